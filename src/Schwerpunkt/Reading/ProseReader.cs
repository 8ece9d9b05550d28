using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Model;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace Schwerpunkt.Reading;

/// <summary>The visible characters of one paragraph, heading or table cell.</summary>
/// <param name="Glyphs">In reading order, placed in the decoded text; code, pictures and addresses are one <see cref="Glyph.Opaque"/> each.</param>
/// <param name="InTable">True where spaces may be there for alignment.</param>
/// <param name="Foreign">True where the text is marked as being in another language than German.</param>
/// <param name="BelowPicture">True for the lines below a picture: caption and credit.</param>
internal sealed record Prose(ImmutableArray<Glyph> Glyphs, bool InTable, bool Foreign, bool BelowPicture);

/// <summary>Finds what is prose in a file and may be set better: no code, addresses, attributes, HTML or front matter.</summary>
internal sealed class ProseReader
{
    private readonly string text;
    private readonly ImmutableArray<Prose>.Builder found = ImmutableArray.CreateBuilder<Prose>();
    private readonly ImmutableArray<Range>.Builder titles = ImmutableArray.CreateBuilder<Range>();

    private ProseReader(string text) => this.text = text;

    /// <summary>The prose of a file, and the titles of its figures (the text in quotation marks behind the file name).</summary>
    public static (ImmutableArray<Prose> Prose, ImmutableArray<Range> Titles) Read(string text)
    {
        var reader = new ProseReader(text);
        if (MarkdownSyntax.TryParse(text) is { } document) reader.ReadAll(document, inTable: false, foreign: false);
        return (reader.found.ToImmutable(), reader.titles.ToImmutable());
    }

    private void ReadAll(ContainerBlock container, bool inTable, bool foreign)
    {
        foreach (var block in container)
        {
            var otherwise = foreign || IsForeign(block);
            if (block is ContainerBlock inner) ReadAll(inner, inTable || block is Table, otherwise);
            else if (block is LeafBlock { Inline: { } line } and not CodeBlock and not HtmlBlock) Read((LeafBlock)block, line, inTable, otherwise);
        }
    }

    private void Read(LeafBlock block, ContainerInline line, bool inTable, bool foreign)
    {
        var picture = block is ParagraphBlock paragraph && PictureParagraph.Is(paragraph);
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        foreach (var inline in line) Read(inline, glyphs);
        found.Add(new Prose(glyphs.ToImmutable(), inTable, foreign, picture));
        if (picture) titles.AddRange(line.OfType<LinkInline>().Where(link => link is { IsImage: true, Title.Length: > 0 }).Select(TitleOf).OfType<Range>());
    }

    private void Read(Inline inline, ImmutableArray<Glyph>.Builder glyphs)
    {
        switch (inline)
        {
            case LiteralInline literal: ReadWords(literal, glyphs); break;
            case LineBreakInline: glyphs.Add(new Glyph('\n', -1)); break;
            case HtmlEntityInline entity: glyphs.AddRange(entity.Transcoded.ToString().Select(sign => new Glyph(sign, -1))); break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): glyphs.Add(new Glyph('\n', -1)); break;
            case HtmlInline: break;
            case FootnoteLink: glyphs.Add(new Glyph(Glyph.NoteMark, -1)); break;
            case LinkInline { IsImage: true } or LinkInline { IsAutoLink: true } or AutolinkInline or CodeInline: glyphs.Add(new Glyph(Glyph.Opaque, -1)); break;
            case CustomContainerInline span when IsForeign(span): glyphs.Add(new Glyph(Glyph.Opaque, -1)); break;
            case DelimiterInline delimiter:
                glyphs.AddRange(delimiter.ToLiteral().Select(sign => new Glyph(sign, -1)));
                foreach (var child in delimiter) Read(child, glyphs);
                break;
            case ContainerInline container:
                foreach (var child in container) Read(child, glyphs);
                break;
        }
    }

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

    private static bool IsForeign(IMarkdownObject element) =>
        element.TryGetAttributes()?.Properties?.Any(property => property.Key == "lang" && property.Value?.StartsWith("de", StringComparison.OrdinalIgnoreCase) != true) == true;
}
