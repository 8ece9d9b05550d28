using Schwerpunkt.Findings;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Checks;

/// <summary>Checks that menus lead to the pages, though they do not grow with the site.</summary>
internal static class MenuChecks
{
    public static void Check(Site site, SourceTree tree, FindingLog log)
    {
        var folders = site.Unlisted().Select(page => page.Source).Where(source => source.Contains('/', StringComparison.Ordinal)).GroupBy(source => source[..source.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal);
        // A page that is held back or cannot be read will list them, or has its own findings.
        foreach (var folder in folders.Where(folder => !site.Withheld.ContainsKey(folder.Key + "/index.md")))
            log.Add(FolderWithoutPage.At(tree.At(folder.Key + "/index.md"), folder.Key, folder.Count()));
        if (site.TopLevel().ToList() is { Count: > Site.MostInMenu } top) log.Add(LongMenu.At(top[Site.MostInMenu].FrontMatter.TitleLocation, top.Count, Site.MostInMenu));
    }
}
