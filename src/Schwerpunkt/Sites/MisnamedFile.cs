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
        foreach (var path in tree.Texts.Where(file => file.IsPage).Select(file => file.Path).Where(path => IsIndex(tree, path))) yield return (path, Index);
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

    /// <summary>The file of a folder that is nearly called <c>index.md</c>; null where that one is there, or none is.</summary>
    /// <param name="tree">All files.</param>
    /// <param name="folder">Below content/; empty for that itself.</param>
    public static string? IndexOf(SourceTree tree, string folder) =>
        All(tree).FirstOrDefault(file => file.Name == Index && FolderOf(file.Path) == folder && !Holds(tree, folder)).Path;

    /// <summary>Whether a page is nearly called like that of its folder, which has none.</summary>
    private static bool IsIndex(SourceTree tree, string path) =>
        NameOf(path) is var name && name != Index && string.Equals(name, Index, StringComparison.OrdinalIgnoreCase) && !Holds(tree, FolderOf(path));

    private static bool Holds(SourceTree tree, string folder)
    {
        var index = folder.Length == 0 ? Index : $"{folder}/{Index}";
        return tree.Unread.Contains(index) || tree.Texts.Any(file => file.Path == index);
    }

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
