using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>The order that the menus of a site give its pages.</summary>
/// <param name="File">Where it stands.</param>
/// <param name="Addresses">Of pages, in their order, as they are written there.</param>
internal sealed partial record SiteMenu(string File, ImmutableArray<(string Address, int Order)> Addresses)
{
    private static readonly string[] LinkKeys = ["url", "link", "href", "page"];

    private static readonly string[] ListKeys = ["children", "links", "subfolderitems", "items", "pages"];

    /// <summary>The main menu; null where the site has none that can be read.</summary>
    public static SiteMenu? Read(Generator generator, GeneratorSettings settings, GeneratorFiles files) => generator switch
    {
        Generator.Hugo => OfHugo(settings, files),
        Generator.Jekyll => OfJekyll(settings, files),
        Generator.Starlight => OfStarlight(files),
        _ => null,
    };

    private static SiteMenu? OfHugo(GeneratorSettings settings, GeneratorFiles files)
    {
        var menu = settings.Data.Find("menu", "main") ?? settings.Data.Find("menus", "main") ?? settings.Data.Find("main");
        if (menu is not DataValue.Many { Items.Length: > 0 } entries) return null;
        var file = Generators.ConfigOf(Generator.Hugo, files.Paths) ?? "config/_default/";
        return new SiteMenu(file, [.. entries.Items.Select((entry, i) => (Address: entry.Find("pageRef")?.Words ?? entry.Find("url")?.Words ?? "", Order: Number(entry.Find("weight")) ?? (i + 1) * 10)).Where(entry => entry.Address.Length > 0)]);
    }

    private static SiteMenu? OfJekyll(GeneratorSettings settings, GeneratorFiles files)
    {
        if (settings.Data.Find("header_pages") is DataValue.Many pages) return new SiteMenu("_config.yml", [.. pages.AllWords.Select((page, i) => (page, (i + 1) * 10))]);
        var file = files.Paths.Where(path => NavigationFile().IsMatch(path)).Order(StringComparer.Ordinal).FirstOrDefault();
        if (file is null) return null;
        var data = GeneratorSettings.DataOf(file, files);
        var main = data.Find("main") ?? data.Find("header") ?? data.Find("docs") ?? data.Entries.Select(entry => entry.Value).FirstOrDefault(value => value is DataValue.Many);
        return new SiteMenu(file, [.. AddressesIn(main, 0).Select((address, i) => (address, (i + 1) * 10))]);
    }

    private static IEnumerable<string> AddressesIn(DataValue? menu, int depth) => menu is not DataValue.Many entries || depth > 8 ? [] : entries.Items.SelectMany(entry =>
        (LinkKeys.Select(name => entry.Find(name)?.Words).OfType<string>().Take(1)).Concat(ListKeys.SelectMany(name => AddressesIn(entry.Find(name), depth + 1))));

    /// <summary>A sidebar that is written out: links and slugs one after the other.</summary>
    private static SiteMenu? OfStarlight(GeneratorFiles files)
    {
        if (Generators.ConfigOf(Generator.Starlight, files.Paths) is not { } file || files.Text(file) is not { } script) return null;
        var start = script.IndexOf("sidebar", StringComparison.Ordinal);
        if (start < 0) return null;
        return new SiteMenu(file, [.. SidebarEntry().Matches(script[start..]).Select((entry, i) => ("/" + entry.Groups["address"].Value.Trim('/') + "/", (i + 1) * 10))]);
    }

    private static int? Number(DataValue? value) => int.TryParse(value?.Words, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"(?:^|/)_data/(?:navigation|nav|menu|main_menu|navbar|toc|docs)\.(?:ya?ml|json)$", RegexOptions.CultureInvariant)]
    private static partial Regex NavigationFile();

    [GeneratedRegex(@"\b(?:slug|link)\s*:\s*[""'](?<address>/?[\w][^""':]*)[""']|(?<=[\[,]\s*)[""'](?<address>[\w-]+(?:/[\w-]+)*/?)[""'](?=\s*[,\]])", RegexOptions.CultureInvariant)]
    private static partial Regex SidebarEntry();
}
