using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>What checks and pages ask of a page again and again, found in one walk: its links, icons, pictures, and headings with their anchors.</summary>
public sealed class PageParts
{
    private readonly ImmutableArray<Block> blocks;
    private readonly ImmutableArray<Footnote> notes;
    private readonly Figure? image;

    internal PageParts(Page page)
    {
        (blocks, notes, image) = (page.Blocks, page.Footnotes, page.FrontMatter.Image);
        var all = page.Blocks.Flatten();
        var runs = page.Runs();
        Links = [.. runs.OfType<Inline.Link>()];
        Icons = [.. runs.OfType<Inline.Icon>()];
        var pictures = all.OfType<Block.Picture>().Select(picture => picture.Figure);
        Figures = [.. image is null ? pictures : pictures.Prepend(image)];
        Sections = Name([.. all.OfType<Block.Heading>()], all.Select(block => block.Attributes.Id).Concat(runs.Select(run => run.Id())).OfType<string>());
    }

    /// <summary>In reading order, footnotes last.</summary>
    public ImmutableArray<Inline.Link> Links { get; }

    /// <summary>Decorative pictures inside lines.</summary>
    public ImmutableArray<Inline.Icon> Icons { get; }

    /// <summary>All pictures with a meaning, the lead picture first.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Headings of the text with their anchors, in order. An anchor that is written out wins.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>Whether these are the parts of a page; a copy of a page with other words has others.</summary>
    internal bool AreOf(Page page) => blocks == page.Blocks && notes == page.Footnotes && ReferenceEquals(image, page.FrontMatter.Image);

    private static ImmutableArray<Section> Name(ImmutableArray<Block.Heading> headings, IEnumerable<string> written)
    {
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
