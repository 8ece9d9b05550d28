using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>The data of a diagram as rows and columns: a label and one number for each series, or from, to and what for a timeline.</summary>
/// <param name="Head">The names of the columns behind the first; one without a name is the only series.</param>
/// <param name="Rows">Each as long as the head and one more.</param>
internal sealed partial record DiagramGrid(ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Rows)
{
    private static readonly ImmutableArray<string> EventKeys = ["from", "to", "text"];

    /// <summary>As a diagram is written.</summary>
    public static DiagramGrid Read(HeadValue? head)
    {
        if (WrittenHead.TextAt(head, "type") == "zeitleiste")
            return new DiagramGrid(["bis", "was"], [.. WrittenHead.ListAt(head, "events").Select(entry => EventKeys.Select(key => WrittenHead.TextAt(entry, key)).ToImmutableArray())]);
        var labels = Texts(WrittenHead.ListAt(head, "labels"));
        var series = WrittenHead.ListAt(head, "series");
        ImmutableArray<(string Name, ImmutableArray<string> Values)> columns = series.IsEmpty
            ? [("", Texts(WrittenHead.ListAt(head, "values")))]
            : [.. series.Select(one => (WrittenHead.TextAt(one, "name"), Texts(WrittenHead.ListAt(one, "values"))))];
        return new DiagramGrid([.. columns.Select(column => column.Name)], [.. labels.Select((label, row) => (ImmutableArray<string>)[label, .. columns.Select(column => row < column.Values.Length ? column.Values[row] : "")])]);
    }

    /// <summary>As it was typed; rows without a word in them fall away.</summary>
    public static DiagramGrid Of(WorkRequest typed)
    {
        var head = typed.All("reihe");
        return new DiagramGrid(head, [.. typed.All("wert").Select(value => value.Trim()).Chunk(head.Length + 1).Where(row => row.Length == head.Length + 1 && row.Any(value => value.Length > 0)).Select(row => row.ToImmutableArray())]);
    }

    /// <summary>The keys that hold the data; null for those that this kind has not.</summary>
    public IEnumerable<(string Key, HeadValue? Value)> ToKeys(string type)
    {
        var isTimeline = type == "zeitleiste";
        var single = Head is [""];
        yield return ("labels", isTimeline ? null : HeadValue.Many.Of([.. Rows.Select(row => row[0])]));
        yield return ("values", isTimeline || !single ? null : Column(0));
        yield return ("series", isTimeline || single ? null : new HeadValue.Many([.. Head.Select((name, column) => (HeadValue)new HeadValue.Keys([("name", new HeadValue.Text(name)), ("values", Column(column))]))]));
        yield return ("events", !isTimeline ? null : new HeadValue.Many([.. Rows.Select(row => (HeadValue)new HeadValue.Keys([.. EventKeys.Zip(row).Where(entry => entry.Second.Length > 0).Select(entry => (entry.First, (HeadValue)new HeadValue.Text(entry.First == "text" ? entry.Second : Date(entry.Second))))]))]));
    }

    /// <summary>The fields, with empty rows to go on in.</summary>
    public Html ToHtml(int fewest, bool isTimeline)
    {
        var rows = Rows.Concat(Enumerable.Repeat<ImmutableArray<string>>([.. Enumerable.Repeat("", Head.Length + 1)], Math.Max(1, fewest - Rows.Length)));
        var hasHeadings = isTimeline && Head.Length == EventKeys.Length - 1;
        return Html.Of($"""
            <fieldset><legend>Daten</legend>
            <p class="hilfe">Balken und Linie: links die Beschriftung, daneben die Zahl; mehrere Zahlenreihen brauchen je einen Namen. Zeitleiste: von, bis, was; ein Tag als 3.4.2025, ein Monat als 4.2025, sonst das Jahr.</p>
            <div class="werkbank-tabelle" role="region" aria-label="Daten des Diagramms" tabindex="0" data-gitter>
            <table><thead><tr>{(hasHeadings ? Headings() : Names())}</tr></thead>
            <tbody>{rows.Select((row, number) => Html.Of($"""<tr>{row.Select((value, column) => Html.Of($"""<td><input name="wert" value="{value}" aria-label="Zeile {number + 1}, {(column == 0 ? "Beschriftung" : $"Wert {column}")}"></td>"""))}</tr>"""))}</tbody></table></div>
            {GridButtons.Of(hasHeadings ? null : "Reihe")}
            </fieldset>
            """);
    }

    /// <summary>What the columns of a timeline hold is told, not typed.</summary>
    private Html Headings() => Html.Of($"""<th scope="col">von</th>{Head.Select(name => Html.Of($"""<th scope="col">{name}<input type="hidden" name="reihe" value="{name}"></th>"""))}""");

    private Html Names() => Html.Of($"""<td></td>{Head.Select((name, column) => Html.Of($"""<td><input name="reihe" value="{name}" aria-label="Name der Reihe {column + 1}"></td>"""))}""");

    private HeadValue.Many Column(int column) => HeadValue.Many.Of([.. Rows.Select(row => Number(row[column + 1]))]);

    /// <summary>A number as YAML writes it: people here write the comma.</summary>
    private static string Number(string typed) => GermanNumber().Match(typed) is { Success: true } number ? $"{number.Groups[1].Value}.{number.Groups[2].Value}" : typed;

    /// <summary>A day or month as a diagram writes it: people here write 24.12.2026.</summary>
    private static string Date(string typed) => GermanDate().Match(typed) is { Success: true } date
        ? string.Join('-', new[] { date.Groups["year"].Value, date.Groups["month"].Value, date.Groups["day"].Value }.Where(part => part.Length > 0).Select(part => part.PadLeft(2, '0')))
        : typed;

    [GeneratedRegex(@"\A(?:(?<day>[0-9]{1,2})\.[ ]?)?(?<month>[0-9]{1,2})\.[ ]?(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex GermanDate();

    [GeneratedRegex(@"\A(-?[0-9]+),([0-9]+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex GermanNumber();

    private static ImmutableArray<string> Texts(ImmutableArray<HeadValue> values) => [.. values.Select(value => value is HeadValue.Text text ? text.Words : "")];
}
