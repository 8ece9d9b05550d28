using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Mdx;

/// <summary>Keeps what a component becomes within the item of a list that it stood in.</summary>
internal static partial class ListIndent
{
    private const int MostLines = 400;

    /// <summary>Blocks moved in as far as the words of the item, where the component stood in one on a line of its own.</summary>
    /// <param name="text">The page with the component.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="from">Where that begins which is looked at.</param>
    /// <param name="made">What it becomes.</param>
    public static string Around(string text, int at, int from, string made)
    {
        if (!made.Contains('\n', StringComparison.Ordinal) || Of(text, at, from) is not (> 0 and var indent)) return made;
        var blanks = new string(' ', indent);
        return string.Join('\n', made.Split('\n').Select(line => line.Length > 0 ? blanks + line : ""));
    }

    private static int Of(string text, int at, int from)
    {
        var line = LineAt(text, at);
        if (line < from || !string.IsNullOrWhiteSpace(text[line..at])) return 0;
        var column = at - line;
        for (var count = 0; column > 0 && line > from && count < MostLines; count++)
        {
            var end = line - 1;
            line = LineAt(text, end);
            if (line < from) return 0;
            var words = text.AsSpan(line, end - line);
            if (words.IsWhiteSpace()) continue;
            if (Item().Match(text, line, end - line) is { Success: true } item && item.Length <= column) return item.Length;
            if (words[0] is not (' ' or '\t')) return 0;
        }

        return 0;
    }

    private static int LineAt(string text, int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    [GeneratedRegex(@"\G[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
