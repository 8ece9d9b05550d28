using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>The body of a page on its way: each step replaces what it knows, outside code, and notes what an editor has to know at its place.</summary>
internal sealed class PageText(string text)
{
    /// <summary>Signs of a private plane mark places while the text around them changes; a text that uses them itself has its findings at its beginning.</summary>
    private const int FirstMark = 0xF8000;

    private const int MostMarks = 0x7000;

    private readonly List<Func<Location, Finding>> notes = [];

    private readonly bool hasMarks = !text.EnumerateRunes().Any(sign => sign.Value >= FirstMark);

    public string Text { get; set; } = text;

    /// <summary>Replaces every match that begins outside code; null leaves it as it is.</summary>
    public void Replace(Regex pattern, Func<Match, string?> with)
    {
        if (!pattern.IsMatch(Text)) return;
        var code = CodeSpans.In(Text);
        Text = pattern.Replace(Text, match => code.Holds(match.Index) || IsEscaped(match) ? match.Value : with(match) ?? match.Value);
    }

    /// <summary>Replaces as far as the last end of a mark: what is open behind it has none, and nobody looks for it.</summary>
    public void Replace(Regex pattern, Func<Match, string?> with, Regex end)
    {
        var last = end.Matches(Text) is { Count: > 0 } ends ? ends[^1].Index + ends[^1].Length : 0;
        if (last == 0) return;
        var (code, head) = (CodeSpans.In(Text), Text[..last]);
        Text = pattern.Replace(head, match => code.Holds(match.Index) || IsEscaped(match) ? match.Value : with(match) ?? match.Value) + Text[last..];
    }

    /// <summary>Whether a backslash says that a tag or braces are none. Marks that are worked out before Markdown is read know no backslash.</summary>
    private bool IsEscaped(Match match)
    {
        if (match.Index == 0 || Text[match.Index - 1] != '\\' || match.Value is not (['<', >= 'A' and <= 'z' or '/' or '!', ..] or ['{', not ('{' or '%' or '#' or '<'), ..])) return false;
        var slashes = Text.AsSpan(0, match.Index);
        return (slashes.Length - slashes.TrimEnd('\\').Length) % 2 == 1;
    }

    /// <summary>The same in code, too: some marks are read before code is.</summary>
    public void ReplaceAll(Regex pattern, Func<Match, string> with, Regex end)
    {
        var last = end.Matches(Text) is { Count: > 0 } ends ? ends[^1].Index + ends[^1].Length : 0;
        if (last > 0) Text = pattern.Replace(Text[..last], match => with(match)) + Text[last..];
    }

    /// <summary>Notes a finding; the mark goes into the text where it is to point to.</summary>
    public string Note(Func<Location, Finding> finding)
    {
        notes.Add(finding);
        return hasMarks && notes.Count <= MostMarks ? char.ConvertFromUtf32(FirstMark + notes.Count - 1) : "";
    }

    /// <summary>The text without marks, and the findings at their places.</summary>
    /// <param name="start">Where the body begins in the page.</param>
    public (string Text, ImmutableArray<Finding> Findings) Finish(Location start)
    {
        var (clean, places) = (new StringBuilder(Text.Length), new Dictionary<int, int>());
        foreach (var sign in Text.EnumerateRunes())
        {
            if (hasMarks && sign.Value - FirstMark is >= 0 and var number && number < notes.Count) places.TryAdd(number, clean.Length);
            else clean.Append(sign.ToString());
        }

        var body = clean.ToString();
        var lines = new LineMap(body);
        return (body, [.. notes.Select((note, number) => note(lines.At(places.GetValueOrDefault(number), start))).Select(finding => HasMark(finding.Message) ? finding with { Message = Unmarked(finding.Message) } : finding)]);
    }

    /// <summary>Whether a finding has its place in a passage.</summary>
    public static bool HasMark(string passage) => passage.EnumerateRunes().Any(IsMark);

    /// <summary>A passage without the signs that only mark places.</summary>
    public static string Unmarked(string passage) => string.Concat(passage.EnumerateRunes().Where(sign => !IsMark(sign)).Select(sign => sign.ToString()));

    private static bool IsMark(Rune sign) => sign.Value is >= FirstMark and < FirstMark + MostMarks or >= 0xF8F7 and <= 0xF8FE;
}
