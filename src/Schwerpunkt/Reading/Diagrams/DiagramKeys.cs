using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>The tables of keys that the fenced blocks <c>diagramm</c> and <c>tabelle</c> may use.</summary>
public static class DiagramKeys
{
    /// <summary>What can be drawn.</summary>
    internal static ImmutableArray<string> Kinds { get; } = ["balken", "linie", "zeitleiste"];

    /// <summary>One row of several.</summary>
    public static ImmutableArray<YamlKey> Series { get; } =
    [
        new("name", KeyType.Text, "Was die Reihe zeigt.", "Bund") { Required = true },
        new("values", KeyType.Numbers, "Zu jeder Beschriftung eine Zahl, mit Punkt vor den Dezimalstellen.", "[84, 93]") { Required = true },
    ];

    /// <summary>One entry of a timeline.</summary>
    public static ImmutableArray<YamlKey> Event { get; } =
    [
        new("from", KeyType.Text, "Tag, Monat oder Jahr: 2026-03-31, 2026-03, 2026.", "2026-03-31") { Required = true },
        new("to", KeyType.Text, "Bis wann, wenn es dauerte; geschrieben wie `from`.", "2026-06"),
        new("text", KeyType.Text, "Was geschah oder geschehen soll.", "Das Gesetz tritt in Kraft.") { Required = true },
    ];

    private static readonly YamlKey Kind = new("type", KeyType.Choice, "Was gezeichnet wird.", "balken") { Required = true, Choices = Kinds };
    private static readonly YamlKey Title = new("title", KeyType.Text, "Worum es geht, in einer Zeile.", "Mittel der Städtebauförderung") { Required = true };
    private static readonly YamlKey Description = new("description", KeyType.Text, "Was zu sehen ist, in ein, zwei Sätzen: Das liest auch, wer die Zeichnung nicht sieht.", "Von 2021 auf 2022 stiegen die Mittel von 84 auf 93 Mio. Euro.") { Required = true };
    private static readonly YamlKey Sources = new("sources", KeyType.Maps, "Woher die Zahlen stammen.", "[{title: Ministerium für Infrastruktur und Landesplanung, url: https://mil.brandenburg.de/}]") { Required = true, Keys = SourceReader.Shape.Keys };

    private static readonly YamlKey Unit = new("unit", KeyType.Text, "Was hinter jeder Zahl steht.", "Mio. Euro");
    private static readonly YamlKey Columns = new("columns", KeyType.Texts, "Welche Spalten der Datei zu sehen sind, in dieser Reihenfolge; ohne die Angabe alle.", "[Hof, Betten]");

    /// <summary>Where its type is a timeline.</summary>
    public static ImmutableArray<YamlKey> Timeline { get; } =
    [
        Kind, Title, Description, new("events", KeyType.Maps, "Was wann geschah, der Reihe nach.", "[{from: 2026-03-31, text: Das Gesetz tritt in Kraft.}]") { Required = true, Keys = Event }, Sources,
    ];

    /// <summary>Of bars or lines.</summary>
    public static ImmutableArray<YamlKey> Chart { get; } =
    [
        Kind, Title, Description,
        Unit,
        new("labels", KeyType.Texts, "Was an der Achse steht, zu jeder Zahl ein Wort; Pflicht, wo `data` fehlt.", "[2021, 2022]"),
        new("values", KeyType.Numbers, "Zu jeder Beschriftung eine Zahl, mit Punkt vor den Dezimalstellen.", "[84, 93]"),
        new("series", KeyType.Maps, "Mehrere Reihen, höchstens vier, an Stelle von `values`.", "[{name: Bund, values: [84, 93]}]") { Keys = Series },
        new("data", KeyType.File, "Eine CSV-Datei an Stelle von `labels` und `values` oder `series`: Ihre erste Spalte beschriftet, jede weitere ist eine Reihe.", "hoefe.csv"),
        Columns, Sources,
    ];

    /// <summary>Of a table from a file.</summary>
    public static ImmutableArray<YamlKey> Table { get; } =
    [
        new("file", KeyType.File, "Die CSV-Datei; ihre erste Zeile nennt die Spalten.", "hoefe.csv") { Required = true },
        Title, new("description", KeyType.Text, "Was zu sehen ist, in ein, zwei Sätzen.", "Die meisten Betten haben Höfe in der Uckermark."), Unit, Columns, Sources,
    ];

    /// <summary>Every key of a diagram, where nobody can say yet which it is.</summary>
    public static ImmutableArray<YamlKey> All { get; } = [.. Chart.UnionBy(Timeline, key => key.Name, StringComparer.Ordinal)];

    /// <summary>The names alone.</summary>
    internal static ImmutableArray<string> NamesOf(ImmutableArray<YamlKey> table) => [.. table.Select(key => key.Name)];

    /// <summary>The table for a type; all keys where there is no such type.</summary>
    public static ImmutableArray<YamlKey> Of(string? type) => type switch
    {
        "zeitleiste" => Timeline,
        "balken" or "linie" => Chart,
        _ => All,
    };
}
