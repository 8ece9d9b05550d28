using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Makes the frame of a page: head, menus, trail. One instance serves a whole site, from several threads.</summary>
internal sealed class FrameMaker(Site site, SiteViewMaker views, GeneratedPages generated)
{
    private readonly ImmutableArray<Page> navigation = [.. site.Navigation()];
    private readonly ImmutableArray<Page> toolbar = Menu(site, site.Config.Toolbar);
    private readonly ImmutableArray<Page> footer = Menu(site, site.Config.Footer);
    private readonly ImmutableArray<GeneratedPage> generatedFooter = [.. generated.Single.Where(page => page.InFooter).OrderBy(page => page.Texts.Title, StringComparer.Ordinal)];
    private readonly StructuredData structured = new(site);
    private readonly Surroundings usual = new(views.Of(null), new PartMaker(site), generated.Search);
    private readonly Surroundings easy = new(views.OfEasyLanguage(), new PartMaker(site, easy: true), generated.Search);
    private readonly FrozenDictionary<string, Surroundings> languages = site.Languages
        .ToFrozenDictionary(language => language, language => new Surroundings(views.Of(language), new PartMaker(site, language: language), generated.SearchIn(language)) { Own = OwnOf(site, language) }, StringComparer.Ordinal);

    /// <summary>The frame of a page of content.</summary>
    public Frame Of(Page page)
    {
        var matter = page.FrontMatter;
        var ancestors = site.Ancestors(page).ToImmutableArray();
        var around = matter.Language.Foreign is { } language ? languages[language] : matter.Layout == Layout.EasyLanguage ? easy : usual;
        return Around(page.Title, page.Path, ancestors, around) with
        {
            Heading = page.Heading,
            Description = matter.Description,
            Draft = matter.Listing.Draft,
            NoIndex = site.Config.Draft || matter.Listing.Draft,
            Language = matter.Language.Foreign ?? matter.Language.Code ?? site.Config.Language,
            Versions = [.. site.Versions.All(page).Select((version, i) => Version(version.FrontMatter.Language.Version, version.Path, version == page, original: i == 0))],
            Breadcrumbs = [.. ancestors.Select(ancestor => around.Parts.Trail(ancestor))],
            Tags = [.. matter.Listing.Tags.Where(tag => Tag.HasPath(tag.Text)).Select(tag => new LinkView(tag.Text, site.Config.Address.Url(Tag.PathOf(tag.Text))))],
            Stand = matter.Dates.Stand,
            StructuredData = structured.Of(page),
            Preview = page.Lead is { } picture ? Preview(picture) : null,
        };
    }

    /// <summary>The frame of a page that the generator makes.</summary>
    public Frame Of(GeneratedPage page)
    {
        var around = page.Language is { } language ? languages[language] : usual;
        return Around(page.Texts.Title, page.Path, Over(page), around) with
        {
            Heading = page.Heading,
            Description = page.Texts.Description,
            NoIndex = site.Config.Draft || page.Path is null,
            Versions = generated.Searches.Length > 1 && generated.Searches.Contains(page)
                ? [.. generated.Searches.Select(search => Version(search.Language, search.Path!, search == page, original: search.Language is null))] // ! a page that searches has an address
                : [],
            Breadcrumbs = page.Path is null ? []
                : page.Over is not null ? [.. Over(page).Select(ancestor => around.Parts.Trail(ancestor))]
                : [.. Home(around), .. Above(page, around)],
        };
    }

    /// <summary>What is true of any page, and of one without words of its own.</summary>
    private Frame Around(string title, string? path, ImmutableArray<Page> ancestors, Surroundings around) => new()
    {
        Site = around.Site,
        Title = title,
        Heading = title,
        DocumentTitle = $"{title} – {site.Config.Title}",
        Description = null,
        CanonicalUrl = path is null ? null : site.Config.Address.Absolute(path),
        NoIndex = site.Config.Draft,
        Draft = false,
        Language = around.Site.Language,
        Navigation = [.. navigation.Concat(around.Own).Select(target => around.Parts.MenuLink(target, path, ancestors, named: true))],
        Toolbar = Once(toolbar.Select(target => around.Parts.MenuLink(target, path, ancestors, named: false))),
        Footer = Once([.. footer.Select(target => around.Parts.MenuLink(target, path, ancestors, named: false)), .. generatedFooter.Select(target => around.Parts.Link(target, path))]),
        Breadcrumbs = [],
        Search = SearchLink(around, path),
        Tags = [],
        Stand = null,
        StructuredData = null,
        Preview = null,
    };

    /// <summary>A menu may name a page and its version: in that language both are one.</summary>
    private static ImmutableArray<LinkView> Once(IEnumerable<LinkView> menu) => [.. menu.DistinctBy(link => link.Url, StringComparer.Ordinal)];

    /// <summary>The way to the search, in the words of the language also where that has no search of its own.</summary>
    private static LinkView SearchLink(Surroundings around, string? from)
    {
        var texts = around.Site.Texts;
        var link = around.Parts.Link(around.Search, from);
        return link.Language is null ? link : link with { Text = texts.Search.Title, Language = texts.LanguageOf(nameof(texts.Search)) };
    }

    /// <param name="language">Null for the site's.</param>
    private VersionView Version(string? language, string path, bool current, bool original)
    {
        var code = language ?? site.Config.Language;
        var (name, inLanguage) = LanguageNames.Of(code);
        return new VersionView(code, new Phrase(name, inLanguage), site.Config.Address.Url(path), site.Config.Address.Absolute(path), current, original);
    }

    /// <summary>The pages of content above one that goes on with a list of theirs.</summary>
    private ImmutableArray<Page> Over(GeneratedPage page) => page.Over is { } over ? [.. site.Ancestors(over), over] : [];

    private IEnumerable<LinkView> Home(Surroundings around) => site.Home is { } home ? [around.Parts.Trail(site.Versions.In(home, around.Language))] : [];

    private static IEnumerable<LinkView> Above(GeneratedPage page, Surroundings around) => page.Above is { } above ? [.. Above(above, around), around.Parts.Link(above, page.Path)] : [];

    /// <summary>Social media show no SVG.</summary>
    private PreviewPicture? Preview(Figure figure)
    {
        if (site.Pictures.GetValueOrDefault(figure.Source) is not { Width: > 0, Height: > 0 } facts || facts.Format == PictureFormat.Svg) return null;
        var (path, width, height) = (facts.ShownPath, facts.Width, facts.Height);
        if (Derivatives.Apply(site.Basis, facts) && Derivatives.Preview(facts, figure) is { } file) (path, width, height) = (file.Path, file.Width, file.Height);
        return new PreviewPicture(site.Config.Address.Absolute(path), width, height, figure.Alt);
    }

    /// <summary>The pages below the start page of a language that are the version of none.</summary>
    private static ImmutableArray<Page> OwnOf(Site site, string language) => site.Home is { } home && site.Versions.In(home, language) is var start && start != home
        ? [.. site.Children(start.Path).Where(page => page.FrontMatter.Language.Foreign == language && !site.InSmallMenu(page)).Take(Site.MostInMenu)]
        : [];

    private static ImmutableArray<Page> Menu(Site site, ImmutableArray<Located> entries) =>
        [.. entries.Select(entry => site.Find(entry.Text)).OfType<Page>()];

    /// <summary>What stands around pages of one language, or of Leichte Sprache.</summary>
    /// <param name="Site">What they share.</param>
    /// <param name="Parts">Makes their links.</param>
    /// <param name="Search">The page that finds them.</param>
    private sealed record Surroundings(SiteView Site, PartMaker Parts, GeneratedPage Search)
    {
        /// <summary>What the main menu has in this language alone.</summary>
        public ImmutableArray<Page> Own { get; init; } = [];

        /// <summary>Null for the site's own.</summary>
        public string? Language => Site.WordsLanguage is null ? null : Site.Language;
    }
}
