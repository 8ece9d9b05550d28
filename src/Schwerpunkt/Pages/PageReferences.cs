using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>What checks and other pages ask of a page again and again, found in one walk over its document.</summary>
/// <param name="SortKey">What pages are sorted by: the title without what alphabets disagree about.</param>
/// <param name="Links">In reading order, then those of the footnotes, then the sources named in the head.</param>
/// <param name="Icons">Decorative pictures inside lines.</param>
/// <param name="Figures">All pictures with a meaning, the lead picture first.</param>
/// <param name="Offered">Pictures that links and downloads lead to.</param>
/// <param name="Anchors">Every id a link may lead to, with the place that gives it.</param>
public sealed record PageReferences(
    string SortKey,
    ImmutableArray<PageLink> Links,
    ImmutableArray<Figure> Icons,
    ImmutableArray<Figure> Figures,
    ImmutableArray<Figure> Offered,
    ImmutableArray<(string Id, Location Place)> Anchors)
{
    /// <summary>In reading order.</summary>
    public ImmutableArray<Film> Films { get; init; } = [];

    /// <summary>The parts of a document, and its headings with their anchors, in order. An anchor that is written out wins.</summary>
    public static (PageReferences Parts, ImmutableArray<Section> Sections) Of(Document document)
    {
        var found = new Finder();
        foreach (var block in document.Blocks.Flatten()) found.Visit(block);
        var notes = NoteIds.Of(document);
        var sections = Name(found.Headings, notes.Concat(found.Anchors.Select(anchor => anchor.Id)).Concat(found.Headings.Select(heading => heading.Attributes.Id).OfType<string>()));
        foreach (var note in document.Footnotes)
        {
            foreach (var block in note.Content.Flatten()) found.VisitInNote(block);
        }

        found.Visit(document.FrontMatter.Attachments.Sources);
        if (document.FrontMatter.Image is { } image) found.Visit(image);
        // What the notes take stands first: whoever else takes it is the one to mend.
        var anchors = notes.Select(id => (Id: id, Place: document.File)).Concat(found.Anchors).Concat(sections.Select(section => (section.Id, section.Heading.Location)));
        return (new PageReferences(Slug.Of(document.Title), [.. found.Links], [.. found.Icons], [.. found.Figures], [], [.. anchors]) { Films = [.. found.Films] }, sections);
    }

    private static ImmutableArray<Section> Name(List<Block.Heading> headings, IEnumerable<string> written)
    {
        var unnamed = headings.Where(heading => heading.Attributes.Id is null).Select(heading => heading.Content.PlainText());
        var names = new Queue<string>(Slug.Unique(unnamed, written));
        return [.. headings.Select(heading => new Section(heading, heading.Attributes.Id ?? names.Dequeue()))];
    }

    /// <summary>Collects while the document is walked once.</summary>
    private sealed class Finder
    {
        public List<PageLink> Links { get; } = [];

        public List<Figure> Icons { get; } = [];

        public List<Figure> Figures { get; } = [];

        public List<Film> Films { get; } = [];

        public List<Block.Heading> Headings { get; } = [];

        public List<(string Id, Location Place)> Anchors { get; } = [];

        public void Visit(Block block)
        {
            if (block is Block.Heading heading) Headings.Add(heading);
            else if (block.Attributes.Id is { } id) Anchors.Add((id, block.Location));
            VisitContent(block);
        }

        /// <summary>A heading in a note is none of the page's.</summary>
        public void VisitInNote(Block block)
        {
            if (block.Attributes.Id is { } id) Anchors.Add((id, block.Location));
            VisitContent(block);
        }

        public void Visit(Figure image)
        {
            Figures.Insert(0, image);
            foreach (var run in image.Caption.Flatten()) Visit(run, image.Location);
        }

        public void Visit(ImmutableArray<PageSource> sources)
        {
            foreach (var source in sources)
            {
                if (source.Url is { } url) Links.Add(new PageLink(new Target.Elsewhere(url), source.Location));
            }
        }

        private void VisitContent(Block block)
        {
            if (block is Block.Drawing { Diagram: var diagram }) Visit(diagram);
            if (block is Block.Film { Content: var film }) Visit(film);
            if (block is Block.Picture picture) Figures.Add(picture.Figure);
            foreach (var line in block.Lines())
            {
                foreach (var run in line.Flatten()) Visit(run, block.Location);
            }
        }

        private void Visit(Diagram diagram)
        {
            if (diagram.File is { } file) Links.Add(new PageLink(file.Target, file.Location));
            Visit(diagram.Sources);
        }

        private void Visit(Film film)
        {
            Films.Add(film);
            Figures.Add(film.Picture);
            foreach (var link in new[] { film.Place, film.Captions, film.TranscriptAt }.OfType<LocatedTarget>()) Links.Add(new PageLink(link.Target, link.Location));
        }

        private void Visit(Inline run, Location place)
        {
            if (run is Inline.Link link) Links.Add(new PageLink(link.Target, link.Location));
            else if (run is Inline.Icon icon) Icons.Add(icon.Figure);
            if (run.Id() is { } id) Anchors.Add((id, place));
        }
    }
}

/// <summary>A link of a page.</summary>
public readonly record struct PageLink(Target Target, Location Location);

/// <summary>A heading and the anchor it has on its page.</summary>
public readonly record struct Section(Block.Heading Heading, string Id)
{
    /// <summary>2 to 6: a heading of level 1 in the text counts as 2, because the title is the only h1.</summary>
    public int Level => Math.Max(2, Heading.Level);

    /// <summary>The words of the heading.</summary>
    public string Text => Heading.Content.PlainText();
}
