using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>An export as it was read: its blocks, before repeats and the frame that it shares with others are taken out.</summary>
/// <param name="Blocks">In order.</param>
/// <param name="Finish">Makes the page, without the frame.</param>
public sealed record ImportReading(ImmutableArray<Block> Blocks, Func<SharedFrame, ImportResult> Finish);
