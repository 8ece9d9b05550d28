using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>An export as it was read: its blocks, before repeats and the frame that it shares with others are taken out.</summary>
/// <param name="Blocks">In order.</param>
/// <param name="Finish">Makes the page without the frame, with other names for those pictures that <see cref="PictureNames"/> renames.</param>
public sealed record ImportReading(ImmutableArray<Block> Blocks, Func<SharedFrame, FrozenDictionary<string, string>, ImportResult> Finish)
{
    /// <summary>The pictures it names and does not hold, each with its address as it is written and, where the page tells, whole.</summary>
    public ImmutableArray<(string Name, string Written, Uri? Address)> Pictures { get; init; } = [];

    /// <summary>The page with the names its pictures have, as where it comes alone.</summary>
    public ImportResult Finished(SharedFrame? frame = null) => Finish(frame ?? SharedFrame.None, PictureNames.None);
}
