using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Tells headings from text once the repeats are gone: a dump does not mark them.</summary>
internal static class DumpHeadings
{
    private const int HeadingWords = 16;

    /// <summary>The blocks with headings recognised; the first heading-like line is left out as the title.</summary>
    public static (string? Title, ImmutableArray<Block> Blocks) Recognise(ImmutableArray<Block> blocks, Action<Finding> undecided)
    {
        var first = blocks.IndexOf(blocks.FirstOrDefault(LooksLikeHeading) ?? (blocks.IsEmpty ? null! : blocks[0]));
        var title = first >= 0 && LooksLikeHeading(blocks[first]) && blocks[..first].All(block => block is Block.Picture) ? blocks[first].PlainText() : null;
        var rest = title is null ? blocks : blocks.RemoveAt(first);
        var result = ImmutableArray.CreateBuilder<Block>(rest.Length);
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is not Block.Paragraph paragraph || !LooksLikeHeading(paragraph)) result.Add(rest[i]);
            else if (i + 1 < rest.Length && rest[i + 1] is not Block.Paragraph next || i + 1 < rest.Length && !LooksLikeHeading(rest[i + 1]))
                result.Add(new Block.Heading(paragraph.Location, paragraph.Attributes, 2, paragraph.Content));
            else
            {
                result.Add(paragraph);
                undecided(ImportUndecidedLine.At(paragraph.Location, paragraph.PlainText()));
            }
        }

        return (title, result.ToImmutable());
    }

    /// <summary>One short line that ends like no sentence.</summary>
    public static bool LooksLikeHeading(Block block)
    {
        if (block is not Block.Paragraph { Content: [Inline.Words { Text: var text }] }) return false;
        return text.Split(' ').Length <= HeadingWords
            && text.Any(char.IsLetter)
            && !".!:;,…".Contains(text[^1], StringComparison.Ordinal)
            && !DumpFigure.IsCredit(text)
            && !text.StartsWith("Weiterlesen", StringComparison.OrdinalIgnoreCase);
    }
}
