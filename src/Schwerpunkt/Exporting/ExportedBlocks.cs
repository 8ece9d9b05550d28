using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Exporting;

/// <summary>The text of a page in blocks that every Markdown knows: what the head says of it stands in it, drawings are tables, links lead where the export has their targets.</summary>
internal sealed class ExportedBlocks(Document document, Page page, Site site, ExportDialect dialect, Predicate<string> isAsked)
{
    private const int SectionLevel = 2;

    /// <summary>In the language of the page.</summary>
    private readonly InterfaceTexts texts = site.Basis.In(page.FrontMatter.Language.Foreign).Texts;

    private readonly Dictionary<Location, string> anchors = PageReferences.Of(document).Sections.GroupBy(section => section.Heading.Location).ToDictionary(same => same.Key, same => same.First().Id);

    /// <summary>Lead picture and introduction, the text, and what is offered beside it.</summary>
    public ImmutableArray<Block> All()
    {
        ImmutableArray<Block> opening = document.Lead is { } lead ? [new Block.Picture(document.File, Attributes.None, lead)] : [];
        ImmutableArray<Block> introduction = page.FrontMatter.Lead is { } words ? [Paragraph(new Inline.Words(words))] : [];
        return [.. opening.Concat(introduction).Concat(Known(document.Body)).Select(block => Linked(block)), .. Beside()];
    }

    public ImmutableArray<Footnote> Notes() => [.. document.Footnotes.Select(note => note with { Content = Inside(note.Content) })];

    private ImmutableArray<Block> Inside(ImmutableArray<Block> blocks) => [.. Known(blocks).Select(block => Linked(block))];

    /// <summary>Other blocks in the place of those that only this program reads, and a mark around what is in another language.</summary>
    private IEnumerable<Block> Known(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Drawing drawing => Drawn(drawing),
        Block.Film film => new ExportedFilm(texts).Of(film),
        Block.Heading heading => [heading with { Attributes = Attributes.None with { Id = heading.Attributes.Id ?? AskedAnchor(heading) }, Content = InLanguage(heading) }],
        Block.Group => [block],
        { Attributes.Language: { } language } => [new Block.Group(block.Location, Attributes.None with { Language = language }, [block with { Attributes = Attributes.None }])],
        _ => ImmutableArray.Create(block),
    });

    private string? AskedAnchor(Block.Heading heading) => anchors.GetValueOrDefault(heading.Location) is { } id && isAsked(id) ? id : null;

    private static ImmutableArray<Inline> InLanguage(Block.Heading heading) =>
        heading.Attributes.Language is { } language ? [new Inline.Element("span", Attributes.None with { Language = language }, heading.Content)] : heading.Content;

    /// <summary>Title, what there is to see, the data as a table, and where they come from.</summary>
    private ImmutableArray<Block> Drawn(Block.Drawing drawing)
    {
        var (diagram, rows) = (drawing.Diagram, drawing.Diagram.Data().Select(row => new TableRow([.. row.Select(cell => ImmutableArray.Create<Inline>(new Inline.Words(cell)))])).ToImmutableArray());
        var columns = rows[0].Cells.Select((_, i) => diagram.IsNumbers(i) ? CellAlignment.End : CellAlignment.Start);
        string?[] said = [diagram.Description, diagram is Diagram.Table { Unit: { } unit } ? texts.Unit(unit) : null];
        return
        [
            Paragraph(new Inline.Element("strong", Attributes.None, [new Inline.Words(diagram.Title)])),
            .. said.Where(words => !string.IsNullOrEmpty(words)).Select(words => Paragraph(new Inline.Words(words!))), // ! that is asked
            new Block.Table(drawing.Location, Attributes.None, rows[0], rows[1..], [.. columns]),
            .. Sources(diagram.Sources),
            .. diagram.File is { } file ? [Paragraph(LinkTo(file))] : Array.Empty<Block>(),
        ];
    }

    private Inline.Link LinkTo(DataFile file) =>
        new(file.Target, [new Inline.Words(texts.DownloadData(file.Name, string.Join(", ", FileDetails.Of(texts, file.Target.Source, file.Length))))], Attributes.None, file.Location);

    private Block Linked(Block block) => block.WithParts(Inside).WithLines(line => Linked(line));

    private ImmutableArray<Inline> Linked(ImmutableArray<Inline> line) => [.. line.SelectMany(run => Linked(run))];

    private ImmutableArray<Inline> Linked(Inline run) => run switch
    {
        Inline.Link link => [link with { Target = Leading(link.Target), Children = Linked(link.Children) }],
        Inline.Element { Name: "span", Attributes.Language: null } span => Linked(span.Children),
        Inline.Element element => [element with { Children = Linked(element.Children) }],
        Inline.Icon icon => [new Inline.Icon(icon.Figure with { Source = dialect.LinkToFile(page, icon.Figure.Source) })],
        _ => [run],
    };

    private Target Leading(Target target) => target switch
    {
        Target.ToPage to when to.Source == page.Source && to.Fragment is not null => new Target.Elsewhere("#" + to.Fragment),
        Target.ToPage to => new Target.Elsewhere(dialect.Link(page, to.Source, to.Fragment)),
        Target.ToFile file => new Target.Elsewhere(dialect.LinkToFile(page, file.Source)),
        _ => target,
    };

    /// <summary>What the head offers beside the text.</summary>
    private IEnumerable<Block> Beside()
    {
        var (offered, language) = (page.FrontMatter.Attachments, page.FrontMatter.Language);
        foreach (var block in Section(texts.Languages, site.Versions.All(page).Where(version => version != page).Select(version => ImmutableArray.Create<Inline>(Link(dialect.Link(page, version.Source, null), NameOf(version)))))) yield return block;
        if (language.EasyLanguage is { } easy) yield return Paragraph(Link(dialect.Link(page, easy.Text, null), texts.InEasyLanguage));
        if (site.Retold(page) is { } retold) yield return Paragraph(Link(dialect.Link(page, retold.Source, null), texts.InEverydayLanguage));
        if (language.CheckedBy is { } group) yield return Paragraph(new Inline.Words(texts.CheckedBy(group)));
        else if (site.LayoutOf(page) == Layout.EasyLanguage) yield return Paragraph(new Inline.Words(NotChecked()));
        foreach (var block in Section(texts.Downloads, offered.Downloads.Select(Download))) yield return block;
        foreach (var block in Section(texts.RelatedPages, offered.Related.Select(to => site.Find(to.Text)).OfType<Page>().Select(to => ImmutableArray.Create<Inline>(Link(dialect.Link(page, to.Source, null), to.Title))))) yield return block;
        foreach (var block in Section(texts.Contact, Lines(offered.Contact))) yield return block;
        if (offered.Sources.IsEmpty) yield break;
        yield return Heading(texts.Sources);
        foreach (var block in Sources(offered.Sources)) yield return block;
    }

    private string NameOf(Page version) => LanguageNames.Of(version.FrontMatter.Language.Version ?? site.Config.Language).Name;

    /// <summary>The sentence that pages say in HTML, in words.</summary>
    private string NotChecked() => texts.NotCheckedHtml.Replace("<strong>", "", StringComparison.Ordinal).Replace("</strong>", "", StringComparison.Ordinal);

    private ImmutableArray<Inline> Download(Download download)
    {
        string?[] facts = [FileDetails.PagesOf(site, download) is { } count ? texts.PageCount(count) : null, FileDetails.AccessibleOf(site, download) switch { true => texts.AccessibleFile, false => texts.InaccessibleFile, null => null }];
        var said = string.Join(", ", facts.OfType<string>());
        return [Link(dialect.LinkToFile(page, download.File.Text), download.Title), new Inline.Words(said.Length == 0 ? "" : $" ({said})")];
    }

    private ImmutableArray<ImmutableArray<Inline>> Lines(Contact? contact)
    {
        if (contact is null) return [];
        ImmutableArray<Inline>?[] lines =
        [
            [new Inline.Words(contact.Name)],
            contact.Unit is { } unit ? [new Inline.Words(unit)] : null,
            contact.Phone is { } phone ? [new Inline.Words($"{texts.Phone} {phone}")] : null,
            contact.Email is { } mailbox ? [new Inline.Words($"{texts.Email} "), Link("mailto:" + mailbox, mailbox)] : null,
        ];
        return [.. lines.OfType<ImmutableArray<Inline>>()];
    }

    private static IEnumerable<Block> Section(string title, IEnumerable<ImmutableArray<Inline>> lines)
    {
        var items = lines.Select(line => new ListItem(default, [new Block.Paragraph(default, Attributes.None, line)])).ToImmutableArray();
        return items.IsEmpty ? [] : [Heading(title), List(items)];
    }

    private ImmutableArray<Block> Sources(ImmutableArray<PageSource> sources) => sources.IsEmpty ? [] : [List([.. sources.Select(source => new ListItem(default, [new Block.Paragraph(default, Attributes.None, Source(source))]))])];

    private ImmutableArray<Inline> Source(PageSource source) =>
        [source.Url is { } url ? Link(url, source.Title) : new Inline.Words(source.Title), new Inline.Words(source.Seen is { } day ? texts.SeenOn(day) : "")];

    private static Inline.Link Link(string address, string words) => new(new Target.Elsewhere(address), [new Inline.Words(words)], Attributes.None, default);

    private static Block.Heading Heading(string title) => new(default, Attributes.None, SectionLevel, [new Inline.Words(title)]);

    private static Block.Listing List(ImmutableArray<ListItem> items) => new(default, Attributes.None, null, Loose: false, items);

    private static Block.Paragraph Paragraph(Inline words) => new(default, Attributes.None, [words]);
}
