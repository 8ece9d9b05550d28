using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>The frame that many pages of one import share: lists of links, entries of a foot and what names them, at the same end of most pages. What reads like text stays, however many pages have it.</summary>
public sealed class SharedFrame
{
    /// <summary>Fewer pages may share a sentence by chance.</summary>
    private const int LeastPages = 5;

    /// <summary>How far into a page its frame reaches at either end.</summary>
    private const int Reach = 40;

    /// <summary>Of ten pages so many make nearly all.</summary>
    private const int NearlyAll = 9;

    private readonly SharedEnd first;
    private readonly SharedEnd last;

    private SharedFrame(SharedEnd first, SharedEnd last) => (this.first, this.last) = (first, last);

    /// <summary>What a page alone has: nothing.</summary>
    public static SharedFrame None { get; } = new(SharedEnd.None, SharedEnd.None);

    /// <summary>Finds what most pages begin or end with; none where there are too few to tell.</summary>
    /// <param name="pages">The blocks of each page.</param>
    public static SharedFrame Of(IReadOnlyCollection<ImmutableArray<Block>> pages)
    {
        if (pages.Count < LeastPages) return None;
        return new SharedFrame(EndOf(pages.Select(page => page.Take(Reach)), pages.Count), EndOf(pages.Select(page => page.TakeLast(Reach)), pages.Count));
    }

    /// <summary>The blocks of a page that are frame; none where but headings would remain, for then the text itself is what pages share.</summary>
    /// <param name="page">Its blocks.</param>
    /// <param name="isLinks">Whether all words of a heading or paragraph lead to other pages.</param>
    public ImmutableArray<Block> In(ImmutableArray<Block> page, Func<Block, bool> isLinks)
    {
        var begin = page.TakeWhile(block => first.Most.Contains(Key(block))).Count();
        var end = page.Reverse().TakeWhile(block => last.Most.Contains(Key(block))).Count();
        if (begin + end == 0) return [];
        var search = new FrameSearch(page, isLinks);
        for (var i = page.Length - 1; i >= page.Length - end; i--) search.Try(i);
        for (var i = Math.Min(begin, page.Length) - 1; i >= 0; i--)
        {
            search.Try(i);
            // The name of the house above the title of the page.
            if (begin < page.Length && first.NearlyAll.Contains(Key(page[i]))) search.TryAboveTitle(i, begin);
        }

        return search.Leaves(block => block is not Block.Heading) ? search.Found : [];
    }

    private static SharedEnd EndOf(IEnumerable<IEnumerable<Block>> ends, int pages)
    {
        var counts = ends.SelectMany(end => end.Select(Key).Distinct(StringComparer.Ordinal)).CountBy(key => key, StringComparer.Ordinal).Where(count => count.Key.Length > 1).ToList();
        return new SharedEnd([.. counts.Where(count => count.Value * 2 > pages).Select(count => count.Key)], [.. counts.Where(count => count.Value * 10 >= pages * NearlyAll).Select(count => count.Key)]);
    }

    /// <summary>Its kind and its words; what has none is never frame by itself.</summary>
    private static string Key(Block block) => ComparisonText.Of(string.Join('\n', ImmutableArray.Create(block).Flatten().SelectMany(inner => inner.Lines()).Select(line => line.PlainText()))) is { Length: > 0 } words ? $"{block.GetType().Name} {words}" : "";

    /// <summary>The keys of blocks at one end of most pages, and of nearly all.</summary>
    private sealed record SharedEnd(HashSet<string> Most, HashSet<string> NearlyAll)
    {
        public static SharedEnd None { get; } = new([], []);
    }
}
