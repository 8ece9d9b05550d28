using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Shows each paragraph once: takes out the copies that a CMS export put into a page. The rules are in DESIGN, „Repeated paragraphs“.</summary>
public static class Deduplicator
{
    /// <summary>The class that keeps a block although it repeats another.</summary>
    public const string KeepClass = "wiederholung";

    /// <summary>Half a list of fewer items with a few words each may be meant: „Ja, Nein, Ja, Nein“.</summary>
    private const int LongItems = 3;

    /// <summary>The document without its repeats, the findings, and how many blocks were taken out.</summary>
    public static ShapedDocument Shape(Document document)
    {
        if (!document.FrontMatter.Handling.Dedup) return new ShapedDocument(document, [], []) { Keys = [.. document.Blocks.Select(BlockKey.Of)] };
        var log = new RepeatLog(RepeatPolicy.Build, new ErrorPlaces([.. document.Errors, .. CopyAnchors.LinkedCopies(document)]));
        var run = RemoveIn(document.Blocks, until: null, document.FrontMatter.Image, log);
        if (document.FrontMatter.Image is { } lead) log.Kept.Add(EntryOf(lead, run.Blocks, log));
        log.Add(log.Kept.Report());
        return new ShapedDocument(run.Blocks == document.Blocks ? document : document with { Blocks = run.Blocks }, log.Findings, log.Removals) { Keys = run.Keys, Comparisons = log.Comparisons };
    }

    /// <summary>A sequence of blocks without its repeats, for callers that keep their own account.</summary>
    public static ImmutableArray<Block> Remove(ImmutableArray<Block> blocks, RepeatPolicy policy) => Remove(blocks, until: null, new RepeatLog(policy, new ErrorPlaces([])));

    private static ImmutableArray<Block> Remove(ImmutableArray<Block> blocks, Location? until, RepeatLog log)
    {
        if (blocks.IsEmpty) return blocks;
        if (blocks is not [var only]) return RemoveIn(blocks, until, lead: null, log).Blocks;
        var left = RemoveInside(only, until, log);
        log.Kept.Add(new RunEntry(left, BlockKey.Of(left), until, log.Errors));
        return ReferenceEquals(left, only) ? blocks : [left];
    }

    /// <summary>The picture that the head shows above the text.</summary>
    private static RunEntry EntryOf(Figure lead, ImmutableArray<Block> below, RepeatLog log)
    {
        var block = new Block.Picture(lead.Location, Attributes.None, lead);
        return new RunEntry(block, BlockKey.Of(block), below.IsEmpty ? null : below[0].Location, log.Errors);
    }

    private static BlockRun RemoveIn(ImmutableArray<Block> blocks, Location? until, Figure? lead, RepeatLog log)
    {
        var inside = blocks;
        for (var i = 0; i < blocks.Length; i++)
        {
            var left = RemoveInside(blocks[i], i + 1 < blocks.Length ? blocks[i + 1].Location : until, log);
            if (!ReferenceEquals(left, blocks[i])) inside = inside.SetItem(i, left);
        }

        return new BlockRun(inside, until, lead, log).Remove();
    }

    /// <param name="block">A block that may hold others.</param>
    /// <param name="until">Where the next one begins; null at the end of the page.</param>
    /// <param name="log">Takes what is found.</param>
    private static Block RemoveInside(Block block, Location? until, RepeatLog log) => block switch
    {
        Block.Listing list => RemoveSecondHalf(RemoveInItems(list, until, log), until, log),
        Block.Definitions => block,
        _ => block.WithParts(inner => Remove(inner, until, log)),
    };

    private static Block.Listing RemoveInItems(Block.Listing list, Location? until, RepeatLog log)
    {
        var items = list.Items;
        for (var i = 0; i < items.Length; i++)
        {
            var content = Remove(items[i].Content, i + 1 < items.Length ? items[i + 1].Location : until, log);
            if (content != items[i].Content) items = items.SetItem(i, items[i] with { Content = content });
        }

        return items == list.Items ? list : list with { Items = items };
    }

    /// <summary>A list whose second half is its first half again is one list exported twice: Markdown joins neighbours.</summary>
    private static Block.Listing RemoveSecondHalf(Block.Listing list, Location? until, RepeatLog log)
    {
        if (list.Items.Length % 2 != 0 || list.Items.IsEmpty) return list;
        var half = list.Items.Length / 2;
        for (var i = 0; i < half; i++)
        {
            if (BlockKey.Of(list.Items[i].Content) != BlockKey.Of(list.Items[i + half].Content)) return list;
        }

        if (!log.Policy.Further && list.Items.Take(half).Count(IsLong) < LongItems) return list;
        if (RunEntry.IsUntouchable(list) || list.Items.Skip(half).Any(item => item.Content.Any(block => !CopyAnchors.In(block).IsEmpty)) || log.Errors.Within(list.Location, until)) return list;
        for (var i = 0; i < half; i++)
        {
            var copy = list.Items[i + half];
            log.Add(RepeatRemoved.AtItem(copy.Location, Excerpt.Of(copy.Content), list.Items[i].Location), new Removal(copy.Location, IsItem: true));
        }

        return RemoveSecondHalf(list with { Items = list.Items[..half] }, until, log);
    }

    private static bool IsLong(ListItem item) => ProseText.HasWords(ComparisonText.Of(string.Join(' ', item.Content.Select(block => block.PlainText()))), ProseText.FewWords);
}

/// <summary>A document without repeats, what was found, and which blocks were taken out.</summary>
public sealed record ShapedDocument(Document Document, ImmutableArray<Finding> Findings, ImmutableArray<Removal> Removals)
{
    /// <summary>What was compared: one key for each block of the document that is left.</summary>
    internal ImmutableArray<BlockKey> Keys { get; init; } = [];

    /// <summary>How many blocks and hashes were compared in search of runs.</summary>
    internal long Comparisons { get; init; }

    /// <summary>How many blocks were taken out.</summary>
    public int Removed => Removals.Length;
}
