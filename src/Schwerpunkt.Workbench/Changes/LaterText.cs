using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.Changes;

/// <summary>Brings a change to files that somebody else has changed since, in another place.</summary>
/// <param name="read">The text of a file as it is now.</param>
internal sealed class LaterText(Func<string, SavedFile?> read)
{
    /// <summary>The same changes of the files as they are; null where somebody changed the same place.</summary>
    public FileChanges? Onto(FileChanges changes)
    {
        var steps = ImmutableArray.CreateBuilder<FileStep>();
        foreach (var step in changes.Steps)
        {
            if (step is not FileStep.Replaced replaced || read(replaced.Path) is not { } now || now.File.Bytes.Span.SequenceEqual(replaced.Before.Span)) steps.Add(step);
            else if (Onto(replaced, now) is { } moved) steps.Add(moved);
            else return null;
        }

        return new FileChanges(steps.DrainToImmutable());
    }

    private static FileStep.Replaced? Onto(FileStep.Replaced change, SavedFile now)
    {
        if (SavedFile.TryRead(new SourceFile(change.Path, change.Before)) is not { } before || SavedFile.TryRead(new SourceFile(change.Path, change.After)) is not { } after) return null;
        var (ours, theirs) = (ChangedStretch.Of(before.Decoded, after.Decoded), ChangedStretch.Of(before.Decoded, now.Decoded));
        var moved = now.Decoded.Length - before.Decoded.Length;
        var start = ours.End < theirs.Start ? ours.Start : ours.Start > theirs.End ? ours.Start + moved : -1;
        if (start < 0) return null;
        var text = after.Decoded.Substring(ours.Start, ours.Length + after.Decoded.Length - before.Decoded.Length);
        return new FileStep.Replaced(change.Path, now.File.Bytes, now.With([now.Change(new TextSpan(start, ours.Length), text)]).File.Bytes);
    }
}
