using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>What checks and pages ask of a page again and again, found in one walk: its links, icons, pictures, and headings with their anchors.</summary>
public sealed class PageParts
{
    private readonly ImmutableArray<Block> blocks;
    private readonly ImmutableArray<Footnote> footnotes;
    private readonly FrontMatter matter;

    internal PageParts(Page page)
    {
        (blocks, footnotes, matter) = (page.Blocks, page.Footnotes, page.FrontMatter);
        SortKey = Slug.Of(page.Title);
        var found = new Finder();
        foreach (var block in page.Blocks.Flatten()) found.Visit(block);
        Sections = Name(found.Headings, found.Anchors.Select(anchor => anchor.Id).Concat(found.Headings.Select(heading => heading.Attributes.Id).OfType<string>()));
        Anchors = [.. found.Anchors, .. Sections.Select(section => (section.Id, section.Heading.Location))];
        var notes = page.Footnotes.SelectMany(note => note.Content.Flatten());
        foreach (var block in notes) found.VisitLines(block);
        Links = [.. found.Links];
        Icons = [.. found.Icons];
        Figures = [.. matter.Image is { } image ? found.Figures.Prepend(image) : found.Figures];
        NamesFacts = found.NamesFacts;
    }

    /// <summary>What pages are sorted by: the title without what alphabets disagree about.</summary>
    public string SortKey { get; }

    /// <summary>Whether data of site.yml are still to be put in.</summary>
    public bool NamesFacts { get; }

    /// <summary>In reading order, footnotes last.</summary>
    public ImmutableArray<Inline.Link> Links { get; }

    /// <summary>Decorative pictures inside lines.</summary>
    public ImmutableArray<Inline.Icon> Icons { get; }

    /// <summary>All pictures with a meaning, the lead picture first.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Headings of the text with their anchors, in order. An anchor that is written out wins.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>Every id a link may lead to, with the place that gives it.</summary>
    public ImmutableArray<(string Id, Location Place)> Anchors { get; }

    /// <summary>Whether these are the parts of a page; a copy of a page with other words has others.</summary>
    internal bool AreOf(Page page) => blocks == page.Blocks && footnotes == page.Footnotes && ReferenceEquals(matter, page.FrontMatter);

    private static ImmutableArray<Section> Name(List<Block.Heading> headings, IEnumerable<string> written)
    {
        var unnamed = headings.Where(heading => heading.Attributes.Id is null).Select(heading => heading.Content.PlainText());
        var names = new Queue<string>(Slug.Unique(unnamed, written));
        return [.. headings.Select(heading => new Section(heading, heading.Attributes.Id ?? names.Dequeue()))];
    }

    /// <summary>Collects while the page is walked once.</summary>
    private sealed class Finder
    {
        public List<Inline.Link> Links { get; } = [];

        public List<Inline.Icon> Icons { get; } = [];

        public List<Figure> Figures { get; } = [];

        public List<Block.Heading> Headings { get; } = [];

        public List<(string Id, Location Place)> Anchors { get; } = [];

        public bool NamesFacts { get; private set; }

        public void Visit(Block block)
        {
            NamesFacts |= block is Block.Facts;
            if (block is Block.Heading heading) Headings.Add(heading);
            else if (block.Attributes.Id is { } id) Anchors.Add((id, block.Location));
            if (block is Block.Picture picture) Figures.Add(picture.Figure);
            VisitLines(block, block.Location);
        }

        /// <param name="anchors">The place that ids inside the lines are counted for; null where they are none to lead to.</param>
        public void VisitLines(Block block, Location? anchors = null)
        {
            foreach (var line in block.Lines())
            {
                foreach (var run in line.Flatten()) Visit(run, anchors);
            }
        }

        private void Visit(Inline run, Location? anchors)
        {
            if (run is Inline.Link link) Links.Add(link);
            else if (run is Inline.Icon icon) Icons.Add(icon);
            if (anchors is { } place && run.Id() is { } id) Anchors.Add((id, place));
        }
    }
}

/// <summary>A heading and the anchor it has on its page.</summary>
public sealed record Section(Block.Heading Heading, string Id)
{
    /// <summary>2 to 6: a heading of level 1 in the text counts as 2, because the title is the only h1.</summary>
    public int Level => Math.Max(2, Heading.Level);

    public string Text => Heading.Content.PlainText();
}
