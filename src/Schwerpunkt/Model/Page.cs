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
    /// <summary>The URL below the base path.</summary>
    public string Path { get; } = SitePath.OfPage(Source);

    public string Title => FrontMatter.Title;

    /// <summary>The lead picture: the one in the front matter, else a figure that opens the page.</summary>
    public Figure? Lead => FrontMatter.Image ?? (Blocks is [Block.Picture first, ..] ? first.Figure : null);

    /// <summary>The text below the lead picture.</summary>
    public ImmutableArray<Block> Body =>
        FrontMatter.Image is null && Blocks is [Block.Picture, ..] ? Blocks[1..] : Blocks;

    /// <summary>Headings of the text with their anchors, in order; computed at each call. An anchor that is written out wins.</summary>
    public ImmutableArray<Section> Sections()
    {
        var blocks = Blocks.Flatten();
        var headings = blocks.OfType<Block.Heading>().ToImmutableArray();
        var written = blocks.Select(block => block.Attributes.Id).Concat(this.Runs().Select(run => run.Id())).OfType<string>();
        var unnamed = headings.Where(heading => heading.Attributes.Id is null).Select(heading => heading.Content.PlainText());
        var names = new Queue<string>(Slug.Unique(unnamed, written));
        return [.. headings.Select(heading => new Section(heading, heading.Attributes.Id ?? names.Dequeue()))];
    }
}

/// <summary>A heading and the anchor it has on its page.</summary>
public sealed record Section(Block.Heading Heading, string Id)
{
    /// <summary>2 to 6: a heading of level 1 in the text counts as 2, because the title is the only h1.</summary>
    public int Level => Math.Max(2, Heading.Level);

    public string Text => Heading.Content.PlainText();
}
