using Schwerpunkt.German;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Parts abbreviations of several words that are written without spaces: „z.B.“ becomes „z. B.“ (DIN 5008).</summary>
internal static class AbbreviationSpaces
{
    public static void Set(GlyphBuffer glyphs)
    {
        for (var (start, end) = Next(glyphs.Signs, 0); start >= 0; (start, end) = Next(glyphs.Signs, end))
        {
            if (!glyphs.IsOneStretch(start, end)) continue;
            for (var i = end - 1; i > start; i--)
            {
                if (glyphs[i - 1] != '.') continue;
                glyphs.Insert(i, '\u00A0');
                end++;
            }
        }
    }

    /// <summary>A quick look at a line's text: where it is false, it has no such abbreviation.</summary>
    public static bool MayApply(ReadOnlySpan<char> text) => Next(text, 0).Start >= 0;

    /// <summary>The next one from a place on, its last full stop included; a negative start where there is none.</summary>
    private static (int Start, int End) Next(ReadOnlySpan<char> text, int from)
    {
        for (var stop = from + 1; stop < text.Length - 2; stop++)
        {
            var found = text[stop..^2].IndexOf('.');
            if (found < 0) break;
            stop += found;
            if (!char.IsLetter(text[stop + 1]) || !char.IsLetter(text[stop - 1])) continue;
            var (start, end) = (stop - 1, stop + 1);
            while (end < text.Length && (text[end] == '.' || char.IsLetter(text[end]))) end++;
            if (start >= from && (start == 0 || IsOutside(text[start - 1])) && (end == text.Length || IsOutside(text[end])) && Abbreviations.OfSeveralWords(text[start..end])) return (start, end);
            stop = end - 1;
        }

        return (-1, text.Length);
    }

    /// <summary>No sign of an address or a file name.</summary>
    private static bool IsOutside(char sign) => !char.IsLetterOrDigit(sign) && sign is not ('.' or '@' or '/' or '-' or '_' or '\\' or '#' or '=');
}
