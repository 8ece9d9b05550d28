using System.Collections.Immutable;
using Schwerpunkt.Editing.Files;

namespace Schwerpunkt.Workbench.Changes;

/// <summary>What was changed since the preview was started, so that it can be taken back and done again, file by file. Not safe to use from several threads.</summary>
internal sealed class ChangeHistory
{
    private readonly List<Change> done = [];
    private readonly List<Change> undone = [];

    /// <summary>Notes a change that was written; what was taken back of its files before cannot be done again.</summary>
    public void Add(Change change)
    {
        undone.RemoveAll(other => other.Files.Overlaps(change.Files));
        done.Add(change);
    }

    /// <summary>The last change of a file that can be taken back; null where there is none, or where another file of the same change was changed since.</summary>
    public Change? ToUndo(string path) => Last(done, path);

    /// <summary>The change of a file that was taken back last; null where there is none.</summary>
    public Change? ToRedo(string path) => Last(undone, path);

    /// <summary>Every change of a file, the last first.</summary>
    public ImmutableArray<Change> Of(string path) => [.. done.Where(change => change.Files.Contains(path)).Reverse()];

    /// <summary>Every change of a file that was taken back, the last first.</summary>
    public ImmutableArray<Change> TakenBack(string path) => [.. undone.Where(change => change.Files.Contains(path)).Reverse()];

    /// <summary>Notes that a change was taken back.</summary>
    /// <param name="again">What would do it again.</param>
    public void Undone(Change change, FileChanges again)
    {
        done.Remove(change);
        undone.Add(change.As(again));
    }

    /// <summary>Notes that it was done again.</summary>
    /// <param name="made">What was written.</param>
    public void Redone(Change change, FileChanges made)
    {
        undone.Remove(change);
        done.Add(change.As(made));
    }

    /// <summary>The files that are written, under their old names and their new ones.</summary>
    public static IEnumerable<string> PathsOf(FileChanges changes) => changes.Steps.SelectMany(step => step switch
    {
        FileStep.Written written => (string[])[written.Path],
        FileStep.Replaced replaced => [replaced.Path],
        FileStep.Renamed renamed => [renamed.From, renamed.To],
        FileStep.Deleted deleted => [deleted.Path],
        _ => throw new System.Diagnostics.UnreachableException(),
    });

    private static Change? Last(List<Change> changes, string path)
    {
        var at = changes.FindLastIndex(change => change.Files.Contains(path));
        return at >= 0 && changes.FindLastIndex(change => change.Files.Overlaps(changes[at].Files)) == at ? changes[at] : null;
    }
}

/// <summary>One change that was written. Two with the same words are two.</summary>
/// <param name="title">German: what was done.</param>
/// <param name="changes">What was written.</param>
/// <param name="place">The page that it was made on, where it can be taken back too; null where that is one of its files.</param>
internal sealed class Change(string title, FileChanges changes, string? place = null)
{
    public string Title => title;

    public FileChanges Changes => changes;

    /// <summary>The files it is about, under their old names and their new ones.</summary>
    public ImmutableHashSet<string> Files { get; } = [.. ChangeHistory.PathsOf(changes), .. place is null ? Array.Empty<string>() : [place]];

    /// <summary>The same, as it was written this time.</summary>
    public Change As(FileChanges made) => new(title, made, place);
}
