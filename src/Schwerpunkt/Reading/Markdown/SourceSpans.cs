using System.Buffers;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Text;
using Block = Markdig.Syntax.Block;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Says which characters of its file a block of Markdig's is written in: from its first to the last of its last line.</summary>
/// <param name="text">The file, decoded, lines ended by LF.</param>
/// <param name="lines">Of this text.</param>
internal sealed class SourceSpans(string text, LineMap lines)
{
    /// <summary>What may stand before a definition in its line.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t>-*+.):[]^0123456789");

    /// <summary>Where a place of the text stands in the file.</summary>
    /// <param name="start">The beginning of the file.</param>
    public Location At(int place, Location start) => lines.At(place, start);

    public TextSpan Of(Block block) => TextSpan.Between(StartOf(block), EndOf(block));

    /// <summary>A picture with the lines below it, up to the next one in its paragraph.</summary>
    public TextSpan Of(LinkInline picture, LinkInline? next, ParagraphBlock paragraph) =>
        TextSpan.Between(picture.Span.Start, next is null ? EndOf(paragraph) : Trimmed(lines.StartOf(lines.LineOf(next.Span.Start))));

    /// <summary>Words that are written as they are shown, all of them; null for others. Those of a cell have lost the spaces around them.</summary>
    public TextSpan? Of(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        var span = literal.Span;
        if (literal.IsFirstCharacterEscaped || words.IsEmpty || span.Start < 0 || span.End >= text.Length || span.IsEmpty) return null;
        if (span.Start + words.Length <= text.Length && text.AsSpan(span.Start, words.Length).SequenceEqual(words)) return new TextSpan(span.Start, words.Length);
        var written = text.AsSpan(span.Start, span.Length);
        return written.Trim().SequenceEqual(words) ? new TextSpan(span.Start + written.IndexOf(words, StringComparison.Ordinal), words.Length) : null;
    }

    /// <summary>A mark that did nothing and is shown; null where it is not written as it is shown.</summary>
    public TextSpan? Of(DelimiterInline mark)
    {
        var (sign, start) = (mark.ToLiteral(), mark.Span.Start);
        return sign.Length > 0 && start >= 0 && start + sign.Length <= text.Length && text.AsSpan(start, sign.Length).SequenceEqual(sign) ? new TextSpan(start, sign.Length) : null;
    }

    /// <summary>The text in quotation marks behind a picture's file name; empty where there is none.</summary>
    public TextSpan OfTitle(LinkInline picture)
    {
        var span = picture.TitleSpan;
        if (span.IsEmpty || span.Start < 0 || span.End >= text.Length || picture.Title is not { Length: > 0 } title) return default;
        var at = text.IndexOf(title, span.Start, span.Length, StringComparison.Ordinal);
        return at < 0 ? default : new TextSpan(at, title.Length);
    }

    /// <summary>The span of a definition list begins at its first colon, that of a note behind its label.</summary>
    private int StartOf(Block block)
    {
        if (block is LeafBlock) return block.Span.Start;
        var (start, end) = (lines.StartOf(block.Line), lines.EndOf(block.Line));
        if (block is Markdig.Extensions.Footnotes.Footnote) return start + Math.Max(0, lines[block.Line].IndexOf("[^", StringComparison.Ordinal));
        return block.Span.Start >= start && (block.Span.Start < end || end == text.Length) ? block.Span.Start : lines.PlaceOf(block.Line, block.Column);
    }

    /// <summary>Markdig's own end of a container may lie behind the blank lines below it.</summary>
    private int EndOf(Block block)
    {
        if (block is not ContainerBlock { Count: > 0 } container || block is Table or CustomContainer) return EndOfLine(block.Span.End);
        var end = EndOfLine(StartOf(block));
        foreach (var inner in container) end = Math.Max(end, EndOf(inner));
        return end;
    }

    private int EndOfLine(int last)
    {
        var inside = Math.Clamp(last, 0, Math.Max(0, text.Length - 1));
        while (inside > 0 && text[inside] is '\n') inside--;
        return Trimmed(lines.EndOf(lines.LineOf(inside)));
    }

    private int Trimmed(int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\n') end--;
        return end;
    }

    /// <summary>The column of a definition's bracket, behind nothing but the marks of quotes, lists and notes; null where it is not sure. Markdig knows the line alone.</summary>
    public int? BracketOf(LinkReferenceDefinition definition)
    {
        var line = lines[definition.Line];
        var at = line.IndexOf($"[{definition.Label}]:");
        return at < 0 || line[..at].ContainsAnyExcept(Marks) ? null : at;
    }
}
