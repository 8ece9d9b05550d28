namespace Schwerpunkt.Cli;

/// <summary>How findings are printed.</summary>
internal enum FindingFormat
{
    /// <summary>One plain line each.</summary>
    Text,

    /// <summary>Workflow commands that GitHub shows beside the line.</summary>
    GitHub,

    /// <summary>One SARIF document, alone on standard output.</summary>
    Sarif,
}
