using System.Collections.Immutable;

namespace Schwerpunkt.Text;

/// <summary>The lines of a text that are ended by LF: from a place to its line and column, and back. All count from 0.</summary>
public sealed class LineMap
{
    private readonly ImmutableArray<int> starts;

    /// <param name="text">The text whose lines are counted.</param>
    public LineMap(string text)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        found.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1)) found.Add(i + 1);
        (Text, starts) = (text, found.DrainToImmutable());
    }

    /// <summary>The text whose lines these are.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; behind an LF at the very end is one more.</summary>
    public int Count => starts.Length;

    /// <summary>The text with LF at the end of every line, whether CRLF, LF or CR alone stood there.</summary>
    public static string Normalise(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The line that a place is in; that of an LF is the line it ends.</summary>
    public int LineOf(int place)
    {
        var found = starts.BinarySearch(place);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>How far a place is from the beginning of its line.</summary>
    public int ColumnOf(int place) => place - starts[LineOf(place)];

    /// <summary>Where a line begins; the last one where there are fewer.</summary>
    public int StartOf(int line) => starts[Math.Min(line, starts.Length - 1)];

    /// <summary>Where a line ends: its LF, or the end of the text.</summary>
    public int EndOf(int line) => line + 1 < starts.Length ? starts[line + 1] - 1 : Text.Length;

    /// <summary>The characters of a line, without its LF.</summary>
    public ReadOnlySpan<char> this[int line] => Text.AsSpan()[StartOf(line)..EndOf(line)];

    /// <summary>The place of a line and column, inside the text whatever they say.</summary>
    public int PlaceOf(int line, int column) => Math.Clamp(StartOf(line) + column, 0, Text.Length);

    /// <summary>A place as findings name it.</summary>
    /// <param name="place">In this text.</param>
    /// <param name="start">Where the text begins in its file.</param>
    public Location At(int place, Location start) => start.Inside(LineOf(place), ColumnOf(place));
}
