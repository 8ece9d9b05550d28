using AngleSharp.Dom;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>The cells of an HTML table, each in its column: what goes over several rows or columns is followed by empty ones.</summary>
internal static class HtmlGrid
{
    /// <summary>More is no table that a person reads.</summary>
    private const int MostSpan = 100;

    public static List<List<string>> Of(IElement table, Func<IElement, string> write)
    {
        var rows = new List<List<string>>();
        // For each column how many rows a cell from above still takes.
        var taken = new List<int>();
        foreach (var row in table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table && row.Children.Length > 0))
        {
            var made = new List<string>();
            foreach (var cell in row.Children)
            {
                Pass(made, taken);
                var (rowspan, colspan) = (Span(cell, "rowspan"), Span(cell, "colspan"));
                for (var i = 0; i < colspan; i++)
                {
                    if (made.Count == taken.Count) taken.Add(0);
                    taken[made.Count] = rowspan - 1;
                    made.Add(i == 0 ? write(cell) : "");
                }
            }

            Pass(made, taken);
            rows.Add(made);
        }

        return rows;
    }

    /// <summary>Leaves free what a cell from above takes.</summary>
    private static void Pass(List<string> made, List<int> taken)
    {
        while (made.Count < taken.Count && taken[made.Count] > 0)
        {
            taken[made.Count]--;
            made.Add("");
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), System.Globalization.CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;
}
