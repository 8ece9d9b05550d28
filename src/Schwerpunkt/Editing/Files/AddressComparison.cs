using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Files;

/// <summary>Finds which addresses of the site come and go by an edit of its files, and whether its feed changes.</summary>
internal static class AddressComparison
{
    public static ImmutableArray<SideEffect> Of(AssembledSite before, AssembledSite after)
    {
        if (before.Site is not { } old || after.Site is not { } site) return [];
        var (was, now) = (Addresses(old), Addresses(site));
        var aliases = site.Pages.SelectMany(page => page.FrontMatter.Listing.Aliases.Select(alias => (Path: Alias.TryParse(alias.Text) is { Query: null } whole ? whole.Path : null, Page: page))).Where(alias => alias.Path is not null)
            .DistinctBy(alias => alias.Path, StringComparer.Ordinal).ToDictionary(alias => alias.Path!, alias => alias.Page.Path, StringComparer.Ordinal); // ! asked above
        var gone = was.Values.Where(page => !now.ContainsKey(page.Path)).Select(page => new SideEffect(page.File, aliases.TryGetValue(page.Path, out var to) ? $"/{page.Path} führt danach weiter zu /{to}." : $"/{page.Path} gibt es danach nicht mehr."));
        var come = now.Values.Where(page => !was.ContainsKey(page.Path)).Select(page => new SideEffect(page.File, $"/{page.Path} kommt hinzu."));
        var files = Files(old).Except(Files(site), StringComparer.Ordinal).Select(path => new SideEffect(before.Tree.At(path), $"/{SitePath.OfFile(path)} gibt es danach nicht mehr."));
        var dated = was.Values.Where(page => !now.ContainsKey(page.Path)).Concat(now.Values.Where(page => !was.ContainsKey(page.Path))).FirstOrDefault(page => page.FrontMatter is { Dates.Published: not null, Listing.Draft: false });
        return [.. gone, .. come, .. files, .. dated is null ? ImmutableArray<SideEffect>.Empty : [new SideEffect(dated.File, "Der Feed der neuesten Seiten ändert sich.")]];
    }

    private static Dictionary<string, Page> Addresses(Site site) => site.Pages.DistinctBy(page => page.Path, StringComparer.Ordinal).ToDictionary(page => page.Path, StringComparer.Ordinal);

    private static SortedSet<string> Files(Site site) => UsedFiles.Of(site);
}
