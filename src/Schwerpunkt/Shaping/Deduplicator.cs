using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Shows each paragraph once: takes out the copies that a CMS export put into a page. The rules are in DESIGN, „Repeated paragraphs“.</summary>
public static class Deduplicator
{
    /// <summary>The class that keeps a block although it repeats another.</summary>
    public const string KeepClass = "wiederholung";

    /// <summary>The page without its repeats, the findings, and how many blocks were taken out.</summary>
    public static ShapedPage Shape(Page page)
    {
        if (!page.FrontMatter.Dedup) return new ShapedPage(page, [], []);
        var log = new RepeatLog();
        var lead = page.FrontMatter.Image is { } image ? new Block.Picture(image.Location, Attributes.None, image) : null;
        var blocks = Remove(lead is null ? page.Blocks : page.Blocks.Insert(0, lead), log);
        return new ShapedPage(page with { Blocks = lead is null ? blocks : blocks[1..] }, log.Findings, log.Removals);
    }

    /// <summary>A sequence of blocks without its repeats, for callers that keep their own account.</summary>
    public static ImmutableArray<Block> Remove(ImmutableArray<Block> blocks) => Remove(blocks, new RepeatLog());

    private static ImmutableArray<Block> Remove(ImmutableArray<Block> blocks, RepeatLog log)
    {
        blocks = blocks.Map(block => RemoveInside(block, log));
        if (blocks.Length < 2) return blocks;
        var sequence = new BlockRun(blocks, log);
        while (sequence.RemoveAdjacentRuns() | sequence.RemoveEarlierProse() | sequence.RemoveTeasers())
        {
            // What one rule takes out may bring two copies of something else together.
        }

        sequence.ReportOtherTargets();
        return sequence.ToImmutable();
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
        var keys = list.Items.Select(item => BlockKey.Of(item.Content)).ToImmutableArray();
        if (!keys.Take(half).SequenceEqual(keys.Skip(half))) return list;
        for (var i = 0; i < half; i++)
        {
            var copy = list.Items[i + half];
            log.Add(Rules.RepeatRemoved(copy.Location, "Der Listenpunkt", Excerpt.Of(copy.Content), list.Items[i].Location), new Removal(copy.Location, IsItem: true));
        }

        return RemoveSecondHalf(list with { Items = list.Items[..half] }, log);
    }
}

/// <summary>A page without repeats, what was found, and which blocks were taken out.</summary>
public sealed record ShapedPage(Page Page, ImmutableArray<Diagnostic> Findings, ImmutableArray<Removal> Removals)
{
    public int Removed => Removals.Length;
}
