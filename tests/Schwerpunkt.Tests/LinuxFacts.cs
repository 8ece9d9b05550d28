namespace Schwerpunkt.Tests;

/// <summary>A test that needs Linux: its rights, signals, pipes, devices or servers; elsewhere it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxFactAttribute : FactAttribute
{
    /// <summary>Why a test is skipped here; null on Linux.</summary>
    internal static string? Reason => OperatingSystem.IsLinux() ? null : "Needs Linux: rights, signals, pipes, devices or servers as it has them.";

    public LinuxFactAttribute() => Skip = Reason;
}

/// <summary>The same with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute() => Skip = LinuxFactAttribute.Reason;
}
