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
    public TextSpan Of(Block block) => TextSpan.Between(StartOf(block), EndOf(block));

    /// <summary>A picture with the lines below it, up to the next one in its paragraph.</summary>
    public TextSpan Of(LinkInline picture, LinkInline? next, ParagraphBlock paragraph) =>
        TextSpan.Between(picture.Span.Start, next is null ? EndOf(paragraph) : Trimmed(lines.StartOf(lines.LineOf(next.Span.Start))));

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
}
