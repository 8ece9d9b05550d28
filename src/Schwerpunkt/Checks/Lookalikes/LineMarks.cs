using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds a line of --- that was meant to part two texts, but makes a heading of the one above.</summary>
internal static partial class LineMarks
{
    /// <summary>Headings are seldom as long.</summary>
    private const int ManyWords = 12;

    public static void Check(Block.Heading heading, LineMap lines, FindingLog log)
    {
        var line = heading.Location.Line;
        while (line < lines.Count && !Rule().IsMatch(lines[line])) line++;
        if (line >= lines.Count) return;
        var words = heading.Content.PlainText().Trim();
        var at = heading.Location with { Line = line + 1, Column = 1 };
        var parted = heading.Location.Column == 1 ? new TextEdit(at, 0, "\n") : null;
        if (IsProse(words) || IsTable(heading, words)) log.Add(ParagraphAsHeading.At(at, words, parted));
        else if (lines[line].Trim().Length <= 3 && (heading.Content.Any(run => run is Inline.Break) || line + 1 < lines.Count && !lines[line + 1].IsWhiteSpace())) log.Add(HeadingByLine.At(at, words, parted));
    }

    /// <summary>A line below the last row takes the whole table.</summary>
    private static bool IsTable(Block.Heading heading, string words) => words.Contains('|', StringComparison.Ordinal) && heading.Content.Any(run => run is Inline.Break);

    private static bool IsProse(string words) =>
        words is [.., '.' or '!' or ';' or ','] && words.Contains(' ', StringComparison.Ordinal) || words.Split(' ').Length >= ManyWords;

    [GeneratedRegex(@"^[\s>]*-+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
