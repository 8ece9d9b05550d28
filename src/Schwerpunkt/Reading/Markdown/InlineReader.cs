using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Inline = Schwerpunkt.Text.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads the inside of a line from Markdig's tree into the model.</summary>
internal sealed partial class InlineReader(SourceTree tree, string source, FigureReader figures, SourceSpans spans, FindingLog log)
{
    private readonly HashSet<LinkReferenceDefinition> used = [];
    private readonly List<(Location At, string Label)> missing = [];
    /// <summary>How many links are being read: there is none inside one.</summary>
    private int links;

    private readonly HashSet<string> misplaced = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a line that was read refers to it.</summary>
    public bool IsUsed(LinkReferenceDefinition definition) => used.Contains(definition);

    /// <summary>Takes note of a footnote's text in a place where it cannot stand; each such place counts, for each may be shown nowhere.</summary>
    public void Misplace(Location at, string label) => Misplace(MisplacedFootnote.At(at, label), label);

    private void Misplace(Finding finding, string label)
    {
        misplaced.Add(label);
        log.Add(finding);
    }

    /// <summary>Reports the footnotes without a text, once all lines are read: a text in the wrong place is the cause that counts.</summary>
    public void Close()
    {
        foreach (var (at, label) in missing.Where(mark => !misplaced.Contains(mark.Label))) log.Add(MissingFootnote.At(at, label));
    }

    /// <summary>Reads what is not shown: nothing in it is reported, and nothing counts as used.</summary>
    public ImmutableArray<Inline> ReadUnshown(IEnumerable<MarkdigInline> line) => new InlineReader(tree, Source, figures, spans, new FindingLog()).Read(line);

    public ImmutableArray<Inline> Read(ContainerInline? line) => line is null ? [] : Read((IEnumerable<MarkdigInline>)line);

    public ImmutableArray<Inline> Read(IEnumerable<MarkdigInline> line)
    {
        var runs = new InlineSequence(log);
        foreach (var inline in line) Read(inline, runs);
        return links > 0 ? runs.Close() : MailLinks.Set(runs.Close(), written => Place ?? (written is null ? Start : spans.At(written.Span.Start, Start)));
    }

    /// <summary>The file's path below content/.</summary>
    public string Source { get; } = source;

    /// <summary>The beginning of the file.</summary>
    public Location Start { get; } = tree.At(source);

    /// <summary>Where everything is said to stand; null where each element has its own place.</summary>
    public Location? Place { get; init; }

    /// <summary>The place of an element in its file.</summary>
    public Location At(MarkdownObject element) => Place ?? new(Start.Path, element.Line + 1, element.Column + 1);

    private void Read(MarkdigInline inline, InlineSequence runs)
    {
        switch (inline)
        {
            case LiteralInline literal: ReadWords(literal, runs); break;
            case HtmlEntityInline entity: AddWritten(entity.Transcoded.ToString(), runs); break;
            case CodeInline code: runs.Add(new Inline.Code(IsIn<TableCell>(code) ? code.Content.Replace(@"\|", "|", StringComparison.Ordinal) : code.Content)); break; // a bar in a cell is written so
            case LineBreakInline line: runs.Add(new Inline.Break(line.IsHard)); break;
            case HtmlInline html: runs.AddTag(html.Tag, At(html)); break;
            case AutolinkInline auto: ReadAutolink(auto, runs); break;
            case FootnoteLink note: ReadFootnote(note, runs); break;
            case LinkInline { IsImage: true } picture: ReadIcon(picture, runs); break;
            case LinkInline link: ReadLink(link, runs); break;
            case CustomContainerInline span when span.TryGetAttributes() is null: ReadColons(span, runs); break;
            case CustomContainerInline span: runs.Add(ElementOf("span", span)); break;
            case EmphasisInline emphasis: runs.Add(ElementOf(NameOf(emphasis), emphasis)); break;
            case DelimiterInline delimiter:
                runs.Add(new Inline.Words(delimiter.ToLiteral()) { Written = spans.Of(delimiter) is { } mark ? new WrittenText(0, mark) : null });
                foreach (var child in delimiter) Read(child, runs);
                break;
            case ContainerInline container:
                foreach (var child in container) Read(child, runs);
                break;
            default: throw new UnreachableException(inline.GetType().Name);
        }
    }

    /// <summary>Two pairs of colons in prose are colons; only with <c>{…}</c> behind them they mark a passage.</summary>
    private void ReadColons(CustomContainerInline span, InlineSequence runs)
    {
        var colons = new Inline.Words(new string(span.DelimiterChar, span.DelimiterCount));
        runs.Add(colons);
        foreach (var child in span) Read(child, runs);
        runs.Add(colons);
    }

    private Inline.Element ElementOf(string name, ContainerInline container) =>
        new(name, AttributeReader.Read(container, At(container), log), Read(container));

    private static string NameOf(EmphasisInline emphasis) => emphasis switch
    {
        { DelimiterChar: '~' } => "del",
        { DelimiterCount: 1 } => "em",
        _ => "strong",
    };

    private void ReadWords(LiteralInline literal, InlineSequence runs)
    {
        var text = literal.Content.ToString();
        // Markdig leaves the bracket of a mark without a note as a literal of its own; an escaped one is not.
        if (literal.PreviousSibling is LiteralInline { Content: { Length: 1 } bracket } && bracket.CurrentChar == '[' && OpenFootnote().Match(text) is { Success: true } open)
            Miss(literal, open);
        if (literal.PreviousSibling is FootnoteLink && text.StartsWith("](", StringComparison.Ordinal) && IsInBrackets(literal)) log.Add(FootnoteInLink.At(At(literal)));
        StrayBraces.Check(text, literal.IsFirstCharacterEscaped ? 1 : 0, At(literal), log);
        if (literal.IsFirstCharacterEscaped && text.Length > 0)
        {
            AddWritten(text[..1], runs);
            text = text[1..];
        }

        if (text.Length > 0) runs.Add(new Inline.Words(text) { Written = spans.Of(literal) is { } span ? new WrittenText(0, span) : null });
    }

    /// <summary>Whether a bracket was opened before: a footnote in a link keeps Markdig from seeing the link.</summary>
    private static bool IsInBrackets(LiteralInline literal)
    {
        for (var before = literal.PreviousSibling; before is not null; before = before.PreviousSibling)
        {
            if (before is LiteralInline { IsFirstCharacterEscaped: false } words && words.Content.AsSpan().Contains('[')) return true;
        }

        return false;
    }

    /// <summary>A mark without a note; at the head of a paragraph, with a colon, the note itself.</summary>
    private void Miss(LiteralInline literal, Match open)
    {
        var at = At(literal) with { Column = literal.Column };
        if (open.Groups["colon"].Success && IsIn<Markdig.Extensions.Footnotes.Footnote>(literal)) Misplace(MisplacedFootnote.AtAnother(at, open.Groups["label"].Value), open.Groups["label"].Value);
        else if (open.Groups["colon"].Success && literal.PreviousSibling?.PreviousSibling is null or LineBreakInline) Misplace(at, open.Groups["label"].Value);
        else missing.Add((at, open.Groups["label"].Value));
    }

    /// <summary>Whether the line of a run stands right in a block of a kind.</summary>
    private static bool IsIn<T>(MarkdigInline inline) where T : ContainerBlock
    {
        var root = inline.Parent;
        while (root?.Parent is { } outer) root = outer;
        return root?.ParentBlock?.Parent is T;
    }

    /// <summary>A quote, a hyphen or an @ written with a backslash or as an entity is to stay as it is.</summary>
    private static void AddWritten(string sign, InlineSequence runs) =>
        runs.Add(new Inline.Words(sign, Verbatim: sign is "\"" or "'" or "-" or "@"));

    private static void ReadFootnote(FootnoteLink note, InlineSequence runs)
    {
        if (!note.IsBackLink) runs.Add(new Inline.FootnoteMark(LabelOf(note.Footnote)));
    }

    /// <summary>The label without Markdig's leading ^.</summary>
    public static string LabelOf(Markdig.Extensions.Footnotes.Footnote note) => note.Label?.TrimStart('^') ?? "";

    private void ReadAutolink(AutolinkInline auto, InlineSequence runs)
    {
        var address = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        AddLink(address, [new Inline.Words(auto.Url)], Attributes.None, At(auto), runs);
    }

    private void ReadLink(LinkInline link, InlineSequence runs)
    {
        var at = At(link);
        links++;
        var content = Read(link);
        links--;
        if (link.Reference is { } reference) used.Add(reference);
        if (link.Reference is { Label: ['^', ..] })
        {
            foreach (var run in content) runs.Add(run);
            return;
        }

        if (string.IsNullOrWhiteSpace(content.PlainText()) && !content.Any(run => run is Inline.Icon { Figure.Alt.Length: > 0 })) log.Add(EmptyLinkText.At(at));
        var attributes = AttributeReader.Read(link, at, log);
        AddLink(AddressOf(link), content, string.IsNullOrWhiteSpace(link.Title) ? attributes : attributes with { Title = link.Title }, at, runs);
    }

    private void AddLink(string? address, ImmutableArray<Inline> content, Attributes attributes, Location at, InlineSequence runs)
    {
        if (LinkResolver.Resolve(address, Source, at, log) is { } target) runs.Add(new Inline.Link(target, content, attributes, at));
        else foreach (var run in content) runs.Add(run);
    }

    private void ReadIcon(LinkInline picture, InlineSequence runs)
    {
        var at = At(picture);
        AttributeReader.Read(picture, at, log);
        if (PictureOf(picture, at) is not { } path) return;
        var alt = Read(picture).PlainText();
        if (alt.Length > 0 || !string.IsNullOrWhiteSpace(picture.Title)) log.Add(FindingOf(picture, at, path));
        runs.Add(new Inline.Icon(figures.Read(path, new PictureWords(at, alt, Decorative: true))));
    }

    private static Finding FindingOf(LinkInline picture, Location at, string path) => picture switch
    {
        { PreviousSibling: null, NextSibling: null, Parent: LinkInline link } when IsAloneInLine(link) => PictureInLine.AtLink(at, path),
        _ when IsAloneInLine(picture) => PictureInLine.AtText(at, path),
        _ => PictureInLine.At(at, path),
    };

    private static bool IsAloneInLine(LinkInline picture) =>
        picture is { Parent: { ParentBlock: ParagraphBlock }, PreviousSibling: null or LineBreakInline, NextSibling: null or LineBreakInline };

    /// <summary>The picture's path below content/; null, with a finding, where it cannot be one.</summary>
    public string? PictureOf(LinkInline picture, Location at)
    {
        if (picture.Reference is { } reference) used.Add(reference);
        switch (LinkResolver.Resolve(AddressOf(picture), Source, at, log))
        {
            case Target.ToFile file: return file.Source;
            case Target.Elsewhere elsewhere:
                log.Add(RemotePicture.At(at, elsewhere.Address));
                return null;
            case Target.ToPage page:
                log.Add(MissingPicture.At(at, page.Source, null));
                return null;
            default: return null;
        }
    }

    /// <summary>The address as written, or that of the reference.</summary>
    public static string? AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url;

    [GeneratedRegex(@"^\^(?<label>[^\]\s]+)\](?<colon>:)?", RegexOptions.CultureInvariant)]
    private static partial Regex OpenFootnote();
}
