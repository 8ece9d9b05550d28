using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Search;

/// <summary>A page that the search can find, and what is looked for in it.</summary>
/// <param name="Title">As results show it.</param>
/// <param name="Path">The URL below the base path.</param>
/// <param name="Kind">What results say it is.</param>
/// <param name="Excerpt">The sentence that results show of it; may be empty.</param>
internal sealed record FoundPage(string Title, string Path, FoundKind Kind, string Excerpt)
{
    /// <summary>What its head says: lead, description, tags, downloads.</summary>
    public ImmutableArray<string> Said { get; init; } = [];

    /// <summary>What its text says; null for a generated page.</summary>
    public SearchText? Words { get; init; }

    /// <summary>The text of a generated page.</summary>
    public ImmutableArray<string> Lines { get; init; } = [];

    /// <summary>The questions that editors name for it in suche.yml.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>Headings and terms that results show where a searched word stands in them.</summary>
    public IEnumerable<string> Passages => Words is { } words ? [.. words.Headings.ToString().Split('\n', Split), .. words.Labels.ToString().Split('\n', Split)] : [];

    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>All that one index holds, by URL, the generated ones last; drafts are left out, as in the sitemap.</summary>
    public static ImmutableArray<FoundPage> Of(SearchScope scope)
    {
        var published = scope.Site.Pages.Where(page => !page.FrontMatter.Listing.Draft);
        if (scope.Language is { } language) return [.. published.Where(page => IsIn(page, language)).Select(page => Of(scope.Site, page))];
        var elsewhere = scope.Site.Versions.Searched.ToHashSet(StringComparer.Ordinal);
        return [.. published.Where(page => page.FrontMatter.Language.Version is not { } version || !elsewhere.Contains(version)).Select(page => Of(scope.Site, page)), .. Generated(scope)];
    }

    /// <summary>Whether a page is in a language, whether or not it is the version of another.</summary>
    public static bool IsIn(Page page, string language) => language.Equals(page.FrontMatter.Language.Code, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<FoundPage> Generated(SearchScope scope) =>
        scope.Generated().Where(page => page is { InFooter: true, Path: not null }).Select(page => new FoundPage(page.Texts.Title, page.Path!, FoundKind.Generated, page.Texts.Description ?? "") // ! asked just before
        {
            Questions = QuestionsFor(scope.Site, page.Path!), // ! asked just before
            Lines = page.Path == Glossary.Path ? [.. scope.Site.Glossary.Terms.SelectMany(term => term.AllForms.Append(term.Explanation.PlainText()))] : [],
        });

    private static FoundPage Of(Site site, Page page)
    {
        var matter = page.FrontMatter;
        var said = ImmutableArray.CreateBuilder<string>();
        if (matter.Lead is { } lead) said.Add(lead);
        if (matter.Description is { } description) said.Add(description);
        said.AddRange(matter.Listing.Tags.Select(tag => tag.Text));
        said.AddRange(matter.Attachments.Downloads.Select(download => download.Title));
        return new FoundPage(page.Title, page.Path, KindOf(site, page), TeaserText.Of(page) ?? "")
        {
            Said = said.ToImmutable(),
            Words = page.Words,
            Questions = QuestionsFor(site, page.Path),
        };
    }

    private static ImmutableArray<string> QuestionsFor(Site site, string path) => [.. site.SearchWords.Pages.Where(page => page.Path == path).SelectMany(page => page.Words)];

    private static FoundKind KindOf(Site site, Page page) =>
        site.Retold(page) is not null ? FoundKind.EasyLanguage
        : page.FrontMatter.Listing.Duty is not null ? FoundKind.Duty
        : site.LayoutOf(page) == Layout.Topic ? FoundKind.Topic
        : site.LayoutOf(page) == Layout.EasyLanguage ? FoundKind.EasyLanguage
        : FoundKind.Page;
}

/// <summary>What results say of a page, as the character that stands for it in the index.</summary>
internal enum FoundKind
{
    /// <summary>Nothing.</summary>
    Page = 'p',

    /// <summary>Nothing, and of two that answer the other comes first: on the glossary stand the words of all.</summary>
    Generated = 'g',

    /// <summary>Leichte Sprache.</summary>
    EasyLanguage = 'l',

    /// <summary>A page that a public body owes its readers.</summary>
    Duty = 'd',

    /// <summary>A focus topic.</summary>
    Topic = 't',
}
