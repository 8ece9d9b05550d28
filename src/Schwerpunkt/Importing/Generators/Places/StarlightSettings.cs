using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Reads the configuration of Starlight: a program, of which what stands there plainly counts.</summary>
internal static partial class StarlightSettings
{
    private const string Content = "src/content/docs";

    public static GeneratorSettings Read(GeneratorFiles files)
    {
        // The site may lie in a folder of its own: „docs/“, „website/“.
        var folder = files.Paths.Where(path => path.StartsWith(Content + "/", StringComparison.Ordinal) || path.Contains($"/{Content}/", StringComparison.Ordinal)).Select(path => path[..path.IndexOf(Content + "/", StringComparison.Ordinal)]).OrderBy(prefix => prefix.Length).FirstOrDefault() ?? "";
        var script = Config(files, folder);
        string? Value(Regex key) => key.Match(script) is { Success: true } found ? found.Groups["value"].Value : null;
        var locales = Locales(script);
        return new GeneratorSettings(DataValue.Keys.None)
        {
            Title = Value(TitleKey()) ?? (TitlesKey().Match(script) is { Success: true } titles ? titles.Groups["value"].Value : null),
            Description = Value(DescriptionKey()),
            Language = locales.FirstOrDefault(locale => locale.Folder.Length == 0).Language ?? Value(StandardKey()) ?? Value(LanguageKey()),
            Roots = [new ContentRoot(folder + Content, null, "")],
            Static = [folder + "public"],
            Locales = locales,
            Redirects = Redirects(script),
        }.At(Value(SiteKey()), Value(BaseKey()));
    }

    /// <summary>Languages by the folders that hold their pages; that of the root has none.</summary>
    private static ImmutableArray<(string Folder, string Language)> Locales(string script) =>
        [.. Locale().Matches(script).Select(locale => (Name: locale.Groups["name"].Value, Language: LanguageKey().Match(locale.Groups["body"].Value) is { Success: true } own ? own.Groups["value"].Value : locale.Groups["name"].Value))
            .Where(locale => locale.Language != "root").Select(locale => (locale.Name == "root" ? "" : locale.Name.ToLowerInvariant(), locale.Language)).DistinctBy(locale => locale.Item1, StringComparer.Ordinal)];

    /// <summary>Astro's <c>redirects</c>: addresses, or objects with a destination.</summary>
    private static ImmutableArray<(string From, string To)> Redirects(string script) =>
        RedirectKey().Match(script) is { Success: true } all ? [.. Redirect().Matches(all.Groups["body"].Value).Select(one => (one.Groups["from"].Value, one.Groups["to"].Value))] : [];

    private static string Config(GeneratorFiles files, string folder) =>
        (Generators.ConfigOf(Generator.Starlight, files.Paths) is { } path ? files.Text(path) : files.Paths.Where(name => Generators.IsScript(name) && PathNames.Folder(name) == folder).Order(StringComparer.Ordinal).Select(files.Text).FirstOrDefault()) ?? "";

    [GeneratedRegex(@"(?<![\w.])[""']?(?<name>root|[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)[""']?\s*:\s*\{(?<body>[^{}]*\blabel\s*:[^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Locale();

    [GeneratedRegex(@"starlight\s*\(\s*\{(?s:.*?)\btitle\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex TitleKey();

    [GeneratedRegex(@"starlight\s*\(\s*\{(?s:.*?)\btitle\s*:\s*\{\s*[""']?[\w-]+[""']?\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex TitlesKey();

    [GeneratedRegex(@"\bdescription\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex DescriptionKey();

    [GeneratedRegex(@"\bdefaultLocale\s*:\s*[""'`](?<value>(?!root\b)[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex StandardKey();

    [GeneratedRegex(@"\blang\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageKey();

    [GeneratedRegex(@"\bredirects\s*:\s*\{(?<body>(?:[^{}]|\{[^{}]*\})*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex RedirectKey();

    [GeneratedRegex(@"[""'`](?<from>/[^""'`$]*)[""'`]\s*:\s*(?:\{[^{}]*?\bdestination\s*:\s*)?[""'`](?<to>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex Redirect();

    [GeneratedRegex(@"\bsite\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex SiteKey();

    [GeneratedRegex(@"\bbase\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex BaseKey();
}
