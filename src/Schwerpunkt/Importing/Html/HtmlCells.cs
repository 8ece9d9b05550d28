using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Reads what must be one line: headings, cells, addresses. Blocks inside become lines with breaks between them.</summary>
internal static class HtmlCells
{
    /// <summary>More columns or rows than a person can have meant.</summary>
    private const int MostSpan = 100;

    public static (ImmutableArray<Inline> Content, HtmlEntry Entry) Read(HtmlNode node, HtmlContext context)
    {
        var line = new HtmlLine(context.Account);
        ReadAll(node, line, context);
        var (content, entry, _) = line.Take();
        return (content, entry);
    }

    public static Block.Table? ReadTable(HtmlNode node, HtmlContext context)
    {
        var entries = new List<HtmlEntry>();
        var rows = new List<List<ImmutableArray<Inline>>>();
        var hanging = new Dictionary<int, int>();
        foreach (var row in node.Children.Where(child => child.Name == "tr"))
        {
            var cells = ReadRow(row, hanging, entries, context);
            if (cells.Any(cell => !cell.IsEmpty)) rows.Add(cells);
        }

        if (rows.Count == 0) return null;
        var width = rows.Max(row => row.Count);
        foreach (var row in rows)
        {
            while (row.Count < width) row.Add([]);
        }

        var head = new TableRow([.. rows[0]]);
        return new Block.Table(node.At, Attributes.None, head, [.. rows.Skip(1).Select(row => new TableRow([.. row]))], [.. Enumerable.Repeat(CellAlignment.Start, width)])
        {
            Span = context.Account.Enter(HtmlEntry.Empty.With(entries)),
        };
    }

    /// <summary>The cells of a row; those that hang down from above or are spanned stay empty.</summary>
    private static List<ImmutableArray<Inline>> ReadRow(HtmlNode row, Dictionary<int, int> hanging, List<HtmlEntry> entries, HtmlContext context)
    {
        var cells = new List<ImmutableArray<Inline>>();
        foreach (var cell in row.Children.Where(child => child.Name == "td"))
        {
            AddHanging(cells, hanging);
            var (content, entry) = Read(cell, context);
            entries.Add(entry);
            var (columns, rows) = (Span(cell, "colspan"), Span(cell, "rowspan"));
            for (var i = 0; i < columns; i++)
            {
                if (rows > 1) hanging[cells.Count] = rows - 1;
                cells.Add(i == 0 ? content : []);
            }
        }

        AddHanging(cells, hanging);
        return cells;
    }

    private static void AddHanging(List<ImmutableArray<Inline>> cells, Dictionary<int, int> hanging)
    {
        while (hanging.TryGetValue(cells.Count, out var left) && left > 0)
        {
            hanging[cells.Count] = left - 1;
            cells.Add([]);
        }
    }

    private static int Span(HtmlNode cell, string name) =>
        int.TryParse(cell.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;

    private static void ReadAll(HtmlNode node, HtmlLine line, HtmlContext context)
    {
        foreach (var child in node.Children) Read(child, line, context);
    }

    private static void Read(HtmlNode node, HtmlLine line, HtmlContext context)
    {
        switch (node.Name)
        {
            case HtmlNode.TextName: line.Add(node.Text!); break; // ! text nodes have one
            case HtmlNode.EdgeName or "br": line.Break(); break;
            case "img" or "hr": break;
            case "code": line.AddCode(HtmlContext.RawText(node), HtmlContext.Texts(node)); break;
            case "a" or "em" or "strong" or "abbr" or "sub" or "sup" or "kbd" or "del" or "q" or "span":
                line.Open(node, node.Name == "a" ? context.Links.TargetOf(node) : null);
                ReadAll(node, line, context);
                line.Close();
                break;
            default:
                line.Break();
                ReadAll(node, line, context);
                line.Break();
                break;
        }
    }
}
