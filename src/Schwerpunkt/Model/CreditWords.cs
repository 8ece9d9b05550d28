using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Model;

/// <summary>How surely some words name the author or holder of a picture.</summary>
public enum Naming
{
    /// <summary>They name nobody: a caption, a year, a camera, an excuse.</summary>
    Nobody,

    /// <summary>They may be a name; who wrote them has to say so with a ©.</summary>
    Doubtful,

    /// <summary>They name somebody.</summary>
    Somebody,
}

/// <summary>Decides whether words name the author or holder of a picture. A credit names somebody (§ 13 UrhG); a caption does not.</summary>
public static partial class CreditWords
{
    /// <summary>What is longer than this is prose.</summary>
    private const int Longest = 600;

    private const int MostWordsOfName = 4;

    /// <summary>The tests, in the order in which they count.</summary>
    /// <param name="text">The words, with label and sign where they have them.</param>
    /// <param name="around">Alternative text, caption and title of the picture, their own credits split off: what says the same is no name.</param>
    public static Naming Of(string text, params ImmutableArray<string> around)
    {
        if (text.Length > Longest) return Naming.Nobody;
        var signed = CreditMarks.HasSign(text);
        var bare = CreditMarks.Bare(text);
        ImmutableArray<string> parts = [.. Separators().Split(bare).Select(part => part.Trim())];
        if (parts.All(CreditPart.IsVoid) || CreditPart.IsVoid(bare) || ClosesQuote(bare)) return Naming.Nobody;
        var (words, others) = (WordsOf(bare), around.Select(other => WordsOf(CreditMarks.Bare(other))).ToList());
        if (others.Exists(other => other.SequenceEqual(words, StringComparer.Ordinal))) return Naming.Nobody;
        if (signed) return Naming.Somebody;
        var shown = others.SelectMany(other => other).ToHashSet(StringComparer.Ordinal);
        return words.All(shown.Contains) ? Naming.Nobody : parts.Max(CreditPart.Judge);
    }

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("„“”»«\"");

    /// <summary>A sign inside a quotation belongs to it: „© 2020“ on a poster.</summary>
    private static bool ClosesQuote(string text)
    {
        var first = text.AsSpan().IndexOfAny(QuotationMarks);
        if (first < 0) return false;
        var rest = text.AsSpan(first + 1);
        return text[first] switch
        {
            '”' => true,
            '“' => !rest.ContainsAny('“', '”'),
            '»' => !rest.Contains('«'),
            '«' => !rest.Contains('»'),
            '"' => !rest.Contains('"'),
            _ => false,
        };
    }

    private static List<string> WordsOf(string text) =>
        [.. Runs().Matches(NormalForm.Of(text)).Select(match => match.Value.ToLowerInvariant()).Where(word => word.Any(char.IsLetter))];

    [GeneratedRegex(@"[/,;|&()\[\]{}·•]|\b(?:und|and|u\.)\s|\s\+\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Runs();

    /// <summary>How many words a name has at most.</summary>
    internal static bool IsLengthOfName(int words) => words is >= 2 and <= MostWordsOfName;
}
