using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>A page as read; everything else about it is derived from this on demand.</summary>
/// <param name="Source">Its Markdown file below content/.</param>
/// <param name="File">The same file as findings name it.</param>
public sealed record Page(
    string Source,
    Location File,
    FrontMatter FrontMatter,
    ImmutableArray<Block> Blocks,
    ImmutableArray<Footnote> Footnotes)
{
    private PageParts? parts;

    /// <summary>The URL below the base path.</summary>
    public string Path { get; } = SitePath.OfPage(Source);

    public string Title => FrontMatter.Title;

    /// <summary>The lead picture: the one in the front matter, else a figure that opens the page.</summary>
    public Figure? Lead => FrontMatter.Image ?? (Blocks is [Block.Picture first, ..] ? first.Figure : null);

    /// <summary>The text below the lead picture.</summary>
    public ImmutableArray<Block> Body =>
        FrontMatter.Image is null && Blocks is [Block.Picture, ..] ? Blocks[1..] : Blocks;

    /// <summary>Its links, pictures and headings.</summary>
    public PageParts Parts => parts is { } known && known.AreOf(this) ? known : parts = new PageParts(this);
}
