using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Blocks;

/// <summary>Finds the cells of a row of a table as it is written.</summary>
public static class TableCells
{
    /// <summary>Each cell without the spaces around it; an empty one lies between its pipes.</summary>
    /// <param name="row">The row, from its first to its last sign.</param>
    public static ImmutableArray<TextSpan> Of(ReadOnlySpan<char> row)
    {
        var cells = ImmutableArray.CreateBuilder<TextSpan>();
        var start = row is ['|', ..] ? 1 : 0;
        for (var i = start; i < row.Length;)
        {
            if (row[i] == '|')
            {
                cells.Add(Trimmed(row, start, i));
                start = ++i;
            }
            else i = Behind(row, i);
        }

        if (!row[start..].IsWhiteSpace()) cells.Add(Trimmed(row, start, row.Length));
        return cells.ToImmutable();
    }

    /// <summary>A text as it can stand in a cell: with its pipes escaped, but for those in code.</summary>
    public static string Escape(string text)
    {
        var escaped = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var next = Behind(text, i);
            if (text[i] == '|') escaped.Append('\\');
            escaped.Append(text, i, next - i);
            i = next;
        }

        return escaped.ToString();
    }

    /// <summary>The place behind a sign, an escaped one, or a stretch of code.</summary>
    private static int Behind(ReadOnlySpan<char> row, int at)
    {
        if (row[at] == '\\') return Math.Min(row.Length, at + 2);
        if (row[at] != '`') return at + 1;
        var end = at;
        while (end < row.Length && row[end] == '`') end++;
        var marks = row[at..end];
        for (var i = end; i < row.Length; i++)
        {
            if (row[i] != '`') continue;
            var close = i;
            while (close < row.Length && row[close] == '`') close++;
            if (close - i == marks.Length) return close;
            i = close - 1;
        }

        return end;
    }

    private static TextSpan Trimmed(ReadOnlySpan<char> row, int start, int end)
    {
        if (row[start..end].IsWhiteSpace()) return new TextSpan(Math.Min(start + 1, end), 0);
        while (row[start] is ' ' or '\t') start++;
        while (end > start && row[end - 1] is ' ' or '\t') end--;
        return TextSpan.Between(start, end);
    }
}
