using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.German;

namespace Schwerpunkt.Checks;

/// <summary>How hard a German text is to read, by two formulas that only count.</summary>
/// <param name="Paragraphs">Of whole sentences.</param>
/// <param name="Words">Words; numbers are none.</param>
/// <param name="Sentences">At least 1.</param>
/// <param name="Long">Words of more than six letters.</param>
internal sealed record Readability(ImmutableArray<string> Paragraphs, int Words, int Sentences, int Long)
{
    /// <summary>Words per sentence on average.</summary>
    public double SentenceLength => (double)Words / Sentences;

    /// <summary>LIX, the läsbarhetsindex of C.-H. Björnsson (Läsbarhet, 1968): words per sentence + percentage of words of more than six letters. Above 60: very hard.</summary>
    public double Lix => SentenceLength + Percent(Long);

    /// <summary>
    /// Erste Wiener Sachtextformel (R. Bamberger, E. Vanecek: Lesen – Verstehen – Lernen – Schreiben, 1984), about the school year that understands it:
    /// 0.1935 · MS + 0.1672 · SL + 0.1297 · IW − 0.0327 · ES − 0.875.
    /// </summary>
    /// <remarks>Counts the syllables each time: ask LIX first.</remarks>
    public double Wiener()
    {
        var (many, one) = (0, 0);
        foreach (var paragraph in Paragraphs)
        {
            var rest = paragraph.AsSpan();
            while (NextWord(ref rest) is { IsEmpty: false } word)
            {
                var syllables = Syllables.Count(word);
                if (syllables >= 3) many++;
                if (syllables == 1) one++;
            }
        }

        return (0.1935 * Percent(many)) + (0.1672 * SentenceLength) + (0.1297 * Percent(Long)) - (0.0327 * Percent(one)) - 0.875;
    }

    /// <summary>Counts a text that is made of paragraphs of whole sentences.</summary>
    public static Readability Of(ImmutableArray<string> paragraphs)
    {
        var (words, sentences, longs) = (0, 0, 0);
        foreach (var paragraph in paragraphs)
        {
            foreach (var sentence in German.Sentences.Ranges(paragraph))
            {
                var before = words;
                var rest = paragraph.AsSpan(sentence);
                while (NextWord(ref rest) is { IsEmpty: false } word)
                {
                    words++;
                    if (word.Length > 6) longs++;
                }

                if (words > before) sentences++;
            }
        }

        return new Readability(paragraphs, words, Math.Max(1, sentences), longs);
    }

    private double Percent(int part) => Words == 0 ? 0 : 100.0 * part / Words;

    /// <summary>Takes the next word off a text: letters, joined by hyphens, apostrophes or the marks of a gender form. Empty where there is none left.</summary>
    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start])) start++;
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || (end > start && (IsMark(text[end]) || IsJoint(text, end))))) end++;
        var word = text[start..end];
        text = text[end..];
        return word;
    }

    private static bool IsJoint(ReadOnlySpan<char> text, int i) =>
        text[i] is '-' or '’' or '\'' or '*' or ':' or '_' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static bool IsMark(char sign) =>
        !char.IsAscii(sign) && char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
