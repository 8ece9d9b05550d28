using Schwerpunkt.Importing.Word.Packages;

namespace Schwerpunkt.Importing.Word;

/// <summary>What belongs together in a table that only arranges its content.</summary>
internal static class WordLayout
{
    /// <summary>The content of its cells in reading order. Below a row of pictures that of the next row goes to each of them; apart is what must get no caption or credit from its neighbours.</summary>
    /// <param name="rows">The cells of each row.</param>
    public static IEnumerable<(List<IEnumerable<WordNode>> Cells, bool IsApart)> Of(List<List<WordNode>> rows)
    {
        var isPlain = rows.TrueForAll(row => row.Count <= 1) || rows.Sum(row => row.Sum(Pictures)) <= 1;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Count > 1 && i + 1 < rows.Count && rows[i + 1].Count == row.Count && row.TrueForAll(cell => Pictures(cell) > 0 && !HasText(cell)) && rows[i + 1].TrueForAll(cell => Pictures(cell) == 0))
            {
                foreach (var (picture, text) in row.Zip(rows[++i])) yield return ([[.. picture.Children, .. text.Children]], true);
            }
            else if (isPlain) yield return ([.. row.Select(cell => cell.Children)], false);
            else if (row.Sum(Pictures) <= 1) yield return ([.. row.Select(cell => cell.Children)], true);
            else
            {
                foreach (var cell in row) yield return ([cell.Children], true);
            }
        }
    }

    private static int Pictures(WordNode cell) => cell.All().Count(node => node.Name is "a:blip" or "v:imagedata");

    private static bool HasText(WordNode cell) => cell.All("w:t").Any(text => !string.IsNullOrWhiteSpace(text.Text));
}
