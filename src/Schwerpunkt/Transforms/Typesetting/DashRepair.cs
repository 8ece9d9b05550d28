namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Makes a hyphen that stands alone between two words a dash (Gedankenstrich, Bis-Strich); between numbers or single letters it may be a minus and stays.</summary>
internal static class DashRepair
{
    public static void Set(GlyphBuffer glyphs)
    {
        for (var i = 1; i < glyphs.Length - 1; i++)
        {
            if (glyphs[i] != '-' || glyphs.IsFixed(i) || !char.IsWhiteSpace(glyphs[i - 1]) || !char.IsWhiteSpace(glyphs[i + 1])) continue;
            var (before, after) = (LengthOfWord(glyphs.Signs, i - 1, -1), LengthOfWord(glyphs.Signs, i + 1, 1));
            if (before > 0 && after > 0 && before + after > 2) glyphs.Set(i, '–', "Gedankenstrich");
        }
    }

    /// <summary>A quick look at part of a line: whether a hyphen in it may stand alone.</summary>
    public static bool MayApply(string text)
    {
        for (var i = text.IndexOf('-', StringComparison.Ordinal); i >= 0; i = text.IndexOf('-', i + 1))
        {
            if (i == 0 || char.IsWhiteSpace(text[i - 1])) return true;
        }

        return false;
    }

    /// <summary>2 for a word, 1 for a single letter or a number, 0 for anything else; spaces and punctuation beside it are passed over.</summary>
    private static int LengthOfWord(ReadOnlySpan<char> signs, int i, int direction)
    {
        while (i >= 0 && i < signs.Length && (IsPunctuation(signs[i]) || SpaceRepair.IsSpace(signs[i]))) i += direction;
        if (i < 0 || i >= signs.Length || !char.IsLetterOrDigit(signs[i])) return 0;
        var next = i + direction;
        return char.IsLetter(signs[i]) && next >= 0 && next < signs.Length && char.IsLetter(signs[next]) ? 2 : 1;
    }

    private static bool IsPunctuation(char sign) => sign is '.' or ',' or ':' or ';' or '!' or '?' or '…' or '(' or ')' || QuoteRepair.IsQuote(sign);
}
