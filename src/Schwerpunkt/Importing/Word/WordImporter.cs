using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Word.Packages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word;

/// <summary>Turns a Word document into a page: taken whole, in its order; what a page cannot hold is a finding.</summary>
internal static class WordImporter
{
    /// <summary>What Word calls a document that nobody gave a title.</summary>
    private static readonly string[] NoTitles = ["Microsoft Word - ", "Dokument", "Document", "PowerPoint", "Word Document", "Untitled", "Unbenannt"];

    /// <summary>The page of a file; null, with a finding, where it is no Word document that can be read.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="source">Its name; a place in it is the number of a paragraph.</param>
    public static (ImportReading? Reading, ImmutableArray<Finding> Findings) Read(ReadOnlyMemory<byte> bytes, string source)
    {
        var (document, fault) = WordPackage.Read(bytes, source);
        if (document is null) return (null, fault is null ? [] : [fault]);
        var result = Import(document, source);
        return (new ImportReading([], (_, _) => result), []);
    }

    public static ImportResult Import(WordDocument document, string source)
    {
        var context = new WordContext(document, source);
        var read = new WordBody(context, document.Main).Read(document.Main.Root.Child("w:body")?.Children ?? []);
        var body = context.Paragraph;
        var notes = context.Notes.Read();
        foreach (var sheet in document.Furniture.SelectMany(furniture => furniture.All("w:p"))) context.Account(string.Concat(sheet.All("w:t").Select(text => text.Text)), ImportFate.Boilerplate);
        var (title, arranged) = WordHeadings.Arrange(read, context.Log);
        var anchors = arranged.Flatten().OfType<Block.Heading>().Select(heading => heading.Attributes.Id).OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);
        (arranged, notes) = WordNotes.TakePictures(arranged, notes);
        var blocks = WithLostNotes(WordLinks.Resolve(arranged, anchors, context.Log), title, notes, context.Log);
        notes = [.. notes.Where(note => IsNamed(blocks, note, notes)).Select(note => note with { Content = WordLinks.Resolve(note.Content, anchors, context.Log) })];
        var named = title?.Content.PlainText().Replace("\uFFFC", "", StringComparison.Ordinal) ?? (IsTitle(document.Title) ? document.Title : null);
        Report(context, [.. blocks, .. notes.SelectMany(note => note.Content)], named is not null, body);
        var page = ImportedPage.Of(new PageHead(WhiteSpace.Fold(named ?? Path.GetFileNameWithoutExtension(source)).Trim()) { Language = context.Languages.Main, Date = LoneDay.First(blocks) }, blocks, notes);
        var kept = string.Join('\n', context.Pieces.Where(piece => piece.Fate == ImportFate.Kept).Select(piece => piece.Text));
        return new ImportResult(source, page.Markdown, page.Sidecars, context.Pieces, kept, context.Log.ToSorted()) { Pictures = context.Pictures.Files };
    }

    private static bool IsTitle(string title) => title.Any(char.IsLetter) && !NoTitles.Any(none => title.StartsWith(none, StringComparison.OrdinalIgnoreCase) && title.Length < none.Length + 4 || title.StartsWith("Microsoft Word - ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The labels of the notes that blocks name.</summary>
    public static IEnumerable<string> Marks(IEnumerable<Block> blocks) =>
        ImmutableArray.CreateRange(blocks).Flatten().SelectMany(block => block.Lines()).SelectMany(line => line.Flatten()).OfType<Inline.FootnoteMark>().Select(mark => mark.Label);

    private static bool IsNamed(ImmutableArray<Block> blocks, Footnote note, ImmutableArray<Footnote> notes) =>
        Marks(blocks).Contains(note.Label) || notes.Any(other => !ReferenceEquals(other, note) && Marks(other.Content).Contains(note.Label));

    /// <summary>A note to the title stands below it: a head has no notes.</summary>
    private static ImmutableArray<Block> WithLostNotes(ImmutableArray<Block> blocks, Block.Heading? title, ImmutableArray<Footnote> notes, FindingLog log)
    {
        if (title is null) return blocks;
        var marks = title.Content.Flatten().OfType<Inline.FootnoteMark>().Select(mark => mark.Label).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Footnote> lost = [.. notes.Where(note => marks.Contains(note.Label) && !IsNamed(blocks, note, notes))];
        foreach (var note in lost) log.Add(ImportUndecidedLine.AtTitleNote(note.Location, Excerpt.Of(note.Content)));
        return [.. lost.SelectMany(note => note.Content), .. blocks];
    }

    private static void Report(WordContext context, ImmutableArray<Block> blocks, bool hasTitle, int paragraphs)
    {
        var (log, start) = (context.Log, new Location(context.Source));
        foreach (var picture in blocks.Flatten().OfType<Block.Picture>())
        {
            if (picture.Figure is { Credit: null, Decorative: false }) log.Add(ImportWithoutCredit.AtWord(picture.Location, picture.Figure.Source));
            if (picture.Figure is { Credit: null, Decorative: true }) log.Add(ImportWithoutCredit.AtDecorative(picture.Location, picture.Figure.Source));
            if (picture.Figure is { Alt: "", Decorative: false }) log.Add(ImportWithoutAlt.At(picture.Location, picture.Figure.Source));
        }

        foreach (var credit in blocks.OfType<Block.Paragraph>().Where(block => DumpFigure.IsCredit(block.PlainText()))) log.Add(ImportLoneCredit.At(credit.Location, credit.PlainText()));
        log.AddRange(new[] { context.Changes.Found, context.Hidden }.OfType<Finding>());
        if (context.SoftHyphens > 0) log.Add(ImportSoftHyphens.At(start, context.SoftHyphens));
        if (context.EmptyParagraphs > 0 && paragraphs > 1) log.Add(ImportSpacing.At(start, context.EmptyParagraphs));
        if (context.NumberedHeadings > 0) log.Add(ImportNumbers.At(start, context.NumberedHeadings));
        if (context.Compound.Count > 0) log.Add(ImportNumbers.AtItems(context.Compound.First, context.Compound.Count));
        if (context.Document.HasMacros) log.Add(ImportMacros.At(start));
        if (!hasTitle) log.Add(ImportWithoutTitle.At(start));
        if (blocks.IsEmpty) log.Add(ImportWithoutText.AtWord(start));
    }
}
