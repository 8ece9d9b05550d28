using Schwerpunkt.Findings;

namespace Schwerpunkt.Sites;

/// <summary>What a document for download says of itself, as far as could be told.</summary>
public sealed record DocumentFacts
{
    /// <summary>So much of a PDF is searched for a text: behind so many pages without one it is a scan.</summary>
    public const int MostPagesSearched = 50;

    /// <summary>Number of pages; null where unknown.</summary>
    public int? Pages { get; init; }

    /// <summary>As the file has it, on one line; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47, as the file has it; null where it has none.</summary>
    public string? Language { get; init; }

    /// <summary>What matters to who has a PDF read aloud; null for other documents, and where it could not be told.</summary>
    public PdfTraits? Pdf { get; init; }

    /// <summary>Why nothing could be told; null where the file was read.</summary>
    public DocumentFault? Fault { get; init; }

    /// <summary>Whether the file itself is why nothing could be told: then nobody can know either that it is accessible.</summary>
    public bool IsUnreadable => Fault is not (null or DocumentFault.NotAsked);
}

/// <summary>What a PDF brings for readers who do not see it.</summary>
/// <param name="IsTagged">It says that it is tagged, and has a tree of its structure (ISO 32000-1, 14.7 and 14.8).</param>
/// <param name="ShowsTitle">A window with it shows its title, not the name of the file (DisplayDocTitle).</param>
/// <param name="IsClosed">It is encrypted, and its text is not to be handed to reading aids (permission bit 10).</param>
/// <param name="HasText">Whether there is any text on its first pages (<see cref="DocumentFacts.MostPagesSearched"/>): a scan has none, nor has what was drawn; null where that cannot be told.</param>
public sealed record PdfTraits(bool IsTagged, bool ShowsTitle, bool IsClosed, bool? HasText = null);
