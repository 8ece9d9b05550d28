using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Finds the page that a link means which leads nowhere: written as its URL, by an old address, without its ending, or from the root.</summary>
internal sealed class MeantTarget(Site site)
{
    private static readonly string[] Endings = [".md", ".markdown", ".html", ".htm", ".php", ".aspx"];

    private readonly Lazy<Dictionary<string, Page>> byAlias = new(() => site.Pages
        .SelectMany(page => page.FrontMatter.Listing.Aliases.Select(alias => (Key: Bare(alias.Text), page)))
        .Where(entry => entry.Key.Length > 0).DistinctBy(entry => entry.Key, StringComparer.Ordinal).ToDictionary(entry => entry.Key, entry => entry.page, StringComparer.Ordinal));

    /// <summary>The Markdown file of the page; null where none is surely meant.</summary>
    /// <param name="path">Where the link leads, below content/.</param>
    /// <param name="from">The file it stands in; null where the path is a whole one.</param>
    public string? Page(string path, string? from = null)
    {
        var folder = from is null || !from.Contains('/', StringComparison.Ordinal) ? "" : from[..(from.LastIndexOf('/') + 1)];
        return Of(path) ?? (folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? Of(path[folder.Length..]) : null);
    }

    /// <summary>The address outside the site that is meant by something written like a file; null where none is.</summary>
    public static string? Elsewhere(string path, string from)
    {
        var written = path[(path.StartsWith(from[..(from.LastIndexOf('/') + 1)], StringComparison.Ordinal) ? from.LastIndexOf('/') + 1 : 0)..];
        return WebAddress.IsMailbox(written) ? "mailto:" + written : AddressSlip.Web(written);
    }

    private string? Of(string path)
    {
        var bare = Bare(path);
        if (bare.Length == 0) return null;
        var found = site.At(string.Join('/', bare.Split('/').Select(Slug.Of)) + "/") ?? byAlias.Value.GetValueOrDefault(bare);
        return found?.Source;
    }

    /// <summary>Without slashes at both ends, index and ending.</summary>
    private static string Bare(string path)
    {
        var bare = path.Trim('/');
        var ending = Endings.FirstOrDefault(ending => bare.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
        bare = ending is null ? bare : bare[..^ending.Length];
        return bare == "index" ? "" : bare.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? bare[..^"/index".Length] : bare;
    }
}
