namespace Schwerpunkt.Editing.Blocks;

/// <summary>An edit of a block, list item, row, cell or footnote: a closed family. Markdown is handed in as it would stand by itself, without the marks of what it is in.</summary>
public abstract record BlockEdit : PageEdit
{
    private BlockEdit(string hash, PieceAddress at)
        : base(hash) => At = at;

    /// <summary>What is edited, as the page has it.</summary>
    public PieceAddress At { get; }

    internal override EditPlan Plan(WrittenPage page) =>
        page.Document is null ? new EditPlan.Refused(Refusals.NoHead)
        : page.Find(At) is { } piece ? Plan(page, piece)
        : new EditPlan.Refused(Refusals.NoPiece);

    private protected abstract EditPlan Plan(WrittenPage page, Piece piece);

    /// <summary>Other Markdown in its place.</summary>
    public sealed record Replace(string Hash, PieceAddress At, string Markdown) : BlockEdit(Hash, At)
    {
        private protected override EditPlan Plan(WrittenPage page, Piece piece) => new ReplacePlanner(page).Plan(piece, Markdown);
    }

    /// <summary>Markdown before it, or behind it.</summary>
    /// <param name="Hash">Of the text.</param>
    /// <param name="At">Beside what.</param>
    /// <param name="Behind">False to put it before.</param>
    public sealed record Insert(string Hash, PieceAddress At, bool Behind, string Markdown) : BlockEdit(Hash, At)
    {
        private protected override EditPlan Plan(WrittenPage page, Piece piece) => new InsertPlanner(page).Plan(piece, Behind, Markdown);
    }

    /// <summary>It goes, and what would be empty without it.</summary>
    public sealed record Delete(string Hash, PieceAddress At) : BlockEdit(Hash, At)
    {
        private protected override EditPlan Plan(WrittenPage page, Piece piece) => new DeletePlanner(page).Plan(piece);
    }

    /// <summary>It goes to another place.</summary>
    /// <param name="Hash">Of the text.</param>
    /// <param name="At">What moves.</param>
    /// <param name="Behind">False to put it before the other.</param>
    /// <param name="Other">Beside what it is to stand: a block beside a block, an item beside an item, a row in its table.</param>
    public sealed record Move(string Hash, PieceAddress At, bool Behind, PieceAddress Other) : BlockEdit(Hash, At)
    {
        private protected override EditPlan Plan(WrittenPage page, Piece piece) =>
            page.Find(Other) is { } other ? new MovePlanner(page).Plan(piece, Behind, other) : new EditPlan.Refused(Refusals.NoPiece);
    }
}
