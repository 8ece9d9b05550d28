using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Puts pages together into a site.</summary>
internal static class SiteAssembler
{
    /// <param name="basis">What the pages were made for.</param>
    /// <param name="tree">Where files are known from.</param>
    /// <param name="pages">Every Markdown file with its page; null where it could not be read.</param>
    /// <param name="drafts">True where drafts are published too.</param>
    public static Site Assemble(SiteBasis basis, SourceTree tree, IReadOnlyCollection<(string Source, Page? Page)> pages, bool drafts)
    {
        var published = pages.Select(read => read.Page).OfType<Page>().Where(page => drafts || !page.FrontMatter.Draft)
            .OrderBy(page => page.Path, StringComparer.Ordinal)
            .ThenBy(page => page.Source, StringComparer.Ordinal)
            .ToImmutableArray();
        var shown = published.Select(page => page.Source).ToHashSet(StringComparer.Ordinal);
        return new Site(
            basis,
            published,
            pages.Where(read => !shown.Contains(read.Source)).ToFrozenDictionary(read => read.Source, read => read.Page, StringComparer.Ordinal),
            tree.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal));
    }
}
