using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests;

/// <summary>Programs that a script in .ci brings here where they are missing: tried once, however many tests ask.</summary>
internal sealed class Installation(string script, string remedy, Func<bool> complete)
{
    private readonly Lazy<string?> failure = new(() => Try(script, remedy, complete));

    /// <summary>Whether a program of that name is on the search path.</summary>
    public static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Fails with what to do where that is not possible.</summary>
    public void Require() => Assert.True(failure.Value is null, failure.Value);

    private static string? Try(string script, string remedy, Func<bool> complete)
    {
        if (complete()) return null;
        if (!OperatingSystem.IsLinux()) return remedy;
        var answer = Command.RunProcess("bash", [Repository.Path(".ci", script)], Repository.Root);
        return complete() ? null : $"{remedy}\n{answer.Output}{answer.Error}";
    }
}
