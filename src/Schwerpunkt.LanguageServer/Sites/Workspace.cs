using System.Collections.Concurrent;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>The content folders that an editor works in: each one with a site.yml, wherever its documents lie.</summary>
internal sealed class Workspace(ServerSettings settings)
{
    private readonly ConcurrentDictionary<string, SiteSession> sites = new(StringComparer.Ordinal);

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
            return path.Split('/').Any(name => name is ['_' or '.', ..]) ? null : (SiteAt(folder), path);
        }

        return null;
    }

    /// <summary>The document that is open; null for one that belongs to no site.</summary>
    public (SiteSession Site, OpenDocument Document)? FindOpen(string uri) =>
        Find(uri) is var (site, path) && site.Find(path) is { } document ? (site, document) : null;

    private static bool IsSite(string folder) => File.Exists(Path.Combine(folder, SiteConfig.FileName));

    private SiteSession SiteAt(string folder) => sites.GetOrAdd(folder, _ => new SiteSession(folder, settings));
}
