using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Reading;

/// <summary>Finds characters that no reader sees as they were meant: read in a wrong encoding, for devices, of one font alone, or without width. One finding of a kind for each file.</summary>
internal static partial class StraySigns
{
    /// <summary>Who has more of them in a file need not know how many.</summary>
    private const int Most = 100;

    /// <summary>Those of ASCII but tab, line feed and carriage return.</summary>
    private static readonly SearchValues<char> ControlsOfAscii = SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <param name="text">With LF at the end of every line.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="exempt">Code, and passages of languages that use such characters.</param>
    public static ImmutableArray<Finding> Find(string text, Location start, ImmutableArray<TextSpan> exempt)
    {
        if (!HasHint(text)) return [];
        var map = new LineMap(text);
        ImmutableArray<(int At, string Sign, string Meant)> Hits(Regex pattern, Func<Match, string?> meant) =>
        [
            .. from match in pattern.Matches(text).Take(Most)
               where !exempt.Any(span => span.Start <= match.Index && match.Index < span.End) && !IsCode(map, match.Index)
               let other = meant(match)
               where other is not null
               select (match.Index, match.Value, other),
        ];
        ImmutableArray<TextEdit> Edits(ImmutableArray<(int At, string Sign, string Meant)> hits) => [.. hits.Select(hit => new TextEdit(map.At(hit.At, start), hit.Sign.Length, hit.Meant))];
        var found = ImmutableArray.CreateBuilder<Finding>();
        var all = Hits(Garbled(), Decoded);
        if (all is [var garbled, ..]) found.Add(GarbledText.At(map.At(garbled.At, start), garbled.Sign, garbled.Meant, all.Length, Edits(all)));
        else if (Hits(Lost(), _ => "") is [var lost, ..]) found.Add(GarbledText.AtLost(map.At(lost.At, start)));
        if (Hits(Controls(), match => all.Length > 0 && match.Value[0] >= '\u0080' ? null : IsApart(text, match) ? "" : " ") is [var control, ..] controls) found.Add(StraySign.AtControl(map.At(control.At, start), control.Sign[0], Edits(controls)));
        if (Hits(OwnOfFont(), _ => "") is [var own, ..]) found.Add(StraySign.AtFont(map.At(own.At, start), own.Sign[0]));
        if (Hits(Hidden(), match => IsUsed(map, match.Index) ? null : "") is [var hidden, ..] unseen) found.Add(HiddenSign.At(map.At(hidden.At, start), hidden.Sign[0], unseen.Length, Edits(unseen)));
        return found.ToImmutable();
    }

    /// <summary>A quick look: without one of these nothing is wrong. One set of them all would be so large that every letter needed a second look.</summary>
    private static bool HasHint(ReadOnlySpan<char> text) =>
        text.ContainsAny(ControlsOfAscii) || text.ContainsAnyInRange('\u0080', '\u009F') || text.ContainsAny("ÃÂâïð")
        || text.ContainsAnyInRange('\u200B', '\u200F') || text.ContainsAnyInRange('\u2028', '\u202E') || text.ContainsAnyInRange('\u2060', '\u2069')
        || text.ContainsAnyInRange('\uE000', '\uF8FF') || text.ContainsAny('\uFEFF', '\uFFFD');

    /// <summary>The character whose UTF-8 was read as Windows-1252; null where the signs are none.</summary>
    private static string? Decoded(Match match)
    {
        var bytes = match.Value.Select(Windows1252.CodeOf).OfType<int>().Select(one => (byte)one).ToArray();
        if (bytes.Length < match.Length) return null;
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains('\uFFFD', StringComparison.Ordinal) || text.EnumerateRunes().Count() != 1 ? null : text == "\uFEFF" ? "" : text;
    }

    /// <summary>Whether words beside a character stay apart without it.</summary>
    private static bool IsApart(string text, Match match) =>
        match.Index == 0 || match.Index + match.Length == text.Length || char.IsWhiteSpace(text[match.Index - 1]) || char.IsWhiteSpace(text[match.Index + match.Length]) || match.Value[0] is not ('\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029');

    /// <summary>Between an odd and an even tick.</summary>
    private static bool IsCode(LineMap map, int place) => map[map.LineOf(place)][..map.ColumnOf(place)].Count('`') % 2 == 1;

    /// <summary>Whether a line has a script that is written with such characters, or a sign joined of others.</summary>
    private static bool IsUsed(LineMap map, int place) => Joining().IsMatch(map[map.LineOf(place)]);

    [GeneratedRegex(@"(?:Ã|Â)(?:(?<!\p{L}.)[„“”‘’–—…›‹»«\u00A0]|[\u0080-\u00BF€‚ƒ†‡ˆ‰ŠŒŽ•˜™šœžŸ](?<![›‹»«\u00A0]))|â[€‚„†ˆ‰][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|ï»¿|ï¬[\u0080-\u0086€‚ƒ„…†]|ðŸ[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Garbled();

    [GeneratedRegex(@"(?<=[^\s„(])\uFFFD|\uFFFD(?=[^\s“).,;:!?])|ï¿½", RegexOptions.CultureInvariant)]
    private static partial Regex Lost();

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202D\u202E]", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    /// <summary>A bullet at the beginning of a line is a question of lists.</summary>
    [GeneratedRegex(@"(?<!^[ \t]*)[\uE000-\uF8FF]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex OwnOfFont();

    [GeneratedRegex(@"(?<=\p{L})[\u200B-\u200D\u2060\uFEFF]+(?=\p{L})|(?<!^)\uFEFF|[\u200E\u200F\u202A-\u202C\u2066-\u2069]", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"[\u0590-\u08FF\u0900-\u0DFF\u0E00-\u0FFF\u1000-\u109F\u1780-\u17FF\u1800-\u18AF\uFB1D-\uFDFF\uFE70-\uFEFC]", RegexOptions.CultureInvariant)]
    private static partial Regex Joining();
}
