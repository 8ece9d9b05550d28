namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Folds runs of several spaces between words to one; a no-break space in the run wins.</summary>
internal static class SpaceRepair
{
    public const string What = "mehrere Leerzeichen zu einem";

    public static void Set(GlyphBuffer glyphs)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!IsSpace(glyphs[i])) continue;
            var start = i;
            while (i + 1 < glyphs.Length && IsSpace(glyphs[i + 1])) i++;
            if (i == start) continue;
            var atEdge = start == 0 || i == glyphs.Length - 1 || glyphs[start - 1] == '\n' || glyphs[i + 1] == '\n';
            if (!atEdge && glyphs.IsOneStretch(start, i + 1)) glyphs.Fold(start, i + 1, Fold(glyphs.Signs[start..(i + 1)]), What);
        }

        glyphs.Close();
    }

    /// <summary>One space for a run of them.</summary>
    public static char Fold(ReadOnlySpan<char> run) => run.IndexOfAnyExcept(' ') is var bound and >= 0 ? run[bound] : ' ';

    /// <summary>Space, no-break space, narrow no-break space.</summary>
    public static bool IsSpace(char sign) => sign is ' ' or '\u00A0' or '\u202F';
}
