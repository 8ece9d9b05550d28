using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Reads <c>sources</c>: where the facts of a page or a diagram come from.</summary>
internal static class SourceReader
{
    public static ImmutableArray<PageSource> Read(YamlMap map, string file, FindingLog log) =>
        [.. map.Maps("sources").Select(source => ReadOne(source, file, log)).OfType<PageSource>()];

    private static PageSource? ReadOne(YamlMap map, string file, FindingLog log)
    {
        map.CheckKeys(FrontMatterKeys.Source);
        if (map.Text("title") is { } title) return new PageSource(title, Outside(map.Place("url"), file, log), map.Day("seen")?.Day);
        map.Missing("title");
        return null;
    }

    /// <summary>An address outside the site, by the same check as links; null, with a finding, where it is none.</summary>
    public static string? Outside(Located? address, string file, FindingLog log)
    {
        if (address is null || LinkResolver.Resolve(address.Text, file, address.Location, log) is not { } target) return null;
        if (target is Target.Elsewhere) return address.Text;
        log.Add(WrongValue.At(address.Location, "url", Expected.HttpsAddress));
        return null;
    }
}
