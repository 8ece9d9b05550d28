using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>Keeps account of every text of a saved page. A text without a fate, or a block that does not show what it claims, is a bug, and says so.</summary>
internal sealed class HtmlCoverage
{
    private readonly IReadOnlyList<HtmlText> texts;
    private readonly HashSet<int> own;
    private readonly HtmlAccount account;
    private readonly ImmutableArray<ImmutableArray<HtmlEntry>> kept;
    private readonly HashSet<int> read;
    private readonly HashSet<int> shown;

    /// <param name="texts">All texts of the body.</param>
    /// <param name="own">The numbers of those that belong to the page and not to the old site around it.</param>
    /// <param name="blocks">Before and after repeats were taken out.</param>
    /// <param name="account">Knows which block shows which texts.</param>
    public HtmlCoverage(IReadOnlyList<HtmlText> texts, HashSet<int> own, (ImmutableArray<Block> Parsed, ImmutableArray<Block> Shaped) blocks, HtmlAccount account)
    {
        (this.texts, this.own, this.account) = (texts, own, account);
        var parsed = blocks.Parsed.Flatten();
        foreach (var block in parsed) Check(block, account.Of(block));
        kept = [.. blocks.Shaped.Select(block => ImmutableArray.Create(block).Flatten().Select(account.Of).OfType<HtmlEntry>().ToImmutableArray())];
        read = [.. parsed.Select(account.Of).OfType<HtmlEntry>().SelectMany(entry => entry.Numbers)];
        shown = [.. kept.SelectMany(block => block).SelectMany(entry => entry.Numbers)];
    }

    /// <summary>Every text with its fate, in the order of the page.</summary>
    public ImmutableArray<ImportPiece> Pieces() => [.. texts.Select(text => new ImportPiece(text.At.Line, text.Text, FateOf(text)))];

    /// <summary>What remains, block by block.</summary>
    public string Kept() => string.Join("\n\n", kept.Select(block => string.Join('\n', block.Select(Text).Where(text => text.Length > 0))).Where(text => text.Length > 0));

    private ImportFate FateOf(HtmlText text)
    {
        if (text.IsBlank) return ImportFate.Space;
        if (!own.Contains(text.Number)) return ImportFate.Boilerplate;
        if (shown.Contains(text.Number)) return ImportFate.Kept;
        if (read.Contains(text.Number)) return ImportFate.Repeat;
        return account.IsLeftOut(text.Number) ? ImportFate.Boilerplate
            : throw new ImbalanceException($"The text in line {text.At.Line} of the import has no fate.");
    }

    private static string Text(HtmlEntry entry)
    {
        var text = string.Concat(entry.Texts.Select(part => part is null ? "\u001F" : part.Text));
        return string.Join('\n', text.Split('\u001F').Select(WhiteSpace.FoldHtml).Where(line => line.Length > 0));
    }

    /// <summary>The letters of a block are those of its texts and of what was put in, no more and no fewer; an alternative text may stand for a credit in the text.</summary>
    private static void Check(Block block, HtmlEntry? entry)
    {
        if (entry is null)
        {
            if (block.Lines().Any(line => !line.IsEmpty)) throw new ImbalanceException($"The block at {block.Location} of the import shows texts that nobody counts.");
            return;
        }

        var claimed = entry.Texts.OfType<HtmlText>().Sum(text => Letters(text.Text)) + entry.Added.Sum(Letters);
        var written = block.Lines().Sum(line => Letters(line.PlainText()));
        if (block is Block.Picture { Figure: var figure }) written += Letters(figure.Credit?.Text ?? "");
        if (block is Block.Code code) written += Letters(code.Text);
        if (block is Block.Picture ? written < claimed : written != claimed)
            throw new ImbalanceException($"The block at {block.Location} of the import shows {written} letters; its texts have {claimed}.");
    }

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);
}
