using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Pictures;

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
        if (parts.All(CreditPart.IsVoid) || (parts.Length > 1 && CreditPart.IsVoid(bare)) || ClosesQuote(bare)) return Naming.Nobody;
        if (IsShown(WordsOf(bare), around, signed)) return Naming.Nobody;
        if (signed) return Naming.Somebody;
        if (FirmOfPeople().IsMatch(bare)) return Naming.Somebody;
        var best = parts.Max(CreditPart.Judge);
        if (best == Naming.Doubtful && Addressed().IsMatch(text)) return Naming.Somebody;
        return best == Naming.Somebody && !CreditMarks.IsSourceLine(text) && TellsWhatIsSeen(text, bare) ? Naming.Doubtful : best;
    }

    /// <summary>Whether what stands around says the same; without a sign also in other order or in several places.</summary>
    private static bool IsShown(List<string> words, ImmutableArray<string> around, bool signed)
    {
        var near = around.Select(other => NormalForm.Of(other).ToLowerInvariant()).ToList();
        if (!words.TrueForAll(word => near.Exists(other => other.Contains(word, StringComparison.Ordinal)))) return false;
        var others = around.Select(other => WordsOf(CreditMarks.Bare(other))).ToList();
        return others.Exists(other => other.SequenceEqual(words, StringComparer.Ordinal)) || (!signed && words.TrueForAll(others.SelectMany(other => other).Contains));
    }

    /// <summary>A name beside a caption, or with a place in the picture behind it, is rather that of somebody shown: „Klaus Weber (links)“.</summary>
    private static bool TellsWhatIsSeen(string text, string bare)
    {
        if (PlaceInPicture().IsMatch(bare) || OfArea(text, bare)) return true;
        ImmutableArray<string> parts = [.. CoarseSeparators().Split(bare).Where(part => part.Any(char.IsLetter))];
        return !(parts is [var first, ..] && CreditPart.IsInstitutionFor(first)) && parts.Any(CreditPart.IsCaption);
    }

    /// <summary>„Karte: Land Brandenburg“ says which land it is.</summary>
    private static bool OfArea(string text, string bare) =>
        MapLabel().IsMatch(text) && Runs().Matches(bare) is [var first, _] && CreditVocabulary.Areas.Contains(first.Value.ToLowerInvariant());

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
        [.. CreditPart.PlainWords(NormalForm.Of(text)).Select(word => word.ToLowerInvariant()).Where(word => word.Any(char.IsLetter))];

    [GeneratedRegex(@"[/,;|&()\[\]{}·•]|\b(?:und|and|u\.)\s|\s\+\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();

    /// <summary>Those that do not part the words of one name: „Plan und Praxis GbR“.</summary>
    [GeneratedRegex(@"[/,;|()\[\]{}·•]", RegexOptions.CultureInvariant)]
    private static partial Regex CoarseSeparators();

    [GeneratedRegex(@"\((?:ganz\s|jeweils\s|[2-9]\.\s?)?(?:v\.\s?)?(?:links|rechts|mitte|mittig|vorne?|hinten|oben|unten|daneben|[lrm]\.?|li\.?|re\.?)(?:\s(?:im Bild|außen|vorne?|hinten|oben|unten))?\)|\bv\.?\s?[lr]\.?(?:\s?n\.?\s?[lr]\b|\s?:)|\bvon (?:links|rechts)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceInPicture();

    /// <summary>„Foto: Frau Weber“</summary>
    [GeneratedRegex(@":\s*(?:Frau|Herrn?)\s+\p{Lu}[\p{L}’'-]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^\s*Karten?\s*:")]
    private static partial Regex MapLabel();

    /// <summary>„Schweiger und Partner“, „Müller &amp; Söhne“, „K. Weber et al.“</summary>
    [GeneratedRegex(@"^\W*\p{Lu}[\p{L}.'’-]*(?:(?:\s|,\s?)\p{Lu}[\p{L}.'’-]*){0,4}\s(?:(?:und|&|\+|u\.)\s(?:Partner(?:innen)?|Söhne|Sohn|Töchter|Tochter|Co\.?|Kollegen|Kolleginnen)|et\s?al\.?)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex FirmOfPeople();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Runs();

    /// <summary>How many words a name has at most.</summary>
    internal static bool IsLengthOfName(int words) => words is >= 2 and <= MostWordsOfName;
}
