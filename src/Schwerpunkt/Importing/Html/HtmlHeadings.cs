using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Gives the headings of a page levels that begin at 2 and never skip one, and finds its title.</summary>
/// <param name="highest">The level that counts as the highest below the title: sites set several headings of level 1 without meaning it, documents mean it.</param>
internal sealed class HtmlHeadings(int highest)
{
    private readonly Stack<int> above = new();

    /// <summary>How far down a heading of another level may be the title.</summary>
    private const int Near = 3;

    /// <summary>The title and the blocks below it; the title is null where no heading of level 1 is there, nor one that says what the head of the page says.</summary>
    public static (Block.Heading? Title, ImmutableArray<Block> Blocks) Arrange(ImmutableArray<Block> blocks, HtmlHead head)
    {
        var headings = blocks.OfType<Block.Heading>().Where(heading => !LoneDay.Is(heading.Content.PlainText())).ToList();
        var first = headings.Where(heading => heading.Level == 1).ToList();
        var title = first.Find(heading => head.Confirms(heading.Content.PlainText()))
            ?? (first is [var only, ..] && head.IsSite(only.Content.PlainText()) ? first.ElementAtOrDefault(1) : first.FirstOrDefault())
            ?? headings.Take(Near).FirstOrDefault(heading => head.Confirms(heading.Content.PlainText()));
        var rest = title is null ? blocks : blocks.Remove(title);
        return (title, new HtmlHeadings(head.IsDocument ? 1 : 2).Level(rest));
    }

    /// <summary>The blocks of a text that has its title elsewhere.</summary>
    public static ImmutableArray<Block> Leveled(ImmutableArray<Block> blocks) => new HtmlHeadings(2).Level(blocks);

    private ImmutableArray<Block> Level(ImmutableArray<Block> blocks) => blocks.Map(Level);

    private Block Level(Block block) =>
        block is Block.Heading day && LoneDay.Is(day.Content.PlainText()) ? new Block.Paragraph(day.Location, day.Attributes, day.Content) { Span = day.Span }
        : block is Block.Heading heading ? heading with { Level = LevelOf(Math.Max(highest, heading.Level)) } : block.WithParts(Level);

    private int LevelOf(int written)
    {
        while (above.Count > 0 && above.Peek() >= written) above.Pop();
        above.Push(written);
        return above.Count + 1;
    }
}
