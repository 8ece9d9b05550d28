namespace Schwerpunkt.Model;

/// <summary>What the site has of a document: its head, what other pages and checks ask of its text, and the text as HTML. The blocks are let go, so that a large site stays small.</summary>
/// <param name="Source">Its Markdown file below content/.</param>
/// <param name="File">The same file as findings name it.</param>
/// <param name="Lead">The lead picture; null where it has none.</param>
public sealed record Page(string Source, Location File, FrontMatter FrontMatter, Figure? Lead, PageParts Parts, PageWords Words, PageText Text)
{
    /// <summary>The URL below the base path.</summary>
    public string Path { get; } = SitePath.OfPage(Source);

    public string Title => FrontMatter.Title;
}
