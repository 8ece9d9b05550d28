using System.Collections.Immutable;
using Schwerpunkt.Editing.Blocks;
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
}
