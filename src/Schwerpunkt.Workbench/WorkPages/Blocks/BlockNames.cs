using Schwerpunkt.Editing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>What a part of a page is called.</summary>
internal static class BlockNames
{
    /// <summary>German, without an article.</summary>
    public static string Of(PieceKind kind, Block? block) => (kind, block) switch
    {
        (PieceKind.Item, _) => "Listenpunkt",
        (PieceKind.Note, _) => "Fußnote",
        (PieceKind.Row, _) => "Tabellenzeile",
        (PieceKind.Cell, _) => "Tabellenzelle",
        (_, Block.Heading) => "Überschrift",
        (_, Block.Picture) => "Bild",
        (_, Block.Listing) => "Liste",
        (_, Block.Quote) => "Zitat",
        (_, Block.Group) => "Abschnitt mit Kennzeichen",
        (_, Block.Details) => "Aufklappbarer Teil",
        (_, Block.Code) => "Code",
        (_, Block.Table) => "Tabelle",
        (_, Block.Drawing { Diagram: Diagram.Table }) => "Tabelle aus einer Datei",
        (_, Block.Drawing) => "Diagramm",
        (_, Block.Film) => "Film",
        (_, Block.Facts) => "Angaben aus site.yml",
        (_, Block.Definitions) => "Begriffe",
        (_, Block.Divider) => "Trennlinie",
        _ => "Absatz",
    };
}
