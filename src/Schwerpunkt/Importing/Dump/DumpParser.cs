using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Reads the lines of a text dump into blocks: paragraphs, figures and lists. Headings are recognised later, when the repeats are gone.</summary>
internal sealed class DumpParser
{
    private readonly ImmutableArray<DumpLine> lines;
    private readonly string file;
    private readonly bool flat;
    private int next;

    private DumpParser(ImmutableArray<DumpLine> lines, string file, bool flat) => (this.lines, this.file, this.flat) = (lines, file, flat);

    /// <param name="lines">The lines that are text; left-out lines are blank, so that numbers stay.</param>
    /// <param name="file">The dump, for places.</param>
    /// <param name="flat">True for a dump without blank lines: each line is a block.</param>
    public static ImmutableArray<Block> Parse(ImmutableArray<DumpLine> lines, string file, bool flat) => new DumpParser(lines, file, flat).ReadBlocks(0);

    private ImmutableArray<Block> ReadBlocks(int indent)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        while (SkipBlank() && lines[next].Indent >= indent)
        {
            if (StartsList(lines[next])) blocks.Add(ReadList(lines[next].Indent));
            else blocks.AddRange(ReadParagraphs(indent, null));
        }

        return blocks.ToImmutable();
    }

    private bool SkipBlank()
    {
        while (next < lines.Length && lines[next].IsBlank) next++;
        return next < lines.Length;
    }

    /// <summary>A number opens a list only as 1: „17. Januar“ does not.</summary>
    private static bool StartsList(DumpLine line) => line.Mark is not null && line.Ordinal is null or 1;

    private Block.Listing ReadList(int indent)
    {
        var first = lines[next];
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var loose = false;
        while (SkipBlank() && lines[next] is { Mark: not null } line && line.Indent == indent && Continues(first, line, items.Count))
        {
            var end = items.Count > 0 && next > 0 && lines[next - 1].IsBlank;
            var content = ReadItem(line);
            items.Add(new ListItem(At(line), content));
            loose |= end || content.Length > 1;
        }

        return new Block.Listing(At(first), Attributes.None, first.Ordinal, loose, items.ToImmutable());
    }

    private static bool Continues(DumpLine first, DumpLine line, int count) =>
        first.Ordinal is null ? line.Ordinal is null : line.Ordinal == first.Ordinal + count;

    /// <summary>The text behind the bullet, then everything that is set in deeper.</summary>
    private ImmutableArray<Block> ReadItem(DumpLine bullet)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(ReadParagraphs(bullet.Indent + 1, bullet));
        blocks.AddRange(ReadBlocks(bullet.Indent + 1));
        return blocks.ToImmutable();
    }

    /// <summary>Lines up to the next blank one, the next bullet, or one that is set in less.</summary>
    private IEnumerable<Block> ReadParagraphs(int indent, DumpLine? bullet)
    {
        var together = new List<DumpLine> { bullet is null ? lines[next] : lines[next].WithoutMark() };
        next++;
        while (next < lines.Length && !lines[next].IsBlank && !StartsList(lines[next]) && lines[next].Indent >= indent && !IsNextItem(bullet)) together.Add(lines[next++]);
        return DumpParagraph.Split(together, flat).Select(ReadParagraph);
    }

    private bool IsNextItem(DumpLine? bullet) => bullet?.Ordinal is not null && lines[next].Ordinal is not null && lines[next].Indent == bullet.Indent;

    private Block ReadParagraph(ImmutableArray<DumpLine> part)
    {
        if (DumpFigure.TryRead(part, At(part[0])) is { } figure) return new Block.Picture(At(part[0]), Attributes.None, figure) { Span = SpanOf(part) };
        var content = ImmutableArray.CreateBuilder<Inline>();
        var isWrapped = DumpParagraph.IsWrapped(part);
        foreach (var line in part)
        {
            if (content.Count > 0) content.Add(new Inline.Break(!isWrapped));
            content.Add(new Inline.Words(line.Text));
        }

        return new Block.Paragraph(At(part[0]), Attributes.None, content.ToImmutable()) { Span = SpanOf(part) };
    }

    private static TextSpan SpanOf(ImmutableArray<DumpLine> part) => TextSpan.Between(part[0].Number, part[^1].Number + 1);

    private Location At(DumpLine line) => new(file, line.Number, lines[line.Number - 1].Indent + 1);
}
