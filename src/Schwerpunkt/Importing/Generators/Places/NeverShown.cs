using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Says of which sources the old site made no page, though their own heads call none of them a draft.</summary>
internal sealed partial class NeverShown(Generator generator, GeneratorSettings settings, GeneratorFiles files)
{
    private readonly HugoCascade cascade = new(settings, files);

    private readonly ImmutableArray<(bool IsShown, Regex Pattern)> ignored = [.. (generator switch
    {
        Generator.Hugo => (settings.Data.Find("ignoreFiles")?.AllWords ?? []).Select(written => (false, PathPattern.OfExpression(written))),
        Generator.Eleventy => Ignored(settings, files),
        _ => [],
    }).Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!))]; // ! asked before

    /// <summary>Folders with an „index.md“: what else lies in them belongs to that page.</summary>
    private readonly ImmutableHashSet<string> bundles = generator != Generator.Hugo ? [] : [.. files.Paths
        .Where(path => IsIndex(path) && settings.Roots.Any(root => root.Folder.Length > 0 && root.Below(path)?.Contains('/', StringComparison.Ordinal) == true)).Select(PathNames.Folder)];

    /// <summary>German: what kept a page from readers; null where nothing did, or where its head says so itself.</summary>
    public string? Of(SourcePage page, PagePlace place) => place.IsDraft || page.Head.Find("draft")?.Flag == true ? null : generator switch
    {
        Generator.Hugo => OfHugo(page),
        Generator.Jekyll when place.Old is null && place.Day is null && page.Path.Split('/').Contains("_posts") => "der Name der Datei beginnt nicht mit einem Tag, wie Jekyll es in „_posts“ verlangt",
        Generator.Jekyll => place.Old is null ? "„collections“ gibt seine Sammlung nicht aus („output“)" : null,
        Generator.Statiq => (page.Head.Find("ShouldOutput") ?? place.Shared.Find("ShouldOutput"))?.Words?.TrimStart('=', '-', '>', ' ').Equals("false", StringComparison.OrdinalIgnoreCase) == true ? "„ShouldOutput: false“" : null,
        Generator.Eleventy => IsIgnored(page.Path) ? "„.eleventyignore“ oder die Konfiguration nennt die Datei" : null,
        _ => null,
    };

    private string? OfHugo(SourcePage page)
    {
        var handed = cascade.Of(page.Path);
        DataValue? Said(string key) => page.Head.Find(key) ?? handed.Find(key);
        if (IsIgnored("/" + page.Path)) return "„ignoreFiles“ nennt die Datei";
        if (!IsIndex(page.Path) && !IsBranch(page.Path) && Above(page.Path).Any(bundles.Contains)) return "die Datei liegt neben einer „index.md“ und gehört zu ihr";
        if ((Said("build") ?? Said("_build"))?.Find("render")?.Words?.ToLowerInvariant() is "never" or "link" or "false") return "„build“ mit „render: never“";
        if (page.Head.Find("draft") is null && handed.Find("draft")?.Flag == true) return "„cascade“ mit „draft: true“";
        return HeadDay.Of(Said("expiryDate")) < (HeadDay.Of(Said("publishDate")) ?? HeadDay.Of(Said("date"))) ? "„expiryDate“ liegt vor „date“" : null;
    }

    private static bool IsIndex(string path) => (GeneratorFiles.IsMarkdown(path) || GeneratorFiles.IsHtml(path)) && PathNames.Stem(path).Split('.')[0] == "index";

    private static bool IsBranch(string path) => PathNames.Stem(path).Split('.')[0] == "_index";

    private static IEnumerable<string> Above(string path)
    {
        for (var folder = PathNames.Folder(path); folder.Length > 0; folder = PathNames.Folder(folder.TrimEnd('/'))) yield return folder;
    }

    /// <summary>Of several patterns that name a file the last one counts.</summary>
    private bool IsIgnored(string path) => ignored.LastOrDefault(one => one.Pattern.IsMatch(path)) is { Pattern: not null, IsShown: false };

    private static IEnumerable<(bool IsShown, Regex? Pattern)> Ignored(GeneratorSettings settings, GeneratorFiles files)
    {
        foreach (var folder in settings.Roots.Select(root => root.Folder).Prepend("").Distinct(StringComparer.Ordinal))
        {
            foreach (var line in (files.Text(PathNames.Join(folder, ".eleventyignore") ?? "") ?? "").Split('\n').Select(line => line.Trim()).Where(line => line is not ("" or ['#', ..])))
                yield return (line[0] == '!', Pattern(folder, line.TrimStart('!')));
        }

        var script = Generators.ConfigOf(Generator.Eleventy, files.Paths) is { } path ? files.Text(path) ?? "" : "";
        foreach (Match call in IgnoreCall().Matches(script)) yield return (false, Pattern("", call.Groups["path"].Value));
    }

    private static Regex? Pattern(string folder, string glob) => PathNames.Join(folder, glob.Trim('/')) is { Length: > 0 } whole ? PathPattern.OfGlob(whole, below: true) : null;

    [GeneratedRegex(@"\bignores\.add\(\s*[""'`](?<path>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex IgnoreCall();
}
