using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;
using Block = Schwerpunkt.Text.Block;
using Inline = Schwerpunkt.Text.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads a paragraph whose first line is a picture: further lines are its caption and credit, or more pictures.</summary>
internal sealed class PictureParagraph(FigureReader figures, InlineReader lines, SourceSpans spans, FindingLog log)
{
    private readonly ImmutableArray<PictureText>.Builder unshown = ImmutableArray.CreateBuilder<PictureText>();

    /// <summary>What is written with the pictures read so far that cannot be shown.</summary>
    public ImmutableArray<PictureText> Unshown => unshown.ToImmutable();

    public static bool Is(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null or LineBreakInline } };

    /// <summary>The pictures, each with its place; no block where one cannot be shown.</summary>
    public IEnumerable<(Block? Block, TextSpan Span)> Read(ParagraphBlock paragraph)
    {
        var outer = AttributeReader.Read(paragraph, lines.At(paragraph), log);
        var written = SplitLines(paragraph);
        for (var i = 0; i < written.Count;)
        {
            var picture = (LinkInline)written[i++][0];
            var caption = written.Skip(i).TakeWhile(line => !IsPicture(line)).ToList();
            i += caption.Count;
            var span = spans.Of(picture, i < written.Count ? (LinkInline)written[i][0] : null, paragraph);
            yield return (ReadFigure(picture, caption, outer, span), span);
        }
    }

    private Block.Picture? ReadFigure(LinkInline picture, List<List<MarkdigInline>> below, Attributes outer, TextSpan span)
    {
        var at = lines.At(picture);
        var attributes = AttributeReader.Join(outer, AttributeReader.Read(picture, at, log));
        if (lines.PictureOf(picture, at) is not { } path)
        {
            unshown.Add(new PictureText(span.Start, attributes, CaptionLines.Join(below.Select(lines.ReadUnshown)), spans.OfTitle(picture)));
            return null;
        }

        var alt = lines.Read(picture).PlainText();
        ImmutableArray<ImmutableArray<Inline>> read = [.. below.Select(line => lines.Read(line))];
        var caption = new CaptionLines(read, alt);
        if (!string.IsNullOrWhiteSpace(picture.Title)) caption.Add(picture.Title);
        // Empty brackets leave the alternative text to the sidecar.
        var words = new PictureWords(at, string.IsNullOrWhiteSpace(alt) ? null : alt, null, caption.Caption(), caption.Credit is { } credit ? new Located(credit, at) : null, Nameless: caption.Nameless)
        {
            TitleCredit = caption.TitleCredit is { } second ? new Located(second, at) : null,
        };
        return new Block.Picture(at, attributes, figures.Read(path, words)) { Span = span, Text = new PictureText(span.Start, attributes, CaptionLines.Join(read), spans.OfTitle(picture)) };
    }

    private static bool IsPicture(List<MarkdigInline> line) => line is [LinkInline { IsImage: true }];

    private static List<List<MarkdigInline>> SplitLines(ParagraphBlock paragraph)
    {
        var written = new List<List<MarkdigInline>> { new() };
        foreach (var inline in paragraph.Inline!) // ! a paragraph that begins with a picture has content
        {
            if (inline is LineBreakInline) written.Add([]);
            else written[^1].Add(inline);
        }

        return written;
    }
}

/// <summary>The lines below a picture, sorted into caption and credit.</summary>
internal sealed partial class CaptionLines
{
    private readonly List<ImmutableArray<Inline>> caption = [];

    private readonly string alt;

    /// <param name="lines">As they stand below the picture.</param>
    /// <param name="alt">What the picture shows; empty where unknown.</param>
    public CaptionLines(ImmutableArray<ImmutableArray<Inline>> lines, string alt)
    {
        this.alt = Pictures.Credit.Split(alt).Remainder;
        var texts = lines.Select(line => line.PlainText()).ToList();
        // A note to the credit is one to the caption: it would have no mark.
        ImmutableArray<Inline> notes = [];
        // The credit usually stands last; an earlier line counts only where it is nothing but a credit.
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            var (rest, credit) = Read(texts[i], [this.alt, .. texts.Where((_, other) => other != i).Select(text => Pictures.Credit.Split(text).Remainder)]);
            var isCredit = Credit is null && credit is not null && (i == lines.Length - 1 || rest.Length == 0);
            if (!isCredit) caption.Insert(0, lines[i]);
            else
            {
                Credit = Folded(credit!.Text); // ! isCredit says so
                var kept = rest.Length > 0 ? Shorten(lines[i], rest) : [];
                if (rest.Length > 0) caption.Insert(0, kept);
                notes = [.. lines[i].Flatten().OfType<Inline.FootnoteMark>().Except(kept.Flatten().OfType<Inline.FootnoteMark>())];
            }
        }

        if (notes.IsEmpty) return;
        if (caption.Count > 0) caption[^1] = caption[^1].AddRange(notes);
        else caption.Add(notes);
    }

    /// <summary>The credit as written; null where no line has one.</summary>
    public string? Credit { get; private set; }

    /// <summary>The one in quotation marks where a line has another; null where there are not two.</summary>
    public string? TitleCredit { get; private set; }

    /// <summary>The words that have the form of a credit but name nobody, and so stay in the caption; null where there are none.</summary>
    public string? Nameless { get; private set; }

    /// <summary>Adds the text in quotation marks behind the file name: a credit, a caption, or both.</summary>
    public void Add(string title)
    {
        var (rest, credit) = Read(title, [alt, .. caption.Select(line => line.PlainText())]);
        if (credit is not null && Credit is not null) TitleCredit = Folded(credit.Text);
        else if (credit is not null) Credit = Folded(credit.Text);
        if (rest.Length > 0) caption.Insert(0, [new Inline.Words(rest)]);
    }

    /// <summary>„Quelle:“ is a credit only as a whole line: elsewhere it names where words or numbers come from.</summary>
    private (string Caption, Credit? Credit) Read(string line, ImmutableArray<string> around)
    {
        var (rest, written) = CreditMarks.IsSourceLine(line) ? ("", line) : Pictures.Credit.Find(line);
        if (written is null) return (line, null);
        if (Pictures.Credit.TryParse(written, [.. around, rest]) is { } credit) return (rest, credit);
        Nameless ??= written.Trim();
        return (line, null);
    }

    /// <summary>In Markdown several spaces are one; a no-break one is meant.</summary>
    private static string Folded(string credit) => Spaces().Replace(credit, run => run.Value.TrimStart(' ') is [var bound, ..] ? bound.ToString() : " ");

    /// <summary>The caption in one line; empty where there is none.</summary>
    public ImmutableArray<Inline> Caption() => Join(caption);

    /// <summary>Lines as one, with a break between them; empty ones left out.</summary>
    public static ImmutableArray<Inline> Join(IEnumerable<ImmutableArray<Inline>> lines) =>
        [.. lines.Where(line => line.Length > 0).SelectMany((line, i) => i == 0 ? line : line.Insert(0, new Inline.Break(false)))];

    /// <summary>Cuts the credit off the end of a line, keeping links and emphasis in what remains.</summary>
    private static ImmutableArray<Inline> Shorten(ImmutableArray<Inline> line, string rest)
    {
        var text = line.PlainText();
        return First(line, text.Length - text.TrimStart().Length + rest.Length);
    }

    /// <summary>The first characters of a line.</summary>
    private static ImmutableArray<Inline> First(ImmutableArray<Inline> line, int room)
    {
        var kept = ImmutableArray.CreateBuilder<Inline>();
        foreach (var run in line.TakeWhile(_ => room > 0))
        {
            var length = ImmutableArray.Create(run).PlainText().Length;
            kept.Add(length <= room ? run : run switch
            {
                Inline.Words words => new Inline.Words(words.Text[..room]),
                Inline.Element element => element with { Children = First(element.Children, room) },
                Inline.Link link => link with { Children = First(link.Children, room) },
                _ => run,
            });
            room -= length;
        }

        return kept.ToImmutable();
    }

    [GeneratedRegex(@"[ \u00A0\u202F]{2,}")]
    private static partial Regex Spaces();
}
