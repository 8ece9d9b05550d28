using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>What the site has of a document: its head, what other pages and checks ask of its text, and the text as HTML. The blocks are let go, so that a large site stays small.</summary>
/// <param name="source">Its Markdown file below content/.</param>
/// <param name="file">The same file as findings name it.</param>
/// <param name="matter">Its head.</param>
/// <param name="lead">The lead picture; null where it has none.</param>
public sealed class Page(string source, Location file, FrontMatter matter, Figure? lead, PageReferences parts, SearchText words, RenderedBody text)
{
    public string Source { get; } = source;

    public Location File { get; } = file;

    public FrontMatter FrontMatter { get; } = matter;

    public Figure? Lead { get; } = lead;

    public PageReferences Parts { get; } = parts;

    public SearchText Words { get; } = words;

    public RenderedBody Text { get; } = text;

    /// <summary>The URL below the base path.</summary>
    public string Path { get; } = SitePath.OfPage(source);

    public string Title => FrontMatter.Title;
}
