using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Takes an entry out of a YAML text: its lines, with the comment at their end; comments on lines of their own stay.</summary>
internal static class YamlRemoval
{
    /// <summary>The text without the entry, and without what would be empty then.</summary>
    public static string Of(YamlSpot spot)
    {
        var last = spot.Holders.Length - 1;
        while (last > 0 && spot.Holders[last - 1].Value.Entries.Length == 1) last--;
        var inner = spot with { Holders = spot.Holders[..(last + 1)] };
        return inner.IsAmongBrackets ? FromBrackets(inner.Yaml, inner.Container.Entries, spot.Holders[last]) : FromLines(inner.Yaml, inner.Container.Entries, spot.Holders[last]);
    }

    private static string FromLines(WrittenYaml yaml, ImmutableArray<WrittenPart> parts, WrittenPart part)
    {
        var (text, lines) = (yaml.Text, yaml.Lines);
        var line = lines.LineOf(part.Start);
        var end = lines.EndOf(lines.LineOf(part.End));
        if (text.AsSpan()[lines.StartOf(line)..part.Start].IsWhiteSpace()) return text.Remove(lines.StartOf(line), Math.Min(end + 1, text.Length) - lines.StartOf(line));

        // It stands behind the hyphen of an item: what follows comes there.
        var at = parts.IndexOf(part);
        if (at + 1 < parts.Length && IsBlank(text[Math.Min(end, parts[at + 1].Start)..parts[at + 1].Start])) return text.Remove(part.Start, parts[at + 1].Start - part.Start);
        var start = part.Start;
        while (start > lines.StartOf(line) && text[start - 1] == ' ') start--;
        return text.Remove(start, end - start);
    }

    private static string FromBrackets(WrittenYaml yaml, ImmutableArray<WrittenPart> parts, WrittenPart part)
    {
        var (text, lines, at) = (yaml.Text, yaml.Lines, parts.IndexOf(part));
        var (first, last) = (lines.LineOf(part.Start), lines.LineOf(part.End));
        var behind = text[part.End..lines.EndOf(last)].TrimStart();
        if (text.AsSpan()[lines.StartOf(first)..part.Start].IsWhiteSpace() && (behind.Length == 0 || behind[0] == '#' || (behind[0] == ',' && (behind[1..].TrimStart() is "" or ['#', ..]))))
            return text.Remove(lines.StartOf(first), Math.Min(lines.EndOf(last) + 1, text.Length) - lines.StartOf(first));
        if (at + 1 < parts.Length) return text.Remove(part.Start, parts[at + 1].Start - part.Start);
        return at > 0 ? text.Remove(parts[at - 1].End, part.End - parts[at - 1].End) : text.Remove(part.Start, part.End - part.Start);
    }

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
