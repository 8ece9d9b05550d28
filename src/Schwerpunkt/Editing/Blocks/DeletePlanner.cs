using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Takes a piece out of its page, and with it what would be empty without it.</summary>
internal sealed class DeletePlanner(WrittenPage page)
{
    public EditPlan Plan(Piece piece)
    {
        if (piece.Kind == PieceKind.Cell) return new EditPlan.Refused(Refusals.Cell);
        if (piece is { Kind: PieceKind.Row, Index: 0 }) return new EditPlan.Refused(Refusals.HeadRow);
        if (IsAllThatIsUnder(piece)) return new EditPlan.Refused(Refusals.OnlyOne);
        var gone = Whole(piece);
        if (gone.Kind == PieceKind.Item) return new ItemPlanner(page).Delete(gone);
        var touched = new TouchedPieces([gone], [.. gone.Ancestors()]);
        return new EditPlan.Written([.. Changes(gone).Select(change => new EditDraft([change], touched))]);
    }

    /// <summary>The piece, or what it is the only content of: nothing else is in it, shown or not.</summary>
    public Piece Whole(Piece piece)
    {
        while (piece.Parent is { Parent: not null, Children.Length: 1 } parent && !HasTitle(parent) && !HoldsMore(parent, piece)) piece = parent;
        return piece;
    }

    /// <summary>Whether it is all that stands under a term or a summary: without it these would explain nothing, and with it they would be lost.</summary>
    public bool IsAllThatIsUnder(Piece piece) => Whole(piece).Parent is { Children.Length: 1 } parent && HasTitle(parent);

    private static bool HasTitle(Piece parent) => parent is { IsNamed: false, Parent: not null } or { Block: Block.Details };

    /// <summary>The ways to take it out.</summary>
    public IEnumerable<DraftChange> Changes(Piece piece)
    {
        var lines = new PieceLines(page, piece);
        if (piece.Kind == PieceKind.Row) return [new DraftChange(TextSpan.Between(lines.EndOf(lines.First - 1), lines.End), "")];
        if (piece.IsBehindMark) return BehindMark(piece, lines);
        var whole = TextSpan.Between(lines.Start, lines.End);
        return
        [
            .. WithBlank(piece, lines),
            Bare(lines),
            new DraftChange(whole, lines.Blank),
            new DraftChange(whole, Between.Blank.Above(piece.Margin, lines.HasTextAbove) + piece.Margin + Seams.Comment + Between.Blank.Below(piece.Margin, lines.HasTextBelow)),
        ];
    }

    /// <summary>With one blank line beside it: the one above where nothing follows it in what it is in, else the one below.</summary>
    private static IEnumerable<DraftChange> WithBlank(Piece piece, PieceLines lines)
    {
        var isLast = piece.Parent is { } parent && piece.Index + 1 == parent.Children.Length;
        if (lines.IsBlankAbove && (isLast || lines.IsLastOfFile) && lines.First > 1) yield return new DraftChange(TextSpan.Between(lines.EndOf(lines.First - 2), lines.End), "");
        if (lines.IsBlankBelow && (!isLast || !lines.IsBlankAbove || lines.First <= 1)) yield return new DraftChange(TextSpan.Between(lines.Start, lines.StartOf(lines.Last + 2)), "");
    }

    private static DraftChange Bare(PieceLines lines) =>
        new(lines.IsLastOfFile && lines.First > 0 ? TextSpan.Between(lines.EndOf(lines.First - 1), lines.End) : TextSpan.Between(lines.Start, lines.StartOf(lines.Last + 1)), "");

    /// <summary>What follows takes its place behind the mark, or stands below it.</summary>
    private IEnumerable<DraftChange> BehindMark(Piece piece, PieceLines lines)
    {
        if (piece.Next is { IsBehindMark: false } next && IsEmpty(piece.End, next.Start)) yield return new DraftChange(TextSpan.Between(piece.Start, next.Start), "");
        if (lines.IsBlankBelow) yield return new DraftChange(TextSpan.Between(piece.Start, lines.EndOf(lines.Last + 1)), "");
        yield return new DraftChange(TextSpan.Between(piece.Start, lines.End), "");
    }

    /// <summary>Whether something in it that is not shown would go too, such as a comment or the address of a link.</summary>
    private bool HoldsMore(Piece parent, Piece only)
    {
        var first = page.File.Lines.EndOf(page.File.Lines.LineOf(parent.Start));
        var end = parent.Block is Block.Group ? page.File.Decoded.LastIndexOf(":::", parent.End - 1, parent.End - only.End, StringComparison.Ordinal) : parent.End;
        return !IsEmpty(first, only.Start) || !IsEmpty(only.End, end)
            || (page.Document is { } document && document.Hidden.Any(hidden => hidden.Start >= parent.Start && hidden.End <= parent.End && (hidden.Start < only.Start || hidden.End > only.End)));
    }

    /// <summary>Whether there is nothing but ends of lines and what stands before lines; also where one is not before the other.</summary>
    private bool IsEmpty(int start, int end) => end <= start || !page.File.Decoded.AsSpan(start, end - start).ContainsAnyExcept(" \t\n>");
}
