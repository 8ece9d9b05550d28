using Schwerpunkt.Workbench.Git;

namespace Schwerpunkt.Workbench.WorkPages.Comparing;

/// <summary>What the columns of a comparison are called.</summary>
/// <param name="Old">The left one.</param>
/// <param name="New">The right one.</param>
/// <param name="Id">Before the names of its parts, where a page has several comparisons.</param>
/// <param name="AreEqual">Whether neither is older: what only one side has is then neither new nor deleted.</param>
internal sealed record Sides(string Old, string New, string Id = "", bool AreEqual = false)
{
    /// <summary>What became of something, in a word.</summary>
    public string Word(ChangeKind kind) => !AreEqual ? SideBySide.Word(kind) : kind switch
    {
        ChangeKind.New or ChangeKind.Deleted => "nur hier",
        ChangeKind.Changed => "hier anders",
        _ => "gleich",
    };
}
