using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>Turns the addresses on one page into paths from it, and remembers which files are to be fetched and which links stay with the old site.</summary>
/// <param name="addresses">Where they lead.</param>
/// <param name="target">The page, below the target folder.</param>
/// <param name="start">What its relative links start from.</param>
internal sealed class WordPressFetches(WordPressAddresses addresses, string target, Uri? start)
{
    private readonly SortedDictionary<string, string> files = new(StringComparer.Ordinal);
    private readonly SortedSet<string> old = new(StringComparer.Ordinal);

    public Uri? Base { get; } = start;

    /// <summary>The files of pictures by their addresses, as the page names them.</summary>
    public Dictionary<string, string> Pictures { get; } = new(StringComparer.Ordinal);

    /// <summary>Takes down a picture.</summary>
    /// <param name="path">Below the folder of uploads.</param>
    /// <param name="address">Where it is to be had.</param>
    /// <returns>The address.</returns>
    public string Picture(string path, string address)
    {
        Pictures.TryAdd(address, Take(path, address));
        return address;
    }

    /// <summary>The path to a page or file that an address leads to; null for every other address.</summary>
    public string? Local(Uri address)
    {
        if (addresses.FileAt(address) is var (path, whole)) return Take(path, whole);
        if (addresses.PageAt(address) is { } page) return SitePath.Relative(target, page.Target) + FragmentIn(page, address);
        if (addresses.IsOwn(address)) old.Add(address.AbsoluteUri);
        return null;
    }

    public IEnumerable<Finding> Findings(Location at) =>
        [.. files.Select(file => ImportFileToFetch.At(at, file.Key, file.Value)), .. old.Select(address => ImportLostLink.AtOldSite(at, address))];

    /// <summary>The path from the page to a file of the uploads.</summary>
    public string PathTo(string path) => SitePath.Relative(target, WordPressUploads.TargetOf(path));

    private string Take(string path, string address)
    {
        files[WordPressUploads.TargetOf(path)] = address;
        return PathTo(path);
    }

    /// <summary>The fragment, where the page has a heading of that name.</summary>
    private static string FragmentIn(WordPressEntry page, Uri address) =>
        address.Fragment is ['#', _, ..] && Uri.UnescapeDataString(address.Fragment[1..]) is var id && page.Anchors.Contains(id) ? "#" + Html.HtmlAnchors.NameOf(id) : "";
}
