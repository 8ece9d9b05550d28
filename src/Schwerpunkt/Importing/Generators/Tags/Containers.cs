using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Keeps what a tag becomes in the item or the quotation that the tag stood in.</summary>
internal static partial class Containers
{
    /// <summary>What every further line begins with at a place: blanks below an item, signs of a quotation; nothing outside both.</summary>
    public static string PrefixAt(string text, int at)
    {
        var start = StartOf(text, at);
        var found = Lead().Match(text, start, at - start);
        var (lead, item) = (found.Groups["lead"].Value, found.Groups["item"].Length);
        if (lead.Contains('>', StringComparison.Ordinal)) return lead + (lead[^1] == '>' ? " " : "") + new string(' ', item);
        if (item > 0) return lead + new string(' ', item);
        return lead.Length > 0 ? new string(' ', ListContext.ColumnAt(text, at, lead.Sum(sign => sign == '\t' ? 4 : 1))) : "";
    }

    /// <summary>What a tag becomes, each of its lines in the place of the tag.</summary>
    /// <param name="text">The text with the tag.</param>
    /// <param name="tag">The tag, perhaps with blanks in front.</param>
    /// <param name="made">What it becomes.</param>
    /// <param name="isNew">Whether none of its lines stood there before, with its place in front.</param>
    public static string Around(string text, Match tag, string made, bool isNew = false)
    {
        if (!made.Contains('\n', StringComparison.Ordinal)) return made;
        var lead = tag.Length - tag.Value.TrimStart(' ', '\t').Length;
        var at = tag.Index + lead;
        var prefix = PrefixAt(text, at);
        if (prefix.Length == 0) return made;
        var opens = text[StartOf(text, at)..at] is var before && before.Trim().Length > 0 && IsLead(before);
        var lines = (opens ? made.TrimStart('\n') : made).Split('\n');
        return (opens ? tag.Value[..lead] : "") + string.Join('\n', lines.Select((line, i) => i == 0 || !isNew && IsInside(line, prefix) ? line : line.Length > 0 || i == lines.Length - 1 ? prefix + line : prefix.TrimEnd()));
    }

    /// <summary>The lines of a passage without what they begin with in a container.</summary>
    public static string Without(string passage, string prefix) =>
        prefix.Length == 0 ? passage : string.Join('\n', passage.Split('\n').Select((line, i) => i > 0 && line.StartsWith(prefix, StringComparison.Ordinal) ? line[prefix.Length..] : i > 0 && line.StartsWith(prefix.TrimEnd(), StringComparison.Ordinal) ? line[prefix.TrimEnd().Length..] : line));

    /// <summary>Whether a line has nothing yet but the signs of items and quotations.</summary>
    public static bool IsLead(string line) => Lead().Match(line).Length == line.Length;

    /// <summary>A line that was written there has its place already.</summary>
    private static bool IsInside(string line, string prefix) =>
        line.StartsWith(prefix, StringComparison.Ordinal) || prefix.Contains('>', StringComparison.Ordinal) && line == prefix.TrimEnd();

    private static int StartOf(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    [GeneratedRegex(@"\G(?<lead>[ \t]*(?:>[ \t]*)*)(?<item>(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
