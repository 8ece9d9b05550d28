using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Html;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Word.SavedHtml;

/// <summary>Mends pages that Word saved as HTML, filtered or not: items that are paragraphs behind a sign and blanks, notes whose numbers are links, titles and contents by their style.</summary>
internal static partial class WordHtml
{
    /// <summary>Stands before and behind the number of a note in the text, and twice before that of the note itself: it is not to be seen.</summary>
    private const string Mark = "\u2060";

    /// <summary>What stands for the mark of a note until <see cref="TakeNotes"/> reads it.</summary>
    public static string MarkOf(string label) => $"{Mark}[{label}]{Mark}";

    /// <summary>What begins the paragraph of a note.</summary>
    public static string BeginningOf(string label) => $"{Mark}{Mark}[{label}] ";

    /// <summary>Whether a word processor saved the page; one of a site may hold text of Word too.</summary>
    public static bool IsDocument(IDocument document) => document.QuerySelectorAll("meta[name=generator i]").Any(made => WordProcessor().IsMatch(made.GetAttribute("content") ?? ""));

    /// <summary>Changes the page before it is measured; one that Word did not save stays as it is.</summary>
    /// <param name="document">The page.</param>
    /// <param name="html">As it was read.</param>
    /// <param name="source">Its name.</param>
    /// <param name="report">Takes what an editor should look at.</param>
    public static void Tidy(IDocument document, string html, string source, Action<Finding> report)
    {
        var isDocument = IsDocument(document);
        if (!isDocument && document.QuerySelector("[class^=Mso]") is null) return;
        foreach (var frame in document.QuerySelectorAll("[class^=MsoToc], p.MsoTocHeading, [style*='mso-element:header'], [style*='mso-element:footer']").ToList()) frame.Remove();
        // As LibreOffice names them.
        foreach (var frame in isDocument ? document.QuerySelectorAll("div[title=header], div[title=footer], div[id^='Inhaltsverzeichnis'], div[id^='Table of Contents']").ToList() : []) frame.Remove();
        // Their styles are named like the frame of a web page, and they are text.
        foreach (var text in document.QuerySelectorAll("p.MsoHeader, p.MsoFooter").ToList()) text.SetAttribute("class", "MsoNormal");
        foreach (var title in document.QuerySelectorAll("p.MsoTitle").ToList()) Rename(title, "h1", document);
        foreach (var caption in document.QuerySelectorAll("p.MsoCaption").ToList()) Join(caption, document);
        MarkNotes(document);
        var places = new HtmlPlaces(html, source);
        new WordHtmlLists(document, places, report).Make();
        if (isDocument) NameLanguage(document);
        new WordHtmlRemains(document, places, report).Take(isDocument);
    }

    /// <summary>The language of the page is the one that most of its letters are in, as Word counts: the body names that of the template.</summary>
    private static void NameLanguage(IDocument document)
    {
        static string? Of(INode text) => text.Ancestors<IElement>().Select(element => element.GetAttribute("lang")).FirstOrDefault(language => !string.IsNullOrEmpty(language));
        var main = document.Body?.GetDescendants().OfType<IText>().Where(text => !string.IsNullOrWhiteSpace(text.Data)).GroupBy(Of).MaxBy(texts => texts.Sum(text => text.Length))?.Key;
        document.Body?.RemoveAttribute("lang");
        if (main is not null) document.DocumentElement.SetAttribute("lang", main);
    }

    /// <summary>The blocks without notes, and these; the numbers in the text are their marks then.</summary>
    public static (ImmutableArray<Block> Blocks, ImmutableArray<Footnote> Notes) TakeNotes(ImmutableArray<Block> blocks)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        var text = ImmutableArray.CreateBuilder<Block>();
        foreach (var block in blocks)
        {
            if (block is Block.Paragraph { Content: [Inline.Words first, ..] } paragraph && NoteStart().Match(first.Text) is { Success: true } start)
            {
                var content = paragraph.Content.SetItem(0, new Inline.Words(first.Text[start.Length..]));
                notes.Add(new Footnote(start.Groups["label"].Value, block.Location, [paragraph with { Content = content }]));
            }
            else if (notes.Count > 0) notes[^1] = notes[^1] with { Content = notes[^1].Content.Add(block) };
            else text.Add(block);
        }

        return (WithMarks(text.ToImmutable()), [.. notes.Select(note => note with { Content = WithMarks(note.Content) })]);
    }

    /// <summary>Numbers of notes become marks, in every line.</summary>
    private static ImmutableArray<Block> WithMarks(ImmutableArray<Block> blocks) => blocks.Map(block => block.WithParts(WithMarks) switch
    {
        Block.Heading heading => heading with { Content = WithMarks(heading.Content) },
        Block.Paragraph paragraph => paragraph with { Content = WithMarks(paragraph.Content) },
        Block.Table table => table with { Head = WithMarks(table.Head), Rows = [.. table.Rows.Select(WithMarks)] },
        Block.Picture picture => picture with { Figure = WithMarks(picture.Figure) },
        var other => other,
    });

    /// <summary>A note to the credit is one to the caption.</summary>
    private static Figure WithMarks(Figure figure)
    {
        var notes = figure.Credits.SelectMany(found => NoteMark().Matches(found.Credit.Text)).Select(note => new Inline.FootnoteMark(note.Groups["label"].Value)).Distinct();
        var credits = figure.Credits.Select(found => NoteMark().IsMatch(found.Credit.Text) && Credit.TryParse(NoteMark().Replace(found.Credit.Text, "")) is { } credit ? found with { Credit = credit } : found);
        return figure with { Caption = [.. WithMarks(figure.Caption), .. notes], Credits = [.. credits] };
    }

    private static TableRow WithMarks(TableRow row) => new([.. row.Cells.Select(WithMarks)]);

    private static ImmutableArray<Inline> WithMarks(ImmutableArray<Inline> line) => !line.PlainText().Contains(Mark, StringComparison.Ordinal) ? line : [.. line.SelectMany(run => run switch
    {
        Inline.Words words => Split(words.Text),
        Inline.Element element => [element with { Children = WithMarks(element.Children) }],
        Inline.Link link => [link with { Children = WithMarks(link.Children) }],
        _ => ImmutableArray.Create(run),
    })];

    private static ImmutableArray<Inline> Split(string words)
    {
        var runs = ImmutableArray.CreateBuilder<Inline>();
        var start = 0;
        foreach (Match note in NoteMark().Matches(words))
        {
            if (note.Index > start) runs.Add(new Inline.Words(words[start..note.Index]));
            runs.Add(new Inline.FootnoteMark(note.Groups["label"].Value));
            start = note.Index + note.Length;
        }

        if (start < words.Length) runs.Add(new Inline.Words(words[start..]));
        return runs.ToImmutable();
    }

    /// <summary>The number of a note and the note are told from all other brackets, and the notes stand behind the text.</summary>
    private static void MarkNotes(IDocument document)
    {
        foreach (var note in document.QuerySelectorAll("a[name^=_ftn], a[name^=_edn], a.sdfootnotesym, a.sdendnotesym").ToList())
        {
            if (NoteName().Match(note.GetAttribute("name") ?? "") is not { Success: true } name) continue;
            var label = (name.Groups["end"].Value == "e" ? "e" : "") + name.Groups["number"].Value;
            var marks = document.QuerySelectorAll($"a[href$='#{note.GetAttribute("name")}']").ToList();
            if (marks.Count == 0) continue;
            foreach (var mark in marks) Raised(mark).Replace(document.CreateTextNode(MarkOf(label)));
            var block = note.Closest("div[id^=ftn], div[id^=edn], div[id^=sdfootnote], div[id^=sdendnote]");
            note.Replace(document.CreateTextNode(BeginningOf(label)));
            if (block?.ParentElement is not { } around) continue;
            foreach (var line in around.Children.Where(child => child.LocalName == "hr").ToList()) line.Remove();
            var section = document.QuerySelectorAll("div[class^=WordSection], div[class^=Section]").ToList() is [.., var last] ? last : document.Body;
            section?.AppendChild(block);
        }
    }

    /// <summary>A mark, with what sets it above the line.</summary>
    private static IElement Raised(IElement mark)
    {
        while (mark.ParentElement is { LocalName: "sup" } around && around.TextContent == mark.TextContent) mark = around;
        return mark;
    }

    /// <summary>A caption by its style, and the picture above it.</summary>
    private static void Join(IElement caption, IDocument document)
    {
        if (caption.PreviousElementSibling is not { LocalName: "p" } picture || picture.QuerySelector("img") is null || !string.IsNullOrWhiteSpace(picture.TextContent)) return;
        var figure = document.CreateElement("figure");
        picture.Replace(figure);
        figure.Append(picture, Rename(caption, "figcaption", document));
    }

    private static IElement Rename(IElement element, string name, IDocument document)
    {
        var renamed = document.CreateElement(name);
        renamed.Append([.. element.ChildNodes]);
        element.Replace(renamed);
        return renamed;
    }

    [GeneratedRegex(@"^(?:Microsoft Word|LibreOffice|OpenOffice|Apache OpenOffice)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WordProcessor();

    [GeneratedRegex(@"^(?:_(?<end>[fe])(?:tn|dn)(?<number>\d+)|sd(?<end>[fe])(?:oot|nd)note(?<number>\d+)sym)$")]
    private static partial Regex NoteName();

    [GeneratedRegex("^" + Mark + Mark + @"\[(?<label>e?\d+)\]\s*")]
    private static partial Regex NoteStart();

    [GeneratedRegex(Mark + @"\[(?<label>e?\d+)\]" + Mark)]
    private static partial Regex NoteMark();
}
