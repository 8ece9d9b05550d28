using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Typesetting;

/// <summary>Folds runs of several spaces between words to one; a no-break space in the run wins.</summary>
internal static class SpaceRepair
{
    public const string What = "mehrere Leerzeichen zu einem";

    public static IEnumerable<Edit> Of(ImmutableArray<Glyph> glyphs)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!IsSpace(glyphs[i].Sign)) continue;
            var start = i;
            while (i + 1 < glyphs.Length && IsSpace(glyphs[i + 1].Sign)) i++;
            if (i == start) continue;
            var run = glyphs[start..(i + 1)];
            var atEdge = start == 0 || i == glyphs.Length - 1 || glyphs[start - 1].Sign == '\n' || glyphs[i + 1].Sign == '\n';
            var contiguous = run[0].At >= 0 && Enumerable.Range(0, run.Length).All(n => run[n].At == run[0].At + n);
            if (!atEdge && contiguous)
                yield return new Edit(run[0].At, run.Length, Fold(run.Select(glyph => glyph.Sign)), What);
        }
    }

    /// <summary>One space for a run of them.</summary>
    public static string Fold(IEnumerable<char> run) => run.FirstOrDefault(sign => sign != ' ', ' ').ToString();

    /// <summary>Space, no-break space, narrow no-break space.</summary>
    public static bool IsSpace(char sign) => sign is ' ' or '\u00A0' or '\u202F';
}
