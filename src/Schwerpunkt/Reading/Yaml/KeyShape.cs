using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using YamlDotNet.RepresentationModel;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>A kind of mapping: the function that fills a record from it, and the table of keys that this function asks for.</summary>
/// <param name="read">Asks for every key whatever the others hold, so that asking an empty mapping gives the whole table.</param>
internal sealed class KeyShape<T>(Func<KeyReader, T> read)
{
    private readonly Lazy<(ImmutableArray<YamlKey> Keys, ImmutableArray<string> Names)> table = new(() => Describe(read));

    public ImmutableArray<YamlKey> Keys => table.Value.Keys;

    /// <summary>Reads a mapping; unknown keys, missing ones and values that do not fit are findings.</summary>
    public T Read(YamlMap map, KeyContext context)
    {
        map.CheckKeys(table.Value.Names, table.Value.Keys);
        return read(new KeyReader(map, context, table.Value.Names));
    }

    private static (ImmutableArray<YamlKey> Keys, ImmutableArray<string> Names) Describe(Func<KeyReader, T> read)
    {
        var log = new FindingLog();
        var asked = new List<YamlKey>();
        read(new KeyReader(new YamlMap(new YamlMappingNode(), new YamlOrigin(new Location(""), log, "")), new KeyContext("", default, log), []) { Asked = asked });
        return ([.. asked], [.. asked.Select(key => key.Name)]);
    }
}

/// <summary>What the reader of a mapping knows besides the mapping.</summary>
/// <param name="File">The file it stands in, below content/: paths count from there.</param>
/// <param name="Start">Where that file begins.</param>
/// <param name="Log">Takes the findings.</param>
internal sealed record KeyContext(string File, Location Start, FindingLog Log)
{
    /// <summary>Completes what a mapping says about a picture.</summary>
    public FigureReader Figures { get; init; } = FigureReader.None;

    /// <summary>Replaces <c>baseUrl</c> of site.yml; null leaves it.</summary>
    public string? BaseUrl { get; init; }
}
