using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>The lines that a piece is written in, and those beside it.</summary>
internal sealed partial class PieceLines
{
    private readonly LineMap lines;

    public PieceLines(WrittenPage page, Piece piece)
    {
        (lines, Piece) = (page.File.Lines, piece);
        (First, Last) = (lines.LineOf(piece.Start), lines.LineOf(Math.Max(piece.Start, piece.End - 1)));
        if (piece.IsBehindMark || piece.Block is null) return;
        var above = piece.Previous is { } previous ? lines.LineOf(previous.End - 1) : piece.Parent is { IsNamed: true } parent ? lines.LineOf(parent.Start) : -1;
        while (First - 1 > above && AttributesAlone().IsMatch(lines[First - 1])) First--;
    }

    public Piece Piece { get; }

    /// <summary>The first, with the braces above it that belong to it.</summary>
    public int First { get; }

    public int Last { get; }

    public int Start => lines.StartOf(First);

    public int End => lines.EndOf(Last);

    /// <summary>The margin as a blank line has it.</summary>
    public string Blank => Piece.Margin.TrimEnd(' ', '\t');

    public bool IsLastOfFile => Last + 1 >= lines.Count;

    public bool IsBlankAbove => First > 0 && Margin.IsBlank(lines[First - 1]);

    public bool IsBlankBelow => !IsLastOfFile && Margin.IsBlank(lines[Last + 1]);

    public bool HasTextAbove => First > 0 && !IsBlankAbove;

    public bool HasTextBelow => !IsLastOfFile && !IsBlankBelow;

    /// <summary>Where a line this far from the first begins.</summary>
    public int StartOf(int line) => lines.StartOf(line);

    public int EndOf(int line) => lines.EndOf(line);

    [GeneratedRegex(@"^[ >]*\{[^{}]*\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AttributesAlone();
}
