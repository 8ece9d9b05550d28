using System.Collections.Immutable;
using System.IO.Hashing;
using System.Net;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>What the import remembers of a page of the export while it reads the others: everything but its text.</summary>
internal sealed partial record WordPressEntry(string Key, string Site, string Type, WordPressKind Kind)
{
    private const int LongestName = 100;

    /// <summary>The number of the file it is in, and the line where it begins there.</summary>
    public (int File, int Line) At { get; init; }

    /// <summary>The key of the page above it; empty where there is none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>Its last name in addresses, as a slug; never empty.</summary>
    public string Name { get; init; } = "";

    public string Link { get; init; } = "";

    public string Guid { get; init; } = "";

    public ImmutableArray<string> OldNames { get; init; } = [];

    /// <summary>The ids of its headings.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>Tells whether two copies of an entry say the same.</summary>
    public ulong Words { get; init; }

    /// <summary>Where its page goes, below the target folder: <c>amt/index.md</c>.</summary>
    public string Target { get; set; } = "";

    /// <summary>The old addresses that lead to it.</summary>
    public ImmutableArray<string> Aliases { get; set; } = [];

    public static WordPressEntry Of(WordPressItem item, int file) => new(item.Key, item.Site, item.Type, item.Kind)
    {
        At = (file, item.Line),
        Parent = item.Parent is "" or "0" ? "" : item.KeyOfOther(item.Parent),
        Name = NameOf(item),
        Link = item.Link,
        Guid = item.Guid,
        OldNames = [.. item.OldNames],
        Anchors = [.. Heading().Matches(item.Content).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value))],
        Words = XxHash3.HashToUInt64(MemoryMarshal.AsBytes<char>(item.Content)),
    };

    /// <summary>A name as a slug: addresses write it percent-encoded, and one that was thrown away says so.</summary>
    public static string SlugOf(string name) => Shortened(Slug.Of(Trashed().Replace(Uri.UnescapeDataString(name), "")));

    /// <summary>No longer than a disk takes, with what comes behind it.</summary>
    private static string Shortened(string slug) => slug.Length <= LongestName ? slug : slug[..(slug.LastIndexOf('-', LongestName) is > 0 and var end ? end : LongestName)];

    private static string NameOf(WordPressItem item)
    {
        string[] names = [SlugOf(item.Name), Slug.Of(Excerpt.Of(WordPressWords.Of(item.Title))), Shortened(Slug.Of($"{item.Type}-{item.Id}"))];
        var name = Array.Find(names, slug => slug.Length > 0) ?? "seite";
        return name == "index" ? "index-seite" : name;
    }

    [GeneratedRegex(@"__trashed(?:-\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Trashed();

    [GeneratedRegex(@"<h[2-6]\b[^>]*?\sid\s*=\s*[""'](?<id>[^""'<>]+)[""']", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Heading();
}

/// <summary>A picture or another file of the old site, and what its library says about it.</summary>
/// <param name="Path">Its address below the folder of uploads.</param>
/// <param name="Address">The whole address.</param>
internal sealed record WordPressFile(string Id, string Path, string Address)
{
    /// <summary>The key of the page it was uploaded to.</summary>
    public string Parent { get; init; } = "";

    public int Order { get; init; }

    public string Title { get; init; } = "";

    public string Alt { get; init; } = "";

    /// <summary>The caption, in HTML.</summary>
    public string Caption { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>What else names its author, the surest first.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>The address of the page that showed it alone.</summary>
    public string Link { get; init; } = "";
}
