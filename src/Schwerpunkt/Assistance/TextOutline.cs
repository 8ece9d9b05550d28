using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Assistance;

/// <summary>The headings of a text and what can be folded in it, found line by line, so that it is there while somebody types.</summary>
public static partial class TextOutline
{
    /// <summary>The headings of a page, in order.</summary>
    /// <param name="lines">Its text, lines ended by LF.</param>
    public static ImmutableArray<TextHeading> HeadingsOf(LineMap lines)
    {
        var body = MarkdownTyping.BodyOf(lines);
        var inBlock = FencedBlock.In(lines, body).SelectMany(block => Enumerable.Range(block.First - 1, block.End - block.First + 2)).ToHashSet();
        var found = new List<(int Line, int Level, string Text)>();
        inBlock.UnionWith(Comments(lines, body));
        for (var line = body; line < lines.Count; line++)
        {
            if (inBlock.Contains(line)) continue;
            if (Hashes().Match(lines[line].ToString()) is { Success: true } heading) found.Add((line, heading.Groups["marks"].Length, heading.Groups["text"].Value));
            else if (line > body && Underline().IsMatch(lines[line]) && Prose().IsMatch(lines[line - 1]) && !inBlock.Contains(line - 1)) found.Add((line - 1, lines[line].TrimStart()[0] == '=' ? 1 : 2, lines[line - 1].Trim().ToString()));
        }

        return [.. found.Select((heading, i) => new TextHeading(heading.Text, heading.Level, heading.Line, LastLine(lines, found.Skip(i + 1).Where(next => next.Level <= heading.Level).Select(next => (int?)next.Line).FirstOrDefault() ?? lines.Count)))];
    }

    /// <summary>Whether a line belongs to the head of a page.</summary>
    /// <param name="lines">Its text, lines ended by LF.</param>
    /// <param name="line">From 0.</param>
    public static bool IsInHead(LineMap lines, int line) => line < MarkdownTyping.BodyOf(lines);

    /// <summary>The lines that can be folded away, each from the line that stays to the last that goes; from 0.</summary>
    /// <param name="path">The file.</param>
    /// <param name="lines">Its text, lines ended by LF.</param>
    public static ImmutableArray<(int First, int Last)> FoldsOf(string path, LineMap lines)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return [.. Indented(lines, 0, lines.Count)];
        var body = MarkdownTyping.BodyOf(lines);
        var head = MarkdownTyping.IsHeadClosed(lines, body) ? Indented(lines, 1, body - 1).Prepend((0, body - 1)) : [];
        var blocks = FencedBlock.In(lines, body).Select(block => (block.First - 1, Math.Min(block.End, lines.Count - 1)));
        return [.. head.Concat(HeadingsOf(lines).Select(heading => (heading.Line, heading.LastLine))).Concat(blocks).Concat(Groups(lines, body)).Where(fold => fold.Item2 > fold.Item1).Distinct().Order()];
    }

    /// <summary>The lines of comments that go over several.</summary>
    private static IEnumerable<int> Comments(LineMap lines, int body)
    {
        var isOpen = false;
        for (var line = body; line < lines.Count; line++)
        {
            if (isOpen) yield return line;
            var (begin, end) = (lines[line].LastIndexOf("<!--"), lines[line].LastIndexOf("-->"));
            isOpen = begin > end || (isOpen && end < 0);
        }
    }

    /// <summary>What stands further to the right below a line.</summary>
    private static IEnumerable<(int First, int Last)> Indented(LineMap lines, int from, int end)
    {
        for (var line = from; line < end; line++)
        {
            if (lines[line].IsWhiteSpace()) continue;
            var (last, indent) = (line, Indent(lines[line]));
            for (var below = line + 1; below < end && (lines[below].IsWhiteSpace() || Indent(lines[below]) > indent); below++)
            {
                if (!lines[below].IsWhiteSpace()) last = below;
            }

            if (last > line) yield return (line, last);
        }
    }

    private static int Indent(ReadOnlySpan<char> line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>What stands between three colons and three colons.</summary>
    private static IEnumerable<(int First, int Last)> Groups(LineMap lines, int body)
    {
        var open = new Stack<int>();
        for (var line = body; line < lines.Count; line++)
        {
            var text = lines[line].Trim();
            if (!text.StartsWith(":::")) continue;
            if (text.ContainsAnyExcept(':')) open.Push(line);
            else if (open.TryPop(out var first)) yield return (first, line);
        }
    }

    /// <summary>The last line before another that says something.</summary>
    private static int LastLine(LineMap lines, int end)
    {
        while (end > 0 && lines[end - 1].IsWhiteSpace()) end--;
        return end - 1;
    }

    [GeneratedRegex(@"^ {0,3}(?<marks>#{1,6})[ \t]+(?<text>[^\s#].*?)(?:[ \t]+#+)?(?:[ \t]*\{[^}]*\})?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Hashes();

    [GeneratedRegex(@"^ {0,3}(?:=+|-{2,})[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Underline();

    /// <summary>A line that a line below it can make a heading.</summary>
    [GeneratedRegex(@"^ {0,3}(?![-*+>#|`~]|\d+[.)]\s)\S", RegexOptions.CultureInvariant)]
    private static partial Regex Prose();
}

/// <summary>A heading as it is typed; lines from 0.</summary>
/// <param name="Text">Its words, marks of emphasis included.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="LastLine">The last line of what it heads.</param>
public sealed record TextHeading(string Text, int Level, int Line, int LastLine);
