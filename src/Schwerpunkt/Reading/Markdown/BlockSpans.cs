using System.Collections.Immutable;
using System.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Block = Markdig.Syntax.Block;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Where a block or list item begins and ends in its file.</summary>
/// <param name="At">The place that the model's block carries.</param>
/// <param name="IsItem">True for a list item.</param>
/// <param name="Start">Its first character in the decoded text.</param>
/// <param name="End">Behind the last character of its last line.</param>
/// <param name="Next">The beginning of what follows it in the same container; null for the last.</param>
internal sealed record BlockSpan(Location At, bool IsItem, int Start, int End, int? Next);

/// <summary>Finds the places of all blocks for those who mend a source; a build has no use for them.</summary>
internal sealed class BlockSpans
{
    private readonly string text;
    private readonly Func<MarkdownObject, Location> at;
    private readonly ImmutableArray<BlockSpan>.Builder spans = ImmutableArray.CreateBuilder<BlockSpan>();

    private readonly LineMap lines;

    private BlockSpans(string text, Func<MarkdownObject, Location> at) => (this.text, this.at, lines) = (text, at, new LineMap(text));

    /// <summary>Every block that the deduplicator may meet.</summary>
    /// <param name="text">The file, decoded, lines ended by LF.</param>
    /// <param name="source">Its path below content/.</param>
    /// <param name="tree">Names the places.</param>
    public static ImmutableArray<BlockSpan> Of(string text, string source, SourceTree tree)
    {
        var file = tree.At(source);
        var found = new BlockSpans(text, element => file with { Line = element.Line + 1, Column = element.Column + 1 });
        if (MarkdownSyntax.TryParse(text) is { } document) found.ReadAll(document);
        return found.spans.ToImmutable();
    }

    private void ReadAll(ContainerBlock container)
    {
        var here = new List<(MarkdownObject Element, int Start, int End)>();
        var open = new Stack<(HtmlBlock Start, int Index)>();
        foreach (var block in container)
        {
            if (block is YamlFrontMatterBlock or FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock) continue;
            if (block is ParagraphBlock paragraph && PictureParagraph.Is(paragraph)) here.AddRange(Pictures(paragraph));
            else if (block is HtmlBlock html) Pair(html, here, open);
            else here.Add((block, StartOf(block), EndOf(block)));
            switch (block)
            {
                // Nothing is a repeat inside a table or a list of definitions.
                case LeafBlock or Table or DefinitionList: break;
                case ContainerBlock inner: ReadAll(inner); break;
                default: throw new UnreachableException(block.GetType().Name);
            }
        }

        for (var i = 0; i < here.Count; i++)
        {
            var (element, start, end) = here[i];
            int? next = null;
            for (var j = i + 1; j < here.Count && next is null; j++)
            {
                if (here[j].Start >= end) next = here[j].Start;
            }

            spans.Add(new BlockSpan(at(element), element is ListItemBlock, start, end, next));
        }
    }

    /// <summary>A passage between details and its end is one block of the model.</summary>
    private void Pair(HtmlBlock html, List<(MarkdownObject Element, int Start, int End)> here, Stack<(HtmlBlock Start, int Index)> open)
    {
        var written = html.Lines.ToString().AsSpan().Trim();
        here.Add((html, StartOf(html), EndOf(html)));
        if (written.StartsWith("<details", StringComparison.OrdinalIgnoreCase)) open.Push((html, here.Count - 1));
        else if (written.StartsWith("</details", StringComparison.OrdinalIgnoreCase) && open.TryPop(out var start))
            here[start.Index] = (start.Start, StartOf(start.Start), EndOf(html));
    }

    private IEnumerable<(MarkdownObject Element, int Start, int End)> Pictures(ParagraphBlock paragraph)
    {
        var pictures = paragraph.Inline!.OfType<LinkInline>() // ! a paragraph that begins with a picture has content
            .Where(link => link is { IsImage: true, PreviousSibling: null or LineBreakInline, NextSibling: null or LineBreakInline })
            .ToList();
        for (var i = 0; i < pictures.Count; i++)
        {
            var end = i + 1 < pictures.Count ? TrimmedEnd(text.LastIndexOf('\n', pictures[i + 1].Span.Start)) : EndOf(paragraph);
            yield return (pictures[i], pictures[i].Span.Start, end);
        }
    }

    /// <summary>The span of a definition list begins at its first colon; the line of an underlined heading is that of its underline.</summary>
    private int StartOf(Block block)
    {
        if (block is LeafBlock) return block.Span.Start;
        var (start, end) = (lines.StartOf(block.Line), lines.EndOf(block.Line));
        return block.Span.Start >= start && (block.Span.Start < end || end == text.Length) ? block.Span.Start : lines.PlaceOf(block.Line, block.Column);
    }

    /// <summary>Markdig's own end of a container may lie behind the blank lines below it.</summary>
    private int EndOf(Block block)
    {
        if (block is not ContainerBlock { Count: > 0 } container || block is Table or CustomContainer) return EndOfLine(block.Span.End);
        return Math.Max(EndOfLine(StartOf(block)), container.Max(EndOf));
    }

    private int EndOfLine(int last)
    {
        var inside = Math.Clamp(last, 0, Math.Max(0, text.Length - 1));
        while (inside > 0 && text[inside] is '\n') inside--;
        return TrimmedEnd(lines.EndOf(lines.LineOf(inside)));
    }

    private int TrimmedEnd(int end)
    {
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\n') end--;
        return end;
    }
}
