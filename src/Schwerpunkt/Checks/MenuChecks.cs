using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that menus lead to the pages, though they do not grow with the site.</summary>
internal static class MenuChecks
{
    public static void Check(Site site, SourceTree tree, ImmutableArray<OutputFile> outputs, FindingLog log)
    {
        var unlisted = site.Unlisted().ToList();
        var linked = unlisted.Count == 0 ? [] : Linked(site);
        var folders = unlisted.Where(page => site.LayoutOf(page) != Layout.Topic && !linked.Contains(page.Source)).GroupBy(page => FolderOf(page.Source), StringComparer.Ordinal).Where(folder => folder.Key.Length > 0);
        var misnamed = unlisted.Count == 0 ? [] : MisnamedFile.FoldersOfIndexes(tree);
        // A page that is held back, cannot be read or is misnamed will list them, or has its own findings.
        foreach (var folder in folders.Where(folder => !site.Withheld.ContainsKey(folder.Key + "/index.md") && !misnamed.Contains(folder.Key)))
            log.Add(OfFolder(tree.At(folder.Key + "/index.md"), folder.Key, folder.Count(), outputs));
        if (site.TopLevel().ToList() is { Count: > Site.MostInMenu } top) log.Add(LongMenu.At(top[Site.MostInMenu].FrontMatter.TitleLocation, top.Count, Site.MostInMenu));
    }

    /// <summary>A page of its own would stand where the generator's does: such a folder needs another name first.</summary>
    private static Finding OfFolder(Location at, string folder, int pages, ImmutableArray<OutputFile> outputs)
    {
        var own = SitePath.OutputOf(SitePath.OfPage(folder + "/index.md"));
        return outputs.Any(file => file.Path == own && file.Owner is OutputOwner.Generator) ? FolderWithoutPage.AtTaken(at, folder, pages) : FolderWithoutPage.At(at, folder, pages);
    }

    /// <summary>The pages that one outside their folder leads to, and those that such a page leads to.</summary>
    private static HashSet<string> Linked(Site site)
    {
        var targets = site.Pages.ToDictionary(page => page.Source, page => Targets(page).ToList(), StringComparer.Ordinal);
        var linked = targets.SelectMany(page => page.Value.Where(target => FolderOf(target) != FolderOf(page.Key))).ToHashSet(StringComparer.Ordinal);
        var open = new Queue<string>(linked);
        while (open.TryDequeue(out var source))
        {
            foreach (var target in targets.GetValueOrDefault(source, []))
            {
                if (linked.Add(target)) open.Enqueue(target);
            }
        }

        return linked;
    }

    private static IEnumerable<string> Targets(Page page) =>
        page.Parts.Links.Select(link => link.Target).OfType<Target.ToPage>().Select(to => to.Source)
            .Concat(page.FrontMatter.Attachments.Related.Select(related => related.Text)).Append(page.FrontMatter.Language.EasyLanguage?.Text ?? "");

    /// <summary>The folder on the top level; empty for a page that stands there itself.</summary>
    private static string FolderOf(string source) => source[..Math.Max(0, source.IndexOf('/', StringComparison.Ordinal))];
}
