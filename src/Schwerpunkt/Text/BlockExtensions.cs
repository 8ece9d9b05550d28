using System.Collections.Immutable;
using System.Diagnostics;

namespace Schwerpunkt.Text;

/// <summary>Questions to blocks and lines: their text, links and parts. Never a second parse.</summary>
public static class BlockExtensions
{
    /// <summary>The blocks and all blocks inside them, in reading order.</summary>
    public static ImmutableArray<Block> Flatten(this ImmutableArray<Block> blocks)
    {
        if (!blocks.Any(HoldsBlocks)) return blocks;
        var all = ImmutableArray.CreateBuilder<Block>();
        Collect(blocks, all);
        return all.DrainToImmutable();
    }

    /// <summary>The sequences of blocks inside a block: a list's items, a quotation's content.</summary>
    public static ImmutableArray<ImmutableArray<Block>> Parts(this Block block) => block switch
    {
        Block.Listing list => [.. list.Items.Select(item => item.Content)],
        Block.Quote quote => [quote.Content],
        Block.Group group => [group.Content],
        Block.Details details => [details.Content],
        Block.Definitions definitions => [.. definitions.Items.Select(item => item.Content)],
        Block.Heading or Block.Paragraph or Block.Picture or Block.Code or Block.Table or Block.Drawing or Block.Film or Block.Facts or Block.Divider => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>The block with other sequences in the place of its <see cref="Parts"/>; the same object where none is another.</summary>
    public static Block WithParts(this Block block, Func<ImmutableArray<Block>, ImmutableArray<Block>> change) => block switch
    {
        Block.Listing list => list.Items.Map(item => change(item.Content) is var content && content == item.Content ? item : item with { Content = content }) is var items && items == list.Items
            ? list : list with { Items = items },
        Block.Quote quote => change(quote.Content) is var content && content == quote.Content ? quote : quote with { Content = content },
        Block.Group group => change(group.Content) is var content && content == group.Content ? group : group with { Content = content },
        Block.Details details => change(details.Content) is var content && content == details.Content ? details : details with { Content = content },
        Block.Definitions list => list.Items.Map(item => change(item.Content) is var content && content == item.Content ? item : item with { Content = content }) is var items && items == list.Items
            ? list : list with { Items = items },
        Block.Heading or Block.Paragraph or Block.Picture or Block.Code or Block.Table or Block.Drawing or Block.Film or Block.Facts or Block.Divider => block,
        _ => throw new UnreachableException(),
    };

    /// <summary>The lines of text a block holds itself, not those of blocks inside it.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> Lines(this Block block) => block switch
    {
        Block.Heading heading => [heading.Content],
        Block.Paragraph paragraph => [paragraph.Content],
        Block.Picture picture => [picture.Figure.Caption],
        Block.Film film => film.Content.Lines(),
        Block.Details details => [details.Summary],
        Block.Table table => [.. table.Head.Cells, .. table.Rows.SelectMany(row => row.Cells)],
        Block.Definitions definitions => [.. definitions.Items.SelectMany(item => item.Terms)],
        Block.Listing or Block.Quote or Block.Group or Block.Code or Block.Drawing or Block.Facts or Block.Divider => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>The block with other lines in the place of its <see cref="Lines"/>.</summary>
    public static Block WithLines(this Block block, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => block switch
    {
        Block.Heading heading => heading with { Content = change(heading.Content) },
        Block.Paragraph paragraph => paragraph with { Content = change(paragraph.Content) },
        Block.Picture picture => picture with { Figure = picture.Figure with { Caption = change(picture.Figure.Caption) } },
        Block.Film film => film with { Content = film.Content.WithLines(change) },
        Block.Details details => details with { Summary = change(details.Summary) },
        Block.Table table => table with { Head = WithCells(table.Head, change), Rows = table.Rows.Map(row => WithCells(row, change)) },
        Block.Definitions list => list with { Items = list.Items.Map(item => item with { Terms = [.. item.Terms.Select(change)] }) },
        Block.Listing or Block.Quote or Block.Group or Block.Code or Block.Drawing or Block.Facts or Block.Divider => block,
        _ => throw new UnreachableException(),
    };

    private static TableRow WithCells(TableRow row, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => new([.. row.Cells.Select(change)]);

    /// <summary>The runs of a line and those inside them, in reading order.</summary>
    public static ImmutableArray<Inline> Flatten(this ImmutableArray<Inline> line)
    {
        if (!line.Any(run => !Children(run).IsEmpty)) return line;
        var all = ImmutableArray.CreateBuilder<Inline>();
        Collect(line, all);
        return all.DrainToImmutable();
    }

    /// <summary>The anchor that a run gives; null where it gives none.</summary>
    public static string? Id(this Inline run) => run switch
    {
        Inline.Element element => element.Attributes.Id,
        Inline.Link link => link.Attributes.Id,
        _ => null,
    };

    /// <summary>The words of a line without any markup; a break counts as a space.</summary>
    public static string PlainText(this ImmutableArray<Inline> line)
    {
        if (line is [Inline.Words only]) return only.Text;
        return string.Create(LengthOf(line), line, static (text, line) => Copy(line, text));
    }

    /// <summary>The words of a block and of all blocks in it, one line for each.</summary>
    public static string PlainText(this Block block)
    {
        if (block is Block.Paragraph paragraph) return paragraph.Content.PlainText();
        if (block is Block.Heading heading) return heading.Content.PlainText();
        var lines = block.Lines().Select(line => line.PlainText())
            .Concat(block.Parts().SelectMany(part => part.Select(inner => inner.PlainText())));
        var own = block switch
        {
            Block.Code code => code.Text,
            Block.Picture picture => picture.Figure.Alt,
            Block.Drawing drawing => drawing.Diagram.PlainText(),
            _ => null,
        };
        return string.Join('\n', own is null ? lines : lines.Prepend(own));
    }

    private static bool HoldsBlocks(Block block) => block is Block.Listing or Block.Quote or Block.Group or Block.Details or Block.Definitions;

    /// <summary>The runs inside a run.</summary>
    public static ImmutableArray<Inline> Children(this Inline run) => run switch
    {
        Inline.Element element => element.Children,
        Inline.Link link => link.Children,
        Inline.Words or Inline.Break or Inline.Code or Inline.Icon or Inline.FootnoteMark => [],
        _ => throw new UnreachableException(),
    };

    private static void Collect(ImmutableArray<Block> blocks, ImmutableArray<Block>.Builder all)
    {
        foreach (var block in blocks)
        {
            all.Add(block);
            foreach (var part in block.Parts()) Collect(part, all);
        }
    }

    private static void Collect(ImmutableArray<Inline> line, ImmutableArray<Inline>.Builder all)
    {
        foreach (var run in line)
        {
            all.Add(run);
            Collect(Children(run), all);
        }
    }

    private static int LengthOf(ImmutableArray<Inline> line)
    {
        var length = 0;
        foreach (var run in line) length += TextOf(run)?.Length ?? LengthOf(Children(run));
        return length;
    }

    /// <summary>Writes the words of a line and returns the room behind them.</summary>
    private static Span<char> Copy(ImmutableArray<Inline> line, Span<char> room)
    {
        foreach (var run in line)
        {
            if (TextOf(run) is { } text)
            {
                text.CopyTo(room);
                room = room[text.Length..];
            }
            else room = Copy(Children(run), room);
        }

        return room;
    }

    /// <summary>What a run says by itself; null where only the runs inside it may say something.</summary>
    private static string? TextOf(Inline run) => run switch
    {
        Inline.Words words => words.Text,
        Inline.Code code => code.Text,
        Inline.Break => " ",
        _ => null,
    };
}
