using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>The whole site: what was known of it first, and its pages; menus, trees and trails are functions of it.</summary>
/// <param name="Pages">Published pages by URL.</param>
/// <param name="Withheld">What exists but is not published: drafts, and whatever could not be read (null).</param>
/// <param name="Files">All files but texts and pictures, by path below content/.</param>
/// <param name="Index">Of the pages.</param>
public sealed record Site(
    SiteContext Basis,
    ImmutableArray<Page> Pages,
    FrozenDictionary<string, Page?> Withheld,
    FrozenDictionary<string, FileFacts> Files,
    SiteIndex Index)
{
    /// <summary>Of more entries a menu is none: it stands on every page.</summary>
    internal const int MostInMenu = 40;

    /// <summary>Of more pages above a page its trail shows as many, one half from the top and the other from below: a tower of folders makes no page long.</summary>
    private const int MostAbove = 12;

    private const int MostTopics = 30;

    /// <summary>What site.yml says.</summary>
    public SiteConfig Config => Basis.Config;

    /// <summary>The terms that are explained.</summary>
    public Glossary Glossary => Basis.Glossary;

    /// <summary>The words that pages are looked for by and do not say.</summary>
    public SearchWords SearchWords { get; init; } = SearchWords.None;

    /// <summary>The words of the interface.</summary>
    public InterfaceTexts Texts => Basis.Texts;

    /// <summary>Facts of all pictures, by path below content/.</summary>
    public FrozenDictionary<string, PictureFacts> Pictures => Basis.Pictures;

    /// <summary>The day of the build.</summary>
    public DateOnly Today => Basis.Today;

    private readonly Lazy<LanguageVersions> versions = new(() => LanguageVersions.Of(Pages, source => Index.Find(source) is { } number ? Pages[number] : null));

    /// <summary>Which pages say the same in another language.</summary>
    public LanguageVersions Versions => versions.Value;

    private readonly ILookup<string, Page> byEasyLanguage = Pages.Where(page => page.FrontMatter.Language is { EasyLanguage: not null, Version: null })
        .ToLookup(page => page.FrontMatter.Language.EasyLanguage!.Text, StringComparer.Ordinal); // ! filtered in the line above

    /// <summary>The languages of all pages that are not German, in the order of their tags.</summary>
    public IEnumerable<string> Languages => Pages.Select(page => page.FrontMatter.Language.Foreign).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The published page of a Markdown file; null where there is none.</summary>
    public Page? Find(string source) => Index.Find(source) is { } number ? Pages[number] : null;

    /// <summary>The page at a URL below the base path; null where there is none.</summary>
    public Page? At(string path) => Index.At(path) is { } number ? Pages[number] : null;

    /// <summary>The start page; null where the content has none.</summary>
    public Page? Home => Find("index.md");

    /// <summary>The pages right below a URL, by <c>order</c>, then title. A language version stands where its original does.</summary>
    public IEnumerable<Page> Children(string path) => Sorted(Index.Children(path).Select(number => Pages[number]).Where(IsOriginal));

    /// <summary>The pages that an overview lists, in its language as far as they are to be had in it; then those below a version that are the version of none.</summary>
    public IEnumerable<Page> Below(Page overview) => Versions.Original(overview) is { } original
        ? Children(original.Path).Select(page => Versions.In(page, overview.FrontMatter.Language.Version)).Concat(Children(overview.Path)).Distinct()
        : Children(overview.Path);

    /// <summary>The page that a page in Leichte Sprache retells; null where none names it.</summary>
    public Page? Retold(Page easy) => byEasyLanguage[easy.Source].FirstOrDefault();

    /// <summary>The focus topics, by <c>order</c>, then title.</summary>
    public IEnumerable<Page> Topics() => Sorted(Pages.Where(page => IsOriginal(page) && LayoutOf(page) == Layout.Topic));

    /// <summary>The first of them: as many as a page can show among other things.</summary>
    public IEnumerable<Page> ShownTopics() => Topics().Take(MostTopics);

    private readonly Lazy<ImmutableArray<Tag>> tags = new(() => [.. TagsOf(Pages)]);

    /// <summary>All tags, by slug.</summary>
    public ImmutableArray<Tag> Tags => tags.Value;

    /// <summary>From the start page down to the parent, where there are very many without those in the middle; above a language version stands what is above its original, in its language as far as it is to be had in it.</summary>
    public IEnumerable<Page> Ancestors(Page page)
    {
        var trail = new List<Page>();
        for (var path = SitePath.Parent((Versions.Original(page) ?? page).Path); path is not null; path = SitePath.Parent(path))
        {
            if (At(path) is { } ancestor && Versions.In(ancestor, page.FrontMatter.Language.Foreign) is var shown && !trail.Contains(shown)) trail.Insert(0, shown);
        }

        if (trail.Count > MostAbove) trail.RemoveRange(MostAbove / 2, trail.Count - MostAbove);
        return trail;
    }

    /// <summary>Whether a page is the start page, in whatever language.</summary>
    public bool IsHome(Page page) => (Versions.Original(page) ?? page).Path.Length == 0;

    /// <summary>The main navigation: the start page and the top-level pages that stand in no other menu, not those of a folder without a page of its own.</summary>
    public IEnumerable<Page> Navigation()
    {
        var top = TopLevel().Take(MostInMenu);
        return Home is { } home ? top.Prepend(home) : top;
    }

    /// <summary>The pages that the main navigation is made of, all of them.</summary>
    internal IEnumerable<Page> TopLevel() => Children("").Where(page => SitePath.Parent(page.Path) is "" && !InSmallMenu(page));

    /// <summary>The pages that stand in no menu and on no overview, because no folder above them has a page.</summary>
    internal IEnumerable<Page> Unlisted() => Home is { } home && LayoutOf(home) == Layout.Overview ? [] : Children("").Where(page => SitePath.Parent(page.Path) is not "" && !InSmallMenu(page));

    /// <summary>The pages that changed last, the newest first; the start page, what stands in toolbar and foot, and what retells another page in Leichte Sprache are no news, drafts neither.</summary>
    /// <param name="language">Of the versions that are meant; null for the originals.</param>
    public IEnumerable<Page> Latest(int count, string? language = null) => Pages
        .Where(page => page.FrontMatter.Language.Version == language && !IsHome(page) && page.FrontMatter is { Dates.Stand: not null, Listing.Draft: false } && !InSmallMenu(Versions.Original(page) ?? page) && Retold(page) is null)
        .OrderByDescending(page => page.FrontMatter.Dates.Stand)
        .ThenBy(page => page.FrontMatter.Listing.Order ?? int.MaxValue)
        .ThenBy(page => page.Path, StringComparer.Ordinal)
        .Take(count);

    /// <summary>The layout a page asks for, or that its place in the tree gives it; a language version has that of its original, but for Leichte Sprache, which is German.</summary>
    public Layout LayoutOf(Page page) => page.FrontMatter.Layout
        ?? (Versions.Original(page) is { } original ? LayoutOf(original) is var layout and not Layout.EasyLanguage ? layout : Layout.Page
            : page.Path.Length == 0 ? Layout.Start
            : Index.Children(page.Path).Any(number => IsOriginal(Pages[number])) ? Layout.Overview
            : Layout.Page);

    private static bool IsOriginal(Page page) => page.FrontMatter.Language.Version is null;

    internal bool InSmallMenu(Page page) => Config.Toolbar.Concat(Config.Footer).Any(entry => entry.Text == page.Source);

    private static IEnumerable<Tag> TagsOf(ImmutableArray<Page> pages)
    {
        var paths = pages.SelectMany(page => page.FrontMatter.Listing.Tags).Select(tag => tag.Text).Distinct(StringComparer.Ordinal).Where(Tag.HasPath)
            .ToDictionary(name => name, Tag.PathOf, StringComparer.Ordinal);
        return from page in pages
               from tag in page.FrontMatter.Listing.Tags
               where paths.ContainsKey(tag.Text)
               group (page, tag) by paths[tag.Text] into same
               orderby same.Key
               select new Tag(same.First().tag.Text, same.Key, same.First().tag.Location, [.. Sorted(same.Select(use => use.page).Distinct())]);
    }

    private static IEnumerable<Page> Sorted(IEnumerable<Page> pages) => pages
        .OrderBy(page => page.FrontMatter.Listing.Order ?? int.MaxValue)
        .ThenBy(page => page.Parts.SortKey, StringComparer.Ordinal)
        .ThenBy(page => page.Path, StringComparer.Ordinal);
}
