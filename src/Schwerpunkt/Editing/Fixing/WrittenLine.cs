using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>One line of text as it stands in a Markdown file: a paragraph, heading or table cell, or all that stands below a picture.</summary>
/// <param name="Content">Its words know where they are written.</param>
/// <param name="InTable">True where spaces may be there for alignment.</param>
/// <param name="German">False in passages in another language.</param>
internal sealed record WrittenLine(ImmutableArray<Inline> Content, bool InTable, bool German)
{
    /// <summary>All lines of a document, those that are not shown too; the words of a film stand in YAML.</summary>
    /// <param name="document">As read.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static ImmutableArray<WrittenLine> Of(Document document, string language)
    {
        var lines = ImmutableArray.CreateBuilder<WrittenLine>();
        var german = Languages.IsGerman(document, language);
        ImmutableArray<Footnote> notes = [.. document.Footnotes, .. document.UnusedNotes];
        Collect(document.Blocks, german, lines);
        foreach (var note in notes) Collect(note.Content, german, lines);
        foreach (var picture in document.UnshownPictures)
        {
            var inNote = notes.FirstOrDefault(note => Holds(note.Span, picture.At));
            var around = IsGermanAt(inNote?.Content ?? document.Blocks, picture.At, german);
            lines.Add(new WrittenLine(picture.Below, InTable: false, Languages.IsGerman(picture.Attributes, around)));
        }

        return lines.DrainToImmutable();
    }

    private static void Collect(ImmutableArray<Block> blocks, bool around, ImmutableArray<WrittenLine>.Builder lines)
    {
        foreach (var block in blocks)
        {
            var german = Languages.IsGerman(block.Attributes, around);
            if (block is Block.Picture picture) lines.Add(new WrittenLine(picture.Text?.Below ?? [], InTable: false, german));
            else if (block is not Block.Film) lines.AddRange(block.Lines().Select(line => new WrittenLine(line, block is Block.Table, german)));
            foreach (var part in block.Parts()) Collect(part, german, lines);
        }
    }

    /// <summary>Whether what stands in a place among blocks is German by what is around it.</summary>
    private static bool IsGermanAt(ImmutableArray<Block> blocks, int place, bool around) =>
        blocks.FirstOrDefault(block => Holds(block.Span, place)) is not { } block ? around
            : IsGermanAt([.. block.Parts().SelectMany(part => part)], place, Languages.IsGerman(block.Attributes, around));

    private static bool Holds(TextSpan span, int place) => span.Start <= place && place < span.End;
}
