using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>A page as it lies on the disk, with what can be edited in it.</summary>
public sealed class WrittenPage
{
    private readonly Lazy<Piece> root;
    private readonly Lazy<ShownPage?> shown;

    /// <param name="file">Its text.</param>
    /// <param name="document">The page as it is read; null where its head cannot be.</param>
    /// <param name="alone">Reads Markdown as if nothing else stood on a page.</param>
    internal WrittenPage(SavedFile file, Document? document, Func<string, WrittenPage> alone)
    {
        (File, Document, Alone) = (file, document, alone);
        root = new Lazy<Piece>(() => PieceReader.Read(file, document));
        shown = new Lazy<ShownPage?>(() => document is null ? null : ShownPage.Of(document, PlaceOf));
    }

    /// <summary>The file.</summary>
    public SavedFile File { get; }

    /// <summary>The page as it is read; null where its head cannot be.</summary>
    public Document? Document { get; }

    /// <summary>Everything in it that an edit can name, outer before inner.</summary>
    public ImmutableArray<PieceAddress> Addresses => [.. Root.Flatten().Where(piece => piece.IsNamed).Select(piece => piece.Address)];

    /// <summary>Reads Markdown as if nothing else stood on a page.</summary>
    internal Func<string, WrittenPage> Alone { get; }

    /// <summary>The page as a whole; its children are its blocks and notes.</summary>
    internal Piece Root => root.Value;

    /// <summary>What depends on the whole of it; null where it cannot be read.</summary>
    internal ShownPage? Shown => shown.Value;

    /// <summary>What is written in a place, without the marks of the quotations and lists around it; null where there is no such piece.</summary>
    public string? MarkdownOf(PieceAddress at) => Find(at) is { } piece ? PieceText.Of(this, piece) : null;

    /// <summary>The block in a place; null where it is none, but an item or the like.</summary>
    public Block? BlockOf(PieceAddress at) => Find(at)?.Block;

    /// <summary>What of its kind stands before it, in what both are in; null for the first.</summary>
    public PieceAddress? Before(PieceAddress at) => Find(at)?.Previous?.Address;

    /// <summary>What of its kind stands behind it, in what both are in; null for the last.</summary>
    public PieceAddress? Behind(PieceAddress at) => Find(at)?.Next?.Address;

    /// <summary>The rows of a table, its head first, each with its cells; empty for everything else.</summary>
    public ImmutableArray<(PieceAddress Row, ImmutableArray<PieceAddress> Cells)> RowsOf(PieceAddress table) =>
        [.. (Find(table)?.Children ?? []).Where(row => row.Kind == PieceKind.Row).Select(row => (row.Address, row.Children.Select(cell => cell.Address).ToImmutableArray()))];

    /// <summary>The innermost block, item or note that is written in a line; null for a line of the head, and for a blank one.</summary>
    /// <param name="line">Counted from 1.</param>
    public PieceAddress? At(int line)
    {
        if (line < 1 || line > File.Lines.Count) return null;
        var (start, end) = (File.Lines.StartOf(line - 1), File.Lines.EndOf(line - 1));
        return Root.Flatten().LastOrDefault(piece => piece.Kind is PieceKind.Block or PieceKind.Item or PieceKind.Note && piece.Start <= end && piece.End > start)?.Address;
    }

    /// <summary>Whether a line belongs to the head, its marks included.</summary>
    /// <param name="line">Counted from 1.</param>
    public bool IsInHead(int line) => HeadText.Find(File, new FindingLog()) is { IsMissing: false } head && line <= File.Lines.LineOf(head.Span.End) + 2;

    /// <summary>A place in its text that findings name by line and column.</summary>
    internal int PlaceOf(Location at) => File.Lines.PlaceOf(at.Line - 1, at.Column - 1);

    /// <summary>The piece that an address names; null where there is none.</summary>
    internal Piece? Find(PieceAddress at) => Root.Flatten().FirstOrDefault(piece => piece.IsNamed && piece.Address == at);
}

/// <summary>What an edit can name.</summary>
public enum PieceKind
{
    /// <summary>A paragraph, heading, list, table, figure or any other block.</summary>
    Block,

    /// <summary>An entry of a list.</summary>
    Item,

    /// <summary>A row of a table, its head among them.</summary>
    Row,

    /// <summary>A cell of a row.</summary>
    Cell,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>Names a piece of a page by what it is and where it is written.</summary>
/// <param name="Kind">A list of one item is written in the same characters as the item.</param>
/// <param name="Span">Its characters in the text as it is read (<see cref="SavedFile.Decoded"/>).</param>
public readonly record struct PieceAddress(PieceKind Kind, TextSpan Span)
{
    /// <summary>The address of a block.</summary>
    public static PieceAddress Of(Block block) => new(PieceKind.Block, block.Span);

    /// <summary>The address of an item.</summary>
    public static PieceAddress Of(ListItem item) => new(PieceKind.Item, item.Span);

    /// <summary>The address of a footnote.</summary>
    public static PieceAddress Of(Footnote note) => new(PieceKind.Note, note.Span);

    /// <summary>The address as the HTML of a preview names it, such as <c>block 120 85</c>; null where it is none.</summary>
    public static PieceAddress? TryParse(string written) =>
        written.Split(' ') is [var kind, var start, var length]
        && Enum.TryParse<PieceKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(kind[0])
        && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new PieceAddress(known, new TextSpan(first, count)) : null;

    /// <summary>As it is parsed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind switch { PieceKind.Item => "item", PieceKind.Row => "row", PieceKind.Cell => "cell", PieceKind.Note => "note", _ => "block" }} {Span.Start} {Span.Length}");
}
