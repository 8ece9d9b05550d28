using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>One line of a document's text with the words it says.</summary>
/// <param name="Block">The block that holds it.</param>
/// <param name="Runs">As written.</param>
/// <param name="Words">Without any markup; a break counts as a space.</param>
/// <param name="German">False in passages in another language.</param>
public readonly record struct PlainLine(Block Block, ImmutableArray<Inline> Runs, string Words, bool German)
{
    /// <summary>All lines of a document in reading order, footnotes last.</summary>
    /// <param name="document">May say its language itself.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static ImmutableArray<PlainLine> Of(Document document, string language)
    {
        var lines = ImmutableArray.CreateBuilder<PlainLine>(document.Blocks.Length * 2);
        var german = Languages.IsGerman(document, language);
        Collect(document.Blocks, german, lines);
        foreach (var note in document.Footnotes) Collect(note.Content, german, lines);
        return lines.DrainToImmutable();
    }

    private static void Collect(ImmutableArray<Block> blocks, bool around, ImmutableArray<PlainLine>.Builder lines)
    {
        foreach (var block in blocks)
        {
            var german = Languages.IsGerman(block.Attributes, around);
            foreach (var line in block.Lines()) lines.Add(new PlainLine(block, line, line.PlainText(), german));
            foreach (var part in block.Parts()) Collect(part, german, lines);
        }
    }
}
