namespace Schwerpunkt.Model;

/// <summary>An old address of a page, as <c>aliases</c> gives it.</summary>
public static class Alias
{
    /// <summary>Whether it can be served from static files: a path from the root, without query, fragment, dots or blanks.</summary>
    public static bool IsValid(string alias) =>
        alias.Length > 1 && alias[0] == '/' && !alias.StartsWith("//", StringComparison.Ordinal)
        && alias.IndexOfAny(['?', '#', '\\', ':', '*', ' ', '"', '<', '>']) < 0
        && !alias.Any(char.IsControl)
        && alias.Split('/').All(part => part is not ("." or ".."));

    /// <summary>The path below the base path, in NFC.</summary>
    public static string PathOf(string alias) => NormalForm.Of(alias.TrimStart('/'));

    /// <summary>The file that answers it: the address itself where it names an HTML file, else the index of a folder.</summary>
    public static string OutputOf(string alias)
    {
        var path = PathOf(alias);
        return path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? path
            : path.TrimEnd('/') + "/index.html";
    }
}
