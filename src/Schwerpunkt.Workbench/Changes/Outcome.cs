using System.Collections.Immutable;
using Schwerpunkt.Editing;

namespace Schwerpunkt.Workbench.Changes;

/// <summary>What became of a change: a closed family. Only <see cref="Done"/> has written something.</summary>
internal abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>It is written, and the preview shows it.</summary>
    /// <param name="Path">The file it is about, as it is called now.</param>
    public sealed record Done(string Path) : Outcome;

    /// <summary>It was not done.</summary>
    /// <param name="Reason">German: why, and what to do.</param>
    public sealed record Refused(string Reason) : Outcome;

    /// <summary>More would change than was edited: somebody must agree.</summary>
    public sealed record Unsure(ImmutableArray<SideEffect> Effects) : Outcome;

    /// <summary>Somebody else changed the file in the meantime: nothing is overwritten.</summary>
    /// <param name="Now">The file as it lies on the disk.</param>
    public sealed record Overtaken(SavedFile Now) : Outcome;
}
