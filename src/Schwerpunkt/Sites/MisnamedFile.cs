using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Knows files whose name is nearly that of one the program reads: what they say would be lost.</summary>
internal static class MisnamedFile
{
    private static readonly string[] PageEndings = [".markdown", ".md.txt", ".mdown", ".mkd", ".mdx"];

    /// <summary>Every such file that is there, with the name it is to have.</summary>
    public static IEnumerable<(string Path, string Name)> All(SourceTree tree)
    {
        var pictures = tree.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        var (glossary, words) = (Like(tree, Glossary.FileName), Like(tree, SearchWords.FileName));
        foreach (var path in Others(tree).Where(path => !SitePath.IsStatic(path)))
        {
            var name = path[(path.LastIndexOf('/') + 1)..];
            if (AsPage(name) is { } page) yield return (path, page);
            else if (name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && pictures.Contains(path[..^".yaml".Length])) yield return (path, name[..^".yaml".Length] + ".yml");
            else if (path == glossary) yield return (path, Glossary.FileName);
            else if (path == words) yield return (path, SearchWords.FileName);
        }
    }

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
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) return name[..^".md".Length] + ".md";
        return PageEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } ending ? name[..^ending.Length] + ".md" : null;
    }

    /// <summary>Files that are read as none of those.</summary>
    private static IEnumerable<string> Others(SourceTree tree) =>
        tree.Files.Select(file => file.Path).Concat(tree.Texts.Where(file => !file.IsPage && file.Path is not (SiteConfig.FileName or Glossary.FileName or SearchWords.FileName)).Select(file => file.Path));
}
