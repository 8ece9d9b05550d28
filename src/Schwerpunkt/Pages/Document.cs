using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

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

    /// <summary>What stands among the blocks of the file and is not shown, such as comments; sorted.</summary>
    public ImmutableArray<TextSpan> Hidden { get; init; } = [];

    /// <summary>Pictures of the file that cannot be shown.</summary>
    public ImmutableArray<PictureText> UnshownPictures { get; init; } = [];

    /// <summary>Notes that nothing refers to but what is not shown: they are not shown either.</summary>
    public ImmutableArray<Footnote> UnusedNotes { get; init; } = [];

    /// <summary>The title of the head.</summary>
    public string Title => FrontMatter.Title;

    /// <summary>The lead picture: the one in the front matter, else a figure that opens the text.</summary>
    public Figure? Lead => FrontMatter.Image ?? Opening;

    /// <summary>The text below the lead picture.</summary>
    public ImmutableArray<Block> Body =>
        FrontMatter.Image is null && Opening is not null ? Blocks[1..] : Blocks;

    /// <summary>A figure whose caption refers to a footnote stays in the text: the notes belong to that, and a lead picture stands on other pages too.</summary>
    private Figure? Opening =>
        Blocks is [Block.Picture { Figure: var first }, ..] && !first.Caption.Flatten().Any(run => run is Inline.FootnoteMark) ? first : null;
}
