using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that every entry of suche.yml leads to a page.</summary>
internal sealed class SearchWordChecks(Site site, ImmutableArray<OutputFile> outputs, FindingLog log)
{
    private const int ShortestStem = 4;
    private static readonly string[] Endings = ["en", "er", "es", "e", "n", "s"];

    private readonly WrittenSearchWords written = site.Basis.SearchWords;

    public void Check()
    {
        var known = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var entry in written.Pages)
        {
            if (PathOf(entry) is not { } path) ReportMissing(entry);
            else if (!known.TryAdd(path, entry.Page.Location)) log.Add(SearchWordTwice.AtPage(entry.Page.Location, entry.Page.Text, known[path]));
        }

        CheckGroups();
    }

    private string? PathOf(WrittenSearchPage entry) =>
        entry.PageOn(site)?.Path ?? site.SearchWords.Pages.FirstOrDefault(page => page.Path == entry.Target)?.Path;

    private void ReportMissing(WrittenSearchPage entry)
    {
        var withheld = site.Withheld.FirstOrDefault(page => page.Key == entry.Target || SitePath.OfPage(page.Key) == entry.Target);
        if (withheld.Value is not null) log.Add(SearchPageWithheld.At(entry.Page.Location, entry.Page.Text));
        // A page that cannot be read has its own findings.
        else if (withheld.Key is null) log.Add(MissingPage.At(entry.Page.Location, entry.Page.Text, NearestTo(entry)));
    }

    private string? NearestTo(WrittenSearchPage entry)
    {
        var meant = new MeantTarget(site);
        if (entry.Target.EndsWith(".md", StringComparison.Ordinal)) return meant.Page(entry.Target) ?? Nearest.Of(entry.Target, site.Pages.Select(page => page.Source));
        var paths = outputs.Select(output => output.Path).Where(path => path.EndsWith("/index.html", StringComparison.Ordinal)).Select(path => path[..^"/index.html".Length]).ToList();
        var (bare, ending) = (entry.Target.TrimEnd('/'), "/" + entry.Target.TrimEnd('/'));
        if (meant.Page(bare) is { } page) return SitePath.OfPage(page).TrimEnd('/');
        return Nearest.Of(bare, paths) ?? (paths.Where(path => path.EndsWith(ending, StringComparison.Ordinal)).ToList() is [var only] ? only : null);
    }

    /// <summary>A group is of use where one of its words stands on a page or leads to one.</summary>
    private void CheckGroups()
    {
        if (written.Same.IsEmpty) return;
        var pinned = written.Pages.SelectMany(page => page.Words).Select(word => Slug.Of(word.Text)).ToHashSet(StringComparer.Ordinal);
        var open = written.Same.Where(group => !group.Any(word => pinned.Contains(Slug.Of(word.Text)))).ToList();
        Drop(open, (text, word) => text.Contains(word, StringComparison.OrdinalIgnoreCase), word => word);
        // Few are left: only for them the texts are folded as the search folds them.
        Drop(open, (text, stem) => text.Contains(stem, StringComparison.Ordinal), word => Stem(Slug.Of(word)), Slug.Of);
        foreach (var group in open) log.Add(UnusedSearchWords.At(group[0].Location, string.Join(", ", group.Select(word => word.Text))));
    }

    private void Drop(List<ImmutableArray<Located>> open, Func<string, string, bool> holds, Func<string, string> fold, Func<string, string>? foldText = null)
    {
        var looked = open.ToDictionary(group => group, group => group.Select(word => fold(word.Text)).ToList());
        foreach (var text in Texts())
        {
            if (open.Count == 0) return;
            var folded = foldText is null ? text : foldText(text);
            open.RemoveAll(group => looked[group].Exists(word => holds(folded, word)));
        }
    }

    /// <summary>What the search knows of the site: the words of each page, drafts too, and those of the generated pages.</summary>
    private IEnumerable<string> Texts()
    {
        foreach (var page in site.Pages.Concat(site.Withheld.Values.OfType<Page>()))
        {
            var (matter, words) = (page.FrontMatter, page.Words);
            yield return string.Join('\n', [page.Title, matter.Lead, matter.Description, .. matter.Listing.Tags.Select(tag => tag.Text), .. matter.Attachments.Downloads.Select(file => file.Title), words.Headings.ToString(), words.Text.ToString()]);
        }

        foreach (var texts in new[] { site.Texts.Index, site.Texts.Credits, site.Texts.Glossary }) yield return texts.Title + "\n" + texts.Description;
        foreach (var term in site.Glossary.Terms) yield return string.Join('\n', [.. term.AllForms, term.Explanation.PlainText()]);
    }

    /// <summary>Without its ending, as far as that is German: the search finds „Mieten“ by „Miete“.</summary>
    private static string Stem(string slug) =>
        Endings.FirstOrDefault(ending => slug.Length - ending.Length >= ShortestStem && slug.EndsWith(ending, StringComparison.Ordinal)) is { } ending ? slug[..^ending.Length] : slug;
}
