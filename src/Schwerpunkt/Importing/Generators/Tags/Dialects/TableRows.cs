using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags.Dialects;

/// <summary>Keeps the rows of Markdown tables on their lines: what a tag in a cell becomes is parted by breaks there.</summary>
internal static partial class TableRows
{
    /// <summary>Around a row while its tags are worked out.</summary>
    private const char Start = '\uF8F5', End = '\uF8F6';

    public static void Open(PageText text)
    {
        if (!text.Text.Contains('|', StringComparison.Ordinal)) return;
        var (lines, code, place, isTable) = (text.Text.Split('\n'), CodeSpans.In(text.Text), 0, false);
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, lead) = (lines[i], lines[i].Length - lines[i].TrimStart(' ', '\t', '>').Length);
            isTable = lead < line.Length && (isTable || Delimiter().IsMatch(line));
            var isRow = lead < line.Length && (line[lead] == '|' || line.Contains('|', StringComparison.Ordinal) && (isTable || i + 1 < lines.Length && Delimiter().IsMatch(lines[i + 1])));
            if (isRow && HasTag().IsMatch(line) && !code.Holds(place)) lines[i] = $"{line[..lead]}{Start}{line[lead..]}{End}";
            place += line.Length + 1;
        }

        text.Text = string.Join('\n', lines);
    }

    /// <summary>Whether a place is in a row.</summary>
    public static bool Holds(string text, int place) => place > 0 && text.AsSpan(0, place).LastIndexOfAny(Start, End) is >= 0 and var sign && text[sign] == Start;

    public static void Close(PageText text)
    {
        if (!text.Text.Contains(Start, StringComparison.Ordinal)) return;
        text.Text = Whole().Replace(text.Text, row => OneLine(row.Groups["row"].Value)).Replace(Start.ToString(), "", StringComparison.Ordinal).Replace(End.ToString(), "", StringComparison.Ordinal);
    }

    private static string OneLine(string row)
    {
        if (!row.Contains('\n', StringComparison.Ordinal)) return row;
        // The lines below a picture go with it, as far as the blank one behind them.
        row = Captioned().Replace(row, picture => $"{picture.Groups["picture"].Value}{PagePictures.HasCaption}{string.Join("<br>", picture.Groups["lines"].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}{PagePictures.HasCaption}\n");
        var (made, isCode) = ("", false);
        foreach (var line in row.Split('\n').Select(line => line.Trim(' ', '\t')))
        {
            var words = Quote().Replace(line, "");
            if (Fence().IsMatch(words)) isCode = !isCode;
            else if (words.Length > 0 && !Frame().IsMatch(words))
            {
                words = isCode ? $"`{words}`" : Plain(words);
                var isFirst = made.Length == 0 || made.EndsWith('|') && !made.EndsWith("\\|", StringComparison.Ordinal);
                made += isFirst || words.StartsWith('|') ? " " + words : "<br>" + words;
            }
        }

        return made.TrimStart();
    }

    private static string Plain(string line)
    {
        if (Heading().Match(line) is { Success: true } heading) return $"**{Building.Unmarked(heading.Groups["words"].Value)}**";
        return Item().Replace(line, "");
    }

    /// <summary>The line below the head of a table.</summary>
    [GeneratedRegex(@"^[ \t>]*(?=[^\n]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"<[A-Za-z?/]|\{[{%]", RegexOptions.CultureInvariant)]
    private static partial Regex HasTag();

    [GeneratedRegex(@"\uF8F5(?<row>[^\uF8F5\uF8F6]*)\uF8F6", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:>[ \t]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^`{3,}[\w+#-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<picture>!\[[^\n]*?\]\([^\n]*?\))\uF8FC(?<lines>(?:\n[ \t>]*[^\s>|][^\n]*)+)", RegexOptions.CultureInvariant)]
    private static partial Regex Captioned();

    /// <summary>Lines that say nothing in a cell.</summary>
    [GeneratedRegex(@"^(?::{3,}(?:[ \t]*\{[^}]*\})?|</?details>|-{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Frame();

    [GeneratedRegex(@"^(?:#{1,6}[ \t]+(?<words>.*)|<summary>(?<words>.*)</summary>)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[-*+][ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
