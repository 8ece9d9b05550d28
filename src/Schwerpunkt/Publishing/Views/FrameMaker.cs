using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Makes the frame of a page: head, menus, trail. One instance serves a whole site, from several threads.</summary>
internal sealed class FrameMaker(Site site, SiteView shared, GeneratedPages generated)
{
    private readonly ImmutableArray<Page> navigation = [.. site.Navigation()];
    private readonly ImmutableArray<Page> toolbar = Menu(site, site.Config.Toolbar);
    private readonly ImmutableArray<Page> footer = Menu(site, site.Config.Footer);
    private readonly ImmutableArray<GeneratedPage> generatedFooter = [.. generated.Single.Where(page => page.InFooter).OrderBy(page => page.Texts.Title, StringComparer.Ordinal)];
    private readonly StructuredData structured = new(site);
    private readonly PartMaker parts = new(site);
    private readonly PartMaker easyParts = new(site, easy: true);
    private readonly SiteView easyShared = shared with { Brand = (shared.Title, shared.Publisher.Name) };

    /// <summary>The frame of a page of content.</summary>
    public Frame Of(Page page)
    {
        var matter = page.FrontMatter;
        var ancestors = site.Ancestors(page).ToImmutableArray();
        var easy = matter.Layout == Layout.EasyLanguage;
        return Around(page.Title, page.Path, ancestors, easy) with
        {
            Heading = page.Heading,
            Description = matter.Description,
            Draft = matter.Listing.Draft,
            NoIndex = site.Config.Draft || matter.Listing.Draft,
            Language = matter.Language.Code ?? site.Config.Language,
            Breadcrumbs = [.. ancestors.Select(ancestor => (easy ? easyParts : parts).Trail(ancestor))],
            Tags = [.. matter.Listing.Tags.Where(tag => Tag.HasPath(tag.Text)).Select(tag => new LinkView(tag.Text, site.Config.Address.Url(Tag.PathOf(tag.Text))))],
            Stand = matter.Dates.Stand,
            StructuredData = structured.Of(page),
            Preview = page.Lead is { } picture ? Preview(picture) : null,
        };
    }

    /// <summary>The frame of a page that the generator makes.</summary>
    public Frame Of(GeneratedPage page) => Around(page.Texts.Title, page.Path, Over(page)) with
    {
        Heading = page.Heading,
        Description = page.Texts.Description,
        NoIndex = site.Config.Draft || page.Path is null,
        Breadcrumbs = page.Path is null ? []
            : page.Over is not null ? [.. Over(page).Select(ancestor => parts.Trail(ancestor))]
            : [.. Home(), .. Above(page)],
    };

    /// <summary>What is true of any page, and of one without words of its own.</summary>
    private Frame Around(string title, string? path, ImmutableArray<Page> ancestors, bool easy = false)
    {
        var parts = easy ? easyParts : this.parts;
        return new()
        {
            Site = easy ? easyShared : shared,
            Title = title,
            Heading = title,
            DocumentTitle = $"{title} – {site.Config.Title}",
            Description = null,
            CanonicalUrl = path is null ? null : site.Config.Address.Absolute(path),
            NoIndex = site.Config.Draft,
            Draft = false,
            Language = site.Config.Language,
            Navigation = [.. navigation.Select(target => parts.MenuLink(target, path, ancestors, named: true))],
            Toolbar = [.. toolbar.Select(target => parts.MenuLink(target, path, ancestors, named: false))],
            Footer = [.. footer.Select(target => parts.MenuLink(target, path, ancestors, named: false)), .. generatedFooter.Select(target => parts.Link(target, path))],
            Breadcrumbs = [],
            Search = parts.Link(generated.Search, path),
            Tags = [],
            Stand = null,
            StructuredData = null,
            Preview = null,
        };
    }

    /// <summary>The pages of content above one that goes on with a list of theirs.</summary>
    private ImmutableArray<Page> Over(GeneratedPage page) => page.Over is { } over ? [.. site.Ancestors(over), over] : [];

    private IEnumerable<LinkView> Home() => site.Home is { } home ? [parts.Trail(home)] : [];

    private IEnumerable<LinkView> Above(GeneratedPage page) => page.Above is { } above ? [.. Above(above), parts.Link(above, page.Path)] : [];

    /// <summary>Social media show no SVG.</summary>
    private PreviewPicture? Preview(Figure figure)
    {
        if (site.Pictures.GetValueOrDefault(figure.Source) is not { Width: > 0, Height: > 0 } facts || facts.Format == PictureFormat.Svg) return null;
        var (path, width, height) = (facts.ShownPath, facts.Width, facts.Height);
        if (Derivatives.Apply(site.Basis, facts) && Derivatives.Preview(facts, figure) is { } file) (path, width, height) = (file.Path, file.Width, file.Height);
        return new PreviewPicture(site.Config.Address.Absolute(path), width, height, figure.Alt);
    }

    private static ImmutableArray<Page> Menu(Site site, ImmutableArray<Located> entries) =>
        [.. entries.Select(entry => site.Find(entry.Text)).OfType<Page>()];
}
