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
}
