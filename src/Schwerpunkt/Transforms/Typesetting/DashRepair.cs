using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Makes a hyphen that stands alone between two words a dash (Gedankenstrich, Bis-Strich); between numbers or single letters it may be a minus and stays.</summary>
internal static class DashRepair
{
    public static IEnumerable<Edit> Of(ImmutableArray<Glyph> glyphs)
    {
        for (var i = 1; i < glyphs.Length - 1; i++)
        {
            if (glyphs[i] is not { Sign: '-', At: >= 0 } || !char.IsWhiteSpace(glyphs[i - 1].Sign) || !char.IsWhiteSpace(glyphs[i + 1].Sign)) continue;
            var (before, after) = (LengthOfWord(glyphs, i - 1, -1), LengthOfWord(glyphs, i + 1, 1));
            if (before > 0 && after > 0 && before + after > 2) yield return new Edit(glyphs[i].At, 1, "–", "Gedankenstrich");
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
    private static int LengthOfWord(ImmutableArray<Glyph> glyphs, int i, int direction)
    {
        while (i >= 0 && i < glyphs.Length && (IsPunctuation(glyphs[i].Sign) || SpaceRepair.IsSpace(glyphs[i].Sign))) i += direction;
        if (i < 0 || i >= glyphs.Length || !char.IsLetterOrDigit(glyphs[i].Sign)) return 0;
        var next = i + direction;
        return char.IsLetter(glyphs[i].Sign) && next >= 0 && next < glyphs.Length && char.IsLetter(glyphs[next].Sign) ? 2 : 1;
    }

    private static bool IsPunctuation(char sign) => sign is '.' or ',' or ':' or ';' or '!' or '?' or '…' or '(' or ')' || QuoteRepair.IsQuote(sign);
}
