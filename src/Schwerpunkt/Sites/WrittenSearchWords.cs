using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>content/suche.yml as written: which pages there are is known later.</summary>
/// <param name="Same">Groups of at least two words; no word is in two.</param>
public sealed record WrittenSearchWords(ImmutableArray<ImmutableArray<Located>> Same, ImmutableArray<WrittenSearchPage> Pages)
{
    /// <summary>Nothing is written.</summary>
    public static WrittenSearchWords None { get; } = new([], []);

    /// <summary>The same on a site: entries whose page is not published are left out, two of one page are one.</summary>
    /// <param name="site">Where the pages are looked for.</param>
    /// <param name="isGenerated">Whether a page without a Markdown file has this URL.</param>
    public SearchWords On(Site site, Func<string, bool> isGenerated)
    {
        if (this == None) return SearchWords.None;
        var pages = from entry in Pages
                    let path = entry.PageOn(site)?.Path ?? (isGenerated(entry.Target) ? entry.Target : null)
                    where path is not null
                    group entry.Words by path into same
                    select new SearchedPage(same.Key, [.. same.SelectMany(words => words).Select(word => word.Text).DistinctBy(Slug.Of, StringComparer.Ordinal)]);
        return new SearchWords([.. Same.Select(group => group.Select(word => word.Text).ToImmutableArray())], [.. pages]);
    }
}

/// <summary>An entry under <c>pages</c>.</summary>
/// <param name="Page">As written.</param>
/// <param name="Target">The Markdown file it names, or the URL of the page.</param>
public sealed record WrittenSearchPage(Located Page, string Target, ImmutableArray<Located> Words)
{
    /// <summary>The page of content that is named; null where there is none, or one that is generated.</summary>
    public Page? PageOn(Site site) => Target.EndsWith(".md", StringComparison.Ordinal) ? site.Find(Target) : site.At(Target);
}
