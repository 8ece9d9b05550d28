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
    /// <summary>Each as it is typed, with what it is for.</summary>
    public static (string Name, FindingFormat Format, string Help)[] All { get; } =
    [
        ("text", FindingFormat.Text, "eine Zeile je Befund"),
        ("github", FindingFormat.GitHub, "an der Zeile, in GitHub"),
        ("gitlab", FindingFormat.GitLab, "Code Quality, in GitLab"),
        ("sarif", FindingFormat.Sarif, "SARIF 2.1.0, für Forges und Editoren"),
        ("json", FindingFormat.Json, "alles, was bekannt ist, für Skripte"),
    ];

    /// <summary>Whether the findings are one document, and nothing else may stand beside it.</summary>
    public static bool IsDocument(this FindingFormat format) => format is not (FindingFormat.Text or FindingFormat.GitHub);
}
