using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Keys;

/// <summary>A file with YAML: where it lies, its keys, and what its reader finds in it.</summary>
internal sealed record KeyFile(string Path, ImmutableArray<YamlKey> Keys, Action<SourceTree, FindingLog> Read)
{
    private static readonly PictureFacts Picture = new("schwerpunkte/rathaus.jpg", "0", 1200, 800, PictureFormat.Jpeg, EmbeddedRights.None);

    public static ImmutableArray<KeyFile> All { get; } =
    [
        new("schwerpunkte/probe.md", YamlKeys.Page, (tree, log) => log.AddRange(DocumentReader.Of(tree, log).Read(tree.Texts[0]).Findings)),
        new("schwerpunkte/rathaus.jpg.yml", YamlKeys.Sidecar, (tree, log) => Sidecar.ReadAll(tree, log)),
        new("site.yml", YamlKeys.Site, (tree, log) => SiteConfigReader.Read(tree, null, log)),
        new("glossar.yml", YamlKeys.Glossary, (tree, log) => GlossaryReader.Read(tree, log)),
        new("suche.yml", YamlKeys.SearchWords, (tree, log) => SearchWordsReader.Read(tree, log)),
    ];

    private bool IsPage => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>What is found in a file of these lines.</summary>
    public ImmutableArray<Finding> Findings(IEnumerable<string> yaml)
    {
        var log = new FindingLog();
        IEnumerable<string> lines = IsPage ? ["---", .. yaml, "---"] : yaml;
        Read(new SourceTree("", [new SourceFile(Path, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"))], [Picture], [], new DateOnly(2026, 3, 3)), log);
        return log.ToSorted();
    }

    /// <summary>The place of a character of the YAML, lines and columns counted from 0.</summary>
    public Location At(int line, int column) => new(Path, line + (IsPage ? 2 : 1), column + 1);
}

/// <summary>A key at its place in a file: the keys that lead there, itself the last.</summary>
internal sealed record PlacedKey(KeyFile File, ImmutableArray<YamlKey> Path)
{
    public static ImmutableArray<PlacedKey> All { get; } = [.. KeyFile.All.SelectMany(file => Below(file, [], file.Keys))];

    public YamlKey Key => Path[^1];

    public string Name => $"{File.Path}: {string.Join('.', Path.Select(key => key.Name))}";

    /// <summary>The shortest file that holds the key and everything it cannot do without.</summary>
    /// <param name="name">The name to write for the key.</param>
    /// <param name="value">Its value.</param>
    public (ImmutableArray<string> Lines, Location Value) Write(string name, string value)
    {
        var lines = Write(File.Keys, 0, name, value).ToImmutableArray();
        var line = lines.ToList().FindIndex(written => written.EndsWith($"{name}: {value}", StringComparison.Ordinal));
        return (lines, File.At(line, lines[line].Length - value.Length));
    }

    private IEnumerable<string> Write(ImmutableArray<YamlKey> table, int depth, string name, string value)
    {
        foreach (var key in table)
        {
            if (key != Path[depth])
            {
                if (key.Required) yield return $"{key.Name}: {key.Example}";
            }
            else if (depth == Path.Length - 1)
            {
                yield return $"{name}: {value}";
            }
            else
            {
                yield return $"{key.Name}:";
                var first = key.Type == KeyType.Maps ? "  - " : "    ";
                foreach (var line in Write(key.Keys, depth + 1, name, value))
                {
                    yield return first + line;
                    first = "    ";
                }
            }
        }
    }

    private static IEnumerable<PlacedKey> Below(KeyFile file, ImmutableArray<YamlKey> path, ImmutableArray<YamlKey> keys) =>
        keys.SelectMany(key => Below(file, path.Add(key), key.Keys).Prepend(new PlacedKey(file, path.Add(key))));
}
