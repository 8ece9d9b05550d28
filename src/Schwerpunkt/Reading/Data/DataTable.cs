using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Data;

/// <summary>What a page shows of a file of data.</summary>
/// <param name="Head">The names of the columns.</param>
/// <param name="Rows">Never empty; each as long as the head.</param>
/// <param name="Separator">What parts the cells in the file; it tells how numbers are written.</param>
/// <param name="PlaceOf">Where a cell stands.</param>
internal sealed record DataTable(ImmutableArray<CsvCell> Head, ImmutableArray<ImmutableArray<CsvCell>> Rows, char Separator, Func<CsvCell, Location> PlaceOf)
{
    /// <summary>Words in the name of a column whose numbers are names of something: nobody adds them up.</summary>
    private static readonly ImmutableArray<string> Keys = ["plz", "postleitzahl", "schlüssel", "ags", "nummer", "nr", "nr.", "kennziffer", "kennung", "id", "jahr", "telefon", "fax", "aktenzeichen"];

    /// <summary>The cells of a column, from the top, the head not among them.</summary>
    public IEnumerable<CsvCell> Column(int column) => Rows.Select(row => row[column]);

    /// <summary>A column as readers see it: numbers in German where all of its cells are numbers or empty, else as it is written.</summary>
    public (ImmutableArray<string> Cells, bool AreNumbers) Shown(int column)
    {
        ImmutableArray<string> written = [.. Column(column).Select(cell => OneLine(cell.Text))];
        ImmutableArray<DataNumber?> numbers = [.. written.Select(cell => DataNumber.TryParse(cell, Separator))];
        // The first names the rows: by years and keys as often as by words.
        if (column == 0 || IsKey(Head[column].Text) || numbers.Zip(written).Any(cell => cell.First is null ? cell.Second.Length > 0 : cell.First.Value.IsKey) || numbers.All(number => number is null)) return (written, false);
        var isGrouped = numbers.Any(number => number is { } known && known.Whole.Length > DataNumber.MostUngrouped) || written.Any(cell => Separator != ',' && cell.Contains('.', StringComparison.Ordinal));
        return ([.. numbers.Select(number => number?.ToGerman(isGrouped) ?? "")], true);
    }

    /// <summary>A cell in one line, as it is shown.</summary>
    public static string OneLine(string cell) => cell.Contains('\n', StringComparison.Ordinal) ? string.Join(' ', cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : cell;

    private static bool IsKey(string name) => name.Split([' ', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Any(word =>
        Keys.Contains(word, StringComparer.OrdinalIgnoreCase) || word.EndsWith("schlüssel", StringComparison.OrdinalIgnoreCase) || word.EndsWith("nummer", StringComparison.OrdinalIgnoreCase));
}
