namespace Schwerpunkt.Cli;

/// <summary>What the command line says about a build.</summary>
/// <param name="Content">Folder with site.yml and Markdown, as written.</param>
/// <param name="Output">Folder that is replaced as a whole, as written.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Strict">Warnings stop the build too.</param>
/// <param name="Release">Placeholders, an undecided status and dates gone by stop the build too.</param>
/// <param name="Compress">Compressed copies are written beside the text files.</param>
internal sealed record BuildSettings(
    string Content,
    string Output,
    string? BaseUrl,
    DateOnly Today,
    bool Drafts,
    bool Strict,
    bool Release,
    FindingFormat Format,
    bool Compress = false);

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
