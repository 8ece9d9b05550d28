using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>One Markdown file as read: its head, blocks and footnotes. What the site has of it is a <see cref="Page"/>.</summary>
/// <param name="Source">Its path below content/.</param>
/// <param name="File">The same file as findings name it.</param>
public sealed record Document(
    string Source,
    Location File,
    FrontMatter FrontMatter,
    ImmutableArray<Block> Blocks,
    ImmutableArray<Footnote> Footnotes)
{
    /// <summary>Where reading it found errors.</summary>
    public ImmutableArray<Location> Errors { get; init; } = [];

    public string Title => FrontMatter.Title;

    /// <summary>The lead picture: the one in the front matter, else a figure that opens the text.</summary>
    public Figure? Lead => FrontMatter.Image ?? (Blocks is [Block.Picture first, ..] ? first.Figure : null);

    /// <summary>The text below the lead picture.</summary>
    public ImmutableArray<Block> Body =>
        FrontMatter.Image is null && Blocks is [Block.Picture, ..] ? Blocks[1..] : Blocks;
}
