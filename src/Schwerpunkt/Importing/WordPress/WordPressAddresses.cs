using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Where the addresses of the old site lead now: to a page of the import, to a file of the uploads, or on to the old site.</summary>
internal sealed class WordPressAddresses
{
    private readonly WordPressIndex index;
    private readonly Dictionary<string, WordPressEntry> pages = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordPressFile> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> hosts;
    private readonly HashSet<string> taken;

    /// <param name="index">All pages with their targets.</param>
    /// <param name="root">Where the target folder lies below content/, with a slash at the end; empty for content/ itself.</param>
    public WordPressAddresses(WordPressIndex index, string root)
    {
        this.index = index;
        hosts = [.. index.Sites.Concat(index.Files.Select(file => file.Address)).Concat(index.Pages.Where(page => page.Site.Length == 0).Select(page => page.Link)).Select(ImportAddress.TryWeb).OfType<Uri>().Select(WordPressLink.HostOf)];
        foreach (var page in index.Pages.OrderBy(page => page.Kind))
        {
            foreach (var path in PathsOf(page)) pages.TryAdd(path.Trim('/'), page);
            if (page.Type == "page" && WordPressLink.IsHome(page)) pages.TryAdd("", page);
        }

        foreach (var file in index.Files.Where(file => ImportAddress.TryWeb(file.Link) is { Query.Length: 0 })) files.TryAdd(Decoded(new Uri(file.Link).AbsolutePath), file);
        taken = index.Pages.Select(page => SitePath.OfPage(root + page.Target).Trim('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var page in index.Pages.OrderBy(page => page.Kind)) page.Aliases = [.. AliasesOf(page)];
    }

    /// <summary>Whether an address is one of the old site.</summary>
    public bool IsOwn(Uri address) => hosts.Contains(WordPressLink.HostOf(address));

    /// <summary>The page that an address of the old site leads to; null where no page of the import is there.</summary>
    public WordPressEntry? PageAt(Uri address)
    {
        if (!IsOwn(address)) return null;
        if (WordPressLink.IdIn(address.Query) is { } id) return index.Sites.Select(site => index.PageOf(WordPressItem.KeyOf(site, id))).FirstOrDefault(page => page is not null);
        return pages.GetValueOrDefault(Decoded(address.AbsolutePath));
    }

    /// <summary>The file that an address leads to, be it to the file, a smaller copy or the page that shows it alone; null where it is none of the old site.</summary>
    public (string Path, string Address)? FileAt(Uri address)
    {
        if (!IsOwn(address) && !WordPressUploads.IsProxied(address)) return null;
        if (WordPressLink.IdIn(address.Query) is { } id && index.Sites.Select(site => index.FileOf(WordPressItem.KeyOf(site, id))).FirstOrDefault(file => file is not null) is { } asked) return Original(asked.Address);
        if (files.TryGetValue(Decoded(address.AbsolutePath), out var shown)) return Original(shown.Address);
        return WordPressUploads.IsUpload(address.OriginalString) && address.AbsolutePath[^1] != '/' ? Original(address.OriginalString) : null;
    }

    /// <summary>The place and address of a picture, wherever it lies.</summary>
    public (string Path, string Address) Picture(string address) =>
        ImportAddress.TryWeb(address) is not { } web ? (WordPressUploads.PathOf(address), address)
        : FileAt(web) ?? (IsOwn(web) ? (WordPressUploads.PathOf(address), address) : ($"{web.Host}/{web.AbsolutePath.TrimStart('/')}", address));

    /// <summary>What the library says about the picture at a path; null where it does not know it.</summary>
    public WordPressFile? InLibrary(string path) => index.FileAt(path) ?? index.FileAt(WordPressUploads.ScaledOf(path));

    /// <summary>The original of a file: itself where the library has it under this very name.</summary>
    private (string Path, string Address) Original(string address)
    {
        var path = WordPressUploads.PathOf(address);
        var original = WordPressUploads.OriginalOf(path);
        var isOwnName = original != path && index.FileAt(path) is not null && !path.Contains("-scaled.", StringComparison.Ordinal);
        return isOwnName ? (path, address) : (original, WordPressUploads.OriginalOf(WordPressUploads.Direct(address)));
    }

    /// <summary>The paths under which visitors found a page, the present one first.</summary>
    private static IEnumerable<string> PathsOf(WordPressEntry page)
    {
        if (ImportAddress.TryWeb(page.Link) is not { Query.Length: 0 } link || link.AbsolutePath.Trim('/').Length == 0) yield break;
        var path = Uri.UnescapeDataString(link.AbsolutePath);
        yield return path;
        var folder = path.TrimEnd('/')[..(path.TrimEnd('/').LastIndexOf('/') + 1)];
        foreach (var name in page.OldNames.Where(name => name.Length > 0)) yield return folder + Uri.UnescapeDataString(name) + (path.EndsWith('/') ? "/" : "");
    }

    /// <summary>Old addresses that are neither those of new pages nor of two pages.</summary>
    private IEnumerable<string> AliasesOf(WordPressEntry page)
    {
        if (page.Kind == WordPressKind.Draft) yield break;
        string[] queries = [.. new[] { page.Guid, page.Link }.Select(ImportAddress.TryWeb).OfType<Uri>().Where(address => WordPressLink.IdIn(address.Query) is not null)
            .Select(address => WordPressLink.BaseOf(page.Site) + address.Query)];
        foreach (var written in PathsOf(page).Select(Escaped).Concat(queries))
        {
            if (Alias.TryParse(written) is not { } alias || !IsServable(alias)) continue;
            if (taken.Add(alias.Path.Trim('/') + (alias.Query is null ? "" : "?" + alias.Query))) yield return alias.Written;
        }
    }

    private static bool IsServable(Alias alias) =>
        alias.Reserved is null && (alias.Output is not { } output || DiskName.FaultOfPath(output) is null && output.Split('/').All(name => DiskName.Fault(name) is null));

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Decoded(string path) => Uri.UnescapeDataString(path).Trim('/');
}
