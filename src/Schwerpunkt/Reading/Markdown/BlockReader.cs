using System.Collections.Immutable;
using System.Diagnostics;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Text;
using Block = Schwerpunkt.Text.Block;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Reads Markdig's tree into the model's blocks. One instance reads one file.</summary>
internal sealed class BlockReader
{
    /// <summary>A list that begins above it most likely begins with a year.</summary>
    private const int HighestStart = 1000;

    private readonly InlineReader lines;
    private readonly SourceSpans spans;
    private readonly PictureParagraph pictures;
    private readonly DataBlockReader data;
    private readonly FindingLog log;
    private readonly List<TextSpan> hidden = [];

    public BlockReader(InlineReader lines, SourceSpans spans, FigureReader figures, DataBlockReader data, FindingLog log)
    {
        (this.lines, this.spans, this.data, this.log) = (lines, spans, data, log);
        pictures = new PictureParagraph(figures, lines, spans, log);
    }

    /// <summary>The blocks of a file; its head is included in the text so that places are right.</summary>
    public MarkdownBody Read(string text)
    {
        if (MarkdownSyntax.TryParse(text, lines.Start, log) is not { } document) return MarkdownBody.Empty;
        var written = document.OfType<FootnoteGroup>()
            .SelectMany(group => group.OfType<Markdig.Extensions.Footnotes.Footnote>())
            .Select(note => new Text.Footnote(InlineReader.LabelOf(note), lines.At(note), ReadAll(note)) { Span = spans.Of(note) });
        var blocks = ReadAll(document);
        var unseen = hidden.OrderBy(span => span.Start).ToImmutableArray(); // the notes, read next, stand apart
        ImmutableArray<Text.Footnote> notes = [.. written];
        var shown = Definitions.Check(document, blocks, notes, lines, spans, log);
        lines.Close();
        return new MarkdownBody(blocks, shown, unseen, pictures.Unshown, Others(notes, shown));
    }

    private static ImmutableArray<Text.Footnote> Others(ImmutableArray<Text.Footnote> notes, ImmutableArray<Text.Footnote> shown)
    {
        if (shown.Length == notes.Length) return [];
        var labels = shown.Select(note => note.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. notes.Where(note => !labels.Contains(note.Label))];
    }

    private ImmutableArray<Block> ReadAll(IEnumerable<Markdig.Syntax.Block> container)
    {
        var blocks = new BlockSequence(log, hidden);
        foreach (var block in container)
        {
            switch (block)
            {
                // The head is read elsewhere, and so are notes and definitions.
                case YamlFrontMatterBlock or FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock: break;
                case HtmlBlock html: blocks.AddHtml(html.Lines.ToString(), lines.At(html), spans.Of(html)); break;
                case ParagraphBlock paragraph when PictureParagraph.Is(paragraph): blocks.AddRange(pictures.Read(paragraph)); break;
                default: Add(block, blocks); break;
            }
        }

        return blocks.Close();
    }

    private void Add(Markdig.Syntax.Block block, BlockSequence blocks)
    {
        var span = spans.Of(block);
        blocks.Add(Read(block, span), span);
    }

    /// <summary>The block; null where it shows nothing.</summary>
    private Block? Read(Markdig.Syntax.Block block, TextSpan span)
    {
        var at = lines.At(block);
        // A fence's first word reaches Markdig's attributes as a class; only ours are read there.
        var attributes = block is CodeBlock ? Attributes.None : ReadAttributes(block, at);
        if (block is IFencedBlock fence) CheckFence(fence, at);
        return block switch
        {
            HeadingBlock heading => new Block.Heading(at, attributes, heading.Level, lines.Read(heading.Inline)) { Span = span, IsUnderlined = heading.IsSetext },
            ParagraphBlock { Inline.FirstChild: null } => null,
            ParagraphBlock paragraph => ReadParagraph(paragraph, at, attributes, span),
            ListBlock list => ReadList(list, at, attributes, span),
            QuoteBlock quote => new Block.Quote(at, attributes, ReadAll(quote)) { Span = span },
            CustomContainer group => new Block.Group(at, attributes, ReadAll(group)) { Span = span },
            FencedCodeBlock fenced when DataBlockReader.Is(fenced.Info) => data.Read(fenced, at, span),
            FencedCodeBlock { Info: FactsReader.Fence } names => new Block.Facts(at, attributes, FactsReader.Read(names, at, log)) { Span = span },
            FencedCodeBlock { Info: { } word } when FactsReader.IsMeant(word) => Misspelled(word, at),
            CodeBlock code => new Block.Code(at, attributes, (code as FencedCodeBlock)?.Info ?? "", code.Lines.ToString()) { Span = span, IsIndented = code is not FencedCodeBlock },
            ThematicBreakBlock => new Block.Divider(at, attributes) { Span = span },
            DefinitionList definitions => new Block.Definitions(at, attributes, [.. definitions.OfType<DefinitionItem>().Select(ReadDefinition)]) { Span = span },
            Markdig.Extensions.Tables.Table table => TableReader.Read(table, lines) is var (head, rows, columns) ? new Block.Table(at, attributes, head, rows, columns) { Span = span } : null,
            _ => throw new UnreachableException(block.GetType().Name),
        };
    }

    /// <summary>Nothing is shown of a block whose word is a slip: its finding says so.</summary>
    private Block? Misspelled(string word, Location at)
    {
        log.Add(MisspelledKey.At(at, word, FactsReader.Fence, isPlain: false));
        return null;
    }

    /// <summary>Braces in a line of their own below a text belong to it; Markdig gives them to the line break.</summary>
    private Attributes ReadAttributes(Markdig.Syntax.Block block, Location at)
    {
        var attributes = AttributeReader.Read(block, at, log);
        return block is ParagraphBlock { Inline.LastChild: Markdig.Syntax.Inlines.LineBreakInline below } ? AttributeReader.Join(attributes, AttributeReader.Read(below, at, log)) : attributes;
    }

    private Block.Listing ReadList(ListBlock list, Location at, Attributes attributes, TextSpan span)
    {
        int? start = !list.IsOrdered ? null
            : int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        var items = list.OfType<ListItemBlock>().ToImmutableArray();
        if (list.OrderedStart is ['0', _, ..] zeros) log.Add(ListZeros.At(lines.At(items[0]), zeros, start ?? 0));
        var counts = start is null || CheckNumbers(items, list.OrderedStart);
        return new Block.Listing(at, attributes, start, list.IsLoose, [.. items.Select(item => new ListItem(lines.At(item), ReadAll(item), counts ? null : item.Order) { Span = spans.Of(item) })]) { Span = span };
    }

    /// <summary>Whether the numbers count on, or are all the same, as those do who leave counting to Markdown.</summary>
    private bool CheckNumbers(ImmutableArray<ListItemBlock> items, string? written)
    {
        if (items[0].Order > HighestStart) log.Add(HighListStart.At(lines.At(items[0]), written ?? "", items[0].Order));
        if (items.All(item => item.Order == items[0].Order)) return true;
        for (var i = 1; i < items.Length; i++)
        {
            if (items[i].Order == items[i - 1].Order + 1) continue;
            log.Add(ListNumbers.At(lines.At(items[i]), items[i - 1].Order, items[i].Order));
            return false;
        }

        return true;
    }

    /// <summary>A fence that is left open takes in all that follows; the words behind three colons are shown nowhere.</summary>
    private void CheckFence(IFencedBlock fence, Location at)
    {
        if (fence is CustomContainer { ClosingFencedCharCount: 0 }) log.Add(OpenGroup.At(at));
        if (fence is FencedCodeBlock code && (code.ClosingFencedCharCount == 0 || OpensAnother(code))) log.Add(OpenBlock.At(at, new string(fence.FencedChar, fence.OpeningFencedCharCount)));
        if (fence is FencedCodeBlock { Info: { } word } && DiagramReader.IsForeign(word)) log.Add(ForeignDiagram.At(at, word));
        if (fence is CustomContainer && !string.IsNullOrWhiteSpace(fence.Arguments)) log.Add(GroupTitle.At(at, fence.Arguments));
    }

    /// <summary>Whether the beginning of another block stands in one: its end was taken for that of the first.</summary>
    private static bool OpensAnother(FencedCodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan().TrimStart();
            var word = line.TrimStart(code.FencedChar);
            if (line.Length - word.Length >= code.OpeningFencedCharCount && !word.IsWhiteSpace() && !word.Contains('`')) return true;
        }

        return false;
    }

    /// <summary>The prose; null where it is nothing but line breaks.</summary>
    private Block.Paragraph? ReadParagraph(ParagraphBlock paragraph, Location at, Attributes attributes, TextSpan span)
    {
        var content = lines.Read(paragraph.Inline);
        return content.All(run => run is Text.Inline.Break) ? null : new Block.Paragraph(at, attributes, content) { Span = span };
    }

    private Definition ReadDefinition(DefinitionItem item)
    {
        var terms = item.OfType<DefinitionTerm>().Select(ReadTerm);
        return new Definition([.. terms], ReadAll(item.Where(block => block is not DefinitionTerm)));
    }

    /// <summary>What braces say of a term stands in it: a list of definitions has attributes for the whole alone.</summary>
    private ImmutableArray<Inline> ReadTerm(DefinitionTerm term)
    {
        var (words, attributes) = (lines.Read(term.Inline), AttributeReader.Read(term, lines.At(term), log));
        return attributes == Attributes.None ? words : [new Inline.Element("span", attributes, words)];
    }
}

/// <summary>What the Markdown of one file gives, as <see cref="Pages.Document"/> holds it.</summary>
internal sealed record MarkdownBody(
    ImmutableArray<Block> Blocks,
    ImmutableArray<Text.Footnote> Footnotes,
    ImmutableArray<TextSpan> Hidden,
    ImmutableArray<PictureText> UnshownPictures,
    ImmutableArray<Text.Footnote> UnusedNotes)
{
    public static MarkdownBody Empty { get; } = new([], [], [], [], []);
}
