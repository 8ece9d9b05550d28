using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>The files of content/static/: they go out as they are, at the root of the site, under the name they have. The words of their pictures stay behind.</summary>
public static class StaticFiles
{
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

    /// <summary>Paths below content/ of everything that goes out as it is.</summary>
    public static IEnumerable<string> Of(SourceTree tree) => tree.Pictures.Select(picture => picture.Path).Concat(tree.Files.Select(file => file.Path)).Where(SitePath.IsStatic);
}
