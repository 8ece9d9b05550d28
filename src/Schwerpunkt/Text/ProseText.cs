namespace Schwerpunkt.Text;

/// <summary>Tells prose from lines, by the words of a text in the form for comparing.</summary>
internal static class ProseText
{
    /// <summary>From this many words on, a paragraph is prose: nobody writes it twice by chance.</summary>
    public const int ProseWords = 12;

    /// <summary>A run, a teaser and a list's item of fewer words may well be meant to stand twice.</summary>
    public const int FewWords = 4;

    /// <summary>Whether a text is long enough to be prose.</summary>
    public static bool Is(ReadOnlySpan<char> text) => HasWords(text, ProseWords);

    /// <summary>Whether a text has at least so many words; what holds no letter or digit is none.</summary>
    public static bool HasWords(ReadOnlySpan<char> text, int least) => Words(text, least) >= least;

    /// <summary>The number of words, but no more than are asked for.</summary>
    public static int Words(ReadOnlySpan<char> text, int most)
    {
        var words = 0;
        for (var i = 0; i < text.Length && words < most; i++)
        {
            if (!char.IsLetterOrDigit(text[i])) continue;
            words++;
            var end = text[i..].IndexOf(' ');
            i = end < 0 ? text.Length : i + end;
        }

        return words;
    }
}
