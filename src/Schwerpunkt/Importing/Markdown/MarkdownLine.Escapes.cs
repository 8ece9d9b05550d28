using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Markdown;

/// <summary>What must not be read as a mark.</summary>
internal sealed partial class MarkdownLine
{
    private static int LongestRun(string code) =>
        code.Aggregate((Longest: 0, Run: 0), (seen, c) => c == '`' ? (Math.Max(seen.Longest, seen.Run + 1), seen.Run + 1) : (seen.Longest, 0)).Longest;

    private static string EscapeInside(string words)
    {
        var escaped = Entity().Replace(Special().Replace(words, @"\$0"), @"\$0");
        escaped = AddressStart().Replace(escaped, match => match.Value[..^1] + "\\" + match.Value[^1]);
        return DoubleColon().Replace(escaped, match => string.Concat(Enumerable.Repeat("\\:", match.Length)));
    }

    /// <summary>What would open a heading, list, quotation or definition at the start of a line.</summary>
    private static string EscapeStarts(string lines) =>
        NumberStart().Replace(MarkStart().Replace(lines, @"$1\$2"), @"$1\$2");

    [GeneratedRegex(@"[\\`*_\[\]<{}~^|]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex(@"&(?=[#a-zA-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    /// <summary>Bare addresses, which Markdown links by itself: the mark behind the first word.</summary>
    [GeneratedRegex(@"(?:https?|ftp|mailto|tel):|www\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AddressStart();

    [GeneratedRegex(":{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex DoubleColon();

    [GeneratedRegex(@"(?m)^([ \t]*)(>|[+:](?=[ \t]|$)|-(?=[ \t]|$|-)|#(?=#{0,5}(?:[ \t]|$))|=(?==*[ \t]*$))", RegexOptions.CultureInvariant)]
    private static partial Regex MarkStart();

    [GeneratedRegex(@"(?m)^([ \t]*\d{1,9})([.)])(?=[ \t]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"(^|[ \t])(#+)$", RegexOptions.CultureInvariant)]
    private static partial Regex LastHashes();

    [GeneratedRegex(@"\p{Cc}+", RegexOptions.CultureInvariant)]
    private static partial Regex ControlCharacters();

    [GeneratedRegex(@"^[^\s()<>]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\\|]", RegexOptions.CultureInvariant)]
    private static partial Regex AddressMarks();
}
