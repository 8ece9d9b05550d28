using System.Collections.Concurrent;
using System.Collections.Immutable;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>The documents that are open and the content folders they belong to: each one with a site.yml, wherever its documents lie. Notices change it one after the other.</summary>
internal sealed class Workspace(ServerSettings settings)
{
    private readonly ConcurrentDictionary<string, SiteSession> sites = new(StringComparer.Ordinal);

    /// <summary>By URI, until they are closed, whatever becomes of the files and of site.yml meanwhile; the site is null for those that belong to none.</summary>
    private readonly ConcurrentDictionary<string, (SiteSession? Site, OpenDocument Document)> open = new(StringComparer.Ordinal);

    public IEnumerable<SiteSession> Sites => sites.Values;

    /// <summary>The site that a folder of the editor is, or holds as <c>content</c>; null where it is none.</summary>
    public SiteSession? SiteOfFolder(string uri) => FileUri.PathOf(uri) is { } folder
        ? new[] { folder, Path.Combine(folder, "content") }.Where(IsSite).Select(SiteAt).FirstOrDefault() : null;

    /// <summary>The site that a file belongs to, and its path below content/; null for all other files.</summary>
    public (SiteSession Site, string Path)? Find(string uri)
    {
        if (FileUri.PathOf(uri) is not { } file) return null;
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!IsSite(folder)) continue;
            var path = NormalForm.Of(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
            return StaticFiles.IsRead(path) ? (SiteAt(folder), path) : null;
        }

        return null;
    }

    /// <summary>The document that is open; null for one that belongs to no site.</summary>
    public (SiteSession Site, OpenDocument Document)? FindOpen(string uri) => open.TryGetValue(uri, out var found) && found.Site is { } site ? (site, found.Document) : null;

    public void Open(string uri, int version, string text) => Put(uri, HomeOf(uri), OpenDocument.Of(uri, "", version, text));

    /// <summary>Changes a document, in a site or in none.</summary>
    public void Change(string uri, int? version, IEnumerable<ContentChange> changes)
    {
        if (!open.TryGetValue(uri, out var found)) return;
        var document = found.Document.With(version ?? found.Document.Version + 1, changes);
        open[uri] = (found.Site, document);
        found.Site?.Show(document);
    }

    /// <summary>The site whose disk counts again.</summary>
    public SiteSession? Close(string uri)
    {
        if (!open.TryRemove(uri, out var found)) return null;
        found.Site?.Close(found.Document.Path);
        return found.Site;
    }

    /// <summary>A site.yml came or went: each document goes where it belongs now.</summary>
    public void Rehome()
    {
        foreach (var (uri, (site, document)) in open.ToImmutableArray())
        {
            var home = HomeOf(uri);
            if (home?.Site == site) continue;
            site?.Close(document.Path);
            Put(uri, home, document);
        }
    }

    /// <summary>The site that texts are read for; null for other files.</summary>
    private (SiteSession Site, string Path)? HomeOf(string uri) =>
        Find(uri) is var (site, path) && (path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)) ? (site, path) : null;

    private void Put(string uri, (SiteSession Site, string Path)? home, OpenDocument document)
    {
        var placed = OpenDocument.At(document, home?.Path ?? "");
        open[uri] = (home?.Site, placed);
        home?.Site.Show(placed);
    }

    private static bool IsSite(string folder) => File.Exists(Path.Combine(folder, SiteConfig.FileName));

    private SiteSession SiteAt(string folder) => sites.GetOrAdd(folder, _ => new SiteSession(folder, settings));
}
