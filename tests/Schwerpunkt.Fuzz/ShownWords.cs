using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Fuzz;

/// <summary>Each word of a page is shown, or a finding says where it went: tried with words that stand nowhere else.</summary>
internal static partial class ShownWords
{
    /// <summary>Words of a page that are neither on it nor covered by a finding.</summary>
    public static string[] Lost(ReadOnlySpan<byte> page, int firstLine, ImmutableArray<Finding> findings, string html)
    {
        // An error covers the page: nothing is published until it is mended, and all is read anew then.
        if (findings.Any(finding => finding.Severity == Severity.Error)) return [];
        var text = Encoding.UTF8.GetString(page);
        if (!Word().IsMatch(text)) return [];
        var shown = Of(html);
        var lines = LineMap.Normalise(text).Split('\n');
        return [.. Enumerable.Range(firstLine, Math.Max(0, lines.Length - firstLine)).SelectMany(i => Of(Comment().Replace(lines[i], "")).Where(word => !shown.Contains(word) && !IsCovered(findings, lines, i + 1)))];
    }

    public static HashSet<string> Of(string text) => Word().Matches(text).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A finding covers its line and its block.</summary>
    private static bool IsCovered(ImmutableArray<Finding> findings, string[] lines, int line) => findings.Any(finding =>
        finding.Location.Line == line
        || (finding.Location.Line < line && lines[(finding.Location.Line - 1)..line].All(between => !string.IsNullOrWhiteSpace(between.Trim('>', ' ')))));

    [GeneratedRegex("wort[0-9]{3}q")]
    private static partial Regex Word();

    [GeneratedRegex("<!--.*?-->")]
    private static partial Regex Comment();
}
