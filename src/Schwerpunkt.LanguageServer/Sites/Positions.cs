using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.Text;

namespace Schwerpunkt.LanguageServer.Sites;

/// <summary>From places of a text to those of an editor, and back. Both count UTF-16; lines are the same whatever ends them.</summary>
internal static class Positions
{
    /// <summary>The place of a position: inside the text and its line whatever it says.</summary>
    public static int PlaceOf(this LineMap lines, Position position)
    {
        if (position.Line >= lines.Count) return lines.Text.Length;
        var line = Math.Max(0, position.Line);
        return lines.StartOf(line) + Math.Clamp(position.Character, 0, lines.EndOf(line) - lines.StartOf(line));
    }

    public static Position PositionOf(this LineMap lines, int place) => new(lines.LineOf(place), lines.ColumnOf(place));

    public static TextRange RangeOf(this LineMap lines, TextSpan span) => new(lines.PositionOf(span.Start), lines.PositionOf(span.End));

    /// <summary>The one edit that makes a text another; null where they are the same. Neither a pair of surrogates is cut nor anything else changed.</summary>
    public static LspEdit? EditTo(this LineMap lines, string other)
    {
        var (text, span) = (lines.Text, ChangedStretch.Of(lines.Text, other));
        if (text == other) return null;
        var (start, end) = (span.Start, span.End);
        if (start > 0 && char.IsHighSurrogate(text[start - 1])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end++;
        return new LspEdit(lines.RangeOf(TextSpan.Between(start, end)), other[start..(other.Length - (text.Length - end))]);
    }
}
