using System.Collections.Immutable;
using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Puts a new entry into a YAML text: a key at its usual place, an item where it is wanted.</summary>
internal sealed class YamlInsertion(YamlSpot spot, YamlPrinter printer, ImmutableArray<YamlKey> table)
{
    private readonly WrittenYaml yaml = spot.Yaml;

    /// <summary>The text with a key more in what the spot holds.</summary>
    public string Key(string name, HeadValue value)
    {
        var key = table.FirstOrDefault(known => known.Name == name);
        var parts = spot.Here.Entries;
        var (index, isBehind) = PlaceOf(name, parts);
        var liked = YamlManner.Among(parts, 2);
        if (spot.IsInBrackets) return IntoBrackets(parts, isBehind ? index + 1 : index, printer.EntryInBrackets(name, value, key, liked));
        if (parts.IsEmpty) return AtEnd(printer.Entry(name, value, 0, key, liked));
        var column = yaml.Lines.ColumnOf(parts[0].Start);
        var entry = printer.Entry(name, value, column, key, liked);
        return isBehind ? Behind(parts[index], column, entry) : Before(parts[index], column, entry);
    }

    /// <summary>The text with an item more in the list that the spot holds.</summary>
    public string Item(int index, HeadValue value)
    {
        var parts = spot.Here.Entries;
        var liked = YamlManner.Among(parts, 1);
        if (spot.IsInBrackets) return IntoBrackets(parts, index, printer.InBrackets(value, spot.Key, liked));
        var column = yaml.Lines.ColumnOf(parts[0].Start);
        var item = printer.Item(value, column, spot.Key, liked);
        return index < parts.Length ? Before(parts[index], column, item) : Behind(parts[^1], column, item);
    }

    /// <summary>Behind the nearest of the keys that the table has before it, else before the nearest of those behind it, else last.</summary>
    private (int Index, bool IsBehind) PlaceOf(string name, ImmutableArray<WrittenPart> parts)
    {
        int Rank(string? key)
        {
            for (var i = 0; i < table.Length; i++)
            {
                if (table[i].Name == key) return i;
            }

            return -1;
        }

        var own = Rank(name);
        if (own < 0 || parts.IsEmpty) return (parts.Length - 1, true);
        var ranks = parts.Select((part, i) => (Index: i, Rank: Rank(part.Name))).Where(part => part.Rank >= 0).ToList();
        if (ranks.Where(part => part.Rank < own).OrderByDescending(part => part.Rank).Select(part => (int?)part.Index).FirstOrDefault() is { } before) return (before, true);
        return ranks.Where(part => part.Rank > own).OrderBy(part => part.Rank).Select(part => (int?)part.Index).FirstOrDefault() is { } after ? (after, false) : (parts.Length - 1, true);
    }

    private string AtEnd(string entry)
    {
        var text = yaml.Text;
        return text + (text.Length == 0 || text.EndsWith('\n') ? "" : "\n") + entry + "\n";
    }

    private string Behind(WrittenPart part, int column, string entry) =>
        yaml.Text.Insert(yaml.Lines.EndOf(yaml.Lines.LineOf(part.End)), $"\n{new string(' ', column)}{entry}");

    /// <summary>Before an entry and the comments right above it.</summary>
    private string Before(WrittenPart part, int column, string entry)
    {
        var lines = yaml.Lines;
        var line = lines.LineOf(part.Start);
        if (!yaml.Text.AsSpan()[lines.StartOf(line)..part.Start].IsWhiteSpace()) return yaml.Text.Insert(part.Start, $"{entry}\n{new string(' ', column)}");
        while (part.Name is not null && line > 0 && lines[line - 1].TrimStart() is ['#', ..] comment && lines[line - 1].Length - comment.Length == column) line--;
        return yaml.Text.Insert(lines.StartOf(line), $"{new string(' ', column)}{entry}\n");
    }

    private string IntoBrackets(ImmutableArray<WrittenPart> parts, int index, string entry)
    {
        var (text, span, lines) = (yaml.Text, spot.Here.Span, yaml.Lines);
        if (parts.IsEmpty) return text.Insert(span.Start + 1, entry);
        var each = lines.LineOf(parts[0].Start) > lines.LineOf(span.Start) && parts.Select(part => lines.LineOf(part.Start)).Distinct().Count() == parts.Length;
        var gap = each ? "\n" + new string(' ', lines.ColumnOf(parts[0].Start)) : " ";
        if (index >= parts.Length && each && lines.EndOf(lines.LineOf(parts[^1].End)) is var end && text[parts[^1].End..end].TrimStart() is var rest && rest.TrimStart(',', ' ') is "" or ['#', ..])
        {
            // The comment behind the last one stays with it.
            return rest.StartsWith(',') ? text.Insert(end, $"{gap}{entry},") : text.Insert(end, gap + entry).Insert(parts[^1].End, ",");
        }

        return index >= parts.Length ? text.Insert(parts[^1].End, $",{gap}{entry}") : text.Insert(parts[index].Start, $"{entry},{gap}");
    }
}
