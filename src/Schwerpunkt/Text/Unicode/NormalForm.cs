using System.Buffers;
using System.Text;

namespace Schwerpunkt.Text.Unicode;

/// <summary>Unicode's composed form (NFC, UAX #15) of any text: é typed as one sign or as two becomes the same. .NET has it only with ICU.</summary>
public static class NormalForm
{
    /// <summary>Latin letters, punctuation, arrows and symbols: none of them composes with another, or stands for another.</summary>
    private static readonly SearchValues<char> Settled = SearchValues.Create([.. Signs(0, 0x2FF), .. Signs(0x2002, 0x20CF), .. Signs(0x2190, 0x2328), .. Signs(0x232B, 0x2ADB)]);

    /// <summary>The text in NFC. Half a surrogate pair and U+FFFE, which no file may hold, become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Settled)) return text;
        var sound = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && !text.Contains('\uFFFE', StringComparison.Ordinal) ? text : Mended(text);
        var table = NormalizationTable.Instance;
        return IsComposed(sound, table) ? sound : Composed(Ordered(Decomposed(sound, table)), table);
    }

    private static IEnumerable<char> Signs(int first, int last) => Enumerable.Range(first, last - first + 1).Select(sign => (char)sign);

    /// <summary>Reading by runes replaces what is no character.</summary>
    private static string Mended(string text)
    {
        var mended = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) mended.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar.ToString() : rune.ToString());
        return mended.ToString();
    }

    private static bool IsComposed(string text, NormalizationTable table)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (table.MayChange(rune.Value)) return false;
        }

        return true;
    }

    private static List<Sign> Decomposed(string text, NormalizationTable table)
    {
        var signs = new List<Sign>(text.Length);
        foreach (var rune in text.EnumerateRunes()) table.Decompose(rune.Value, signs);
        return signs;
    }

    /// <summary>The marks after each letter by their classes; those of one class stay as they are.</summary>
    private static List<Sign> Ordered(List<Sign> signs)
    {
        for (var start = 0; start < signs.Count; start++)
        {
            var end = start;
            while (end < signs.Count && signs[end].Class > 0) end++;
            var marks = end - start > 1 ? signs[start..end].OrderBy(mark => mark.Class).ToList() : [];
            for (var i = 0; i < marks.Count; i++) signs[start + i] = marks[i];
            start = end;
        }

        return signs;
    }

    /// <summary>Puts each sign into the letter before it, unless a sign that stays between them is in the way.</summary>
    private static string Composed(List<Sign> signs, NormalizationTable table)
    {
        var composed = new List<int>(signs.Count);
        var (letter, between) = (-1, 0);
        foreach (var (code, order) in signs)
        {
            if (letter >= 0 && (between == 0 || between < order) && table.Compose(composed[letter], code) is { } both)
            {
                composed[letter] = both;
                continue;
            }

            if (order == 0) letter = composed.Count;
            between = order;
            composed.Add(code);
        }

        return string.Concat(composed.Select(char.ConvertFromUtf32));
    }
}
