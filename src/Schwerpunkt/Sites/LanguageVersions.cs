using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Sites;

/// <summary>Which pages of a site say the same in another language: a function of their heads.</summary>
public sealed class LanguageVersions
{
    private readonly FrozenDictionary<string, Page> originals;
    private readonly FrozenDictionary<string, ImmutableArray<Page>> translations;

    private LanguageVersions(ImmutableArray<Page> translated, Func<string, Page?> find)
    {
        Languages = [.. translated.Select(LanguageOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var pairs = translated.Select(page => (Page: page, Original: find(page.FrontMatter.Language.TranslationOf!.Text))) // ! every version has one
            .Where(pair => pair.Original is { FrontMatter.Language: { TranslationOf: null, Foreign: null } }).ToList();
        originals = pairs.ToFrozenDictionary(pair => pair.Page.Source, pair => pair.Original!, StringComparer.Ordinal); // ! asked just before
        translations = pairs.GroupBy(pair => pair.Original!.Source, StringComparer.Ordinal).ToFrozenDictionary( // ! the same
            same => same.Key,
            same => same.Select(pair => pair.Page).DistinctBy(LanguageOf, StringComparer.Ordinal).OrderBy(LanguageOf, StringComparer.Ordinal).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>The languages of all versions, in the order of their tags; the site's own is not among them.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Those of them that have an interface of their own from the first word to the last, and with it a search of their own.</summary>
    public IEnumerable<string> Searched => Languages.Where(language => InterfaceTexts.In(language).IsComplete);

    /// <summary>The versions among the pages of a site.</summary>
    /// <param name="pages">Published pages by URL.</param>
    /// <param name="find">The published page of a Markdown file.</param>
    public static LanguageVersions Of(ImmutableArray<Page> pages, Func<string, Page?> find) => new([.. pages.Where(page => page.FrontMatter.Language.Version is not null)], find);

    /// <summary>The page that another says in its language; null for a page that is no such version.</summary>
    public Page? Original(Page page) => originals.GetValueOrDefault(page.Source);

    /// <summary>A page in a language: the version there is, else the page itself.</summary>
    /// <param name="language">BCP 47; null for the site's own.</param>
    public Page In(Page page, string? language)
    {
        if (language is null || page.FrontMatter.Language.Version == language) return page;
        return translations.GetValueOrDefault((Original(page) ?? page).Source, []).FirstOrDefault(version => LanguageOf(version) == language) ?? page;
    }

    /// <summary>A page in all its languages, the original first; empty where there is one alone.</summary>
    public ImmutableArray<Page> All(Page page)
    {
        var original = Original(page) ?? page;
        return translations.TryGetValue(original.Source, out var versions) ? [original, .. versions] : [];
    }

    private static string LanguageOf(Page version) => version.FrontMatter.Language.Version!; // ! asked of versions alone
}
