using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Gives each page of the exports its place: pages below the pages above them, everything else in the folder its addresses name.</summary>
internal sealed class WordPressTargets
{
    /// <summary>Deeper than any site.</summary>
    private const int MostLevels = 20;

    /// <summary>Posts without a folder in their addresses: at the root they would fill the main menu.</summary>
    private const string Posts = "beitraege";

    private readonly WordPressIndex index;
    private readonly Dictionary<string, string> usual;

    private WordPressTargets(WordPressIndex index)
    {
        this.index = index;
        usual = index.Pages.Where(page => page.Type != "page" && WordPressLink.PathOf(page) is not null).GroupBy(page => page.Type, StringComparer.Ordinal)
            .ToDictionary(type => type.Key, type => type.CountBy(FolderInLink, StringComparer.Ordinal).MaxBy(count => count.Value).Key, StringComparer.Ordinal);
    }

    /// <summary>Sets the target of every page; two never share one.</summary>
    public static void Assign(WordPressIndex index)
    {
        var targets = new WordPressTargets(index);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        // What visitors know keeps its name; a draft of the same name takes another.
        foreach (var page in index.Pages.OrderBy(page => page.Kind)) page.Target = Free(targets.PathOf(page), taken);
        var folders = taken.SelectMany(SitePath.Above).ToHashSet(StringComparer.Ordinal);
        foreach (var page in index.Pages) page.Target = page.Target.Length == 0 ? "index.md" : page.Target + (folders.Contains(page.Target) ? "/index.md" : ".md");
    }

    /// <summary>The path without an ending; empty for the front page.</summary>
    private string PathOf(WordPressEntry page) => page.Type == "page" && WordPressLink.IsHome(page) ? "" : Guarded(FolderOf(page, [page]), page.Name);

    /// <param name="page">The page.</param>
    /// <param name="below">It and those below it, which cannot stand above it too.</param>
    private string FolderOf(WordPressEntry page, ImmutableList<WordPressEntry> below)
    {
        if (page.Parent.Length > 0 && below.Count <= MostLevels && index.PageOf(page.Parent) is { } above && !below.Contains(above, ReferenceEqualityComparer.Instance)) return Guarded(FolderOf(above, below.Add(above)), above.Name);
        if (page.Type == "page") return page.Parent.Length > 0 ? FolderInLink(page, ofPage: true) : "";
        var folder = WordPressLink.PathOf(page) is null ? usual.GetValueOrDefault(page.Type, "") : FolderInLink(page);
        return folder.Length > 0 ? folder : page.Type == "post" ? Posts : Slug.Of(page.Type);
    }

    /// <summary>What stands before the name in the address, without the numbers of years, months and days.</summary>
    private static string FolderInLink(WordPressEntry page) => FolderInLink(page, ofPage: false);

    private static string FolderInLink(WordPressEntry page, bool ofPage)
    {
        var names = (WordPressLink.PathOf(page) ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', names.SkipLast(1).Where(name => name != "index.php" && (ofPage || !name.All(char.IsAsciiDigit))).Select(WordPressEntry.SlugOf).Where(name => name.Length > 0));
    }

    /// <summary>Below <c>static/</c> of a site lie no pages.</summary>
    private static string Guarded(string folder, string name) => folder.Length > 0 ? $"{folder}/{name}" : name == "static" ? "static-seite" : name;

    private static string Free(string path, HashSet<string> taken)
    {
        var free = path;
        for (var n = 2; !taken.Add(free); n++) free = string.Create(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? "startseite" : path)}-{n}");
        return free;
    }
}

/// <summary>What the address of an entry says.</summary>
internal static class WordPressLink
{
    /// <summary>The path below the address of the site, as it is written; null for <c>?p=12</c> and other sites.</summary>
    public static string? PathOf(WordPressEntry page) =>
        ImportAddress.TryWeb(page.Link) is { Query.Length: 0 } link && BaseOf(page.Site) is var root && (link.AbsolutePath + "/").StartsWith(root, StringComparison.OrdinalIgnoreCase) && link.AbsolutePath.Length > root.Length
            ? link.AbsolutePath[root.Length..].Trim('/') : null;

    /// <summary>Whether a page is the front page: it has the address of the site.</summary>
    public static bool IsHome(WordPressEntry page) => page.Link.Length > 0 && ImportAddress.Normalise(page.Link) is { } address && address == ImportAddress.Normalise(page.Site);

    /// <summary>The path of a site, with a slash at both ends.</summary>
    public static string BaseOf(string site) => ImportAddress.TryWeb(site) is { } address ? address.AbsolutePath.TrimEnd('/') + "/" : "/";

    /// <summary>A host without <c>www.</c></summary>
    public static string HostOf(Uri address) => address.Host.ToLowerInvariant() is var host && host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host;

    /// <summary>The id that a query such as <c>?p=12</c> asks for; null where it asks for something else.</summary>
    public static string? IdIn(string query)
    {
        ImmutableArray<string> names = ["p", "page_id", "attachment_id"];
        foreach (var part in query.TrimStart('?').Split('&'))
        {
            var mark = part.IndexOf('=', StringComparison.Ordinal);
            if (mark > 0 && names.Contains(part[..mark], StringComparer.Ordinal) && part.Length > mark + 1 && part[(mark + 1)..].All(char.IsAsciiDigit)) return part[(mark + 1)..];
        }

        return null;
    }
}
