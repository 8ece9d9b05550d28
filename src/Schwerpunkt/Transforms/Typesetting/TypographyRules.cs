using Schwerpunkt.Pictures;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>The rules of typography, the one list of them: the build follows all, <c>fix</c> writes those into the sources that an editor can see.</summary>
internal static class TypographyRules
{
    /// <summary>What an editor sees: in German quotes, apostrophes and dashes, and runs of spaces.</summary>
    public static void Signs(GlyphBuffer glyphs, bool german)
    {
        if (german)
        {
            HideCredits(glyphs);
            QuoteRepair.Set(glyphs);
            DashRepair.Set(glyphs);
            glyphs.ShowAll();
        }

        SpaceRepair.Set(glyphs);
    }

    /// <summary>No-break spaces in abbreviations and between words that must not be parted. For German texts.</summary>
    public static void NoBreaks(GlyphBuffer glyphs)
    {
        HideCredits(glyphs);
        AbbreviationSpaces.Set(glyphs);
        NoBreakSpaces.Set(glyphs);
        glyphs.ShowAll();
    }

    /// <summary>A credit is printed exactly as its author writes it, in a line of its own.</summary>
    private static void HideCredits(GlyphBuffer glyphs)
    {
        if (!Credit.MayBeIn(glyphs.Signs)) return;
        for (var start = 0; start < glyphs.Length;)
        {
            var rest = glyphs.Signs[start..];
            var line = rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
            if (Credit.Split(line.ToString()).Credit is not null) glyphs.Hide(start, start + line.Length);
            start += line.Length + 1;
        }
    }
}
