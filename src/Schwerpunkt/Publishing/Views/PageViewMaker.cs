using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Turns a page into what a theme shows of it. One instance serves a whole site, from several threads.</summary>
internal sealed class PageViewMaker(Site site, SiteView shared)
{
    /// <summary>As many as can be taken in at a glance.</summary>
    private const int LatestEntries = 5;

    private readonly ImmutableArray<Page> navigation = [.. site.Navigation()];
    private readonly ImmutableArray<Page> toolbar = Menu(site, site.Config.Toolbar);
    private readonly ImmutableArray<Page> footer = Menu(site, site.Config.Footer);
    private readonly StructuredData structured = new(site);
    private readonly bool hasPictures = PictureCredits.Exist(site);

    public PageView Make(Page page)
    {
        var ancestors = site.Ancestors(page).ToImmutableArray();
        var matter = page.FrontMatter;
        return Frame(page.Title, page.Path, ancestors) with
        {
            Kind = KindOf(page),
            Description = matter.Description,
            Draft = matter.Listing.Draft,
            NoIndex = site.Config.Draft || matter.Listing.Draft,
            Language = matter.Language.Code ?? site.Config.Language,
            LeadFigure = page.Lead is { } lead ? View(lead, page, site.LayoutOf(page) == Layout.Start ? PictureUse.Opener : PictureUse.Lead) : null,
            Lead = matter.Lead,
            IntroHtml = page.Text.IntroHtml.ToString(),
            TextHtml = page.Text.RestHtml.ToString(),
            Contents = matter.Handling.Contents ? Outline(page) : [],
            Teasers = [.. Teased(page).Select(teased => Teaser(teased, page))],
            Listing = site.LayoutOf(page) == Layout.Start && Listing() is { } listing ? Link(listing, null, []) : null,
            Latest = site.LayoutOf(page) == Layout.Start ? [.. site.Latest(LatestEntries).Select(changed => Teaser(changed, page) with { Figure = null })] : [],
            Related = [.. matter.Attachments.Related.Select(related => site.Find(related.Text)).OfType<Page>().Select(target => Teaser(target, page))],
            Downloads = [.. matter.Attachments.Downloads.Select(Download)],
            Sources = matter.Attachments.Sources,
            Contact = matter.Attachments.Contact,
            Tags = [.. matter.Listing.Tags.Where(tag => Tag.HasPath(tag.Text)).Select(tag => new LinkView(tag.Text, site.Config.Address.Url(Tag.PathOf(tag.Text))))],
            StructuredData = structured.Of(page),
            Preview = page.Lead is { } picture ? Preview(picture) : null,
            EasyLanguage = matter.Language.EasyLanguage is { } easy && site.Find(easy.Text) is { } target ? Link(target, "", []) : null,
            EasyReading = site.LayoutOf(page) == Layout.EasyLanguage ? new EasyReading(matter.Language.CheckedBy, site.Retold(page) is { } retold ? Link(retold, "", []) : null) : null,
            Stand = matter.Dates.Stand,
            ExpiredOn = matter.Dates.Expires is { } expires && expires.Day < site.Today ? expires.Day : null,
        };
    }

    /// <summary>The page that the web server sends for an address that does not exist.</summary>
    public PageView NotFound() => Frame("Seite nicht gefunden", null, []) with
    {
        Kind = PageKind.NotFound,
        NoIndex = true,
        Teasers = [.. site.Topics().Select(topic => Teaser(topic))],
    };

    /// <summary>All pages from A to Z.</summary>
    public PageView Index() => Frame(Contents.Title, Contents.Path, Home()) with
    {
        Kind = PageKind.Index,
        Description = "Alle Seiten dieses Auftritts von A bis Z.",
        Index = FromAToZ(),
    };

    /// <summary>The page that searches: without the script it shows all pages from A to Z. Search engines may know the page; the script keeps them out of its results.</summary>
    /// <param name="index">Path of the search index below the output folder.</param>
    public PageView Search(string index) => Frame(SearchPage.Title, SearchPage.Path, Home()) with
    {
        Kind = PageKind.Search,
        Description = "Durchsuchen Sie alle Seiten dieses Auftritts; auch Teile von Wörtern werden gefunden.",
        Index = FromAToZ(),
        SearchIndexUrl = site.Config.Address.Url(index),
    };

    /// <summary>All pictures with their credits.</summary>
    public PageView Credits() => Frame(PictureCredits.Title, PictureCredits.Path, Home()) with
    {
        Kind = PageKind.Credits,
        Description = "Alle Bilder dieses Auftritts mit ihren Nachweisen.",
        PictureCredits = [.. PictureCredits.Of(site).Select(picture => PictureCreditMaker.View(site, picture))],
    };

    /// <summary>All terms of the glossary.</summary>
    public PageView Terms() => Frame(Glossary.Title, Glossary.Path, Home()) with
    {
        Kind = PageKind.Glossary,
        Description = "Fachwörter dieses Auftritts, kurz erklärt.",
        Glossary = site.Glossary.Terms,
    };

    /// <summary>The pages with one tag.</summary>
    public PageView Tagged(Tag tag) => Frame($"Schlagwort: {tag.Name}", tag.Path, Home()) with
    {
        Kind = PageKind.Overview,
        Description = $"Alle Seiten dieses Auftritts mit dem Schlagwort „{tag.Name}“.",
        Breadcrumbs = [.. Home().Select(home => Link(home, null, [], NavigationText(home))), new LinkView(Tag.Title, site.Config.Address.Url(Tag.Root))],
        Teasers = [.. tag.Pages.Select(page => Teaser(page) with { Figure = null })],
    };

    /// <summary>All tags.</summary>
    public PageView Tags(ImmutableArray<Tag> tags) => Frame(Tag.Title, Tag.Root, Home()) with
    {
        Kind = PageKind.Index,
        Description = "Alle Schlagwörter dieses Auftritts mit ihren Seiten.",
        Index = [.. tags.GroupBy(tag => Letter(tag.Name), StringComparer.Ordinal)
            .Select(group => new IndexGroup(group.Key, [.. group.Select(tag => new LinkView(tag.Name, site.Config.Address.Url(tag.Path)))]))],
    };

    private ImmutableArray<IndexGroup> FromAToZ() =>
    [
        .. site.Pages.Select(page => Link(page, null, [])).Concat(GlossaryLink(null))
            .OrderBy(link => Slug.Of(link.Text), StringComparer.Ordinal).ThenBy(link => link.Url, StringComparer.Ordinal)
            .GroupBy(link => Letter(link.Text), StringComparer.Ordinal)
            .Select(group => new IndexGroup(group.Key, [.. group])),
    ];

    private ImmutableArray<Page> Home() => site.Home is { } home ? [home] : [];

    private static string Letter(string title) =>
        Slug.Of(title) is { Length: > 0 } slug && !char.IsAsciiDigit(slug[0]) ? slug[..1].ToUpperInvariant() : "0–9";

    private PageView Frame(string title, string? path, ImmutableArray<Page> ancestors) => new(
        shared,
        PageKind.Page,
        title,
        $"{title} – {site.Config.Title}",
        null,
        path is null ? null : site.Config.Address.Absolute(path),
        site.Config.Draft,
        false,
        site.Config.Language,
        [.. navigation.Select(target => Link(target, path, ancestors, NavigationText(target)))],
        [.. toolbar.Select(target => Link(target, path, ancestors))],
        [.. footer.Select(target => Link(target, path, ancestors)), .. GeneratedLinks(path)],
        [.. ancestors.Select(ancestor => Link(ancestor, null, [], NavigationText(ancestor)))]);

    private IEnumerable<LinkView> GeneratedLinks(string? path)
    {
        if (hasPictures) yield return GeneratedLink(PictureCredits.Title, PictureCredits.Path, path);
        foreach (var link in GlossaryLink(path)) yield return link;
        yield return GeneratedLink(Contents.Title, Contents.Path, path);
    }

    private IEnumerable<LinkView> GlossaryLink(string? path) => site.Glossary.Exists ? [GeneratedLink(Glossary.Title, Glossary.Path, path)] : [];

    private LinkView GeneratedLink(string text, string target, string? path) =>
        new(text, site.Config.Address.Url(target), target == path ? Current.Page : Current.No);

    /// <summary>Social media show no SVG.</summary>
    private PreviewPicture? Preview(Figure figure)
    {
        if (site.Pictures.GetValueOrDefault(figure.Source) is not { Width: > 0, Height: > 0 } facts || facts.Format == PictureFormat.Svg) return null;
        var (path, width, height) = (SitePath.OfFile(facts.Path), facts.Width, facts.Height);
        if (Derivatives.Apply(site.Basis, facts) && Derivatives.Preview(facts, figure) is { } file) (path, width, height) = (file.Path, file.Width, file.Height);
        return new PreviewPicture(site.Config.Address.Absolute(path), width, height, figure.Alt);
    }

    private PageKind KindOf(Page page) => site.LayoutOf(page) switch
    {
        Layout.Start => PageKind.Start,
        Layout.Topic => PageKind.Topic,
        Layout.Overview => PageKind.Overview,
        _ => PageKind.Page,
    };

    private IEnumerable<Page> Teased(Page page) => site.LayoutOf(page) switch
    {
        Layout.Start => site.Topics(),
        Layout.Overview => site.Children(page.Path),
        _ => [],
    };

    /// <summary>The overview above the first focus topic; null where that is no overview.</summary>
    private Page? Listing() =>
        site.Topics().FirstOrDefault() is { } topic && SitePath.Parent(topic.Path) is { } above && site.At(above) is { } page && site.LayoutOf(page) == Layout.Overview ? page : null;

    /// <summary>The start page has its own name in menus and trails.</summary>
    private static string NavigationText(Page page) => page.Path.Length == 0 ? "Start" : page.Title;

    private LinkView Link(Page target, string? from, ImmutableArray<Page> ancestors, string? text = null)
    {
        var current = target.Path == from ? Current.Page
            : target.Path.Length > 0 && ancestors.Contains(target) ? Current.Ancestor
            : Current.No;
        var inTitle = text is null || target.Path.Length > 0; // „Start“ is the site's own word
        return new LinkView(text ?? target.Title, site.Config.Address.Url(target.Path), current, inTitle ? Foreign(target, site.Config.Language) : null);
    }

    /// <summary>The language of a page, where it is not the one around its link.</summary>
    private string? Foreign(Page target, string around) =>
        (target.FrontMatter.Language.Code ?? site.Config.Language) is var language && language != around ? language : null;

    private static ImmutableArray<LinkView> Outline(Page page) => page.Text.Outline is { Length: > 1 } outline
        ? [.. outline.Select(entry => new LinkView(entry.Text, "#" + entry.Id, Html: entry.Html))]
        : [];

    private FigureView View(Figure figure, Page page, PictureUse use) => new FigureMaker(site.Basis, new LineWriter(site.Basis, page.Source)).View(figure, use);

    /// <param name="on">The page of content that shows it; null for a page that the generator makes.</param>
    private TeaserView Teaser(Page page, Page? on = null)
    {
        var figure = page.Lead is { } lead ? View(lead, page, PictureUse.Teaser) : null;
        return new TeaserView(page.Title, site.Config.Address.Url(page.Path), TeaserText.Of(page), page.FrontMatter.Dates.Stand, figure, Foreign(page, on?.FrontMatter.Language.Code ?? site.Config.Language));
    }

    private DownloadView Download(Download download)
    {
        var path = download.File.Text;
        var details = ImmutableArray.CreateBuilder<string>();
        details.Add(Path.GetExtension(path).TrimStart('.').ToUpperInvariant());
        if (site.Files.GetValueOrDefault(path) is { } facts) details.Add(GermanSize.Of(facts.Length));
        if (download.Pages is { } pages) details.Add(pages == 1 ? "1 Seite" : $"{pages} Seiten");
        if (download.Accessible is { } accessible) details.Add(accessible ? "barrierefrei" : "nicht barrierefrei");
        return new DownloadView(download.Title, site.Config.Address.Url(SitePath.OfFile(path)), details.ToImmutable());
    }

    private static ImmutableArray<Page> Menu(Site site, ImmutableArray<Located> entries) =>
        [.. entries.Select(entry => site.Find(entry.Text)).OfType<Page>()];
}
