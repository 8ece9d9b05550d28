using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Where each page of a site stands, by its number: a function of the names of the files alone, so that one index serves until a page comes or goes.</summary>
public sealed class SiteIndex
{
    private readonly ImmutableArray<string> sources;
    private readonly Dictionary<string, int> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byPath = new(StringComparer.Ordinal);
    private readonly ILookup<string, int> children;

    private SiteIndex(ImmutableArray<Page> pages)
    {
        sources = [.. pages.Select(page => page.Source)];
        for (var i = 0; i < pages.Length; i++)
        {
            bySource.Add(pages[i].Source, i);
            byPath.TryAdd(pages[i].Path, i);
        }

        children = Enumerable.Range(0, pages.Length).Where(i => pages[i].Path.Length > 0).ToLookup(i => NearestParent(pages[i].Path), StringComparer.Ordinal);
    }

    /// <summary>The index of these pages: the one before, where they have the same names.</summary>
    /// <param name="pages">By URL.</param>
    /// <param name="before">Of an earlier state of the site; may be null.</param>
    public static SiteIndex Of(ImmutableArray<Page> pages, SiteIndex? before) =>
        before is not null && before.sources.SequenceEqual(pages.Select(page => page.Source)) ? before : new SiteIndex(pages);

    /// <summary>The number of a file's page; null where it has none.</summary>
    public int? Find(string source) => bySource.TryGetValue(source, out var number) ? number : null;

    /// <summary>The number of the first page at a URL; null where there is none.</summary>
    public int? At(string path) => byPath.TryGetValue(path, out var number) ? number : null;

    /// <summary>Whether pages stand below a URL.</summary>
    public bool HasChildren(string path) => children.Contains(path);

    /// <summary>The numbers of the pages right below a URL.</summary>
    public IEnumerable<int> Children(string path) => children[path];

    /// <summary>A folder without a page of its own is passed over.</summary>
    private string NearestParent(string path)
    {
        var parent = SitePath.Parent(path) ?? "";
        while (parent.Length > 0 && !byPath.ContainsKey(parent)) parent = SitePath.Parent(parent) ?? "";
        return parent;
    }
}
