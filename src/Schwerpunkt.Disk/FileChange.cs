using System.Collections.Immutable;
using Schwerpunkt.Editing.Files;

namespace Schwerpunkt.Disk;

/// <summary>One change of a content folder; paths are relative to it, with slashes. A closed family.</summary>
public abstract record FileChange
{
    private FileChange()
    {
    }

    /// <summary>A file where none was.</summary>
    public sealed record Created(string Path, ReadOnlyMemory<byte> Bytes) : FileChange;

    /// <summary>Other bytes in a file that stays.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Before">What it held when it was read.</param>
    /// <param name="After">What it is to hold.</param>
    public sealed record Replaced(string Path, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After) : FileChange;

    /// <summary>A file that gets another path.</summary>
    /// <param name="From">Where it lies.</param>
    /// <param name="To">Where it is to lie.</param>
    /// <param name="Text">What it held when it was read and is to hold; null where its bytes stay.</param>
    public sealed record Moved(string From, string To, Replaced? Text) : FileChange;

    /// <summary>A file that goes.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Before">What it held when it was read.</param>
    public sealed record Deleted(string Path, ReadOnlyMemory<byte> Before) : FileChange;

    /// <summary>The changes that an edit of files comes to.</summary>
    public static ImmutableArray<FileChange> Of(FileChanges changes) => [.. changes.Steps.Select(Of)];

    private static FileChange Of(FileStep step) => step switch
    {
        FileStep.Written written => new Created(written.Path, written.Bytes),
        FileStep.Replaced replaced => new Replaced(replaced.Path, replaced.Before, replaced.After),
        FileStep.Renamed renamed => new Moved(renamed.From, renamed.To, renamed.Text is var (before, after) ? new Replaced(renamed.From, before, after) : null),
        FileStep.Deleted deleted => new Deleted(deleted.Path, deleted.Bytes),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
