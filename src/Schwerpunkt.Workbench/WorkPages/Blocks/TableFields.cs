using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>A table as a grid of fields, one a cell. A row that nobody changed keeps the signs it is written with.</summary>
internal sealed class TableFields : IBlockFields
{
    private const int HeadLines = 2;

    public string Name => "tabelle";

    /// <summary>A line below the head row, and a line for each row: nothing else stands in it.</summary>
    public bool Fits(Block? block, string markdown) => block is Block.Table table && markdown.Split('\n') is var lines && lines.Length == table.Rows.Length + HeadLines && IsRule(lines[1]);

    public Html Show(BlockPlace place, string markdown)
    {
        var lines = markdown.Split('\n');
        ImmutableArray<(string Origin, ImmutableArray<string> Cells)> rows = [.. lines.Select((line, i) => (Number(i), CellsOf(line))).Where((_, i) => i != 1)];
        return Grid([.. CellsOf(lines[1]).Select(AlignmentOf)], rows);
    }

    public Html Again(BlockPlace place, WorkRequest typed) => Grid(typed.All("ausrichtung"), RowsOf(typed));

    public string Markdown(WorkRequest typed, string before)
    {
        var lines = LineMap.Normalise(before).Split('\n');
        var columns = typed.All("ausrichtung");
        var rule = lines.Length >= HeadLines && CellsOf(lines[1]).Select(AlignmentOf).SequenceEqual(columns) ? lines[1] : $"|{string.Concat(columns.Select(column => RuleOf(column) + "|"))}";
        var rows = RowsOf(typed).Where((row, i) => i == 0 || row.Cells.Any(cell => cell.Length > 0) || WasEmpty(row.Origin, lines)).Select(row => Line(row, lines, columns.Length)).ToList();
        return string.Join('\n', rows.Take(1).Append(rule).Concat(rows.Skip(1)));
    }

    /// <summary>A row whose cells are as many as before keeps all signs around those that were changed.</summary>
    private static string Line((string Origin, ImmutableArray<string> Cells) row, string[] lines, int columns)
    {
        if (!int.TryParse(row.Origin, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number >= lines.Length) return New(row.Cells);
        var line = lines[number];
        var was = CellsOf(line);
        if (Padded(was, columns).SequenceEqual(row.Cells)) return line;
        var lead = line.Length - line.TrimStart().Length;
        var places = TableCells.Of(line.Trim());
        if (places.Length != columns || row.Cells.Any(cell => cell.Length == 0)) return New(row.Cells);
        foreach (var column in Enumerable.Range(0, columns).Reverse().Where(column => was[column] != row.Cells[column]))
        {
            var (start, length) = (lead + places[column].Start, places[column].Length);
            var gap = length == 0 ? " " : "";
            line = $"{line[..start]}{gap}{TableCells.Escape(row.Cells[column])}{gap}{line[(start + length)..]}";
        }

        return line;
    }

    private static string New(ImmutableArray<string> cells) => $"| {string.Join(" | ", cells.Select(cell => TableCells.Escape(cell)))} |";

    /// <summary>Whether a row had no word in it before: only such a row stays without one.</summary>
    private static bool WasEmpty(string origin, string[] lines) =>
        int.TryParse(origin, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line < lines.Length && CellsOf(lines[line]).All(cell => cell.Length == 0);

    /// <summary>The typed rows; each begins with the number of the line it was.</summary>
    private static ImmutableArray<(string Origin, ImmutableArray<string> Cells)> RowsOf(WorkRequest typed)
    {
        var (cells, columns) = (typed.All("zelle"), typed.All("ausrichtung").Length);
        return [.. typed.All("zeile").Select((origin, row) => (origin, Padded([.. cells.Skip(row * columns).Take(columns).Select(cell => WhiteSpace.Fold(cell))], columns)))];
    }

    private static Html Grid(ImmutableArray<string> alignments, ImmutableArray<(string Origin, ImmutableArray<string> Cells)> rows) => Html.Of($"""
        <div class="werkbank-tabelle" role="region" aria-label="Zellen der Tabelle" tabindex="0" data-gitter>
        <table>
        <thead><tr>{alignments.Select((alignment, column) => Html.Of($"""<td>{Alignments(alignment, column)}</td>"""))}<td></td></tr></thead>
        <tbody>{rows.Select((row, number) => Row(row, number, alignments.Length))}{Row(("", Padded([], alignments.Length)), rows.Length, alignments.Length)}</tbody>
        </table></div>
        {GridButtons.Of("Spalte")}
        <p class="hilfe">Die erste Zeile ist der Kopf der Tabelle. Eine Zeile, die Sie leeren, fällt weg.</p>
        """);

    private static Html Row((string Origin, ImmutableArray<string> Cells) row, int number, int columns) => Html.Of($"""
        <tr>{Padded(row.Cells, columns).Select((cell, column) => Html.Of($"""<td><input name="zelle" value="{cell}" aria-label="{(number == 0 ? "Kopf" : $"Zeile {number}")}, Spalte {column + 1}"></td>"""))}<td><input type="hidden" name="zeile" value="{row.Origin}"></td></tr>
        """);

    private static Html Alignments(string chosen, int column) => Html.Of($"""
        <select name="ausrichtung" aria-label="Ausrichtung der Spalte {column + 1}">{new[] { ("", "ohne"), ("links", "links"), ("mitte", "Mitte"), ("rechts", "rechts") }.Select(one => Html.Of($"""<option value="{one.Item1}"{new Html(one.Item1 == chosen ? " selected" : "")}>{one.Item2}</option>"""))}</select>
        """);

    private static ImmutableArray<string> CellsOf(string line) => [.. TableCells.Of(line.Trim()).Select(cell => Unescaped(line.Trim().Substring(cell.Start, cell.Length)))];

    private static string Unescaped(string cell) => cell.Replace("\\|", "|", StringComparison.Ordinal);

    private static ImmutableArray<string> Padded(ImmutableArray<string> cells, int columns) => [.. cells.Concat(Enumerable.Repeat("", Math.Max(0, columns - cells.Length))).Take(columns)];

    private static bool IsRule(string line) => line.Contains('-', StringComparison.Ordinal) && line.All(sign => sign is '|' or '-' or ':' or ' ' or '\t');

    private static string AlignmentOf(string rule) => (rule.StartsWith(':'), rule.EndsWith(':')) switch { (true, true) => "mitte", (true, false) => "links", (false, true) => "rechts", _ => "" };

    private static string RuleOf(string alignment) => alignment switch { "mitte" => ":---:", "links" => ":---", "rechts" => "---:", _ => "---" };

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
