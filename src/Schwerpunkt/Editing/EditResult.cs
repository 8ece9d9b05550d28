using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>What an edit gives: a closed family. Nothing is written by it.</summary>
public abstract record EditResult
{
    private EditResult()
    {
    }

    /// <summary>It was not done.</summary>
    /// <param name="Reason">German: why, and what to do.</param>
    public sealed record Refused(string Reason) : EditResult;

    /// <summary>It is done, in memory.</summary>
    /// <param name="Before">The file as it was.</param>
    /// <param name="After">The file as it is to be written; the same bytes where nothing was to be changed.</param>
    /// <param name="Changes">What became of the text before.</param>
    /// <param name="FindingsBefore">What was wrong with the page.</param>
    /// <param name="FindingsAfter">What is wrong with it now.</param>
    /// <param name="SideEffects">What else changes when the page is shown.</param>
    public sealed record Done(
        SavedFile Before,
        SavedFile After,
        ImmutableArray<TextChange> Changes,
        ImmutableArray<Finding> FindingsBefore,
        ImmutableArray<Finding> FindingsAfter,
        ImmutableArray<SideEffect> SideEffects) : EditResult
    {
        /// <summary>Whether somebody must agree before it is written, because more changes than was edited.</summary>
        public bool NeedsConfirmation => !SideEffects.IsEmpty;

        /// <summary>The edit that takes it back: afterwards the file has the bytes it had before.</summary>
        public PageEdit Undo => new PageEdit.Undo(After.Hash, TextChange.Inverse(Changes, Before));
    }
}

/// <summary>Something that changes by an edit although it was not edited.</summary>
/// <param name="At">Where it stands, by the lines before the edit.</param>
/// <param name="Sentence">German, with the line.</param>
public sealed record SideEffect(Location At, string Sentence)
{
    /// <summary>Whether only the space between the items of a list is another.</summary>
    internal bool IsMild { get; init; }
}
