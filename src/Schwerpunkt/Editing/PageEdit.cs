using System.Collections.Immutable;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>One thing that somebody changes in a page: a closed family, by what is changed.</summary>
public abstract record PageEdit
{
    private protected PageEdit(string hash) => Hash = hash;

    /// <summary>The hash of the text it was made on (<see cref="SavedFile.Hash"/>): on any other it is refused.</summary>
    public string Hash { get; }

    /// <summary>The ways in which it can be written, the one to be preferred first.</summary>
    internal abstract EditPlan Plan(WrittenPage page);

    /// <summary>Takes back an edit: afterwards the file has the bytes it had before.</summary>
    public sealed record Undo : PageEdit
    {
        internal Undo(string hash, ImmutableArray<TextChange> changes)
            : base(hash) => Changes = changes;

        internal ImmutableArray<TextChange> Changes { get; }

        internal override EditPlan Plan(WrittenPage page) => new EditPlan.Restored(Changes);
    }
}

/// <summary>What an edit comes to before anything is changed: a closed family.</summary>
internal abstract record EditPlan
{
    private EditPlan()
    {
    }

    /// <summary>It cannot be done; German, says what to do instead.</summary>
    public sealed record Refused(string Reason) : EditPlan;

    /// <summary>Nothing is to be changed: the file keeps its bytes.</summary>
    public sealed record Nothing : EditPlan;

    /// <summary>What was there before comes back.</summary>
    public sealed record Restored(ImmutableArray<TextChange> Changes) : EditPlan;

    /// <summary>Ways to write it: the first with which nothing else changes is taken, else the one with which least does.</summary>
    public sealed record Written(ImmutableArray<EditDraft> Drafts) : EditPlan;
}

/// <summary>One way to write an edit.</summary>
/// <param name="Changes">Of the text as it is read, in its order, none over another.</param>
/// <param name="Touched">What of the page changes by it.</param>
internal sealed record EditDraft(ImmutableArray<DraftChange> Changes, TouchedPieces Touched);

/// <summary>Other characters in the place of some, both with LF at the end of every line.</summary>
/// <param name="Span">The characters that go; none where something is only put there.</param>
internal readonly record struct DraftChange(TextSpan Span, string Text)
{
    /// <summary>In the order of the text; null where one goes over another.</summary>
    public static ImmutableArray<DraftChange>? InOrder(ImmutableArray<DraftChange> changes)
    {
        ImmutableArray<DraftChange> ordered = [.. changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length > 0)];
        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i].Span.Start < ordered[i - 1].Span.End) return null;
        }

        return ordered;
    }
}

/// <summary>What of a page an edit is meant to change: everything else must be read as before.</summary>
/// <param name="Own">The pieces that are replaced or go.</param>
/// <param name="Around">The pieces that something in them changes of.</param>
/// <param name="New">The Markdown that comes; null where none does, or where how it is read does not matter.</param>
internal sealed record TouchedPieces(ImmutableArray<Piece> Own, ImmutableArray<Piece> Around, string? New = null)
{
    /// <summary>For an edit of the head: no block changes.</summary>
    public static TouchedPieces None { get; } = new([], []);
}
