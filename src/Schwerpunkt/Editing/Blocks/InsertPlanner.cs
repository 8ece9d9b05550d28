using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Puts Markdown beside a piece.</summary>
internal sealed class InsertPlanner(WrittenPage page)
{
    public EditPlan Plan(Piece piece, bool behind, string markdown)
    {
        var text = PieceText.Tidy(markdown);
        if (text.Length == 0) return new EditPlan.Refused(Refusals.NoContent);
        if (behind && IsOpenFence(piece)) return new EditPlan.Refused(Refusals.OpenFence);
        return piece.Kind switch
        {
            PieceKind.Cell => new EditPlan.Refused(Refusals.Cell),
            PieceKind.Row => PlanRow(piece, behind, text),
            PieceKind.Item => new ItemPlanner(page).Insert(piece, behind, text),
            _ => new EditPlan.Written([.. Changes(piece, behind, text).Select(change => new EditDraft([change], new TouchedPieces([], [.. piece.Ancestors()], text)))]),
        };
    }

    /// <summary>The ways to put a block beside another.</summary>
    public IEnumerable<DraftChange> Changes(Piece piece, bool behind, string text)
    {
        var (lines, margin) = (new PieceLines(page, piece), piece.Margin);
        var usual = IsClose(piece, lines) ? Between.Line : Between.Blank;
        if (behind)
        {
            return Seams.Of(usual, piece.Next is null ? Between.Line : usual).Select(seam =>
                new DraftChange(new TextSpan(lines.End, 0), seam.Above.Text(margin) + Margin.PutAll(margin, text) + seam.Below.Below(margin, lines.HasTextBelow)));
        }

        if (piece.IsBehindMark)
            return Seams.Of(Between.Line, usual).Where(seam => seam.Above == Between.Line).Select(seam => new DraftChange(new TextSpan(piece.Start, 0), Margin.PutBelow(margin, text) + seam.Below.Text(margin) + margin));
        return Seams.Of(piece.Index == 0 ? Between.Line : usual, usual).Select(seam =>
            new DraftChange(new TextSpan(lines.Start, 0), seam.Above.Above(margin, lines.HasTextAbove) + Margin.PutAll(margin, text) + seam.Below.Text(margin)));
    }

    /// <summary>The place of a row beside another: the first stands below the line under the head. Null before the head.</summary>
    public DraftChange? RowChange(Piece row, bool behind, string text)
    {
        if (row.Index == 0 && !behind) return null;
        var lines = page.File.Lines;
        var line = lines.LineOf(row.Start);
        var above = behind ? row.Index == 0 ? line + 1 : line : line - 1;
        var margin = row.Next?.Margin ?? (row.Index == 0 ? Margin.Below(row.Margin) : row.Margin);
        return new DraftChange(new TextSpan(lines.EndOf(above), 0), "\n" + Margin.PutAll(margin, text));
    }

    private EditPlan PlanRow(Piece row, bool behind, string text)
    {
        if (text.Split('\n').Any(line => !IsRow(line))) return new EditPlan.Refused(Refusals.NoRow);
        if (text.Split('\n').Any(line => HasTooMany(line, row))) return new EditPlan.Refused(Refusals.TooManyCells(ColumnsOf(row)));
        return RowChange(row, behind, text) is { } change ? new EditPlan.Written([new EditDraft([change], new TouchedPieces([], [.. row.Ancestors()]))]) : new EditPlan.Refused(Refusals.HeadRow);
    }

    /// <summary>Whether a line can be a row of a table: something parts its cells, or is around them.</summary>
    public static bool IsRow(string line) => TableCells.Of(line).Length > 1 || line.StartsWith('|') || line.EndsWith('|');

    /// <summary>Whether nothing closes a block of code: all that comes behind it would be code too.</summary>
    public bool IsOpenFence(Piece piece)
    {
        if (piece.Block is not (Block.Code { IsIndented: false } or Block.Drawing or Block.Film)) return false;
        var lines = PieceText.Of(page, piece).Split('\n');
        var fence = lines[0].TrimStart().TakeWhile(sign => sign == lines[0].TrimStart()[0]).Count();
        return lines.Length < 2 || lines[^1].Trim() is not [var first, ..] last || first != lines[0].TrimStart()[0] || last.Length < fence || last.Any(sign => sign != first);
    }

    /// <summary>Whether a line has more cells than the table of a row has columns: it would end the table.</summary>
    public static bool HasTooMany(string line, Piece row) => TableCells.Of(line).Length > ColumnsOf(row);

    public static int ColumnsOf(Piece row) => row.Parent!.Children[0].Children.Length; // ! a row is in a table, which has a head

    /// <summary>In a list without blank lines none is put where none is needed; notes stand as closely as they did.</summary>
    private static bool IsClose(Piece piece, PieceLines lines) =>
        piece.Parent is { Kind: PieceKind.Item, Parent.Block: Block.Listing { Loose: false } }
        || piece.Kind == PieceKind.Note && (piece.Next is not null && lines.HasTextBelow || piece.Previous is not null && lines.HasTextAbove);
}
