using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Sites;

/// <summary>All pictures of a site with their credits.</summary>
public static class PictureCredits
{
    /// <summary>Whether the site shows a picture that is to be credited: without one there is no list.</summary>
    public static bool Exist(Site site) => site.Basis.StaticPictures.Any(figure => !figure.Decorative) || site.Pages.Any(page => page.Parts.Figures.Any(figure => !figure.Decorative) || page.Parts.Offered.Any(figure => !figure.Decorative));

    /// <summary>Every picture with a meaning, by path; one that stands under two credits twice.</summary>
    public static IEnumerable<CreditedPicture> Of(Site site) =>
        from shown in Shown(site)
        group shown by (shown.Figure.Source, shown.Figure.Credit?.Words, shown.Figure.Placeholder) into same
        orderby same.Key.Source, same.Key.Words
        let shown = same.OrderBy(use => use.Page?.FrontMatter.Language.Foreign is not null).First()
        select new CreditedPicture(shown.Figure, [.. same.Select(use => use.Page).OfType<Page>().Distinct()]) { Language = shown.Page?.FrontMatter.Language.Foreign };

    /// <summary>Pictures that pages show, those that they only offer, and those that go out without any page.</summary>
    private static IEnumerable<(Figure Figure, Page? Page)> Shown(Site site)
    {
        var shown = (from page in site.Pages
                     from figure in page.Parts.Figures
                     where !figure.Decorative
                     select (figure, (Page?)page)).ToList();
        var known = shown.Select(use => use.figure.Source).ToHashSet(StringComparer.Ordinal);
        return shown.Concat(from page in site.Pages
                            from figure in page.Parts.Offered
                            where !figure.Decorative && !known.Contains(figure.Source)
                            select (figure, (Page?)page))
            .Concat(from figure in site.Basis.StaticPictures
                    where !figure.Decorative && !known.Contains(figure.Source)
                    select (figure, (Page?)null));
    }
}

/// <summary>A picture as the first page shows it, a German one where there is one, and all pages that do; none where it goes out as it is.</summary>
public sealed record CreditedPicture(Figure Figure, ImmutableArray<Page> Pages)
{
    /// <summary>The language of its words, where no German page shows it.</summary>
    public string? Language { get; init; }
}
