using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Files;

/// <summary>What an edit of files gives: a closed family. Nothing is written by it.</summary>
public abstract record FileEditResult
{
    private FileEditResult()
    {
    }

    /// <summary>It was not done.</summary>
    /// <param name="Reason">German: why, and what to do.</param>
    public sealed record Refused(string Reason) : FileEditResult
    {
        /// <summary>What leads to the file that was to go.</summary>
        public ImmutableArray<Location> Referrers { get; init; } = [];
    }

    /// <summary>It is done, in memory.</summary>
    /// <param name="Path">The file it is about, as it is called afterwards.</param>
    /// <param name="Changes">What is to be written; nothing where all of it is there already.</param>
    /// <param name="FindingsBefore">What was wrong with the site.</param>
    /// <param name="FindingsAfter">What is wrong with it then.</param>
    /// <param name="SideEffects">What else changes when the site is shown.</param>
    public sealed record Done(
        string Path,
        FileChanges Changes,
        ImmutableArray<Finding> FindingsBefore,
        ImmutableArray<Finding> FindingsAfter,
        ImmutableArray<SideEffect> SideEffects) : FileEditResult
    {
        /// <summary>Errors and warnings that were not there before, wherever in the site.</summary>
        public ImmutableArray<Finding> NewFaults => [.. FindingsAfter.Where(finding => finding.Severity != Severity.Notice).Except(FindingsBefore)];

        /// <summary>The changes that take it back.</summary>
        public FileChanges Undo => Changes.Inverse;
    }
}
