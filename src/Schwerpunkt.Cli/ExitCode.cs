namespace Schwerpunkt.Cli;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All well.</summary>
    public const int Fine = 0;

    /// <summary>Findings stop the build.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or the machine failed.</summary>
    public const int Failure = 2;
}
