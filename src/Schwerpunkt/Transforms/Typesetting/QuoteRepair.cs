using System.Buffers;
using System.Globalization;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Sets German quotes where a paragraph's quotes pair up without doubt, and apostrophes where they are nothing else.</summary>
internal static class QuoteRepair
{
    private const string DoubleQuotes = "\"„“”‟«»";
    private const string SingleQuotes = "'‚‘’‛‹›";

    private static readonly SearchValues<char> Quotes = SearchValues.Create(DoubleQuotes + SingleQuotes);

    public static void Set(GlyphBuffer glyphs)
    {
        if (!glyphs.Signs.ContainsAny(Quotes)) return;
        var doubles = Pair(glyphs, DoubleQuotes) ?? [];
        var singles = Pair(glyphs, SingleQuotes) ?? [];
        Set(glyphs, doubles, '„', '“');
        if (!Cross(singles, doubles)) Set(glyphs, singles, '‚', '‘');
        var isOnly = IsOnlyOne(glyphs.Signs);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i] == '\'' && !glyphs.IsFixed(i) && (IsApostrophe(glyphs.Signs, i) || isOnly && IsGenitive(glyphs.Signs, i))) glyphs.Set(i, '’', "Apostroph");
        }
    }

    private static bool IsApostrophe(ReadOnlySpan<char> signs, int i) =>
        signs[i] is '\'' or '’' && char.IsLetter(After(signs, i)) && (char.IsLetter(Before(signs, i)) || IsOpenEnd(Before(signs, i)) && IsOnlyClipped(signs[(i + 1)..]));

    /// <summary>’s, ’n, ’ne: no words with a quote before them, whatever follows.</summary>
    private static bool IsOnlyClipped(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        return end < rest.Length - 1 && rest[end] == ' ' && char.IsLetter(rest[end + 1]) && rest[..end] is "s" or "n" or "ne" or "nen" or "nem" or "ner";
    }

    /// <summary>The one that is the only single quote of its line, behind an s and before a word with a capital: Hans’ Haus, Marx’ Werke.</summary>
    private static bool IsGenitive(ReadOnlySpan<char> signs, int i) =>
        i >= 2 && i <= signs.Length - 3 && signs[i - 1] is 's' or 'x' or 'z' or 'ß' && char.IsLetter(signs[i - 2]) && signs[i + 1] == ' ' && char.IsUpper(signs[i + 2]);

    /// <summary>Whether a line has just one single quote that is no apostrophe.</summary>
    private static bool IsOnlyOne(ReadOnlySpan<char> signs)
    {
        var count = 0;
        for (var i = 0; i < signs.Length; i++)
        {
            if (SingleQuotes.Contains(signs[i], StringComparison.Ordinal) && !IsApostrophe(signs, i)) count++;
        }

        return count == 1;
    }

    /// <summary>The quotes of one kind in pairs; null where one of them could be either, or where they do not alternate.</summary>
    private static List<(int Open, int Close)>? Pair(GlyphBuffer glyphs, string kind)
    {
        var pairs = new List<(int, int)>();
        int? open = null;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!kind.Contains(glyphs[i], StringComparison.Ordinal) || IsApostrophe(glyphs.Signs, i)) continue;
            if (glyphs.IsFixed(i) || Opens(glyphs.Signs, i) is not { } opens || opens == open.HasValue) return null;
            if (open is { } start)
            {
                if (i == start + 1) return null;
                pairs.Add((start, i));
            }

            open = opens ? i : null;
        }

        return open is null ? pairs : null;
    }

    /// <summary>Whether a quote opens (true) or closes (false), by its form and its neighbours; null where that is in doubt.</summary>
    private static bool? Opens(ReadOnlySpan<char> signs, int i)
    {
        var (before, sign, after) = (Before(signs, i), signs[i], After(signs, i));
        var mayOpen = IsOpenEnd(before) && !char.IsWhiteSpace(after) && !IsClosingSign(after);
        var mayClose = !char.IsWhiteSpace(before) && !IsBracket(before) && (char.IsWhiteSpace(after) || IsClosingSign(after) || IsDash(after) || IsQuote(after) || IsBracket(after));
        if (mayOpen == mayClose) return null;
        return sign switch
        {
            '„' or '‚' or '»' => mayOpen ? true : null,
            '”' or '«' or '’' => mayClose ? false : null,
            '‟' or '‛' or '‹' or '›' => null,
            '\'' when mayOpen => char.IsLetter(after) && !IsClipped(signs[(i + 1)..]) ? true : null,
            _ => mayOpen,
        };
    }

    /// <summary>’s, ’n, ’ne and their like are words without their beginning, no quotes.</summary>
    private static bool IsClipped(ReadOnlySpan<char> rest)
    {
        var end = 0;
        while (end < rest.Length && char.IsLetter(rest[end])) end++;
        return rest[..end].ToString().ToUpperInvariant() is "S" or "N" or "NE" or "NEN" or "NEM" or "NER" or "NES" or "RAN" or "RAUS" or "REIN" or "RUM" or "RUNTER" or "RÜBER" or "NAUF";
    }

    /// <summary>Whether a pair of one list crosses one of the other; both are in order, and no two of a list overlap.</summary>
    private static bool Cross(List<(int Open, int Close)> ones, List<(int Open, int Close)> others)
    {
        var first = 0;
        foreach (var one in ones)
        {
            while (first < others.Count && others[first].Close < one.Open) first++;
            for (var i = first; i < others.Count && others[i].Open < one.Close; i++)
            {
                if (Cross(one, others[i])) return true;
            }
        }

        return false;
    }

    private static bool Cross((int Open, int Close) one, (int Open, int Close) two) =>
        (one.Open < two.Open && two.Open < one.Close && one.Close < two.Close)
        || (two.Open < one.Open && one.Open < two.Close && two.Close < one.Close);

    private static void Set(GlyphBuffer glyphs, List<(int Open, int Close)> pairs, char open, char close)
    {
        foreach (var pair in pairs)
        {
            if (glyphs[pair.Open] != open) glyphs.Set(pair.Open, open, "Anführungszeichen");
            if (glyphs[pair.Close] != close) glyphs.Set(pair.Close, close, "Anführungszeichen");
        }
    }

    private static char Before(ReadOnlySpan<char> signs, int i) => i == 0 ? '\n' : signs[i - 1];

    private static char After(ReadOnlySpan<char> signs, int i) => i == signs.Length - 1 ? '\n' : signs[i + 1];

    private static bool IsOpenEnd(char before) => char.IsWhiteSpace(before) || IsBracket(before) || IsDash(before) || IsQuote(before);

    private static bool IsBracket(char sign) => sign is '(' or '[' or '{';

    private static bool IsDash(char sign) => sign == '/' || char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation;

    public static bool IsQuote(char sign) => Quotes.Contains(sign);

    private static bool IsClosingSign(char sign) => sign is '.' or ',' or ';' or ':' or '!' or '?' or '…' or ')' or ']' or '}' or GlyphBuffer.NoteMark;
}
