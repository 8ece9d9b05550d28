using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Paths of pages and addresses, part by part.</summary>
internal static partial class PathNames
{
    /// <summary>The folder of a path, with a slash at its end; empty at the root.</summary>
    public static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>The name of a file without its ending.</summary>
    public static string Stem(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
    }

    /// <summary>A path whose every part is a name of ours.</summary>
    public static string Clean(string path) =>
        string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).Select(part => Slug.Of(part) is { Length: > 0 } slug ? slug : "seite"));

    /// <summary>The file of a page at a folder and a name, both cleaned.</summary>
    public static string PageAt(string folder, string name) => Clean(folder) is { Length: > 0 } clean ? $"{clean}/{Clean(name)}.md" : Clean(name) + ".md";

    /// <summary>The file that gives a page an address of its own; null where the address is the root.</summary>
    public static string? PageFor(string address)
    {
        var path = WithoutIndex(address.Split('?', '#')[0]);
        return Clean(Ending().Replace(path, "")) is { Length: > 0 } clean ? clean + ".md" : null;
    }

    /// <summary>„/a/index.html“ is „/a/“.</summary>
    public static string WithoutIndex(string address) => IndexFile().Replace(address, "/");

    /// <summary>By which addresses of one page are the same: small letters, without ending, index and slashes around.</summary>
    public static string Key(string address)
    {
        var path = address.Split('?', '#')[0];
        if (path.Contains('%', StringComparison.Ordinal)) path = Uri.UnescapeDataString(path);
        return Ending().Replace(WithoutIndex(path), "").Trim('/').ToLowerInvariant();
    }

    /// <summary>A path with its „..“ worked out; null where they lead out of the root.</summary>
    public static string? Join(string folder, string path)
    {
        var parts = new List<string>();
        foreach (var part in (path.StartsWith('/') ? path : $"{folder}/{path}").Split('/'))
        {
            if (part is "" or ".") continue;
            if (part is not "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex(@"/(?:index|default)(?:\.html?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IndexFile();

    [GeneratedRegex(@"\.html?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ending();
}
