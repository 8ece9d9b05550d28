namespace Schwerpunkt.Workbench.Git;

/// <summary>A file that two lines of work changed otherwise.</summary>
/// <param name="Path">From the root of the work tree.</param>
/// <param name="Start">What both began with; null where it was not there.</param>
/// <param name="Ours">As it is on the branch that is checked out; null where it is gone.</param>
/// <param name="Theirs">As it is on the other; null where it is gone.</param>
internal sealed record Conflict(string Path, Side? Start, Side? Ours, Side? Theirs)
{
    /// <summary>Of the stages of one path (git-merge(1): 1 the common ancestor, 2 ours, 3 theirs).</summary>
    public static Conflict Of(IGrouping<string, (string Path, int Stage, Side Side)> stages)
    {
        Side? At(int stage) => stages.Where(entry => entry.Stage == stage).Select(entry => entry.Side).FirstOrDefault();
        return new Conflict(stages.Key, At(1), At(2), At(3));
    }
}

/// <summary>A file on one side of a conflict.</summary>
/// <param name="Mode">As git writes it, such as 100644.</param>
/// <param name="Name">Of its bytes in the repository.</param>
internal sealed record Side(string Mode, string Name);
