using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>The files of content/static/: they go out as they are, at the root of the site, under the name they have. The words of their pictures stay behind.</summary>
public static class StaticFiles
{
    /// <summary>Rules for Apache that the generator's own end with: the one file that does not go out as it is.</summary>
    public const string AccessRulesPath = "static/.htaccess";

    /// <summary>Of servers and hosts; whatever else begins with a dot is a program's own, or a secret.</summary>
    private static readonly string[] Dotted = [".well-known", ".htaccess", ".nojekyll", ".domains"];

    /// <summary>Whether a file or folder of the content is looked at: none whose name, or that of a folder above it, begins with <c>_</c> or <c>.</c>, but for the few that mean something to servers.</summary>
    /// <param name="path">Below content/.</param>
    public static bool IsRead(string path)
    {
        var names = path.Split('/');
        if (!SitePath.IsStatic(path)) return !names.Any(name => name is ['_' or '.', ..]);
        return !names.Skip(1).Where((name, depth) => name is ['.', ..] && (depth > 0 || !Dotted.Contains(name))).Any();
    }

    /// <summary>The lines of <see cref="AccessRulesPath"/>; none where there is no such file.</summary>
    public static ImmutableArray<string> AccessRules(SourceTree tree) => tree.Texts.FirstOrDefault(file => file.Path == AccessRulesPath) is { } file
        ? [.. Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')]
        : [];

    /// <summary>Paths below content/ of everything that goes out as it is.</summary>
    public static IEnumerable<string> Of(SourceTree tree) => tree.Pictures.Select(picture => picture.Path).Concat(tree.Files.Select(file => file.Path)).Where(SitePath.IsStatic);
}
