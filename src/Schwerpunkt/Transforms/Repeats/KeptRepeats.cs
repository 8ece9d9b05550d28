using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>What stands twice on a page and stays: laws, change logs, instructions and forms repeat themselves on purpose, but an editor should know.</summary>
internal sealed class KeptRepeats
{
    private readonly List<RunEntry> entries = [];

    /// <summary>Takes a block that stays, if it is long enough to tell of.</summary>
    public void Add(RunEntry entry)
    {
        if (IsWorthTelling(entry)) entries.Add(entry);
    }

    /// <summary>One finding for each block that another on the page is the same as, or that says the same with other links.</summary>
    public IEnumerable<Finding> Report()
    {
        if (entries.Count < 2) yield break;
        var (same, words) = (new Dictionary<BlockKey, RunEntry>(entries.Count), new Dictionary<string, RunEntry>(entries.Count, TextComparer.Instance));
        foreach (var entry in entries.OrderBy(entry => entry.Block.Location))
        {
            var isProse = entry.Block is Block.Paragraph;
            if (!same.TryGetValue(entry.Key, out var first) && !(isProse && words.TryGetValue(entry.Key.Text, out first)))
            {
                if (!entry.MayGo) continue;
                same.Add(entry.Key, entry);
                if (isProse) words.Add(entry.Key.Text, entry);
            }
            else if (entry.MayGo)
            {
                same.TryAdd(entry.Key, entry);
                yield return Describe(entry, first);
            }
        }
    }

    private static Finding Describe(RunEntry copy, RunEntry first) => copy.Key == first.Key
        ? RepeatKept.At(copy.Block.Location, copy.Block, Excerpt.Of(copy.Block), first.Block.Location)
        : SameTextOtherTargets.At(copy.Block.Location, Excerpt.Of(copy.Block), first.Block.Location);

    /// <summary>A block that holds others is told of only where none of them is.</summary>
    private static bool IsWorthTelling(RunEntry entry) => entry.Block switch
    {
        Block.Paragraph => ProseText.Is(entry.Key.Text),
        Block.Picture { Figure.Decorative: var decorative } => !decorative,
        Block.Code or Block.Divider or Block.Facts => false,
        Block.Listing or Block.Quote or Block.Group or Block.Details => !entry.Block.Parts().Any(part => part.Any(IsToldItself)) && entry.HasWords(ProseText.ProseWords),
        _ => entry.HasWords(ProseText.ProseWords),
    };

    private static bool IsToldItself(Block block) => block switch
    {
        Block.Paragraph paragraph => ProseText.Is(ComparisonText.Of(paragraph.Content.PlainText())),
        Block.Picture { Figure.Decorative: var decorative } => !decorative,
        _ => block.Parts().Any(part => part.Any(IsToldItself)),
    };
}
