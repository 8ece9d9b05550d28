using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds text that four spaces before its line have made code.</summary>
internal static partial class IndentMarks
{
    public static void Check(Block.Code code, LineMap lines, FindingLog log)
    {
        var text = code.Text.Trim();
        var first = text.Split('\n')[0].TrimEnd();
        if (IsMarkup(text, first)) log.Add(IndentedText.At(code.Location, Phrases.Excerpt(first), Outdent(code, lines)));
        else if (IsList(text)) log.Add(IndentedText.At(code.Location, Phrases.Excerpt(first), []));
        else if (IsProse(text)) log.Add(IndentedProse.At(code.Location, Phrases.Excerpt(first), Outdent(code, lines)));
    }

    /// <summary>A comment of a program begins with one #, has no empty line behind it, or stands above others.</summary>
    private static bool IsMarkup(string text, string first) =>
        (Heading().IsMatch(first) && (text.Length == first.Length || text[first.Length..].TrimStart(' ', '\t').StartsWith("\n\n", StringComparison.Ordinal))) || Picture().IsMatch(first) || Table().IsMatch(text);

    /// <summary>Items of words alone; those of a program (YAML) seldom begin with a capital.</summary>
    private static bool IsList(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 1 && lines.All(line => Item().IsMatch(line) && !Code().IsMatch(Item().Replace(line, ""))) && lines.Select(line => char.IsDigit(line[0])).Distinct().Count() == 1;
    }

    private static bool IsProse(string text) => !Code().IsMatch(text) && Sentence().IsMatch(text) && Words().Count(text) >= 2 && text.Split(' ', '\n').Length >= 6;

    private static TextEdit[] Outdent(Block.Code code, LineMap lines)
    {
        // In a list or a quotation the beginning of the line belongs to that.
        var edits = new List<TextEdit>();
        for (var i = 0; i < code.Text.TrimEnd().Split('\n').Length; i++)
        {
            var line = lines[code.Location.Line - 1 + i];
            var indent = line.Length - line.TrimStart().Length;
            if (line.IsWhiteSpace()) continue;
            if (indent is < 4 or > 7 && !line.StartsWith('\t')) return [];
            edits.Add(new TextEdit(code.Location with { Line = code.Location.Line + i, Column = 1 }, indent, ""));
        }

        return [.. edits];
    }

    [GeneratedRegex(@"^#{2,6} \p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^!\[[^\]]*\]\([^)]+\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"^\|[^\n]*\|\n\s*\|[\s:|-]*-[\s:|-]*\|(?:\n|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex(@"^(?:[-*+]|\d{1,2}[.)]) +(?=[\p{Lu}„])(?![^\n]*:(?: |$))", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    /// <summary>Signs and layouts that programs, commands, tables and addresses have, and prose has not.</summary>
    [GeneratedRegex(@"[{}<>=\\$|`_~^@#%&+*\[\]]|::|://|;\s*$|\t|\S {2,}\S|^\s*(?:-|/)|\w\(|\.\w+\.", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[„""]?\p{Lu}\p{Ll}*[ ,].*\p{Ll}[.!?][“""]?$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(?:der|die|das|den|dem|ein|eine|einen|und|oder|ist|sind|wird|werden|im|in|zu|zum|zur|mit|für|auf|von|nicht|es|sich|auch)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
