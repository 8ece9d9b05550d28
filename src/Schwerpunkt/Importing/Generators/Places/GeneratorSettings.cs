using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>What the configuration of a generator says about its site as a whole.</summary>
/// <param name="Data">All of it; without keys where it is a program.</param>
internal sealed partial record GeneratorSettings(DataValue.Keys Data)
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public string? Language { get; init; }

    /// <summary>The address of the site with its path, without a slash at its end; null where it is not said.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The path of the site on its host, without a slash at its end.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>Folders that hold pages, the language of each, and where they stand on the site.</summary>
    public ImmutableArray<ContentRoot> Roots { get; init; } = [];

    /// <summary>Languages by the folders of their pages; that of the root has none.</summary>
    public ImmutableArray<(string Folder, string Language)> Locales { get; init; } = [];

    /// <summary>Folders whose files go out as they are.</summary>
    public ImmutableArray<string> Static { get; init; } = [];

    /// <summary>Old addresses that the configuration hands on, and where to.</summary>
    public ImmutableArray<(string From, string To)> Redirects { get; init; } = [];

    /// <summary>Folders without pages.</summary>
    public ImmutableArray<string> WithoutPages { get; init; } = [];

    public static GeneratorSettings Read(Generator generator, GeneratorFiles files) => generator switch
    {
        Generator.Hugo => HugoSettings.Read(files),
        Generator.Jekyll => OfJekyll(Config(Generator.Jekyll, files)),
        Generator.Statiq => OfStatiq(Config(Generator.Statiq, files), files),
        Generator.Eleventy => OfEleventy(files),
        _ => StarlightSettings.Read(files),
    };

    /// <summary>Reads a file by its ending; without keys where it is not there, or cannot be read.</summary>
    internal static DataValue.Keys DataOf(string path, GeneratorFiles files) => (files.Text(path) is not { } text ? null : GeneratorFiles.Ending(path) switch
    {
        ".toml" => TomlReader.Read(text),
        ".json" => DataReader.Json(text),
        _ => DataReader.Yaml(text),
    }) ?? DataValue.Keys.None;

    /// <summary>Splits an address into itself and its path; anything but a web address says the path alone.</summary>
    internal GeneratorSettings At(string? address, string? path = null)
    {
        var web = ImportAddress.TryWeb(address);
        var below = (path ?? web?.AbsolutePath ?? (address is ['/', not '/', ..] ? address : "")).TrimEnd('/');
        if (below.Length > 0 && below[0] != '/') below = "/" + below;
        return this with { BaseUrl = web is null ? null : web.GetLeftPart(UriPartial.Authority) + below, BasePath = below };
    }

    private static DataValue.Keys Config(Generator generator, GeneratorFiles files) =>
        Generators.ConfigOf(generator, files.Paths) is { } path ? DataOf(path, files) : DataValue.Keys.None;

    private static GeneratorSettings OfJekyll(DataValue.Keys data)
    {
        var source = (data.Find("source")?.Words ?? "").Trim('.', '/');
        return new GeneratorSettings(data)
        {
            Title = data.Find("title")?.Words ?? data.Find("name")?.Words,
            Description = data.Find("description")?.Words ?? data.Find("tagline")?.Words,
            Language = data.Find("lang")?.Words ?? data.Find("locale")?.Words,
            Roots = [new ContentRoot(source, null, "")],
            Static = [source],
        }.At(data.Find("url")?.Words, data.Find("baseurl")?.Words ?? "");
    }

    private static GeneratorSettings OfStatiq(DataValue.Keys data, GeneratorFiles files)
    {
        var roots = Inputs(data, files);
        var host = data.Find("Host")?.Words;
        return new GeneratorSettings(data)
        {
            Title = data.Find("SiteTitle")?.Words ?? data.Find("Title")?.Words,
            Description = data.Find("Description")?.Words ?? data.Find("SiteDescription")?.Words,
            Language = data.Find("Language")?.Words,
            Roots = [.. roots.Select(folder => new ContentRoot(folder, null, ""))],
            Static = roots,
        }.At(host is null ? null : host.Contains("://", StringComparison.Ordinal) ? host : "https://" + host, data.Find("LinkRoot")?.Words);
    }

    /// <summary>„input/“ at the top or in a folder of its own, and what „InputPaths“ names.</summary>
    private static ImmutableArray<string> Inputs(DataValue.Keys data, GeneratorFiles files)
    {
        bool Holds(string folder) => files.Paths.Any(path => path.StartsWith(folder + "/", StringComparison.Ordinal));
        ImmutableArray<string> named = [.. (data.Find("InputPaths")?.AllWords ?? []).Select(folder => folder.Trim('.', '/')).Where(folder => folder.Length > 0 && Holds(folder))];
        if (Holds("input")) return named.Contains("input", StringComparer.Ordinal) ? named : ["input", .. named];
        var deeper = files.Paths.Where(path => path.Contains("/input/", StringComparison.Ordinal)).Select(path => path[..(path.IndexOf("/input/", StringComparison.Ordinal) + 6)]).OrderBy(folder => folder.Length).ThenBy(folder => folder, StringComparer.Ordinal).FirstOrDefault();
        return !named.IsEmpty ? named : [deeper ?? ""];
    }

    private static GeneratorSettings OfEleventy(GeneratorFiles files)
    {
        var script = EleventyFolders.Script(files);
        var input = EleventyFolders.Input(script);
        // A site keeps what it says of itself in a file of its own: metadata.json, site.json, site.yml.
        var about = files.Paths.Where(name => AboutFile().IsMatch(name)).Order(StringComparer.Ordinal).Select(name => DataOf(name, files)).FirstOrDefault(data => (data.Find("title") ?? data.Find("name") ?? data.Find("url")) is not null) ?? DataValue.Keys.None;
        return new GeneratorSettings(about)
        {
            Title = about.Find("title")?.Words ?? about.Find("name")?.Words,
            Description = about.Find("description")?.Words,
            Language = about.Find("language")?.Words ?? about.Find("lang")?.Words,
            Roots = [new ContentRoot(input, null, "")],
            Static = [input, "public", "static", "src/static", "src/public", "assets"],
            WithoutPages = [.. EleventyFolders.WithoutPages(script)],
        }.At(about.Find("url")?.Words ?? about.Find("baseUrl")?.Words, PrefixKey().Match(script) is { Success: true } prefix ? prefix.Groups["value"].Value : null);
    }

    [GeneratedRegex(@"\bpathPrefix\s*:\s*[""'`](?<value>[^""'`$]+)[""'`]", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixKey();

    [GeneratedRegex(@"(?:^|/)_data/(?:metadata|site|config|meta)\.(?:json|ya?ml)$", RegexOptions.CultureInvariant)]
    private static partial Regex AboutFile();
}

/// <summary>A folder of pages.</summary>
/// <param name="Folder">Without a slash at its end; empty for all.</param>
/// <param name="Language">Null where it is that of the site.</param>
/// <param name="Prefix">Where its pages stand on the site, with a slash at its end; empty at its root.</param>
internal sealed record ContentRoot(string Folder, string? Language, string Prefix)
{
    /// <summary>A path below the folder; null for one that is elsewhere.</summary>
    public string? Below(string path) =>
        Folder.Length == 0 ? path : path.StartsWith(Folder + "/", StringComparison.Ordinal) ? path[(Folder.Length + 1)..] : null;
}
