using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Finds the pieces of a page in its text.</summary>
internal sealed class PieceReader
{
    private readonly string text;
    private readonly LineMap lines;

    private PieceReader(SavedFile file) => (text, lines) = (file.Decoded, file.Lines);

    /// <summary>The page with its pieces; none where it cannot be read.</summary>
    public static Piece Read(SavedFile file, Document? document)
    {
        var reader = new PieceReader(file);
        var root = new Piece { Kind = null, Span = new TextSpan(0, file.Decoded.Length), Margin = "", Print = "", End = file.Decoded.Length };
        return document is null ? root : root.With(reader.Clipped(
        [
            .. document.Blocks.Select(block => reader.Read(block, "")),
            .. document.Footnotes.Select(note => reader.Read(note, "shown")),
            .. document.UnusedNotes.Select(note => reader.Read(note, "unused")),
        ]));
    }

    private Piece Read(Block block, string inner)
    {
        var isCode = block is Block.Code { IsIndented: true };
        var rows = block is Block.Table table ? RowsOf(table) : [];
        var piece = Place(PieceKind.Block, block.Span, inner, BlockPrint.Of(block, withRows: rows.IsEmpty), isCode, block);
        piece.End = EndOf(block);
        return block switch
        {
            Block.Listing list => piece.With(Clipped([.. list.Items.Select(item => Read(item, piece.Margin))])),
            Block.Quote quote => piece.With(ReadAll(quote.Content, InQuote(piece))),
            Block.Group group => piece.With(ReadAll(group.Content, piece.Margin)),
            Block.Details details => piece.With(ReadAll(details.Content, piece.Margin)),
            Block.Definitions definitions => piece.With([.. definitions.Items.Select(Read)]),
            Block.Table => piece.With(rows),
            _ => piece,
        };
    }

    private ImmutableArray<Piece> ReadAll(ImmutableArray<Block> blocks, string inner) => Clipped([.. blocks.Select(block => Read(block, inner))]);

    private Piece Read(ListItem item, string inner)
    {
        var piece = Place(PieceKind.Item, item.Span, inner, BlockPrint.Of(item));
        return piece.With(ReadAll(item.Content, piece.Margin + new string(' ', ListMark.Of(text.AsSpan(piece.Start, piece.End - piece.Start)).Width)));
    }

    private Piece Read(Footnote note, string shown)
    {
        var piece = Place(PieceKind.Note, note.Span, "", $"note {note.Label} {shown}");
        return piece.With(ReadAll(note.Content, piece.Margin + "    "));
    }

    private Piece Read(Definition definition)
    {
        var span = definition.Content is [var first, .., var last] ? TextSpan.Between(first.Span.Start, last.Span.End) : definition.Content is [var only] ? only.Span : default;
        var before = definition.Content.IsEmpty ? "" : Before(span.Start);
        var piece = new Piece { Kind = null, Span = span, Margin = Margin.Below(before), Print = BlockPrint.Of(definition.Terms), Start = span.Start, End = span.End };
        return piece.With(ReadAll(definition.Content, piece.Margin));
    }

    /// <param name="kind">What it is.</param>
    /// <param name="span">As the document has it.</param>
    /// <param name="inner">What stands before the lines of what it is in.</param>
    /// <param name="print">What it says by itself.</param>
    /// <param name="isCode">True where spaces of its own make it code.</param>
    /// <param name="block">Null for what is none.</param>
    private Piece Place(PieceKind kind, TextSpan span, string inner, string print, bool isCode = false, Block? block = null)
    {
        var start = isCode ? StartOfCode(span.Start, inner) : span.Start;
        var before = Before(start);
        var isBehind = !Margin.Is(before);
        return new Piece { Kind = kind, Span = span, Margin = isBehind || isCode ? inner : before, Print = print, Block = block, Start = start, End = span.End, IsBehindMark = isBehind };
    }

    /// <summary>A fence that nothing closes goes on to the end of what it is in; its span is the first line.</summary>
    private int EndOf(Block block)
    {
        if (block is not Block.Code { IsIndented: false, Text: { Length: > 0 } code } || text.IndexOf('\n', block.Span.Start, block.Span.Length) >= 0) return block.Span.End;
        var last = Math.Min(lines.LineOf(block.Span.Start) + code.AsSpan().Count('\n') + 1, lines.Count - 1);
        return Math.Max(block.Span.End, lines.StartOf(last) + lines[last].TrimEnd(" \t").Length);
    }

    /// <summary>Markdig counts the margin of indented code to it.</summary>
    private int StartOfCode(int start, string inner)
    {
        var line = lines.LineOf(start);
        var taken = Margin.Match(lines[line], inner).Taken;
        return Margin.Is(lines[line][..Math.Min(lines[line].Length, lines.ColumnOf(start))]) ? lines.StartOf(line) + taken : start;
    }

    private string InQuote(Piece quote) =>
        quote.Margin + (quote.Start + 1 < text.Length && text[quote.Start + 1] is ' ' or '\t' ? "> " : ">");

    private string Before(int start) => text[lines.StartOf(lines.LineOf(start))..start];

    /// <summary>Where one is written over the next, as braces above a table are, it ends before.</summary>
    private ImmutableArray<Piece> Clipped(ImmutableArray<Piece> pieces)
    {
        for (var i = 0; i + 1 < pieces.Length; i++)
        {
            var next = pieces[i + 1].Start;
            if (next <= pieces[i].Start || next >= pieces[i].End) continue;
            pieces[i].End = next;
            while (pieces[i].End > pieces[i].Start && text[pieces[i].End - 1] is '\n' or ' ' or '\t' or '>') pieces[i].End--;
        }

        return pieces;
    }

    /// <summary>One row a line, but for the line below the head; none where it is written in another way.</summary>
    private ImmutableArray<Piece> RowsOf(Block.Table table)
    {
        var (first, last) = (lines.LineOf(table.Span.Start), lines.LineOf(table.Span.End - 1));
        ImmutableArray<TableRow> rows = [table.Head, .. table.Rows];
        return last - first != rows.Length ? [] : [.. rows.Select((row, i) => Read(row, i == 0 ? first : first + i + 1, first, table.Span))];
    }

    private Piece Read(TableRow row, int line, int first, TextSpan table)
    {
        var start = line == first ? table.Start : lines.StartOf(line) + lines[line].Length - lines[line].TrimStart(" \t>").Length;
        var end = lines.StartOf(line) + lines[line].TrimEnd(" \t").Length;
        var written = TableCells.Of(text.AsSpan(start, end - start));
        var shown = Math.Min(written.Length, row.Cells.Length);
        var before = Before(start);
        var piece = new Piece { Kind = PieceKind.Row, Span = TextSpan.Between(start, end), Margin = Margin.Is(before) ? before : Margin.Below(before), Print = BlockPrint.Of(row.Cells[shown..]), Start = start, End = end, IsBehindMark = !Margin.Is(before) };
        return piece.With([.. written.Take(shown).Select((cell, i) => Cell(new TextSpan(start + cell.Start, cell.Length), row.Cells[i], piece.Margin))]);
    }

    private static Piece Cell(TextSpan span, ImmutableArray<Inline> content, string margin) =>
        new() { Kind = PieceKind.Cell, Span = span, Margin = margin, Print = BlockPrint.Of([content]), Start = span.Start, End = span.End, IsBehindMark = true };
}
