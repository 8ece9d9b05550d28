using System.Collections.Frozen;

namespace Schwerpunkt.Importing.Generators;

/// <summary>The folder of another generator as it lies there: paths relative to it, with <c>/</c>.</summary>
/// <param name="Paths">Of all files.</param>
/// <param name="Texts">Of those that <see cref="IsRead"/>.</param>
public sealed record GeneratorFiles(FrozenSet<string> Paths, FrozenDictionary<string, string> Texts)
{
    /// <summary>Folders that hold what a generator made, or what others wrote.</summary>
    private static readonly FrozenSet<string> Passed = FrozenSet.ToFrozenSet(
        ["node_modules", ".git", ".github", ".svn", ".hg", "_site", "vendor", "_vendor", ".bundle", ".jekyll-cache", ".cache", "bin", "obj", "dist", "themes", "resources", ".astro", ".vscode", ".idea"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        [".adoc", ".asciidoc", ".ad", ".org", ".rst", ".textile", ".pandoc", ".pdc", ".mdoc", ".webc", ".vto", ".pug", ".haml", ".hbs", ".mustache", ".ejs"],
        StringComparer.Ordinal);

    /// <summary>The text of a file; null where it is not read.</summary>
    public string? Text(string path) => Texts.GetValueOrDefault(path);

    /// <summary>Whether nothing in a folder is content, whichever generator it belongs to.</summary>
    public static bool IsPassedFolder(string name) => Passed.Contains(name);

    /// <summary>Whether a folder at the top holds themes of Hugo, whose shortcodes say what a page shows.</summary>
    public static bool HoldsThemes(string below, string name) => below.Length == 0 && (name is "themes" or "_vendor");

    /// <summary>Whether a file belongs to the site; of a theme only its shortcodes do.</summary>
    public static bool IsOfSite(string path) => !path.StartsWith("themes/", StringComparison.Ordinal) && !path.StartsWith("_vendor/", StringComparison.Ordinal) || path.Contains("/layouts/shortcodes/", StringComparison.Ordinal) || path.Contains("/layouts/_shortcodes/", StringComparison.Ordinal);

    /// <summary>By its ending, as each of them takes it.</summary>
    public static bool IsMarkdown(string path) => Ending(path) is ".md" or ".markdown" or ".mdown" or ".mkd" or ".mdx";

    /// <summary>By its ending.</summary>
    public static bool IsHtml(string path) => Ending(path) is ".html" or ".htm";

    /// <summary>HTML with a program in it, by its ending.</summary>
    public static bool IsTemplate(string path) => Ending(path) is ".cshtml" or ".njk" or ".liquid";

    /// <summary>A page in a form that is not read: another markup, or a program of its own.</summary>
    public static bool IsOtherForm(string path) => Others.Contains(Ending(path)) || Ending(path) is ".js" or ".cjs" or ".mjs" or ".ts" && Ending(path[..path.LastIndexOf('.')]) == ".11ty";

    /// <summary>Whether the text of a file is asked for.</summary>
    public static bool IsRead(string path) => IsMarkdown(path) || IsHtml(path) || IsTemplate(path) || Ending(path) is ".yml" or ".yaml" or ".toml" or ".json" or ".csproj" or ".txt" or ".astro" or ".eleventyignore" || IsData(path) || Generators.IsScript(path);

    private static bool IsData(string path) => Ending(path) is ".js" or ".cjs" or ".mjs" && Ending(path[..path.LastIndexOf('.')]) == ".11tydata" || Ending(path) is ".js" or ".cjs" or ".mjs" && path.Split('/')[..^1].Any(folder => folder is "_data" or "data");

    /// <summary>The ending of a file in small letters, with its dot; empty where it has none.</summary>
    public static string Ending(string path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path[dot..].ToLowerInvariant() : "";
}
