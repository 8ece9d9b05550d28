using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Sets German quotes where a paragraph's quotes pair up without doubt, and apostrophes between letters.</summary>
internal static class QuoteRepair
{
    private const string DoubleQuotes = "\"„“”‟«»";
    private const string SingleQuotes = "'‚‘’‛‹›";

    public static IEnumerable<Edit> Of(ImmutableArray<Glyph> glyphs)
    {
        if (!glyphs.Any(glyph => IsQuote(glyph.Sign))) return [];
        var apostrophes = Enumerable.Range(0, glyphs.Length).Where(i => IsApostrophe(glyphs, i)).ToHashSet();
        var doubles = Pair(glyphs, DoubleQuotes, apostrophes) ?? [];
        var singles = Pair(glyphs, SingleQuotes, apostrophes) ?? [];
        if (singles.Any(one => doubles.Any(two => Cross(one, two)))) singles = [];
        return
        [
            .. Edits(glyphs, doubles, '„', '“'),
            .. Edits(glyphs, singles, '‚', '‘'),
            .. apostrophes.Where(i => glyphs[i] is { Sign: '\'', At: >= 0 }).Select(i => new Edit(glyphs[i].At, 1, "’", "Apostroph")),
        ];
    }

    private static bool IsApostrophe(ImmutableArray<Glyph> glyphs, int i) =>
        glyphs[i].Sign is '\'' or '’' && char.IsLetter(Before(glyphs, i)) && char.IsLetter(After(glyphs, i));

    /// <summary>The quotes of one kind in pairs; null where one of them could be either, or where they do not alternate.</summary>
    private static List<(int Open, int Close)>? Pair(ImmutableArray<Glyph> glyphs, string kind, HashSet<int> apostrophes)
    {
        var pairs = new List<(int, int)>();
        int? open = null;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!kind.Contains(glyphs[i].Sign, StringComparison.Ordinal) || apostrophes.Contains(i)) continue;
            if (glyphs[i].At < 0 || Opens(glyphs, i) is not { } opens || opens == open.HasValue) return null;
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
    private static bool? Opens(ImmutableArray<Glyph> glyphs, int i)
    {
        var (before, sign, after) = (Before(glyphs, i), glyphs[i].Sign, After(glyphs, i));
        var mayOpen = IsOpenEnd(before) && !char.IsWhiteSpace(after) && !IsClosingSign(after);
        var mayClose = !char.IsWhiteSpace(before) && !IsBracket(before) && (char.IsWhiteSpace(after) || IsClosingSign(after) || IsDash(after) || IsQuote(after) || IsBracket(after));
        if (mayOpen == mayClose) return null;
        return sign switch
        {
            '„' or '‚' or '»' => mayOpen ? true : null,
            '”' or '«' or '’' => mayClose ? false : null,
            '‟' or '‛' or '‹' or '›' => null,
            '\'' when mayOpen => char.IsLetter(after) && !IsClipped(glyphs, i) ? true : null,
            _ => mayOpen,
        };
    }

    /// <summary>’s, ’n, ’ne and their like are words without their beginning, no quotes.</summary>
    private static bool IsClipped(ImmutableArray<Glyph> glyphs, int i)
    {
        var word = string.Concat(glyphs.Skip(i + 1).Select(glyph => glyph.Sign).TakeWhile(char.IsLetter));
        return word.ToUpperInvariant() is "S" or "N" or "NE" or "NEN" or "NEM" or "NER" or "NES" or "RAN" or "RAUS" or "REIN" or "RUM" or "RUNTER" or "RÜBER" or "NAUF";
    }

    private static bool Cross((int Open, int Close) one, (int Open, int Close) two) =>
        (one.Open < two.Open && two.Open < one.Close && one.Close < two.Close)
        || (two.Open < one.Open && one.Open < two.Close && two.Close < one.Close);

    private static IEnumerable<Edit> Edits(ImmutableArray<Glyph> glyphs, List<(int Open, int Close)> pairs, char open, char close)
    {
        foreach (var pair in pairs)
        {
            if (glyphs[pair.Open].Sign != open) yield return new Edit(glyphs[pair.Open].At, 1, open.ToString(), "Anführungszeichen");
            if (glyphs[pair.Close].Sign != close) yield return new Edit(glyphs[pair.Close].At, 1, close.ToString(), "Anführungszeichen");
        }
    }

    private static char Before(ImmutableArray<Glyph> glyphs, int i) => i == 0 ? '\n' : glyphs[i - 1].Sign;

    private static char After(ImmutableArray<Glyph> glyphs, int i) => i == glyphs.Length - 1 ? '\n' : glyphs[i + 1].Sign;

    private static bool IsOpenEnd(char before) => char.IsWhiteSpace(before) || IsBracket(before) || IsDash(before) || IsQuote(before);

    private static bool IsBracket(char sign) => sign is '(' or '[' or '{';

    private static bool IsDash(char sign) => sign == '/' || char.GetUnicodeCategory(sign) == UnicodeCategory.DashPunctuation;

    public static bool IsQuote(char sign) => DoubleQuotes.Contains(sign, StringComparison.Ordinal) || SingleQuotes.Contains(sign, StringComparison.Ordinal);

    private static bool IsClosingSign(char sign) => sign is '.' or ',' or ';' or ':' or '!' or '?' or '…' or ')' or ']' or '}' or Glyph.NoteMark;
}
