using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>The frame that many pages of one import share: blocks that stand at the same end of most of them, one behind the other from the edge.</summary>
public sealed class SharedFrame
{
    /// <summary>Fewer pages may share a sentence by chance.</summary>
    private const int LeastPages = 5;

    /// <summary>How far into a page its frame reaches at either end.</summary>
    private const int Reach = 40;

    private readonly HashSet<string> first;
    private readonly HashSet<string> last;

    private SharedFrame(HashSet<string> first, HashSet<string> last) => (this.first, this.last) = (first, last);

    /// <summary>What a page alone has: nothing.</summary>
    public static SharedFrame None { get; } = new([], []);

    /// <summary>Finds what most pages begin or end with; none where there are too few to tell.</summary>
    /// <param name="pages">The blocks of each page.</param>
    public static SharedFrame Of(IReadOnlyCollection<ImmutableArray<Block>> pages)
    {
        if (pages.Count < LeastPages) return None;
        return new SharedFrame(Common(pages.Select(page => page.Take(Reach)), pages.Count), Common(pages.Select(page => page.TakeLast(Reach)), pages.Count));
    }

    /// <summary>How many blocks at the beginning and at the end of a page are frame; none where but headings would remain, for then the text itself is what pages share.</summary>
    public (int First, int Last) In(ImmutableArray<Block> page)
    {
        var begin = page.TakeWhile(block => first.Contains(Key(block))).Count();
        var end = page.Reverse().TakeWhile(block => last.Contains(Key(block))).Count();
        return page.Skip(begin).SkipLast(end).Any(block => block is not Block.Heading) ? (begin, end) : (0, 0);
    }

    private static HashSet<string> Common(IEnumerable<IEnumerable<Block>> ends, int pages) =>
        [.. ends.SelectMany(end => end.Select(Key).Distinct(StringComparer.Ordinal)).CountBy(key => key, StringComparer.Ordinal).Where(count => count.Key.Length > 1 && count.Value * 2 > pages).Select(count => count.Key)];

    /// <summary>Its kind and its words; what has none is never frame by itself.</summary>
    private static string Key(Block block) => ComparisonText.Of(string.Join('\n', ImmutableArray.Create(block).Flatten().SelectMany(inner => inner.Lines()).Select(line => line.PlainText()))) is { Length: > 0 } words ? $"{block.GetType().Name} {words}" : "";
}
