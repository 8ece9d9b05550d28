using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Looks for the one line that, written otherwise, makes a broken YAML readable: that line is the place to mend, whatever the parser says.</summary>
internal static partial class YamlMends
{
    /// <summary>Longer texts are not tried again and again.</summary>
    private const int Longest = 50_000, Tries = 60;

    private static readonly Lazy<FrozenSet<string>> Names = new(() => All().Select(key => key.Name).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Keys of one text: what stands in brackets is no list.</summary>
    private static readonly Lazy<FrozenSet<string>> OfText = new(() => All().Where(key => key.Type is KeyType.Text or KeyType.Markdown).Select(key => key.Name).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>The mend; null where no single line is to blame.</summary>
    /// <param name="yaml">What cannot be read.</param>
    /// <param name="place">Where the parser stopped.</param>
    public static YamlMend? Find(string yaml, int place)
    {
        if (yaml.Length > Longest) return null;
        var lines = new LineMap(yaml);
        var stopped = lines.LineOf(Math.Clamp(place, 0, yaml.Length));
        var order = Enumerable.Range(0, lines.Count).OrderBy(line => line <= stopped ? stopped - line : line);
        var candidates = Tabs(yaml, lines).Concat(order.SelectMany(line => Of(lines, line)));
        return candidates.Take(Tries).FirstOrDefault(mend => YamlReader.IsReadable(mend.Applied(yaml, lines)));
    }

    private static IEnumerable<YamlKey> All() => Flat([.. YamlKeys.Page, .. YamlKeys.Sidecar, .. YamlKeys.Site, .. YamlKeys.Glossary, .. YamlKeys.SearchWords]);

    private static IEnumerable<YamlKey> Flat(ImmutableArray<YamlKey> keys) => keys.SelectMany(key => Flat(key.Keys).Prepend(key));

    private static IEnumerable<YamlMend> Tabs(string yaml, LineMap lines)
    {
        if (yaml.AsSpan().IndexOfAny('\t', '\u00A0') < 0) yield break;
        var edits = from line in Enumerable.Range(0, lines.Count)
                    let text = lines[line].ToString()
                    let ahead = TabsAhead().Match(text)
                    where ahead.Success
                    select new LineEdit(line, 0, ahead.Length, ahead.Value.Replace("\t", "  ", StringComparison.Ordinal).Replace('\u00A0', ' '));
        yield return new YamlMend(YamlFault.Tab, [.. edits], IsCertain: true);
    }

    private static IEnumerable<YamlMend> Of(LineMap lines, int line)
    {
        var text = lines[line].ToString();
        if (string.IsNullOrWhiteSpace(text) || text.TrimStart()[0] == '#') return [];
        if (Joined().Match(text) is { Success: true } joined) return [new YamlMend(YamlFault.NoSpace, [new LineEdit(line, joined.Groups["value"].Index, 0, " ")], IsCertain: Names.Value.Contains(joined.Groups["key"].Value))];
        if (Bound().Match(text) is { Success: true } bound) return [new YamlMend(YamlFault.NoSpace, [new LineEdit(line, bound.Length - 1, 1, " ")], IsCertain: true)];
        if (Pair().Match(text) is { Success: true } pair) return Values(line, pair.Groups["key"].Value, pair.Groups["value"]).Concat(Indents(lines, line, text));
        if (Signless().Match(text) is { Success: true } other && (other.Groups["sign"].Length > 0 || Names.Value.Contains(other.Groups["key"].Value)))
        {
            var (from, to) = (other.Groups["key"].Index + other.Groups["key"].Length, other.Groups["value"].Index);
            return [new YamlMend(YamlFault.NoColon, [new LineEdit(line, from, to - from, ": ")], IsCertain: Names.Value.Contains(other.Groups["key"].Value))];
        }

        return text[0] == ' ' || line == 0 ? Indents(lines, line, text) : [new YamlMend(YamlFault.Continuation, [new LineEdit(line, 0, 0, "  ")], IsCertain: false)];
    }

    /// <summary>What the value of a line may be meant as.</summary>
    private static IEnumerable<YamlMend> Values(int line, string key, Group value)
    {
        var text = value.Value;
        YamlMend As(YamlFault fault, string other, bool certain) => new(fault, [new LineEdit(line, value.Index, text.Length, other)], certain);
        if (text[0] is '"' or '\'')
        {
            if (text.Length == 1) yield break;
            if (text.Count(sign => sign == text[0]) == 1) yield return As(YamlFault.OpenQuote, text + text[0], true);
            var inner = text[^1] == text[0] ? text[1..^1] : text;
            if (inner.Contains(text[0], StringComparison.Ordinal)) yield return As(YamlFault.InnerQuote, Quoted(inner), true);
        }
        else if (text[0] == '[' && OfText.Value.Contains(key)) yield return As(YamlFault.UnquotedSign, Quoted(text), false);
        else if (text[0] == '[')
        {
            if (HashAhead().IsMatch(text)) yield return As(YamlFault.HashInList, HashAhead().Replace(text, ""), false);
            if (!text.Contains(']', StringComparison.Ordinal)) yield return As(YamlFault.OpenBracket, text.TrimEnd(',', ' ') + "]", true);
        }
        else if (Curly().Match(text) is { Success: true } curly)
        {
            if (!curly.Groups["inner"].Value.Contains('"', StringComparison.Ordinal)) yield return As(YamlFault.CurlyQuote, Quoted(curly.Groups["inner"].Value), false);
        }
        else if (text.Contains(": ", StringComparison.Ordinal) || text[^1] == ':') yield return As(YamlFault.ColonInValue, Quoted(text), false);
        else if (!char.IsLetterOrDigit(text[0]) && text[0] != '{' && (text[0] is not ('|' or '>') || text.Length > 2)) yield return As(YamlFault.UnquotedSign, Quoted(text), text[0] is '@' or '%' or '`');
    }

    /// <summary>The line as far in as its neighbours.</summary>
    private static IEnumerable<YamlMend> Indents(LineMap lines, int line, string text)
    {
        var own = text.Length - text.TrimStart(' ').Length;
        foreach (var beside in new[] { line - 1, line + 1 }.Where(beside => beside >= 0 && beside < lines.Count))
        {
            var other = lines[beside].ToString();
            var indent = other.Length - other.TrimStart(' ').Length;
            if (!string.IsNullOrWhiteSpace(other) && indent != own) yield return new YamlMend(YamlFault.Indentation, [new LineEdit(line, 0, own, new string(' ', indent))], IsCertain: false);
        }
    }

    /// <summary>Between the marks that need the fewest signs inside.</summary>
    private static string Quoted(string text) => text.Contains('"', StringComparison.Ordinal) && !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'" : YamlFaults.Quoted(text);

    [GeneratedRegex(@"^ *[\t\u00A0][ \t\u00A0]*", RegexOptions.CultureInvariant)]
    private static partial Regex TabsAhead();

    [GeneratedRegex(@"^ *(?:- +)?(?<key>\p{L}[\p{L}\p{N}_-]*):(?<value>[^\s/:].*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    /// <summary>A no-break space behind the colon is none for YAML.</summary>
    [GeneratedRegex(@"^ *(?:- +)?\p{L}[\p{L}\p{N}_-]*:\u00A0", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^ *(?:- +)?(?<key>\p{L}[\p{L}\p{N}_-]*):[ \t]+(?<value>\S.*?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^ *(?:- +)?(?<key>\p{L}[\p{L}\p{N}_-]*)(?<sign>[ \t]*(?:[;=：]|[–—](?= )))?(?:(?<=[;=：])|[ \t])[ \t]*(?<value>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Signless();

    [GeneratedRegex(@"#(?=[^\s#])", RegexOptions.CultureInvariant)]
    private static partial Regex HashAhead();

    [GeneratedRegex(@"^(?:[„“”‚‘’«»‹›]|,,)(?<inner>.+?)(?:[“”‘’«»‹›""]|'')$", RegexOptions.CultureInvariant)]
    private static partial Regex Curly();
}

/// <summary>A broken YAML put right.</summary>
/// <param name="Fault">What was wrong.</param>
/// <param name="Edits">By line.</param>
/// <param name="IsCertain">Whether nothing else can be meant.</param>
internal sealed record YamlMend(YamlFault Fault, ImmutableArray<LineEdit> Edits, bool IsCertain)
{
    /// <summary>The text with the edits.</summary>
    public string Applied(string yaml, LineMap lines)
    {
        foreach (var edit in Edits.Reverse())
        {
            var start = lines.StartOf(edit.Line) + edit.Column;
            yaml = string.Concat(yaml.AsSpan(0, start), edit.Replacement, yaml.AsSpan(start + edit.Length));
        }

        return yaml;
    }

    /// <summary>The first line as it is to be, without what is before it.</summary>
    public string FirstLine(LineMap lines)
    {
        var (edit, line) = (Edits[0], lines[Edits[0].Line].ToString());
        return string.Concat(line.AsSpan(0, edit.Column), edit.Replacement, line.AsSpan(edit.Column + edit.Length)).Trim();
    }
}

/// <summary>Other characters in one line; line and column from 0.</summary>
internal readonly record struct LineEdit(int Line, int Column, int Length, string Replacement);
