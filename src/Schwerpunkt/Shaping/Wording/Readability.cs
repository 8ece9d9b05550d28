using System.Text.RegularExpressions;

namespace Schwerpunkt.Shaping.Wording;

/// <summary>How hard a German text is to read, by two formulas that only count.</summary>
/// <param name="Words">Words; numbers are none.</param>
/// <param name="Sentences">At least 1.</param>
/// <param name="Long">Words of more than six letters.</param>
/// <param name="Polysyllables">Words of three syllables or more.</param>
/// <param name="Monosyllables">Words of one syllable.</param>
internal sealed partial record Readability(int Words, int Sentences, int Long, int Polysyllables, int Monosyllables)
{
    /// <summary>Words per sentence on average.</summary>
    public double SentenceLength => (double)Words / Sentences;

    /// <summary>LIX, the läsbarhetsindex of C.-H. Björnsson (Läsbarhet, 1968): words per sentence + percentage of words of more than six letters. Above 60: very hard.</summary>
    public double Lix => SentenceLength + Percent(Long);

    /// <summary>
    /// Erste Wiener Sachtextformel (R. Bamberger, E. Vanecek: Lesen – Verstehen – Lernen – Schreiben, 1984), about the school year that understands it:
    /// 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875.
    /// </summary>
    public double Wiener => (0.1935 * Percent(Polysyllables)) + (0.1672 * SentenceLength) + (0.1297 * Percent(Long)) - (0.0327 * Percent(Monosyllables)) - 0.875;

    /// <summary>Counts a text that is made of paragraphs of whole sentences.</summary>
    public static Readability Of(IEnumerable<string> paragraphs)
    {
        var (words, sentences, longs, many, one) = (0, 0, 0, 0, 0);
        foreach (var sentence in paragraphs.SelectMany(Wording.Sentences.Split))
        {
            var before = words;
            foreach (var word in Word().EnumerateMatches(sentence))
            {
                words++;
                if (word.Length > 6) longs++;
                var syllables = Syllables.Count(sentence.AsSpan(word.Index, word.Length));
                if (syllables >= 3) many++;
                if (syllables == 1) one++;
            }

            if (words > before) sentences++;
        }

        return new Readability(words, Math.Max(1, sentences), longs, many, one);
    }

    private double Percent(int part) => Words == 0 ? 0 : 100.0 * part / Words;

    /// <summary>Letters, joined by hyphens, apostrophes or the marks of a gender form.</summary>
    [GeneratedRegex(@"\p{L}[\p{L}\p{M}]*(?:[-’'*:_]\p{L}[\p{L}\p{M}]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
