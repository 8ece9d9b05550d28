using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Finds the title of a document, and gives its headings levels that begin at 2 and skip none.</summary>
internal sealed class WordHeadings
{
    private readonly Stack<int> above = new();
    private readonly FindingLog log;

    private WordHeadings(FindingLog log) => this.log = log;

    /// <summary>The title, by its style or as the first heading of level 1, and the blocks below it.</summary>
    public static (Block.Heading? Title, ImmutableArray<Block> Blocks) Arrange(ImmutableArray<Block> blocks, FindingLog log)
    {
        var headings = blocks.OfType<Block.Heading>().ToList();
        var title = headings.Find(heading => heading.Level == 0) ?? headings.Find(heading => heading.Level == 1);
        var rest = title is null ? blocks : blocks.Remove(title);
        var reader = new WordHeadings(log);
        // Below a title of level 1 the next is 2; where there is none, the first heading says how deep the text begins.
        if (title is { Level: 1 } && !headings.Exists(heading => heading.Level == 1 && !ReferenceEquals(heading, title))) reader.above.Push(1);
        var isBase = reader.above.Count;
        return (title, reader.Level(rest, isBase));
    }

    private ImmutableArray<Block> Level(ImmutableArray<Block> blocks, int lower) => blocks.Map(block => Level(block, lower));

    private Block Level(Block block, int lower)
    {
        if (block is not Block.Heading heading) return block.WithParts(inner => Level(inner, lower));
        var written = Math.Max(1, heading.Level);
        while (above.Count > lower && above.Peek() >= written) above.Pop();
        var expected = above.TryPeek(out var around) ? around + 1 : written;
        above.Push(written);
        var level = Math.Min(above.Count + 1 - lower, 6);
        if (written > expected) log.Add(SkippedHeadingLevel.AtWord(heading.Location, Excerpt.Of(heading), written, expected));
        return heading with { Level = level };
    }
}
