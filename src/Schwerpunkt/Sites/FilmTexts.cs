namespace Schwerpunkt.Sites;

/// <summary>What citizens read around a film; plain text that is escaped where it is written.</summary>
public sealed record FilmTexts
{
    /// <summary>The name of the figure, by its number on the page.</summary>
    public required Func<int, string> Name { get; init; }

    /// <summary>How long it is, „3:25“.</summary>
    public required Func<string, string> Length { get; init; }

    /// <summary>The language that is spoken or signed in it, by its name.</summary>
    public required Func<string, string> InLanguage { get; init; }

    /// <summary>A language by its tag (BCP 47); the tag itself where nobody has named it here.</summary>
    public required Func<string, string> LanguageName { get; init; }

    /// <summary>What is spoken can be read.</summary>
    public required string Captioned { get; init; }

    /// <summary>There is nothing to hear.</summary>
    public required string Silent { get; init; }

    /// <summary>Who made it.</summary>
    public required Func<string, string> Credit { get; init; }

    /// <summary>Whose the still is.</summary>
    public required Func<string, string> StillCredit { get; init; }

    /// <summary>The link to its file, with type and size.</summary>
    public required Func<string, string> Download { get; init; }

    /// <summary>The link to the file of captions, which is given where no player shows them.</summary>
    public required Func<string, string> DownloadCaptions { get; init; }

    /// <summary>The link to where it lies: host, length.</summary>
    public required Func<string, string, string> WatchAt { get; init; }

    /// <summary>What happens when a reader follows that link: host.</summary>
    public required Func<string, string> Elsewhere { get; init; }

    /// <summary>What is spoken and seen, as a text.</summary>
    public required string Transcript { get; init; }

    /// <summary>The same as a file, with type and size.</summary>
    public required Func<string, string> TranscriptFile { get; init; }
}
