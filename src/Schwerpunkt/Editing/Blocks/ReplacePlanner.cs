using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Puts other Markdown in the place of a piece: lines that stay as they are keep their bytes.</summary>
internal sealed class ReplacePlanner(WrittenPage page)
{
    public EditPlan Plan(Piece piece, string markdown)
    {
        var text = PieceText.Tidy(markdown);
        if (text == PieceText.Tidy(PieceText.Of(page, piece)) || text == page.File.Decoded[piece.Start..piece.End]) return new EditPlan.Nothing();
        if (piece.Kind == PieceKind.Cell) return text.Contains('\n', StringComparison.Ordinal) ? new EditPlan.Refused(Refusals.LinesInCell) : PlanCell(piece, text.Trim());
        if (text.Length == 0) return new EditPlan.Refused(Refusals.NoContent);
        if (piece.Kind == PieceKind.Row && text.Split('\n') is not [var row]) return new EditPlan.Refused(Refusals.NoRow);
        if (piece.Kind == PieceKind.Row && !InsertPlanner.IsRow(text)) return new EditPlan.Refused(Refusals.NoRow);
        if (piece is { Kind: PieceKind.Row, Index: > 0 } && InsertPlanner.HasTooMany(text, piece)) return new EditPlan.Refused(Refusals.TooManyCells(InsertPlanner.ColumnsOf(piece)));
        if (piece.Kind == PieceKind.Item) return PlanItem(piece, text);
        var touched = new TouchedPieces([piece], [.. piece.Ancestors()], piece.Kind == PieceKind.Block ? text : null);
        return new EditPlan.Written([.. Drafts(piece, text).Select(changes => new EditDraft(changes, touched))]);
    }

    private EditPlan.Written PlanItem(Piece item, string markdown)
    {
        var (text, numbers, renumbered) = new ItemPlanner(page).Replacement(item, markdown);
        var touched = new TouchedPieces([item], [.. item.Ancestors(), .. renumbered]);
        var drafts = from numbered in numbers
                     from changes in Drafts(item, text)
                     select DraftChange.InOrder(changes.AddRange(numbered));
        return new EditPlan.Written([.. drafts.OfType<ImmutableArray<DraftChange>>().Select(changes => new EditDraft(changes, touched))]);
    }

    /// <summary>An empty cell at the end of a row without pipes around it needs one there.</summary>
    private EditPlan.Written PlanCell(Piece cell, string text)
    {
        var row = cell.Parent!; // ! a cell is in a row
        var written = text.Length > 0 ? TableCells.Escape(text)
            : cell.Index == 0 && page.File.Decoded[row.Start] != '|' ? "| "
            : cell.Index == row.Children.Length - 1 && page.File.Decoded[row.End - 1] != '|' ? "|" : "";
        return new([new EditDraft([new DraftChange(TextSpan.Between(cell.Start, cell.End), written)], new TouchedPieces([cell], [.. cell.Ancestors()]))]);
    }

    private IEnumerable<ImmutableArray<DraftChange>> Drafts(Piece piece, string text)
    {
        var lines = new PieceLines(page, piece);
        var (kept, whole) = (Changed(piece, text), new DraftChange(TextSpan.Between(piece.Start, piece.End), Margin.PutBelow(piece.Margin, text)));
        foreach (var body in new[] { kept, [whole] })
        {
            foreach (var (above, below) in Seams.Of(Between.Line, Between.Line))
            {
                if (above != Between.Line && piece.IsBehindMark) continue;
                var (before, behind) = (above.Above(piece.Margin, lines.HasTextAbove), below.Below(piece.Margin, lines.HasTextBelow));
                yield return
                [
                    .. before.Length > 0 ? [new DraftChange(new TextSpan(lines.Start, 0), before)] : ImmutableArray<DraftChange>.Empty,
                    .. body,
                    .. behind.Length > 0 ? [new DraftChange(new TextSpan(lines.End, 0), behind)] : ImmutableArray<DraftChange>.Empty,
                ];
            }
        }
    }

    /// <summary>The changes from the lines of a piece to others.</summary>
    private ImmutableArray<DraftChange> Changed(Piece piece, string text)
    {
        var (old, now) = (PieceText.Of(page, piece).Split('\n'), text.Split('\n'));
        var changes = ImmutableArray.CreateBuilder<DraftChange>();
        foreach (var (from, to, at, end) in LineMatch.Differences(old, now))
        {
            var added = string.Join('\n', now[at..end].Select((line, i) => at + i == 0 ? line : Margin.Put(piece.Margin, line)));
            changes.Add(from == to ? new DraftChange(new TextSpan(EndOf(piece, from - 1), 0), "\n" + added)
                : at == end ? new DraftChange(TextSpan.Between(EndOf(piece, from - 1), EndOf(piece, to - 1)), "")
                : new DraftChange(TextSpan.Between(StartOf(piece, from), EndOf(piece, to - 1)), added));
        }

        return changes.ToImmutable();
    }

    private int StartOf(Piece piece, int line) => line == 0 ? piece.Start : page.File.Lines.StartOf(page.File.Lines.LineOf(piece.Start) + line);

    private int EndOf(Piece piece, int line) => Math.Min(piece.End, page.File.Lines.EndOf(page.File.Lines.LineOf(piece.Start) + line));
}
