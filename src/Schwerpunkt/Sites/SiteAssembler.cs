using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Puts pages together into a site.</summary>
internal static class SiteAssembler
{
    /// <param name="basis">What the pages were made for.</param>
    /// <param name="tree">Where files are known from.</param>
    /// <param name="pages">Every Markdown file with its page; null where it could not be read.</param>
    /// <param name="drafts">True where drafts are published too.</param>
    /// <param name="before">An earlier state of the same site, whose index may still be right.</param>
    public static Site Assemble(SiteContext basis, SourceTree tree, IReadOnlyCollection<(string Source, Page? Page)> pages, bool drafts, Site? before)
    {
        var published = pages.Select(read => read.Page).OfType<Page>().Where(IsPublished).ToImmutableArray()
            .InOrder((one, other) => string.CompareOrdinal(one.Path, other.Path) is not 0 and var byPath ? byPath : string.CompareOrdinal(one.Source, other.Source));
        return new Site(
            basis,
            published,
            pages.Where(read => read.Page is null || !IsPublished(read.Page)).Concat(Unread(tree, pages)).ToFrozenDictionary(read => read.Source, read => read.Page, StringComparer.Ordinal),
            tree.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal),
            SiteIndex.Of(published, before?.Index));

        bool IsPublished(Page page) => drafts || !(page.FrontMatter.Listing.Draft || page.FrontMatter.Dates.IsToCome(basis.Today));
    }

    private static IEnumerable<(string Source, Page? Page)> Unread(SourceTree tree, IReadOnlyCollection<(string Source, Page? Page)> pages) =>
        tree.Unread.Concat(tree.Shared is { AreRead: false } shared ? shared.Paths : []).Except(pages.Select(read => read.Source), StringComparer.Ordinal).Select(path => (path, (Page?)null));
}
