using System.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>What stands before the lines of a block that is in a quotation, list or note: <c>&gt;</c> and spaces.</summary>
internal static class Margin
{
    private const int TabStop = 4;

    /// <summary>Whether all of it is what stands before any line: nothing that opens a list, note or definition.</summary>
    public static bool Is(ReadOnlySpan<char> before) => !before.ContainsAnyExcept(" \t>");

    /// <summary>The marks of lists as spaces: what the lines below the first need.</summary>
    public static string Below(ReadOnlySpan<char> before)
    {
        var margin = new StringBuilder(before.Length);
        foreach (var sign in before) margin.Append(sign is '>' or '\t' ? sign : ' ');
        return margin.ToString();
    }

    /// <summary>A line with its margin; a blank one without the spaces at its end.</summary>
    public static string Put(string margin, string line) => line.Length == 0 ? margin.TrimEnd(' ', '\t') : margin + line;

    /// <summary>Every line of a text but the first with its margin.</summary>
    public static string PutBelow(string margin, string text) =>
        string.Join('\n', text.Split('\n').Select((line, i) => i == 0 ? line : Put(margin, line)));

    /// <summary>Every line of a text with its margin.</summary>
    public static string PutAll(string margin, string text) => string.Join('\n', text.Split('\n').Select(line => Put(margin, line)));

    /// <summary>Whether a line has nothing but the marks of quotations.</summary>
    public static bool IsBlank(ReadOnlySpan<char> line) => Is(line);

    /// <summary>A line without its margin, as far as it has it.</summary>
    public static string Strip(ReadOnlySpan<char> line, ReadOnlySpan<char> margin)
    {
        var (taken, over) = Match(line, margin);
        return new string(' ', over) + line[taken..].ToString();
    }

    /// <summary>How many characters of a line are its margin, and how many columns a tab reaches over it.</summary>
    public static (int Taken, int Over) Match(ReadOnlySpan<char> line, ReadOnlySpan<char> margin)
    {
        var (at, column, wanted, wantedColumn) = (0, 0, 0, 0);
        foreach (var sign in margin)
        {
            if (sign != '>')
            {
                var width = WidthOf(sign, wantedColumn);
                (wanted, wantedColumn) = (wanted + width, wantedColumn + width);
                continue;
            }

            var mark = at;
            while (mark < line.Length && mark - at <= wanted + 3 && line[mark] == ' ') mark++;
            if (mark >= line.Length || line[mark] != '>') break;
            (at, column, wanted, wantedColumn) = (mark + 1, column + mark - at + 1, 0, wantedColumn + 1);
        }

        var reached = 0;
        while (reached < wanted && at < line.Length && line[at] is ' ' or '\t')
        {
            var width = WidthOf(line[at], column);
            (reached, column, at) = (reached + width, column + width, at + 1);
        }

        return (at, Math.Max(0, reached - wanted));
    }

    private static int WidthOf(char sign, int column) => sign == '\t' ? TabStop - (column % TabStop) : 1;
}
