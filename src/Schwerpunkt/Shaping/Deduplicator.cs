using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Shows each paragraph once: takes out the copies that a CMS export put into a page. The rules are in DESIGN, „Repeated paragraphs“.</summary>
public static class Deduplicator
{
    /// <summary>The class that keeps a block although it repeats another.</summary>
    public const string KeepClass = "wiederholung";

    /// <summary>The document without its repeats, the findings, and how many blocks were taken out.</summary>
    public static ShapedDocument Shape(Document document)
    {
        if (!document.FrontMatter.Dedup) return new ShapedDocument(document, [], []) { Keys = [.. document.Blocks.Select(BlockKey.Of)] };
        var log = new RepeatLog();
        var lead = document.FrontMatter.Image is { } image ? new Block.Picture(image.Location, Attributes.None, image) : null;
        var run = RemoveIn(lead is null ? document.Blocks : document.Blocks.Insert(0, lead), log);
        var (blocks, keys) = lead is null ? (run.Blocks, run.Keys) : (run.Blocks[1..], run.Keys[1..]);
        return new ShapedDocument(blocks == document.Blocks ? document : document with { Blocks = blocks }, log.Findings, log.Removals) { Keys = keys };
    }

    /// <summary>A sequence of blocks without its repeats, for callers that keep their own account.</summary>
    public static ImmutableArray<Block> Remove(ImmutableArray<Block> blocks) => Remove(blocks, new RepeatLog());

    private static ImmutableArray<Block> Remove(ImmutableArray<Block> blocks, RepeatLog log) =>
        blocks.Length < 2 ? blocks.Map(block => RemoveInside(block, log)) : RemoveIn(blocks, log).Blocks;

    private static BlockRun RemoveIn(ImmutableArray<Block> blocks, RepeatLog log)
    {
        var sequence = new BlockRun(blocks.Map(block => RemoveInside(block, log)), log);
        while (sequence.RemoveAdjacentRuns() | sequence.RemoveEarlierProse() | sequence.RemoveTeasers())
        {
            // What one rule takes out may bring two copies of something else together.
        }

        sequence.ReportOtherTargets();
        return sequence;
    }

    private static Block RemoveInside(Block block, RepeatLog log) => block switch
    {
        Block.Listing list => RemoveSecondHalf(RemoveInItems(list, log), log),
        Block.Quote quote => quote with { Content = Remove(quote.Content, log) },
        Block.Group group => group with { Content = Remove(group.Content, log) },
        Block.Details details => details with { Content = Remove(details.Content, log) },
        _ => block,
    };

    private static Block.Listing RemoveInItems(Block.Listing list, RepeatLog log)
    {
        var items = list.Items.Map(item => Remove(item.Content, log) is var content && content == item.Content ? item : item with { Content = content });
        return items == list.Items ? list : list with { Items = items };
    }

    /// <summary>A list whose second half is its first half again is one list exported twice: Markdown joins neighbours.</summary>
    private static Block.Listing RemoveSecondHalf(Block.Listing list, RepeatLog log)
    {
        if (list.Items.Length % 2 != 0 || list.Items.IsEmpty || list.Attributes.Has(KeepClass)) return list;
        var half = list.Items.Length / 2;
        for (var i = 0; i < half; i++)
        {
            if (BlockKey.Of(list.Items[i].Content) != BlockKey.Of(list.Items[i + half].Content)) return list;
        }

        for (var i = 0; i < half; i++)
        {
            var copy = list.Items[i + half];
            log.Add(Rules.RepeatRemoved(copy.Location, "Der Listenpunkt", Excerpt.Of(copy.Content), list.Items[i].Location), new Removal(copy.Location, IsItem: true));
        }

        return RemoveSecondHalf(list with { Items = list.Items[..half] }, log);
    }
}

/// <summary>A document without repeats, what was found, and which blocks were taken out.</summary>
public sealed record ShapedDocument(Document Document, ImmutableArray<Diagnostic> Findings, ImmutableArray<Removal> Removals)
{
    /// <summary>What was compared: one key for each block of the document that is left.</summary>
    internal ImmutableArray<BlockKey> Keys { get; init; } = [];

    public int Removed => Removals.Length;
}
