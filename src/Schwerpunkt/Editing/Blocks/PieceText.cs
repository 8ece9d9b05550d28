using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Gives the text of a piece as it would stand by itself, and finds the lines it is written in.</summary>
internal static class PieceText
{
    /// <summary>Without the margin of its lines, lines ended by LF.</summary>
    public static string Of(WrittenPage page, Piece piece)
    {
        var (text, lines) = (page.File.Decoded, page.File.Lines);
        if (piece.End <= piece.Start) return "";
        var (first, last) = (lines.LineOf(piece.Start), lines.LineOf(piece.End - 1));
        if (first == last) return text[piece.Start..piece.End];
        var inner = Enumerable.Range(first + 1, last - first).Select(line => Margin.Strip(text.AsSpan()[lines.StartOf(line)..(line == last ? piece.End : lines.EndOf(line))], piece.Margin));
        return string.Join('\n', inner.Prepend(text[piece.Start..lines.EndOf(first)]));
    }

    /// <summary>Markdown as somebody hands it in: LF at the end of its lines, no blank lines before and behind.</summary>
    public static string Tidy(string markdown)
    {
        var lines = LineMap.Normalise(markdown).Split('\n').SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Reverse();
        return string.Join('\n', lines);
    }
}
