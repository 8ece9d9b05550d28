using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Makes lists of paragraphs with marks, and quotations of those that look like it.</summary>
internal sealed class WordLists
{
    private readonly IReadOnlyList<WordItem> items;
    private int next;

    private WordLists(IReadOnlyList<WordItem> items) => this.items = items;

    /// <summary>The blocks of a text.</summary>
    public static ImmutableArray<Block> Of(IReadOnlyList<WordItem> items)
    {
        var reader = new WordLists(items);
        var blocks = ImmutableArray.CreateBuilder<Block>(items.Count);
        while (reader.next < items.Count)
        {
            var item = items[reader.next];
            if (item.Mark is { } mark) blocks.AddRange(reader.ReadLists(mark.Level));
            else if (item.Kind == WordKind.Quote) blocks.Add(reader.ReadQuote());
            else
            {
                blocks.Add(item.Block);
                reader.next++;
            }
        }

        return blocks.ToImmutable();
    }

    private Block.Quote ReadQuote()
    {
        var start = next;
        while (next < items.Count && items[next] is { Kind: WordKind.Quote, Mark: null }) next++;
        return new Block.Quote(items[start].Block.Location, Attributes.None, [.. items.Skip(start).Take(next - start).Select(item => item.Block)]);
    }

    /// <summary>The lists of one level that stand here behind each other, with all deeper ones and what continues their items.</summary>
    private List<Block> ReadLists(int level)
    {
        var lists = new List<Block>();
        var open = new List<(WordMark Mark, ListItem Item)>();
        while (next < items.Count && Belongs(items[next], level, open))
        {
            var item = items[next];
            if (open.Count > 0 && (item.Mark is null || item.Mark.Level > level))
            {
                var more = item.Mark is { } deeper ? ReadLists(deeper.Level) : [items[next++].Block];
                open[^1] = open[^1] with { Item = open[^1].Item with { Content = [.. open[^1].Item.Content, .. more] } };
                continue;
            }

            if (item.Mark is not { } mark) break;
            if (open.Count > 0 && IsOther(open[^1].Mark, mark))
            {
                lists.Add(Close(open));
                open.Clear();
            }

            open.Add((mark, new ListItem(item.Block.Location, [WithWords(item.Block, mark)])));
            next++;
        }

        if (open.Count > 0) lists.Add(Close(open));
        return lists;
    }

    /// <summary>Whether something belongs into lists of this level: an item as deep or deeper, or a paragraph as far from the margin as the words of the item above.</summary>
    private static bool Belongs(WordItem item, int level, List<(WordMark Mark, ListItem Item)> open)
    {
        if (item.Mark is { } mark) return mark.Level >= level;
        if (open.Count == 0 || item.Block is Block.Heading) return false;
        return item.Kind == WordKind.Continued || item.Indent > 0 && item.Indent >= (open[^1].Mark.Indent ?? 1);
    }

    /// <summary>Whether an item begins another list: other marks, or numbers that do not count on.</summary>
    private static bool IsOther(WordMark last, WordMark mark) =>
        last.IsCounted != mark.IsCounted || last.List != mark.List && (mark.IsCounted || mark.Words is not null) || mark.IsCounted && mark.Number != last.Number + 1;

    private static Block.Listing Close(List<(WordMark Mark, ListItem Item)> open)
    {
        ImmutableArray<ListItem> items = [.. open.Select(one => one.Item)];
        var isLoose = items.Any(item => item.Content.Length > 2 || item.Content.Length == 2 && item.Content is not [Block.Paragraph, Block.Listing]);
        return new Block.Listing(items[0].Location, Attributes.None, open[0].Mark.IsCounted ? open[0].Mark.Number : null, isLoose, items);
    }

    /// <summary>The mark as words, where Markdown knows none like it.</summary>
    private static Block WithWords(Block block, WordMark mark) =>
        mark.Words is { } words && block is Block.Paragraph paragraph ? paragraph with { Content = [new Inline.Words(words + " "), .. paragraph.Content] } : block;
}
