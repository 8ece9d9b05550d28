using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>What the first reading of all exports finds: their pages, the library of their files, and what they share. Bounded by the number of entries, not by their texts.</summary>
internal sealed class WordPressIndex
{
    private readonly Dictionary<string, WordPressEntry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordPressFile> filesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordPressFile> filesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WordPressFile>> filesByPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> tags = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The addresses of the sites, without a slash at the end; empty for one that does not say its own.</summary>
    public HashSet<string> Sites { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>All pages, in the order of the files.</summary>
    public List<WordPressEntry> Pages { get; } = [];

    /// <summary>Takes an entry in.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="file">The number of its file.</param>
    /// <param name="log">Counts what is left out of that file.</param>
    public void Add(WordPressItem item, int file, WordPressLeavings log)
    {
        Sites.Add(item.Site);
        if (!seen.Add(item.Key))
        {
            if (entries.TryGetValue(item.Key, out var known) && WordPressEntry.Of(item, file).Words != known.Words) log.AddOther(item.Line, item.Title);
            return;
        }

        log.Count(item);
        if (item.Kind == WordPressKind.File) AddFile(item);
        else if (item.Kind == WordPressKind.Shared) shared[item.Key] = item.Content;
        else if (item.Kind != WordPressKind.Left) AddPage(item, file);
    }

    public WordPressEntry? PageOf(string key) => entries.GetValueOrDefault(key);

    /// <summary>The text that pages share under an id; null where the exports do not hold it.</summary>
    public string? SharedText(string key) => shared.GetValueOrDefault(key);

    public WordPressFile? FileOf(string key) => filesById.GetValueOrDefault(key);

    /// <summary>The file at a path below the folder of uploads.</summary>
    public WordPressFile? FileAt(string path) => filesByPath.GetValueOrDefault(path);

    public IEnumerable<WordPressFile> Files => filesById.Values;

    /// <summary>The pictures that were uploaded to a page, in their order.</summary>
    public IEnumerable<WordPressFile> FilesOf(string page) => filesByPage.GetValueOrDefault(page)?.OrderBy(file => file.Order) ?? Enumerable.Empty<WordPressFile>();

    /// <summary>A tag as most pages write it: the first spelling wins.</summary>
    public string? TagOf(string name) => Slug.Of(name) is { Length: > 0 } slug ? tags.GetValueOrDefault(slug, name) : null;

    private void AddPage(WordPressItem item, int file)
    {
        var entry = WordPressEntry.Of(item, file);
        entries[entry.Key] = entry;
        Pages.Add(entry);
        foreach (var name in item.Terms.Select(term => WordPressWords.Of(term.Name)).Where(name => name.Length > 0)) tags.TryAdd(Slug.Of(name), name);
    }

    private void AddFile(WordPressItem item)
    {
        var address = item.File.Length > 0 ? item.File : item.Guid;
        if (address.Length == 0) return;
        var file = new WordPressFile(item.Id, WordPressUploads.PathOf(address), address)
        {
            Parent = item.Parent is "" or "0" ? "" : item.KeyOfOther(item.Parent),
            Order = item.Order,
            Title = WordPressWords.Of(item.Title),
            Alt = WordPressWords.Of(item.Values.GetValueOrDefault("_wp_attachment_image_alt", "")),
            Caption = item.Excerpt.Trim(),
            Description = WordPressWords.Of(item.Content),
            Link = item.Link,
            Credits = [.. item.Credits],
        };
        filesById.TryAdd(item.Key, file);
        filesByPath.TryAdd(file.Path, file);
        if (file.Parent.Length == 0) return;
        if (!filesByPage.TryGetValue(file.Parent, out var same)) filesByPage[file.Parent] = same = [];
        same.Add(file);
    }
}
