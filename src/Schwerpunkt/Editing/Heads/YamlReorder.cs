using Schwerpunkt.Reading.Yaml;

namespace Schwerpunkt.Editing.Heads;

/// <summary>Puts an item of a list to another place in it, with its quotation marks and the comment at its end.</summary>
internal static class YamlReorder
{
    /// <summary>The text with the item there; null where it shares a line with something else.</summary>
    public static string? Of(WrittenYaml yaml, WrittenValue.List list, int from, int to) => list.IsFlow ? InBrackets(yaml, list, from, to) : InLines(yaml, list, from, to);

    private static string InBrackets(WrittenYaml yaml, WrittenValue.List list, int from, int to)
    {
        var order = Enumerable.Range(0, list.Parts.Length).ToList();
        order.RemoveAt(from);
        order.Insert(to, from);
        var text = yaml.Text;
        for (var i = list.Parts.Length - 1; i >= 0; i--)
        {
            var (place, moved) = (list.Parts[i], list.Parts[order[i]]);
            text = string.Concat(text.AsSpan(0, place.Start), yaml.Text.AsSpan(moved.Start, moved.End - moved.Start), text.AsSpan(place.End));
        }

        return text;
    }

    private static string? InLines(WrittenYaml yaml, WrittenValue.List list, int from, int to)
    {
        var lines = yaml.Lines;
        if (list.Parts.Any(part => !yaml.Text.AsSpan()[lines.StartOf(lines.LineOf(part.Start))..part.Start].IsWhiteSpace())) return null;
        var rows = yaml.Text.Split('\n').ToList();
        var (first, last) = (lines.LineOf(list.Parts[from].Start), lines.LineOf(list.Parts[from].End));
        var moved = rows.GetRange(first, last - first + 1);
        var target = to < from ? lines.LineOf(list.Parts[to].Start) : lines.LineOf(list.Parts[to].End) + 1;
        rows.InsertRange(target, moved);
        rows.RemoveRange(to < from ? first + moved.Count : first, moved.Count);
        return string.Join('\n', rows);
    }
}
