using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Puts another value in the place of one, in the way the old one was written.</summary>
internal sealed class YamlReplacement(YamlSpot spot, WrittenPart part, YamlPrinter printer)
{
    private readonly WrittenYaml yaml = spot.Yaml;

    /// <summary>The text with another value of the entry that the spot names.</summary>
    public string With(HeadValue value) => (part.Value, value) switch
    {
        (WrittenValue.Scalar { Style: WrittenStyle.Literal or WrittenStyle.Folded } block, HeadValue.Text text) when InBlock(block, text.Words) is { } written => Put(block.Span.Start, part.End, written),
        (WrittenValue.Scalar { Span.Length: > 0, Style: WrittenStyle.Plain or WrittenStyle.Single or WrittenStyle.Double } old, HeadValue.Text text) when spot.IsAmongBrackets || IsOneLine(text) || !IsLast => Put(old.Span.Start, part.End, Word(old, text.Words)),
        _ when spot.IsAmongBrackets => Put(part.From, part.End, part.Name is null ? printer.InBrackets(value, spot.Key) : " " + printer.InBrackets(value, spot.Key)),
        (WrittenValue.Scalar { Span.Length: 0 }, HeadValue.Text text) when !IsOneLine(text) && !IsLast => Put(part.From, part.End, " " + printer.Word(text.Words, spot.Key, WrittenStyle.Double, inBrackets: true)),
        _ => Whole(value),
    };

    /// <summary>Whether nothing stands behind it on its last line.</summary>
    private bool IsLast => yaml.Text.AsSpan()[part.End..yaml.Lines.EndOf(yaml.Lines.LineOf(part.End))].IsWhiteSpace();

    private string Whole(HeadValue value)
    {
        var (lines, text) = (yaml.Lines, yaml.Text);
        var written = part.Name is null && value is not HeadValue.Text ? printer.Item(value, spot.Column, spot.Key)[1..] : printer.Behind(value, spot.Column, spot.Key, YamlManner.Among(spot.Container.Entries.Remove(part), 2));
        var first = lines.EndOf(lines.LineOf(part.From));
        var isBelow = written.Contains('\n', StringComparison.Ordinal);
        if (part.Value.Span.Length > 0 && part.Value.Span.Start > first)
        {
            // The comment behind the key stays there.
            var rest = text[part.From..first].TrimEnd();
            return Put(part.From, part.End, isBelow ? rest + written : written + rest);
        }

        if (!isBelow) return Put(part.From, part.End, written);
        var end = lines.EndOf(lines.LineOf(part.End));
        return Put(part.From, end, text[part.End..end].TrimEnd() + written);
    }

    /// <summary>The new text behind the same bar or angle bracket; null where it cannot stand there.</summary>
    private string? InBlock(WrittenValue.Scalar block, string words)
    {
        var (lines, text) = (yaml.Lines, yaml.Text);
        var header = lines.LineOf(block.Span.Start);
        var indent = -1;
        for (var line = header + 1; line <= lines.LineOf(block.Span.End) && indent < 0; line++)
        {
            if (!lines[line].IsWhiteSpace()) indent = lines[line].Length - lines[line].TrimStart(' ').Length;
        }

        if (indent < 0 || YamlWords.Block(words, block.Style == WrittenStyle.Folded, indent) is not { } written) return null;
        var head = text[block.Span.Start..lines.EndOf(header)];
        var blank = head.Split(' ')[0].Contains('+', StringComparison.Ordinal) ? Math.Max(1, Ends(words) > 0 ? Ends(words) : Ends(block.Text)) - 1 : 0;
        return $"{head}\n{written}{new string('\n', blank)}";
    }

    private static int Ends(string words) => words.Length - words.TrimEnd('\n').Length;

    private string Word(WrittenValue.Scalar old, string words) =>
        printer.Word(words, spot.Key, old.Style, spot.IsAmongBrackets, old.Style == WrittenStyle.Plain ? old.Text : "");

    private static bool IsOneLine(HeadValue.Text text) => !text.Words.TrimEnd('\n').Contains('\n', StringComparison.Ordinal);

    private string Put(int start, int end, string written) => string.Concat(yaml.Text.AsSpan(0, start), written, yaml.Text.AsSpan(end));
}
