using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Schwerpunkt.Text;
using TableRow = Schwerpunkt.Text.TableRow;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads a table: its first row is the head.</summary>
internal static class TableReader
{
    public static (TableRow Head, ImmutableArray<TableRow> Rows, ImmutableArray<CellAlignment> Columns) Read(Table table, InlineReader lines)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => ReadRow(row, lines)).ToImmutableArray();
        var width = rows.Max(row => row.Cells.Length);
        var columns = Enumerable.Range(0, width)
            .Select(i => i < table.ColumnDefinitions.Count ? Alignment(table.ColumnDefinitions[i].Alignment) : CellAlignment.Start);
        return (rows[0], rows[1..], [.. columns]);
    }

    private static TableRow ReadRow(Markdig.Extensions.Tables.TableRow row, InlineReader lines) =>
        new([.. row.OfType<TableCell>().Select(cell => cell is [ParagraphBlock only] ? lines.Read(only.Inline) : [.. cell.OfType<ParagraphBlock>().SelectMany(text => lines.Read(text.Inline))])]);

    private static CellAlignment Alignment(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Center => CellAlignment.Center,
        TableColumnAlign.Right => CellAlignment.End,
        _ => CellAlignment.Start,
    };
}
