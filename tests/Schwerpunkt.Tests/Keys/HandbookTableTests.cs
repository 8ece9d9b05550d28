using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Tests.Keys;

/// <summary>The handbook has the tables of keys as the readers have them. <c>UPDATE_CASES=1 dotnet test</c> rewrites them.</summary>
public sealed class HandbookTableTests
{
    private const string Head = "| Angabe | Wert | Bedeutung | Beispiel |";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    [Fact]
    public void The_handbook_shows_every_table()
    {
        var file = Repository.Path("docs", "redaktion", "README.md");
        var text = File.ReadAllText(file);
        var updated = Tables().Aggregate(text.Split('\n').ToImmutableArray(), (lines, table) => Replace(lines, table.Title, table.Keys));
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllText(file, string.Join('\n', updated), Utf8);
        else Assert.Equal(string.Join('\n', updated), text);
    }

    [Fact]
    public void The_handbook_shows_no_other_table_of_keys() =>
        Assert.Equal(Tables().Count(), File.ReadLines(Repository.Path("docs", "redaktion", "README.md")).Count(line => line == Head));

    /// <summary>Each table behind the line that stands above it.</summary>
    private static IEnumerable<(string Title, ImmutableArray<YamlKey> Keys)> Tables() =>
    [
        ("## Angaben im Kopf", YamlKeys.Page),
        .. Nested(YamlKeys.Page),
        .. Nested(YamlKeys.Glossary),
        ("Unter `film`:", YamlKeys.Film),
        ("Angaben in `suche.yml`:", YamlKeys.SearchWords),
        .. Nested(YamlKeys.SearchWords),
        ("## site.yml", YamlKeys.Site),
        .. Nested(YamlKeys.Site),
    ];

    private static IEnumerable<(string Title, ImmutableArray<YamlKey> Keys)> Nested(ImmutableArray<YamlKey> keys) =>
        keys.Where(key => !key.Keys.IsEmpty).Select(key => (key.Type == KeyType.Maps ? $"Je Eintrag unter `{key.Name}`:" : $"Unter `{key.Name}`:", key.Keys));

    private static ImmutableArray<string> Replace(ImmutableArray<string> lines, string title, ImmutableArray<YamlKey> keys)
    {
        var above = lines.IndexOf(title);
        Assert.True(above >= 0, $"Im Handbuch fehlt die Zeile {title}");
        var start = lines.IndexOf(Head, above);
        Assert.True(start == above + 2, $"Unter {title} fehlt die Tabelle {Head}");
        var end = lines.IndexOf("", start);
        return [.. lines[..start], Head, "|---|---|---|---|", .. keys.Select(Row), .. lines[end..]];
    }

    private static string Row(YamlKey key) => $"| `{key.Name}` | {key.ValueInGerman} | {key.Help} | `{key.Name}: {key.Example.Replace("|", @"\|", StringComparison.Ordinal)}` |";
}
