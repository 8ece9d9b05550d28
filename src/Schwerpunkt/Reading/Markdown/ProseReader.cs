using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>The visible characters of one paragraph, heading, caption or table cell.</summary>
/// <param name="Glyphs">In reading order, placed in the decoded text; code, pictures and addresses are one <see cref="Glyph.Opaque"/> each.</param>
/// <param name="InTable">True where spaces may be there for alignment.</param>
/// <param name="German">True where the text is German, by what the build calls so.</param>
internal sealed record Prose(ImmutableArray<Glyph> Glyphs, bool InTable, bool German);

/// <summary>Finds what is prose in a file and may be set better: no code, addresses, attributes, HTML or front matter.</summary>
internal sealed class ProseReader
{
    private readonly string text;
    private readonly string source;
    private readonly ImmutableArray<Prose>.Builder found = ImmutableArray.CreateBuilder<Prose>();
    private readonly ImmutableArray<Range>.Builder titles = ImmutableArray.CreateBuilder<Range>();

    private ProseReader(string text, string source) => (this.text, this.source) = (text, source);

    /// <summary>The prose of a file, and the titles of its figures (the text in quotation marks behind the file name).</summary>
    /// <param name="text">The file, decoded, lines ended by LF.</param>
    /// <param name="source">Its path below content/.</param>
    /// <param name="german">Whether its main text is German.</param>
    public static (ImmutableArray<Prose> Prose, ImmutableArray<Range> Titles) Read(string text, string source, bool german)
    {
        var reader = new ProseReader(text, source);
        if (MarkdownSyntax.TryParse(text) is { } document) reader.ReadAll(document, inTable: false, german);
        return (reader.found.ToImmutable(), reader.titles.ToImmutable());
    }

    private void ReadAll(ContainerBlock container, bool inTable, bool around)
    {
        foreach (var block in container)
        {
            // The build asks neither an item nor a cell for a language.
            var german = block is ListItemBlock or DefinitionItem or DefinitionTerm or Markdig.Extensions.Footnotes.Footnote || inTable ? around : IsGerman(block, around);
            switch (block)
            {
                case ContainerBlock inner: ReadAll(inner, inTable || block is Table, german); break;
                case CodeBlock or HtmlBlock or ThematicBreakBlock or LinkReferenceDefinition or BlankLineBlock or LeafBlock { Inline: null }: break;
                case ParagraphBlock paragraph when PictureParagraph.Is(paragraph): ReadPictures(paragraph, german); break;
                case LeafBlock { Inline: { } line }: found.Add(new Prose(Glyphs(line.FirstChild, null), inTable, german)); break;
                default: throw new UnreachableException(block.GetType().Name);
            }
        }
    }

    /// <summary>What stands below a picture is its caption: each is a text of its own.</summary>
    private void ReadPictures(ParagraphBlock paragraph, bool around)
    {
        for (var picture = paragraph.Inline!.FirstChild; picture is not null;) // ! a paragraph that begins with a picture has content
        {
            var next = picture.NextSibling;
            while (next is not null and not LinkInline { IsImage: true, PreviousSibling: LineBreakInline, NextSibling: null or LineBreakInline }) next = next.NextSibling;
            found.Add(new Prose(Glyphs(picture, next), InTable: false, IsGerman(picture, around)));
            if (picture is LinkInline { Title.Length: > 0 } titled && TitleOf(titled) is { } title) titles.Add(title);
            picture = next;
        }
    }

    private ImmutableArray<Glyph> Glyphs(Inline? first, Inline? end)
    {
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        Read(first, end, glyphs);
        return glyphs.ToImmutable();
    }

    /// <summary>Reads a run and those beside it.</summary>
    private void Read(Inline? first, Inline? end, ImmutableArray<Glyph>.Builder glyphs)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            if (inline is HtmlInline open && EndOfKeys(open) is { } close)
            {
                glyphs.Add(new Glyph(Glyph.Opaque, -1));
                inline = close;
            }
            else Read(inline, glyphs);
        }
    }

    private void Read(Inline inline, ImmutableArray<Glyph>.Builder glyphs)
    {
        switch (inline)
        {
            case LiteralInline literal: ReadWords(literal, glyphs); break;
            case LineBreakInline: glyphs.Add(new Glyph('\n', -1)); break;
            case HtmlEntityInline entity: AddSeen(entity.Transcoded.ToString(), glyphs); break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): glyphs.Add(new Glyph('\n', -1)); break;
            case HtmlInline or FootnoteLink { IsBackLink: true }: break;
            case FootnoteLink: glyphs.Add(new Glyph(Glyph.NoteMark, -1)); break;
            case LinkInline { IsImage: true } picture when !IsFile(picture): break;
            case LinkInline { IsImage: true } or AutolinkInline or CodeInline: glyphs.Add(new Glyph(Glyph.Opaque, -1)); break;
            case LinkInline link when ShowsAddress(link): glyphs.Add(new Glyph(Glyph.Opaque, -1)); break;
            case DelimiterInline delimiter:
                AddSeen(delimiter.ToLiteral(), glyphs);
                Read(delimiter.FirstChild, null, glyphs);
                break;
            case ContainerInline container when !IsGerman(container, true): glyphs.Add(new Glyph(Glyph.Opaque, -1)); break;
            case CustomContainerInline colons when colons.TryGetAttributes() is null:
                AddSeen("::", glyphs);
                Read(colons.FirstChild, null, glyphs);
                AddSeen("::", glyphs);
                break;
            case ContainerInline container: Read(container.FirstChild, null, glyphs); break;
            default: throw new UnreachableException(inline.GetType().Name);
        }
    }

    /// <summary>Signs that are seen but not touched.</summary>
    private static void AddSeen(string signs, ImmutableArray<Glyph>.Builder glyphs) => glyphs.AddRange(signs.Select(sign => new Glyph(sign, -1)));

    /// <summary>Words whose characters are not those of the source, because some were escaped, are seen but not touched.</summary>
    private void ReadWords(LiteralInline literal, ImmutableArray<Glyph>.Builder glyphs)
    {
        var content = literal.Content.AsSpan();
        var start = literal.IsFirstCharacterEscaped ? -1 : PlaceOf(content, literal.Span);
        for (var i = 0; i < content.Length; i++) glyphs.Add(new Glyph(content[i], start < 0 ? -1 : start + i));
    }

    /// <summary>A cell's words have lost the spaces around them.</summary>
    private int PlaceOf(ReadOnlySpan<char> content, SourceSpan span)
    {
        if (span.Start < 0 || span.End >= text.Length || span.IsEmpty) return -1;
        if (span.Start + content.Length <= text.Length && text.AsSpan(span.Start, content.Length).SequenceEqual(content)) return span.Start;
        var written = text.AsSpan(span.Start, span.Length);
        return written.Trim().SequenceEqual(content) ? span.Start + written.IndexOf(content, StringComparison.Ordinal) : -1;
    }

    private Range? TitleOf(LinkInline picture)
    {
        var span = picture.TitleSpan;
        if (span.IsEmpty || span.Start < 0 || span.End >= text.Length || picture.Title is not { } title) return null;
        var at = text.IndexOf(title, span.Start, span.Length, StringComparison.Ordinal);
        return at < 0 ? null : at..(at + title.Length);
    }

    /// <summary>Keys of a keyboard are no prose.</summary>
    private static Inline? EndOfKeys(HtmlInline open)
    {
        if (!open.Tag.StartsWith("<kbd", StringComparison.OrdinalIgnoreCase)) return null;
        var end = open.NextSibling;
        while (end is not null and not HtmlInline { Tag: ['<', '/', 'k' or 'K', 'b' or 'B', 'd' or 'D', ..] }) end = end.NextSibling;
        return end;
    }

    /// <summary>The build shows nothing where a picture names no file of ours.</summary>
    private bool IsFile(LinkInline picture) => LinkResolver.Resolve(InlineReader.AddressOf(picture), source, default, new FindingLog()) is Target.ToFile;

    /// <summary>A link that shows where it leads shows an address, no prose.</summary>
    private static bool ShowsAddress(LinkInline link)
    {
        if (link.IsAutoLink) return true;
        var words = new StringBuilder();
        foreach (var child in link) AppendWords(child, words);
        return LinkResolver.Resolve(InlineReader.AddressOf(link), "index.md", default, new FindingLog()) is { } target && target.IsShownBy(words.ToString());
    }

    private static void AppendWords(Inline inline, StringBuilder words)
    {
        if (inline is LiteralInline literal) words.Append(literal.Content.AsSpan());
        else if (inline is CodeInline code) words.Append(code.Content);
        else if (inline is HtmlEntityInline entity) words.Append(entity.Transcoded.AsSpan());
        else if (inline is LineBreakInline) words.Append(' ');
        else if (inline is DelimiterInline delimiter) words.Append(delimiter.ToLiteral());
        var colons = inline is CustomContainerInline && inline.TryGetAttributes() is null ? "::" : "";
        words.Append(colons);
        if (inline is ContainerInline container and not LinkInline { IsImage: true })
        {
            foreach (var child in container) AppendWords(child, words);
        }

        words.Append(colons);
    }

    private static bool IsGerman(IMarkdownObject element, bool around) => AttributeReader.LanguageOf(element) is { } own ? Languages.IsGerman(own) : around;
}
