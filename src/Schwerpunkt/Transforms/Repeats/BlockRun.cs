using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>The blocks of one container while repeats are being taken out.</summary>
internal sealed class BlockRun
{
    private readonly ImmutableArray<Block> blocks;
    private readonly RepeatLog log;
    private readonly RepeatPolicy policy;
    private readonly Figure? lead;
    private List<RunEntry> entries;

    /// <summary>The numbers that two blocks have; null where there are none, as on nearly every page.</summary>
    private HashSet<int>? repeated;

    /// <param name="blocks">What stands in the container, repeats inside them taken out.</param>
    /// <param name="until">Where what follows the container begins; null at the end of the page.</param>
    /// <param name="lead">The picture that the page's head shows above these blocks; null where it shows none.</param>
    /// <param name="log">Takes what is found, and knows the policy.</param>
    public BlockRun(ImmutableArray<Block> blocks, Location? until, Figure? lead, RepeatLog log)
    {
        (this.blocks, this.lead, this.log, policy) = (blocks, lead, log, log.Policy);
        entries = [.. blocks.Select((block, i) => new RunEntry(block, BlockKey.Of(block), i + 1 < blocks.Length ? blocks[i + 1].Location : until, log.Errors))];
        Number();
    }

    /// <summary>What is left.</summary>
    public ImmutableArray<Block> Blocks => entries.Count == blocks.Length ? blocks : [.. entries.Select(entry => entry.Block)];

    /// <summary>The keys of what is left.</summary>
    public ImmutableArray<BlockKey> Keys => [.. entries.Select(entry => entry.Key)];

    /// <summary>Takes out until nothing changes: what one rule takes out may bring two copies of something else together.</summary>
    public BlockRun Remove()
    {
        while (RemoveAdjacentRuns() | RemoveOpeningFigure() | RemoveSections() | RemoveEarlier() | RemoveTeasers())
        {
        }

        foreach (var entry in entries) log.Kept.Add(entry);
        return this;
    }

    /// <summary>A run of blocks directly followed by the same run.</summary>
    private bool RemoveAdjacentRuns()
    {
        if (repeated is null) return false;
        var runs = AdjacentRuns.Find(entries.Select(entry => MemberOf(entry, repeated.Contains(entry.Number))));
        log.Comparisons += runs.Comparisons;
        return Drop(runs.Pairs);
    }

    private RunMember MemberOf(RunEntry entry, bool repeats)
    {
        var counts = repeats && (policy.Further || entry.HasWords(ProseText.FewWords) || entry.HasFigure);
        var alone = counts && (policy.Further || entry.Block is not Block.Paragraph || Sentences.HasEnd(entry.Key.Text));
        // What an export only seems to mean as a heading is one only where text follows.
        return new RunMember(entry.Number, counts, alone, !repeats ? 0 : policy.Further || entry.HasFigure || entry.Block is Block.Facts ? ProseText.ProseWords : entry.Words(ProseText.ProseWords), entry.Level(RepeatPolicy.Build));
    }

    /// <summary>The figure that opens the text, where the head shows it already.</summary>
    private bool RemoveOpeningFigure()
    {
        if (lead is null || entries is not [{ Block: Block.Picture { Attributes.Id: null } } opening, ..] || !opening.MayGo) return false;
        if (BlockKey.Of(new Block.Picture(lead.Location, Attributes.None, lead)) != opening.Key) return false;
        log.Add(RepeatRemoved.At(opening.Block.Location, opening.Block, Excerpt.Of(opening.Block), lead.Location), new Removal(opening.Block.Location));
        opening.Dropped = true;
        return Compact(any: true);
    }

    /// <summary>A whole section that stands a second time under the same heading.</summary>
    private bool RemoveSections() => repeated is not null && Drop(RepeatedSections.Find(entries, policy));

    /// <summary>Prose or a figure that stood anywhere earlier, unless it is all the text that a heading has, or the first below a heading of other words.</summary>
    private bool RemoveEarlier()
    {
        if (!policy.Further || repeated is null) return false;
        var (heading, texts) = (-1, new Dictionary<int, int>());
        var headings = entries.Select((entry, i) => heading = entry.Level(policy) is > RunMember.Text and < RunMember.Silent ? i : heading).ToArray();
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Level(policy) == RunMember.Text) texts[headings[i]] = texts.GetValueOrDefault(headings[i]) + 1;
        }

        var first = new Dictionary<int, int>();
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var isText = entries[i].Level(policy) == RunMember.Text;
            if (entries[i].Block is not Block.Picture && !(isText && entries[i].IsProse)) continue;
            if (first.TryAdd(entries[i].Number, i) || (isText && headings[i] >= 0 && (texts[headings[i]] == 1 || IsFirstBelow(headings[i], i) && !SaysSame(headings[first[entries[i].Number]], headings[i])))) continue;
            if (isText) texts[headings[i]]--;
            pairs.Add((first[entries[i].Number], i));
        }

        return Drop(pairs.DrainToImmutable());
    }

    private bool IsFirstBelow(int heading, int text)
    {
        while (entries[text - 1].Level(policy) == RunMember.Silent) text--;
        return text - 1 == heading;
    }

    private bool SaysSame(int heading, int other) => heading >= 0 && entries[heading].Key.Text == entries[other].Key.Text;

    /// <summary>A paragraph that ends in … directly before the text it begins.</summary>
    private bool RemoveTeasers()
    {
        var found = false;
        for (var i = 0; i + 1 < entries.Count; i++)
        {
            var (teaser, text) = (entries[i], entries[i + 1]);
            if (!IsTeaserOf(teaser, text) || teaser.Level(policy) != RunMember.Text || !teaser.MayGo) continue;
            log.Add(TeaserRemoved.At(teaser.Block.Location, Excerpt.Of(teaser.Block), text.Block.Location), new Removal(teaser.Block.Location));
            teaser.Dropped = found = true;
        }

        return Compact(found);
    }

    private bool Drop(ImmutableArray<(int Kept, int Removed)> pairs)
    {
        foreach (var (kept, removed) in pairs) Drop(entries[kept], entries[removed]);
        return Compact(pairs.Length > 0);
    }

    private void Drop(RunEntry stays, RunEntry goes)
    {
        var found = RepeatRemoved.At(goes.Block.Location, goes.Block, Excerpt.Of(goes.Block), stays.Block.Location);
        goes.Dropped = true;
        // The better copy stays, in the place of the first and with its anchor.
        var better = Typography.Score(goes.Block.PlainText()) > Typography.Score(stays.Block.PlainText()) ? goes : stays;
        stays.Written = better.Written;
        stays.Anchor ??= stays.Block.Attributes.Id is null ? goes.Block.Attributes.Id : null;
        stays.Block = better.Block with { Location = stays.Block.Location, Attributes = WithId(stays.Block, goes.Block) };
        log.Add(found, new Removal(goes.Block.Location, new Keeping(stays.Block.Location, stays.Written, stays.Anchor)));
    }

    /// <summary>A link may lead to either copy's anchor.</summary>
    private static Attributes WithId(Block shown, Block other) =>
        shown.Attributes.Id is null && other.Attributes.Id is { } id ? shown.Attributes with { Id = id } : shown.Attributes;

    private bool Compact(bool any)
    {
        if (!any) return false;
        entries = [.. entries.Where(entry => !entry.Dropped)];
        repeated = NumbersThatRepeat();
        return true;
    }

    /// <summary>Gives each block a number, the same for the same key; a block that may not go has its own.</summary>
    private void Number()
    {
        var numbers = new Dictionary<BlockKey, int>(entries.Count);
        foreach (var entry in entries)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, entry.Key, out var known);
            if (!known) number = numbers.Count - 1;
            entry.Number = number;
        }

        if (numbers.Count == entries.Count || NumbersThatRepeat() is not { } twice) return;
        var next = numbers.Count;
        var anchors = new CopyAnchors();
        foreach (var entry in entries.Where(entry => twice.Contains(entry.Number) && !(entry.MayGo && anchors.Agree(entry)))) entry.Number = next++;
        repeated = NumbersThatRepeat();
    }

    private HashSet<int>? NumbersThatRepeat()
    {
        var seen = new HashSet<int>(entries.Count);
        HashSet<int>? found = null;
        foreach (var entry in entries)
        {
            if (!seen.Add(entry.Number)) (found ??= []).Add(entry.Number);
        }

        return found;
    }

    private static bool IsTeaserOf(RunEntry teaser, RunEntry text)
    {
        if (teaser.Block is not Block.Paragraph || text.Block is not Block.Paragraph) return false;
        var words = teaser.Key.Text;
        var beginning = words.EndsWith('…') ? words[..^1] : words.EndsWith("...", StringComparison.Ordinal) ? words[..^3] : "";
        var wholeWord = beginning.EndsWith(' ');
        beginning = beginning.TrimEnd();
        return text.Key.Text.Length > beginning.Length
            && !(wholeWord && char.IsLetterOrDigit(text.Key.Text[beginning.Length]))
            && ProseText.HasWords(beginning, ProseText.FewWords)
            && text.Key.Text.StartsWith(beginning, StringComparison.Ordinal)
            && text.Key.Targets.StartsWith(teaser.Key.Targets, StringComparison.Ordinal);
    }
}
