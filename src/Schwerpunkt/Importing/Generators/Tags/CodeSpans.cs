using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Where code and comments stand in a Markdown text: nothing in them is a tag, a link or a shortcode.</summary>
internal sealed partial class CodeSpans
{
    private readonly List<(int Start, int End)> spans = [];
    private readonly string text;

    /// <summary>Where the paragraph began whose code has yet to be found.</summary>
    private int prose;

    private readonly bool hasIndented;
    private bool inList;
    private bool afterBlank = true;

    private CodeSpans(string text, bool hasIndented) => (this.text, this.hasIndented) = (text, hasIndented);

    /// <param name="text">A Markdown text.</param>
    /// <param name="hasIndented">Whether lines behind four blanks are code.</param>
    public static CodeSpans In(string text, bool hasIndented = true)
    {
        var found = new CodeSpans(text, hasIndented);
        found.Scan();
        return found;
    }

    /// <summary>Whether a place is in one of them.</summary>
    public bool Holds(int place)
    {
        var (low, high) = (0, spans.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= place) low = middle + 1;
            else if (spans[middle].Start > place) high = middle - 1;
            else return true;
        }

        return false;
    }

    private void Scan()
    {
        for (var line = 0; line < text.Length;) line = Fence().Match(text, line, EndOf(line) - line) is { Success: true } fence && Opens(fence, text.AsSpan(line, EndOf(line) - line)) ? TakeFence(line, fence) : TakeLine(line);
        AddInline(prose, text.Length);
    }

    private int TakeFence(int line, Match fence)
    {
        AddInline(prose, line);
        var close = CloseOf(fence, EndOf(line));
        spans.Add((line, close));
        (prose, afterBlank) = (Next(close), false);
        return prose;
    }

    /// <summary>Takes a line that is no fence; gives where the next begins.</summary>
    private int TakeLine(int line)
    {
        var end = EndOf(line);
        var words = text.AsSpan(line, end - line);
        var blank = words.IsWhiteSpace();
        if (blank || hasIndented && afterBlank && !inList && IsIndented(words))
        {
            AddInline(prose, line);
            if (!blank) spans.Add((line, end));
            prose = Next(end);
        }
        else if (Item().IsMatch(words)) inList = true;
        else if (afterBlank && words[0] is not (' ' or '\t')) inList = false;
        // A line of indented code may be followed by another.
        afterBlank = blank || prose == Next(end);
        return Next(end);
    }

    private static bool IsIndented(ReadOnlySpan<char> line) => line.StartsWith("    ") || line.StartsWith("\t");

    /// <summary>A fence of backticks has none behind it.</summary>
    private static bool Opens(Match fence, ReadOnlySpan<char> line) => fence.Groups["fence"].ValueSpan[0] == '~' || !line[(line.IndexOf('`') + fence.Groups["fence"].Length)..].Contains('`');

    /// <summary>The end of the line that closes a fence, or of the text.</summary>
    private int CloseOf(Match fence, int end)
    {
        var mark = fence.Groups["fence"].Value;
        for (var line = Next(end); line < text.Length; line = Next(EndOf(line)))
        {
            var words = text.AsSpan(line, EndOf(line) - line).Trim(" \t>");
            if (words.Length >= mark.Length && words.StartsWith(mark, StringComparison.Ordinal) && words.TrimStart(mark[0]).IsEmpty) return EndOf(line);
        }

        return text.Length;
    }

    /// <summary>Code and comments within a paragraph; a comment may go over its end.</summary>
    private void AddInline(int from, int to)
    {
        if (spans.Count > 0) from = Math.Max(from, spans[^1].End);
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '`') i = AddCode(i, to);
            else if (text[i] == '<' && text.AsSpan(i).StartsWith("<!--") && text.IndexOf("-->", i, StringComparison.Ordinal) is > 0 and var close)
            {
                spans.Add((i, close + 3));
                i = close + 2;
            }
        }
    }

    private int AddCode(int start, int to)
    {
        var length = RunAt(start, to);
        for (var i = start + length; i < to;)
        {
            if (text[i] != '`')
            {
                i++;
                continue;
            }

            var run = RunAt(i, to);
            if (run == length)
            {
                spans.Add((start, i + run));
                return i + run - 1;
            }

            i += run;
        }

        return start + length - 1;
    }

    private int RunAt(int start, int to)
    {
        var end = start;
        while (end < to && text[end] == '`') end++;
        return end - start;
    }

    private int EndOf(int line) => text.IndexOf('\n', line) is >= 0 and var end ? end : text.Length;

    private static int Next(int end) => end + 1;

    [GeneratedRegex(@"\G[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?<fence>`{3,}|~{3,})", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    /// <summary>A list, a note or a definition: what is indented below belongs to it.</summary>
    [GeneratedRegex(@"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|:)[ \t]|\[\^[^\[\]]+\]:)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
