using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Diagrams;

/// <summary>Makes a table of the text of a CSV file, or findings at its lines.</summary>
/// <param name="text">Lines ended by LF.</param>
/// <param name="file">Its first character.</param>
/// <param name="log">Takes the findings.</param>
internal sealed class DataTableReader(string text, Location file, FindingLog log)
{
    /// <summary>More rows nobody reads on a page.</summary>
    private const int MostRows = 500;

    /// <summary>More columns fit on no screen.</summary>
    private const int MostColumns = 20;

    /// <summary>Who has more rows of a wrong length has another fault, such as a title above the head.</summary>
    private const int MostSaid = 20;

    private readonly LineMap lines = new(text);

    /// <summary>Says that there is nothing in a file.</summary>
    public static DataTable? Nothing(Location file, FindingLog log)
    {
        log.Add(EmptyData.At(file));
        return null;
    }

    /// <summary>The table; null where rows would be lost.</summary>
    /// <param name="wanted">The names of the columns to show, in this order; empty for all.</param>
    public DataTable? Read(ImmutableArray<Located> wanted)
    {
        if (MergeMarks.Find(text) is { } conflict) return Refuse(MergeConflict.At(lines.At(conflict, file)));
        log.AddRange(StraySigns.Find(text, file, []).Select(found => found with { Repair = null })); // who mends it does so in the program it is from
        var csv = CsvReader.Read(text);
        if (csv.OpenQuote is { } open) return Refuse(OpenCell.At(lines.At(open, file)));
        // Spreadsheets write empty rows and columns, too.
        var rows = csv.Rows.RemoveAll(row => row.All(cell => cell.Text.Length == 0));
        if (rows.Length < 2) return Nothing(file, log);
        var head = rows[0];
        var width = rows.Max(row => Math.Min(head.Length, Filled(row)));
        if (CheckLengths(rows[1..], head.Length, width, csv.Separator)) return null;
        if (rows.Length - 1 > MostRows) return Refuse(CrowdedData.AtRows(Place(rows[MostRows + 1][0]), rows.Length - 1, MostRows));
        if (Choose(head[..width], wanted) is not { } columns) return null;
        if (columns.Length > MostColumns) return Refuse(CrowdedData.AtColumns(file, columns.Length, MostColumns));
        CheckHead(head, columns);
        return new DataTable(Take(head, columns), [.. rows[1..].Select(row => Take(row, columns))], csv.Separator, Place);
    }

    /// <summary>Whether words of a row stand below no column.</summary>
    private bool CheckLengths(ImmutableArray<ImmutableArray<CsvCell>> rows, int columns, int width, char separator)
    {
        var (tooLong, tooShort) = (rows.RemoveAll(row => Filled(row) <= columns), rows.RemoveAll(row => row.Length >= width));
        log.AddRange(tooLong.Take(MostSaid).Select((row, i) => LongRow.At(Place(row[0]), Filled(row), columns, separator, Unsaid(i, tooLong.Length))));
        log.AddRange(tooShort.Take(MostSaid).Select((row, i) => ShortRow.At(Place(row[0]), row.Length, width, Unsaid(i, tooShort.Length))));
        return !tooLong.IsEmpty;
    }

    /// <summary>How many rows the last finding speaks for besides its own.</summary>
    private static int Unsaid(int index, int all) => index == MostSaid - 1 ? all - MostSaid : 0;

    /// <summary>The places of the columns to show; null where one of them is not there.</summary>
    private ImmutableArray<int>? Choose(ImmutableArray<CsvCell> head, ImmutableArray<Located> wanted)
    {
        if (wanted.IsEmpty) return [.. Enumerable.Range(0, head.Length)];
        ImmutableArray<string> names = [.. head.Select(NameOf)];
        var missing = wanted.RemoveAll(column => names.Contains(column.Text, StringComparer.Ordinal));
        var known = string.Join(", ", names.Where(name => name.Length > 0).Select(name => $"„{name}“"));
        log.AddRange(missing.Select(column => MissingColumn.At(column.Location, column.Text, Nearest.Of(column.Text, names), known)));
        return missing.IsEmpty ? [.. wanted.Select(column => names.IndexOf(column.Text))] : null;
    }

    private void CheckHead(ImmutableArray<CsvCell> head, ImmutableArray<int> columns)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in columns.Distinct())
        {
            var name = NameOf(head[column]);
            if (name.Length == 0) log.Add(NamelessColumn.At(Place(head[column]), column + 1));
            else if (!known.Add(name)) log.Add(SameColumnName.At(Place(head[column]), name));
        }
    }

    private static ImmutableArray<CsvCell> Take(ImmutableArray<CsvCell> row, ImmutableArray<int> columns) =>
        [.. columns.Select(column => column < row.Length ? row[column] : new CsvCell("", row[^1].Start))];

    /// <summary>How many cells there are up to the last one with words.</summary>
    private static int Filled(ImmutableArray<CsvCell> row)
    {
        var count = row.Length;
        while (count > 0 && row[count - 1].Text.Length == 0) count--;
        return count;
    }

    private static string NameOf(CsvCell cell) => DataTable.OneLine(cell.Text);

    private Location Place(CsvCell cell) => lines.At(cell.Start, file);

    private DataTable? Refuse(Finding finding)
    {
        log.Add(finding);
        return null;
    }
}
