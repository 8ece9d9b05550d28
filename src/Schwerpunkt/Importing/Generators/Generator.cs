using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators;

/// <summary>The site generators whose sources can be moved.</summary>
public enum Generator
{
    /// <summary>gohugo.io.</summary>
    Hugo,

    /// <summary>jekyllrb.com, also behind GitHub Pages.</summary>
    Jekyll,

    /// <summary>statiq.dev.</summary>
    Statiq,

    /// <summary>11ty.dev.</summary>
    Eleventy,

    /// <summary>Astro's theme for documentation.</summary>
    Starlight,
}

/// <summary>Names of generators, and how their folders are recognised.</summary>
public static partial class Generators
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Generator> All { get; } = [Generator.Hugo, Generator.Jekyll, Generator.Statiq, Generator.Eleventy, Generator.Starlight];

    private static readonly string[] HugoConfigs = ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json"];

    private static readonly string[] JekyllStarts = ["index.md", "index.markdown", "index.html"];

    private static readonly string[] EleventyConfigs = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts"];

    private static readonly string[] AstroConfigs = ["astro.config.mjs", "astro.config.js", "astro.config.ts", "astro.config.cjs"];

    /// <summary>As the command line names it.</summary>
    public static string Name(this Generator generator) => generator.ToString().ToLowerInvariant();

    /// <summary>The one of a name, in whatever case; null for another word.</summary>
    public static Generator? TryParse(string name) =>
        All.Select(generator => (Generator?)generator).FirstOrDefault(generator => string.Equals(generator!.Value.Name(), name, StringComparison.OrdinalIgnoreCase)); // ! made of values

    /// <summary>The generator whose source a folder plainly is; null where none or more than one has left its marks.</summary>
    /// <param name="paths">Of all files, relative to the folder, with <c>/</c>.</param>
    /// <param name="read">Gives the text of one of them; null where it is none.</param>
    public static Generator? Detect(IReadOnlySet<string> paths, Func<string, string?> read)
    {
        ImmutableArray<Generator> found = [.. All.Where(generator => IsOf(generator, paths, read))];
        return found is [var one] ? one : null;
    }

    /// <summary>Whether a file says how a site is made, and where.</summary>
    internal static bool IsScript(string path) => path[(path.LastIndexOf('/') + 1)..] is var name && (EleventyConfigs.Contains(name, StringComparer.Ordinal) || AstroConfigs.Contains(name, StringComparer.Ordinal));

    internal static string? ConfigOf(Generator generator, IReadOnlySet<string> paths) => (generator switch
    {
        Generator.Hugo => HugoConfigs,
        Generator.Jekyll => ["_config.yml", "_config.yaml", "_config.toml"],
        Generator.Statiq => ["settings.yml", "settings.yaml", "settings.json", "appsettings.json"],
        Generator.Eleventy => EleventyConfigs,
        _ => AstroConfigs,
    }).FirstOrDefault(paths.Contains);

    /// <summary>What „export --to plain“ of this program wrote: it is read like Hugo's pages, from the top.</summary>
    internal static bool IsPlainExport(IReadOnlySet<string> paths) => IsExport(paths) && ConfigOf(Generator.Hugo, paths) is null;

    /// <summary>What this program exported, in whatever form.</summary>
    internal static bool IsExport(IReadOnlySet<string> paths) => paths.Contains("adressen.csv") && paths.Contains(".schwerpunkt-manifest.json");

    private static bool IsOf(Generator generator, IReadOnlySet<string> paths, Func<string, string?> read)
    {
        var config = ConfigOf(generator, paths);
        bool HasFolder(params string[] folders) => folders.Any(folder => paths.Any(path => path.StartsWith(folder + "/", StringComparison.Ordinal)));
        return generator switch
        {
            Generator.Hugo => (config is not null || HasFolder("config/_default")) && HasFolder("content", "archetypes", "layouts") || IsPlainExport(paths),
            Generator.Jekyll => config is not null && (HasFolder("_posts", "_layouts", "_includes", "_sass", "_data", "_docs") || paths.Contains("Gemfile") || JekyllStarts.Any(paths.Contains) || JekyllKey().IsMatch(read(config) ?? "")),
            Generator.Statiq => HasFolder("input") && (config is not null || paths.Any(path => !path.Contains('/', StringComparison.Ordinal) && path.EndsWith(".csproj", StringComparison.Ordinal) && (read(path) ?? "").Contains("Statiq", StringComparison.Ordinal))),
            Generator.Eleventy => config is not null,
            _ => config is not null && (read(config) ?? "").Contains("starlight", StringComparison.OrdinalIgnoreCase),
        };
    }

    [GeneratedRegex(@"^(?:theme|remote_theme|markdown|kramdown|plugins|permalink|collections|highlighter|baseurl)\s*:", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex JekyllKey();
}
