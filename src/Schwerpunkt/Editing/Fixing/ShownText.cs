using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>What a document shows, as a text: a repair that changes it is none.</summary>
internal static class ShownText
{
    /// <summary>Kind, words, targets and attributes of every block that the build shows.</summary>
    /// <param name="document">As read, repeats included.</param>
    /// <param name="exact">True where typography counts too.</param>
    public static string Of(Document document, bool exact)
    {
        var text = new StringBuilder();
        var shown = Deduplicator.Shape(document).Document.Blocks;
        Append(shown, exact, text);
        foreach (var note in document.Footnotes)
        {
            text.Append('^').Append(note.Label).Append('\n');
            Append(note.Content, exact, text);
        }

        return text.ToString();
    }

    private static void Append(ImmutableArray<Block> blocks, bool exact, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            var key = BlockKey.Of(block);
            text.Append(key.Text).Append('\n').Append(key.Targets).Append('\n');
            if (exact) text.Append(block.PlainText()).Append(FigureOf(block)?.Credit?.Text).Append('\n');
        }

        foreach (var block in blocks.Flatten())
        {
            text.Append(block.Attributes.Id).Append(' ').Append(block.Attributes.Language).Append(' ').AppendJoin('.', block.Attributes.Classes);
            text.Append(block switch
            {
                Block.Heading heading => Slug.Of(heading.Content.PlainText()),
                Block.Listing list => $"{list.Start} {list.Items.Length} {list.Loose && HasAttributes(list)} {string.Join(',', list.Items.Select((item, i) => item.Number ?? list.Start + i))}",
                Block.Picture picture => ComparisonText.Of(picture.Figure.Caption.PlainText()),
                Block.Code code => code.Language,
                _ => null,
            }).Append('\n');
            foreach (var element in block.Lines().SelectMany(line => line.Flatten()).OfType<Inline.Element>())
                text.Append(element.Name).Append('#').Append(element.Attributes.Id).Append(element.Attributes.Language).Append(' ');
        }
    }

    private static Figure? FigureOf(Block block) => block switch
    {
        Block.Picture picture => picture.Figure,
        Block.Film film => film.Content.Picture,
        _ => null,
    };

    /// <summary>Only the paragraphs of a list with blank lines are shown as such, and can carry a class.</summary>
    private static bool HasAttributes(Block.Listing list) =>
        list.Items.Any(item => item.Content.Any(block => block is Block.Paragraph && block.Attributes != Attributes.None));
}
