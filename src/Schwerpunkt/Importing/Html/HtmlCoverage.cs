using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Keeps account of every text of a saved page. A text without a fate, or a block that does not show what it claims, is a bug, and says so.</summary>
internal sealed class HtmlCoverage
{
    private readonly IReadOnlyList<HtmlText> texts;
    private readonly ImmutableArray<ImmutableArray<HtmlLeaf>> kept;
    private readonly HashSet<HtmlLeaf> shown;

    /// <param name="texts">All texts of the body.</param>
    /// <param name="parsed">The blocks before repeats were taken out.</param>
    /// <param name="shaped">The blocks that remain.</param>
    /// <param name="context">Knows which block shows which texts.</param>
    public HtmlCoverage(IReadOnlyList<HtmlText> texts, ImmutableArray<Block> parsed, ImmutableArray<Block> shaped, HtmlContext context)
    {
        this.texts = texts;
        foreach (var block in parsed.Flatten()) Check(block, context.LeafOf(block));
        kept = [.. shaped.Select(block => ImmutableArray.Create(block).Flatten().Select(context.LeafOf).OfType<HtmlLeaf>().ToImmutableArray())];
        shown = [.. kept.SelectMany(block => block)];
    }

    /// <summary>Every text with its fate, in the order of the page.</summary>
    public ImmutableArray<ImportPiece> Pieces() => [.. texts.Select(text => new ImportPiece(text.At.Line, text.Text, FateOf(text)))];

    /// <summary>What remains, block by block.</summary>
    public string Kept() => string.Join("\n\n", kept.Select(block => string.Join('\n', block.Select(Text).Where(text => text.Length > 0))).Where(text => text.Length > 0));

    private ImportFate FateOf(HtmlText text)
    {
        if (text.IsBlank) return ImportFate.Space;
        if (text.Boilerplate) return ImportFate.Boilerplate;
        if (text.Owner is not { } leaf) throw new ImbalanceException($"The text in line {text.At.Line} of the import has no fate.");
        return shown.Contains(leaf) ? ImportFate.Kept : ImportFate.Repeat;
    }

    private static string Text(HtmlLeaf leaf)
    {
        var text = new StringBuilder();
        foreach (var part in leaf.Texts)
        {
            if (part is null) text.Append('\u001F');
            else if (!part.Boilerplate) text.Append(part.Text);
        }

        var lines = text.ToString().Split('\u001F').Select(WhiteSpace.FoldHtml);
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    /// <summary>The letters of a block are those of its texts and of what was put in, no more and no fewer; an alternative text may stand for a credit in the text.</summary>
    private static void Check(Block block, HtmlLeaf? leaf)
    {
        if (leaf is null)
        {
            if (block.Lines().Any(line => !line.IsEmpty)) throw new ImbalanceException($"The block at {block.Location} of the import shows texts that nobody counts.");
            return;
        }

        var claimed = leaf.Texts.Where(text => text is { Boilerplate: false }).Sum(text => Letters(text!.Text)) + leaf.Added.Sum(Letters); // ! asked in the same line
        var written = block.Lines().Sum(line => Letters(line.PlainText()));
        if (block is Block.Picture { Figure: var figure }) written += Letters(figure.Credit?.Text ?? "");
        if (block is Block.Code code) written += Letters(code.Text);
        if (block is Block.Picture ? written < claimed : written != claimed)
            throw new ImbalanceException($"The block at {block.Location} of the import shows {written} letters; its texts have {claimed}.");
    }

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);
}
