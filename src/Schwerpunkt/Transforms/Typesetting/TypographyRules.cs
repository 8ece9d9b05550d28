using System.Collections.Immutable;
using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>The rules of typography, the one list of them: the build follows all, <c>fix</c> writes those into the sources that an editor can see.</summary>
internal static class TypographyRules
{
    /// <summary>What an editor sees: runs of spaces, and in German quotes, apostrophes and dashes.</summary>
    public static IEnumerable<Edit> Signs(ImmutableArray<Glyph> glyphs, bool german)
    {
        var spaces = SpaceRepair.Of(glyphs);
        if (!german) return spaces;
        var free = WithoutCredits(glyphs);
        return spaces.Concat(QuoteRepair.Of(free)).Concat(DashRepair.Of(free));
    }

    /// <summary>What nobody sees: no-break spaces between words that must not be parted. For German texts.</summary>
    public static IEnumerable<Edit> NoBreaks(ImmutableArray<Glyph> glyphs) => NoBreakSpaces.Of(WithoutCredits(glyphs));

    /// <summary>A credit is printed exactly as its author writes it, in a line of its own.</summary>
    private static ImmutableArray<Glyph> WithoutCredits(ImmutableArray<Glyph> written)
    {
        if (!Credit.MayBeIn(Text(written.AsSpan()))) return written;
        ImmutableArray<Glyph>.Builder? free = null;
        for (var start = 0; start < written.Length;)
        {
            var end = start;
            while (end < written.Length && written[end].Sign != '\n') end++;
            if (Credit.Split(Text(written.AsSpan()[start..end])).Credit is not null)
            {
                free ??= written.ToBuilder();
                for (var i = start; i < end; i++) free[i] = new Glyph(Glyph.Opaque, -1);
                if (start > 0) free[start - 1] = new Glyph('\n', -1);
                if (end < free.Count) free[end] = new Glyph('\n', -1);
            }

            start = end + 1;
        }

        return free?.ToImmutable() ?? written;
    }

    /// <summary>The signs as a text.</summary>
    public static string Text(ReadOnlySpan<Glyph> glyphs)
    {
        var signs = new char[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++) signs[i] = glyphs[i].Sign;
        return new string(signs);
    }
}
