using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Knows files whose name is nearly that of one the program reads: what they say would be lost.</summary>
internal static class MisnamedFile
{
    private const string Index = "index.md";

    private static readonly string[] PageEndings = [".markdown", ".md.txt", ".mdown", ".mkd", ".mdx"];

    /// <summary>Every such file that is there, with the name it is to have.</summary>
    public static IEnumerable<(string Path, string Name)> All(SourceTree tree)
    {
        var pictures = tree.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Indexes(tree)) yield return (path, Index);
        var (glossary, words) = (Like(tree, Glossary.FileName), Like(tree, SearchWords.FileName));
        foreach (var path in Others(tree).Where(path => !SitePath.IsStatic(path)))
        {
            var name = NameOf(path);
            if (AsPage(name) is { } page) yield return (path, page);
            else if (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && pictures.Contains(path[..^".yaml".Length])) yield return (path, name[..^".yaml".Length] + ".yml");
            else if (path == glossary) yield return (path, Glossary.FileName);
            else if (path == words) yield return (path, SearchWords.FileName);
        }
    }

    /// <summary>The folders below content/ that have a file nearly called <c>index.md</c>; the empty one is content/ itself.</summary>
    public static HashSet<string> FoldersOfIndexes(SourceTree tree) => [.. All(tree).Where(file => file.Name == Index).Select(file => FolderOf(file.Path))];

    /// <summary>Pages nearly called so in folders without one that is.</summary>
    private static IEnumerable<string> Indexes(SourceTree tree)
    {
        var found = tree.Texts.Where(file => file.IsPage && IsLikeIndex(NameOf(file.Path))).Select(file => file.Path).ToList();
        if (found.Count == 0) return [];
        var right = tree.Texts.Select(file => file.Path).Concat(tree.Unread).Where(path => NameOf(path) == Index).Select(FolderOf).ToHashSet(StringComparer.Ordinal);
        return found.Where(path => !right.Contains(FolderOf(path)));
    }

    private static bool IsLikeIndex(string name) => name != Index && string.Equals(name, Index, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>The file that is nearly called like one of the root of content/; null where that one is there, or none is.</summary>
    public static string? Like(SourceTree tree, string name) =>
        tree.Texts.Any(file => file.Path == name) ? null : Others(tree).FirstOrDefault(path => IsLike(path, name));

    private static bool IsLike(string path, string name)
    {
        var stem = name[..name.IndexOf('.', StringComparison.Ordinal)];
        return !path.Contains('/', StringComparison.Ordinal) && path.StartsWith(stem, StringComparison.OrdinalIgnoreCase)
            && path[stem.Length..].ToLowerInvariant() is ".yml" or ".yaml" or ".yml.txt" or ".yaml.txt" or ".txt";
    }

    private static string? AsPage(string name)
    {
        var stem = PageEndings.Append(".md").FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending ? name[..^ending.Length] : null;
        return stem is null ? null : string.Equals(stem + ".md", Index, StringComparison.OrdinalIgnoreCase) ? Index : stem + ".md";
    }

    /// <summary>Files that are read as none of those.</summary>
    private static IEnumerable<string> Others(SourceTree tree) =>
        tree.Files.Select(file => file.Path).Concat(tree.Texts.Where(file => !file.IsPage && file.Path is not (SiteConfig.FileName or Glossary.FileName or SearchWords.FileName)).Select(file => file.Path));
}
