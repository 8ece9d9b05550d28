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

    /// <summary>One Code Quality report for GitLab, likewise.</summary>
    GitLab,

    /// <summary>One JSON document with all that is known of each, likewise.</summary>
    Json,
}

/// <summary>What the formats have in common.</summary>
internal static class FindingFormats
{
    /// <summary>Whether the findings are one document, and nothing else may stand beside it.</summary>
    public static bool IsDocument(this FindingFormat format) => format is not (FindingFormat.Text or FindingFormat.GitHub);
}
