using System.Collections.Immutable;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Moves a piece beside another.</summary>
internal sealed class MovePlanner(WrittenPage page)
{
    public EditPlan Plan(Piece piece, bool behind, Piece other)
    {
        if (piece == other || other.Ancestors().Contains(piece)) return new EditPlan.Refused(Refusals.IntoItself);
        if (piece.Kind == PieceKind.Cell) return new EditPlan.Refused(Refusals.Cell);
        if (IsBlock(piece) != IsBlock(other) || (!IsBlock(piece) && piece.Kind != other.Kind)) return new EditPlan.Refused(Refusals.OtherKind);
        if (piece.Parent == other.Parent && piece.Index == other.Index + (behind ? 1 : -1)) return new EditPlan.Nothing();
        return piece.Kind switch
        {
            PieceKind.Row => PlanRow(piece, behind, other),
            PieceKind.Item => new ItemPlanner(page).Move(piece, behind, other),
            _ => PlanBlock(piece, behind, other),
        };
    }

    private static bool IsBlock(Piece piece) => piece.Kind is PieceKind.Block or PieceKind.Note;

    private EditPlan PlanRow(Piece row, bool behind, Piece other)
    {
        if (row.Parent != other.Parent) return new EditPlan.Refused(Refusals.OtherKind);
        if (row.Index == 0 || new InsertPlanner(page).RowChange(other, behind, PieceText.Of(page, row)) is not { } put) return new EditPlan.Refused(Refusals.HeadRow);
        return Written(new DeletePlanner(page).Changes(row).Select(change => ImmutableArray.Create(change)), [put], new TouchedPieces([row], [.. row.Ancestors()]));
    }

    private EditPlan PlanBlock(Piece piece, bool behind, Piece other)
    {
        var deleter = new DeletePlanner(page);
        if (deleter.IsAllThatIsUnder(piece)) return new EditPlan.Refused(Refusals.OnlyOne);
        if (behind && new InsertPlanner(page).IsOpenFence(other)) return new EditPlan.Refused(Refusals.OpenFence);
        var gone = deleter.Whole(piece);
        if (gone == other || other.Ancestors().Contains(gone)) return new EditPlan.Refused(Refusals.IntoItself);
        var lines = new PieceLines(page, piece);
        var above = Enumerable.Range(lines.First, page.File.Lines.LineOf(piece.Start) - lines.First).Select(line => page.File.Lines[line].TrimStart(" >").ToString() + "\n");
        var text = string.Concat(above) + PieceText.Of(page, piece);
        var touched = new TouchedPieces([gone], [.. gone.Ancestors().Union(other.Ancestors())], text);
        var taken = gone.Kind == PieceKind.Item ? new ItemPlanner(page).Delete(gone).Drafts.Select(draft => draft.Changes) : deleter.Changes(gone).Select(change => ImmutableArray.Create(change));
        return Written(taken, new InsertPlanner(page).Changes(other, behind, text), touched);
    }

    private static EditPlan.Written Written(IEnumerable<ImmutableArray<DraftChange>> taken, IEnumerable<DraftChange> put, TouchedPieces touched)
    {
        var ways = taken.ToList();
        return new([.. put.SelectMany(there => ways.Select(here => DraftChange.InOrder(here.Add(there)))).OfType<ImmutableArray<DraftChange>>().Select(changes => new EditDraft(changes, touched))]);
    }
}
