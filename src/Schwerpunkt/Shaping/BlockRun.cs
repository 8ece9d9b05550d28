using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>The blocks of one container while repeats are being taken out.</summary>
internal sealed class BlockRun(ImmutableArray<Block> blocks, RepeatLog log)
{
    /// <summary>From this many words on, a paragraph is prose and counts as a repeat wherever it stands.</summary>
    private const int ProseWords = 12;

    /// <summary>A teaser of fewer words is no teaser.</summary>
    private const int TeaserWords = 3;

    private List<Entry> entries = Number(blocks);

    /// <summary>What is left.</summary>
    public ImmutableArray<Block> Blocks => entries.Count == blocks.Length ? blocks : [.. entries.Select(entry => entry.Block)];

    /// <summary>The keys of what is left.</summary>
    public ImmutableArray<BlockKey> Keys => [.. entries.Select(entry => entry.Key)];

    /// <summary>A run of blocks directly followed by the same run.</summary>
    public bool RemoveAdjacentRuns()
    {
        if (!MayRepeat()) return false;
        var pairs = AdjacentRuns.Find([.. entries.Select((entry, i) => entry.MayRepeat ? entry.Number : -1 - i)]);
        foreach (var (kept, removed) in pairs) Drop(kept, removed, Rules.RepeatRemoved);
        return Compact(pairs.Length > 0);
    }

    /// <summary>Prose or a figure that stood anywhere earlier.</summary>
    public bool RemoveEarlierProse()
    {
        if (!MayRepeat()) return false;
        var first = new Dictionary<int, (int Index, int Headings)>();
        var (headings, found) = (0, false);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Block is Block.Heading) headings++;
            if (!entries[i].MayRepeat || !IsProseOrFigure(entries[i])) continue;
            if (first.TryAdd(entries[i].Number, (i, headings))) continue;
            var (kept, before) = first[entries[i].Number];
            Drop(kept, i, before == headings ? Rules.RepeatRemoved : Rules.RepeatAcrossHeading);
            found = true;
        }

        return Compact(found);
    }

    /// <summary>A paragraph that ends in … directly before the text it begins.</summary>
    public bool RemoveTeasers()
    {
        var found = false;
        for (var i = 0; i + 1 < entries.Count; i++)
        {
            var (teaser, text) = (entries[i], entries[i + 1]);
            if (!teaser.MayRepeat || !IsTeaserOf(teaser, text)) continue;
            log.Add(Rules.TeaserRemoved(teaser.Block.Location, Excerpt.Of(teaser.Block), text.Block.Location), new Removal(teaser.Block.Location));
            teaser.Dropped = found = true;
        }

        return Compact(found);
    }

    /// <summary>Prose that stands twice with other links stays, but an editor should look.</summary>
    public void ReportOtherTargets()
    {
        if (entries.TrueForAll(entry => entry.Key.Targets.Length == 0)) return;
        var first = new Dictionary<string, Entry>(entries.Count, TextComparer.Instance);
        foreach (var entry in entries.Where(entry => entry.MayRepeat && entry.Block is Block.Paragraph && IsProse(entry.Key.Text)))
        {
            if (!first.TryAdd(entry.Key.Text, entry))
                log.Add(Rules.SameTextOtherTargets(entry.Block.Location, Excerpt.Of(entry.Block), first[entry.Key.Text].Block.Location));
        }
    }

    /// <summary>Whether a text in comparison form is long enough to be prose.</summary>
    public static bool IsProse(ReadOnlySpan<char> comparisonText)
    {
        var words = 0;
        for (var i = 0; i < comparisonText.Length && words < ProseWords; i++)
        {
            if (!char.IsLetterOrDigit(comparisonText[i])) continue;
            words++;
            var end = comparisonText[i..].IndexOf(' ');
            i = end < 0 ? comparisonText.Length : i + end;
        }

        return words >= ProseWords;
    }

    private void Drop(int kept, int removed, Func<Location, string, string, Location, Diagnostic> finding)
    {
        var (stays, goes) = (entries[kept], entries[removed]);
        var found = finding(goes.Block.Location, KindInGerman(goes.Block), Excerpt.Of(goes.Block), stays.Block.Location);
        goes.Dropped = true;
        // The better copy stays, in the place of the first and with its anchor. A front-matter image is no block of the text and keeps its own words.
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
        if (any) entries = [.. entries.Where(entry => !entry.Dropped)];
        return any;
    }

    /// <summary>The blocks with a number each, the same for the same key.</summary>
    private static List<Entry> Number(ImmutableArray<Block> blocks)
    {
        var numbers = new Dictionary<BlockKey, int>(blocks.Length);
        var entries = new List<Entry>(blocks.Length);
        foreach (var block in blocks)
        {
            var key = BlockKey.Of(block);
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var known);
            if (!known) number = numbers.Count - 1;
            entries.Add(new Entry(block, key, number));
        }

        return entries;
    }

    /// <summary>Whether two blocks have the same key: nearly no page has such.</summary>
    private bool MayRepeat()
    {
        var seen = new BitArray(entries.Count == 0 ? 0 : entries.Max(entry => entry.Number) + 1);
        foreach (var entry in entries)
        {
            if (seen[entry.Number]) return true;
            seen[entry.Number] = true;
        }

        return false;
    }

    private static bool IsProseOrFigure(Entry entry) =>
        entry.Block is Block.Picture || (entry.Block is Block.Paragraph && IsProse(entry.Key.Text));

    private static bool IsTeaserOf(Entry teaser, Entry text)
    {
        if (teaser.Block is not Block.Paragraph || text.Block is not Block.Paragraph) return false;
        var words = teaser.Key.Text;
        var beginning = words.EndsWith('…') ? words[..^1] : words.EndsWith("...", StringComparison.Ordinal) ? words[..^3] : "";
        beginning = beginning.TrimEnd();
        return text.Key.Text.Length > beginning.Length
            && beginning.Split(' ').Length >= TeaserWords
            && text.Key.Text.StartsWith(beginning, StringComparison.Ordinal)
            && text.Key.Targets.StartsWith(teaser.Key.Targets, StringComparison.Ordinal);
    }

    private static string KindInGerman(Block block) => block switch
    {
        Block.Heading => "Die Überschrift",
        Block.Picture => "Das Bild",
        Block.Listing => "Die Liste",
        Block.Table => "Die Tabelle",
        Block.Drawing => "Das Diagramm",
        Block.Quote => "Das Zitat",
        Block.Divider => "Die Trennlinie",
        Block.Group or Block.Details or Block.Definitions => "Der Block",
        _ => "Der Absatz",
    };

    /// <summary>One block with its key and the key's number; they do not change when the better copy takes a kept block's place.</summary>
    private sealed class Entry(Block block, BlockKey key, int number)
    {
        public Block Block { get; set; } = block;

        public BlockKey Key { get; } = key;

        public int Number { get; } = number;

        /// <summary>Where the words that are shown were written.</summary>
        public Location Written { get; set; } = block.Location;

        /// <summary>The anchor it took over from a copy.</summary>
        public string? Anchor { get; set; }

        public bool Dropped { get; set; }

        /// <summary>Code is never touched, and an editor may ask to keep a block.</summary>
        public bool MayRepeat { get; } = block is not Block.Code && !block.Attributes.Has(Deduplicator.KeepClass);
    }
}
