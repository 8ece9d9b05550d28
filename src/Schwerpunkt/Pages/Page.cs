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
    /// <summary>Path below content/.</summary>
    public string Source { get; } = source;

    /// <summary>The Markdown file as findings name it.</summary>
    public Location File { get; } = file;

    /// <summary>The typed head.</summary>
    public FrontMatter FrontMatter { get; } = matter;

    /// <summary>The picture above the text; null where none.</summary>
    public Figure? Lead { get; } = lead;

    /// <summary>Links, pictures and anchors.</summary>
    public PageReferences Parts { get; } = parts;

    /// <summary>What the search knows of it.</summary>
    public SearchText Words { get; } = words;

    /// <summary>The HTML of its text.</summary>
    public RenderedBody Text { get; } = text;

    /// <summary>The URL below the base path.</summary>
    public string Path { get; } = SitePath.OfPage(source);

    /// <summary>The title of the head.</summary>
    public string Title => FrontMatter.Title;

    /// <summary>The title where people read it: with soft hyphens in its long words.</summary>
    public required string Heading { get; init; }

    /// <summary>The same page with its texts packed.</summary>
    public Page Packed() => new(Source, File, FrontMatter, Lead, Parts, Words.Packed(), Text.Packed()) { Heading = Heading };
}
