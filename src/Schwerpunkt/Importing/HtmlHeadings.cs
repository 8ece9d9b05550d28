using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Importing;

/// <summary>Gives the headings of a page levels that begin at 2 and never skip one, and finds its title.</summary>
internal sealed class HtmlHeadings
{
    private readonly Stack<int> above = new();

    /// <summary>The title and the blocks below it; the title is null where no heading of level 1 is there, nor one that says what the head of the page says.</summary>
    public static (Block.Heading? Title, ImmutableArray<Block> Blocks) Arrange(ImmutableArray<Block> blocks, string? stated)
    {
        var headings = blocks.OfType<Block.Heading>().ToList();
        var title = headings.Find(heading => heading.Level == 1) ?? headings.Find(heading => stated is not null && heading.Content.PlainText() == stated);
        var rest = title is null ? blocks : blocks.Remove(title);
        return (title, new HtmlHeadings().Level(rest));
    }

    private ImmutableArray<Block> Level(ImmutableArray<Block> blocks) => [.. blocks.Select(Level)];

    private Block Level(Block block) => block switch
    {
        Block.Heading heading => heading with { Level = LevelOf(Math.Max(2, heading.Level)) },
        Block.Quote quote => quote with { Content = Level(quote.Content) },
        Block.Details details => details with { Content = Level(details.Content) },
        Block.Listing list => list with { Items = [.. list.Items.Select(item => item with { Content = Level(item.Content) })] },
        _ => block,
    };

    private int LevelOf(int written)
    {
        while (above.Count > 0 && above.Peek() >= written) above.Pop();
        above.Push(written);
        return above.Count + 1;
    }
}
