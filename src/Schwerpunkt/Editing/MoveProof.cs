using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>Proves that after a move everything leads where it led: link by link, picture by picture.</summary>
public static class MoveProof
{
    /// <summary>The first file, as findings name it, in which an address may stand that nobody can read; null where there is none.</summary>
    public static string? FirstUnread(AssembledSite site) => site.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location.Path)
        .Concat(site.Site is { } whole ? whole.Withheld.Where(withheld => withheld.Value is null && !site.Tree.IsShared(withheld.Key)).Select(withheld => site.Tree.At(withheld.Key).Path).Order(StringComparer.Ordinal) : [])
        .Concat(site.Pages.SelectMany(page => page.Findings).Where(finding => finding.Kind == TooDeeplyNested.Kind).Select(finding => finding.Location.Path)).FirstOrDefault();

    /// <summary>The first place in the content as it was whose address would lead elsewhere afterwards; null where there is none.</summary>
    /// <param name="before">The site as it is.</param>
    /// <param name="after">The site as it would be.</param>
    /// <param name="map">Says what moves.</param>
    public static Location? FirstLost(AssembledSite before, AssembledSite after, PathMap map)
    {
        if (before.Site is not { } old || after.Site is not { } site) return before.Tree.At(SiteConfig.FileName);
        var pages = after.Pages.Select(page => page.Page).OfType<Page>().ToDictionary(page => page.Source, StringComparer.Ordinal);
        foreach (var page in before.Pages.Select(page => page.Page).OfType<Page>())
        {
            if (!pages.TryGetValue(map.Of(page.Source), out var moved)) return page.File;
            if (!Keeps(page, moved, map)) return page.File with { Line = page.FrontMatter.TitleLocation.Line };
            if (FirstLost(Targets(page), Targets(moved), map) is { } place) return place;
        }

        return FirstLost(Targets(old.Config), Targets(site.Config), map) ?? FirstLost(Targets(old), Targets(site), map);
    }

    private static Location? FirstLost(ImmutableArray<(Location At, Target Target)> before, ImmutableArray<(Location At, Target Target)> after, PathMap map)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (i >= after.Length || after[i].Target != map.Of(before[i].Target)) return before[i].At;
        }

        return null;
    }

    /// <summary>Whether a page that moves can still be found at its old address.</summary>
    private static bool Keeps(Page before, Page after, PathMap map) =>
        before.Path == after.Path || map.Of(before.Source) == before.Source || after.FrontMatter.Listing.Aliases.Any(alias => Alias.TryParse(alias.Text) is { Query: null } old && old.Path == before.Path);

    private static ImmutableArray<(Location At, Target Target)> Targets(Page page)
    {
        var (parts, attachments) = (page.Parts, page.FrontMatter.Attachments);
        return
        [
            .. parts.Links.Select(link => (link.Location, link.Target)),
            .. parts.Figures.Concat(parts.Icons).Concat(parts.Offered).Select(Of),
            .. attachments.Downloads.Select(download => (download.File.Location, (Target)new Target.ToFile(download.File.Text))),
            .. attachments.Related.Select(Of),
            .. page.FrontMatter.Language.EasyLanguage is { } easy ? [Of(easy)] : ImmutableArray<(Location, Target)>.Empty,
            .. page.FrontMatter.Language.TranslationOf is { } original ? [Of(original)] : ImmutableArray<(Location, Target)>.Empty,
        ];
    }

    private static ImmutableArray<(Location At, Target Target)> Targets(SiteConfig config) =>
        [.. config.Toolbar.Concat(config.Footer).Select(Of), .. config.Publisher.Contact is { } contact ? [Of(contact)] : ImmutableArray<(Location, Target)>.Empty, .. config.Notice?.Link is { } link ? [(link.Location, link.Target)] : ImmutableArray<(Location, Target)>.Empty];

    private static ImmutableArray<(Location At, Target Target)> Targets(Site site) =>
        [.. site.Basis.SearchWords.Pages.Select(entry => (entry.Page.Location, (Target)new Target.ToPage(entry.PageOn(site)?.Source ?? entry.Target, null)))];

    private static (Location At, Target Target) Of(Figure figure) => (figure.Location, new Target.ToFile(figure.Source));

    private static (Location At, Target Target) Of(Located page) => (page.Location, new Target.ToPage(page.Text, null));
}
