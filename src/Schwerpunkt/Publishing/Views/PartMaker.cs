using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Makes the small parts that views share: links to pages, pages in a list, pictures.</summary>
/// <param name="site">The whole site.</param>
/// <param name="easy">True for a page in Leichte Sprache: no word on it is parted.</param>
/// <param name="language">Of the interface around them, where it is not the site's: then a page that is to be had in it stands there in it.</param>
internal sealed class PartMaker(Site site, bool easy = false, string? language = null)
{
    private readonly SiteContext basis = site.Basis.In(language);

    /// <summary>The language around a link.</summary>
    private string Around => language ?? site.Config.Language;

    /// <summary>A link to a page, by its title.</summary>
    public LinkView Link(Page target) => Named(site.Versions.In(target, language));

    /// <summary>A link to a page in the language that it is in.</summary>
    private LinkView Named(Page target) => new(NameOf(target), UrlOf(target), Language: Foreign(target, Around));

    /// <summary>A link in a menu or trail, by the name that the page has there.</summary>
    /// <param name="from">Path of the page that shows the menu; null where it has none.</param>
    /// <param name="ancestors">Of that page.</param>
    /// <param name="named">True where the start page has its own name.</param>
    public LinkView MenuLink(Page target, string? from, ImmutableArray<Page> ancestors, bool named)
    {
        var shown = site.Versions.In(target, language);
        var current = shown.Path == from ? Current.Page
            : !site.IsHome(shown) && ancestors.Contains(shown) ? Current.Ancestor
            : Current.No;
        return Trail(shown, named) with { Current = current };
    }

    /// <summary>A link in a trail.</summary>
    /// <param name="named">True where the start page has its own name, which is the site's own word.</param>
    public LinkView Trail(Page target, bool named = true) =>
        named && site.IsHome(target) ? new LinkView(basis.Texts.Start, UrlOf(target), Language: basis.Texts.LanguageOf(nameof(basis.Texts.Start))) : Named(target);

    /// <summary>A link to a page that the generator makes.</summary>
    public LinkView Link(GeneratedPage target, string? from) =>
        new(easy ? target.Texts.Title : target.Heading, site.Config.Address.Url(target.Path ?? target.Output), target.Path == from ? Current.Page : Current.No, target.Language == language ? null : target.Language ?? site.Config.Language);

    /// <summary>A page in a list.</summary>
    /// <param name="on">The page of content that shows it; null for a page that the generator makes.</param>
    public TeaserView Teaser(Page page, Page? on = null) => WithoutPicture(page, on) with
    {
        Figure = page.Lead is { } lead ? Figure(lead, page, on is not null && site.LayoutOf(on) == Layout.Start ? PictureUse.Showcase : PictureUse.Teaser) : null,
    };

    /// <summary>A page in a list that shows no pictures.</summary>
    public TeaserView WithoutPicture(Page page, Page? on = null) =>
        new(NameOf(page), UrlOf(page), TeaserText.Of(page), page.FrontMatter.Dates.Stand, null, Foreign(page, on?.FrontMatter.Language.Foreign ?? on?.FrontMatter.Language.Code ?? Around));

    /// <summary>A picture of a page.</summary>
    public FigureView Figure(Figure figure, Page page, PictureUse use) => new FigureMaker(basis, new LineWriter(basis, page.Source)).View(figure, use);

    private string NameOf(Page page) => easy ? page.Title : page.Heading;

    private string UrlOf(Page page) => site.Config.Address.Url(page.Path);

    /// <summary>Pages in a list on a page of content.</summary>
    public ImmutableArray<TeaserView> Teasers(IEnumerable<Page> pages, Page on) => [.. pages.Select(page => Teaser(site.Versions.In(page, language), on))];

    /// <summary>The language of a page, where it is not the one around its link.</summary>
    private string? Foreign(Page target, string around) =>
        (target.FrontMatter.Language.Foreign ?? target.FrontMatter.Language.Code ?? site.Config.Language) is var own && own != around ? own : null;
}
