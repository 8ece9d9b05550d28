using System.Collections.Immutable;

namespace Schwerpunkt.Editing.Files;

/// <summary>Changes of a content folder that belong together: all of them are made, or none. Paths are relative to it, with slashes.</summary>
public sealed record FileChanges(ImmutableArray<FileStep> Steps)
{
    /// <summary>No change.</summary>
    public static FileChanges None { get; } = new([]);

    /// <summary>The changes that take these back: afterwards every file has the bytes it had before.</summary>
    public FileChanges Inverse => new([.. Steps.Reverse().Select(step => step.Inverse)]);
}

/// <summary>One change of a content folder: a closed family.</summary>
public abstract record FileStep
{
    private FileStep()
    {
    }

    /// <summary>The change that takes it back.</summary>
    public abstract FileStep Inverse { get; }

    /// <summary>A file where none was.</summary>
    public sealed record Written(string Path, ReadOnlyMemory<byte> Bytes) : FileStep
    {
        /// <inheritdoc/>
        public override FileStep Inverse => new Deleted(Path, Bytes);
    }

    /// <summary>Other bytes in a file that stays.</summary>
    public sealed record Replaced(string Path, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After) : FileStep
    {
        /// <inheritdoc/>
        public override FileStep Inverse => new Replaced(Path, After, Before);
    }

    /// <summary>A file that gets another path, and perhaps other bytes.</summary>
    /// <param name="From">Where it lies.</param>
    /// <param name="To">Where it is to lie.</param>
    /// <param name="Text">What it holds and is to hold; null where its bytes stay.</param>
    public sealed record Renamed(string From, string To, (ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)? Text) : FileStep
    {
        /// <inheritdoc/>
        public override FileStep Inverse => new Renamed(To, From, Text is var (before, after) ? (after, before) : null);
    }

    /// <summary>A file that goes.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Bytes">What it holds: another file of that name is left alone.</param>
    public sealed record Deleted(string Path, ReadOnlyMemory<byte> Bytes) : FileStep
    {
        /// <inheritdoc/>
        public override FileStep Inverse => new Written(Path, Bytes);
    }
}
