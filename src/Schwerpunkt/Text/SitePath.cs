namespace Schwerpunkt.Text;

/// <summary>Where a source file stands on the site: a pure function of its path below content/.</summary>
public static class SitePath
{
    private const string StaticFolder = "static/";

    /// <summary>Whether a file goes out as it is, at the root of the site.</summary>
    /// <param name="source">Below content/.</param>
    public static bool IsStatic(string source) => source.StartsWith(StaticFolder, StringComparison.Ordinal);

    /// <summary>The folder URL of a Markdown file, without the base path: <c>a/Über uns.md</c> becomes <c>a/ueber-uns/</c>, <c>index.md</c> becomes the empty string.</summary>
    public static string OfPage(string source)
    {
        var parts = source[..^".md".Length].Split('/');
        var names = parts[^1] == "index" ? parts[..^1] : parts;
        return string.Concat(names.Select(name => Named(name) + "/"));
    }

    /// <summary>The address of a picture or download, without the base path; the name keeps its extension in lower case, and altogether where it goes out as it is.</summary>
    public static string OfFile(string source)
    {
        if (IsStatic(source)) return source[StaticFolder.Length..];
        if (IsPlain(source)) return source;
        var parts = source.Split('/');
        var dot = parts[^1].LastIndexOf('.');
        var name = dot > 0 ? parts[^1][..dot] : parts[^1];
        var extension = dot > 0 ? parts[^1][dot..].ToLowerInvariant() : "";
        return string.Concat(parts[..^1].Select(part => Named(part) + "/")) + Named(name) + extension;
    }

    /// <summary>The output file that serves a page's URL.</summary>
    public static string OutputOf(string pagePath) => pagePath + "index.html";

    /// <summary>The URL one level up; null above the root.</summary>
    public static string? Parent(string pagePath) =>
        pagePath.Length == 0 ? null : pagePath[..(pagePath.TrimEnd('/').LastIndexOf('/') + 1)];

    /// <summary>The folders above a file, from the inside out; none for one at the root.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    /// <summary>The path an editor writes in one file to reach another; both below content/.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/')[..^1], to.Split('/'));
        var common = here.Zip(there[..^1]).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }

    /// <summary>A quick look: small letters and digits with single hyphens and slashes between them, and one dot before the ending, are an address already.</summary>
    private static bool IsPlain(string source)
    {
        var (parted, dot) = (true, false);
        foreach (var sign in source)
        {
            if (char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign)) parted = false;
            else if (parted || dot || sign is not ('/' or '-' or '.')) return false;
            else (parted, dot) = (true, sign == '.');
        }

        return !parted;
    }

    private static string Named(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : "seite";
}
