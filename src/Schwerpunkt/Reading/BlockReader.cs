using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Schwerpunkt.Model;
using Block = Schwerpunkt.Model.Block;

namespace Schwerpunkt.Reading;

/// <summary>Reads Markdig's tree into the model's blocks. One instance reads one file.</summary>
internal sealed class BlockReader
{
    private readonly InlineReader lines;
    private readonly PictureParagraph pictures;
    private readonly DiagramReader diagrams;
    private readonly DiagnosticLog log;

    public BlockReader(SourceTree tree, string source, FigureReader figures, DiagnosticLog log)
    {
        lines = new InlineReader(tree, source, figures, log);
        pictures = new PictureParagraph(figures, lines, log);
        diagrams = new DiagramReader(source, log);
        this.log = log;
    }

    /// <summary>The blocks of a file, head included in the text so that places are right, and its footnotes.</summary>
    public (ImmutableArray<Block> Blocks, ImmutableArray<Model.Footnote> Footnotes) Read(string text)
    {
        if (MarkdownSyntax.TryParse(text) is not { } document)
        {
            log.Add(Rules.TooDeeplyNested(lines.Start));
            return ([], []);
        }

        var footnotes = document.OfType<FootnoteGroup>()
            .SelectMany(group => group.OfType<Markdig.Extensions.Footnotes.Footnote>())
            .Select(note => new Model.Footnote(InlineReader.LabelOf(note), lines.At(note), ReadAll(note)));
        return (ReadAll(document), [.. footnotes]);
    }

    private ImmutableArray<Block> ReadAll(ContainerBlock container)
    {
        var blocks = new BlockSequence(log);
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock: break;
                case HtmlBlock html: blocks.AddHtml(html.Lines.ToString(), lines.At(html)); break;
                case ParagraphBlock paragraph when PictureParagraph.Is(paragraph): blocks.AddRange(pictures.Read(paragraph)); break;
                default: blocks.AddRange(Read(block)); break;
            }
        }

        return blocks.Close();
    }

    private IEnumerable<Block> Read(Markdig.Syntax.Block block)
    {
        var at = lines.At(block);
        // A fence's first word reaches Markdig's attributes as a class; only ours are read there.
        var attributes = block is CodeBlock ? Attributes.None : AttributeReader.Read(block, at, log);
        Block? read = block switch
        {
            HeadingBlock heading => new Block.Heading(at, attributes, heading.Level, lines.Read(heading.Inline)),
            ParagraphBlock { Inline.FirstChild: null } => null,
            ParagraphBlock paragraph => new Block.Paragraph(at, attributes, lines.Read(paragraph.Inline)),
            ListBlock list => ReadList(list, at, attributes),
            QuoteBlock quote => new Block.Quote(at, attributes, ReadAll(quote)),
            CustomContainer group => new Block.Group(at, attributes, ReadAll(group)),
            FencedCodeBlock data when DiagramReader.Is(data.Info) => diagrams.Read(data, at),
            FencedCodeBlock { Info: FactsReader.Fence } names => FactsReader.Read(names, at, log),
            CodeBlock code => new Block.Code(at, attributes, (code as FencedCodeBlock)?.Info ?? "", code.Lines.ToString()),
            ThematicBreakBlock => new Block.Divider(at, attributes),
            DefinitionList definitions => new Block.Definitions(at, attributes, [.. definitions.OfType<DefinitionItem>().Select(ReadDefinition)]),
            Markdig.Extensions.Tables.Table table => TableReader.Read(table, at, attributes, lines),
            ContainerBlock container => new Block.Group(at, attributes, ReadAll(container)),
            _ => null,
        };
        return read is null ? [] : [read];
    }

    private Block.Listing ReadList(ListBlock list, Location at, Attributes attributes)
    {
        int? start = !list.IsOrdered ? null
            : int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 1;
        var items = list.OfType<ListItemBlock>().Select(item => new ListItem(lines.At(item), ReadAll(item)));
        return new Block.Listing(at, attributes, start, list.IsLoose, [.. items]);
    }

    private Definition ReadDefinition(DefinitionItem item)
    {
        var terms = item.OfType<DefinitionTerm>().Select(term => lines.Read(term.Inline));
        var content = new BlockSequence(log);
        foreach (var block in item.Where(block => block is not DefinitionTerm))
        {
            if (block is ParagraphBlock paragraph && PictureParagraph.Is(paragraph)) content.AddRange(pictures.Read(paragraph));
            else if (block is HtmlBlock html) content.AddHtml(html.Lines.ToString(), lines.At(html));
            else content.AddRange(Read(block));
        }

        return new Definition([.. terms], content.Close());
    }
}
