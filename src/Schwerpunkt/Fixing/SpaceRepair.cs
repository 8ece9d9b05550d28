using Schwerpunkt.Model;
using Schwerpunkt.Reading;

namespace Schwerpunkt.Fixing;

/// <summary>Folds runs of several spaces between words to one; a no-break space in the run wins.</summary>
internal static class SpaceRepair
{
    public static IEnumerable<Edit> Of(Prose prose)
    {
        if (prose.InTable) yield break;
        var glyphs = prose.Glyphs;
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!IsSpace(glyphs[i].Sign)) continue;
            var start = i;
            while (i + 1 < glyphs.Length && IsSpace(glyphs[i + 1].Sign)) i++;
            var run = glyphs[start..(i + 1)];
            var atEdge = start == 0 || i == glyphs.Length - 1 || glyphs[start - 1].Sign == '\n' || glyphs[i + 1].Sign == '\n';
            var contiguous = run[0].At >= 0 && Enumerable.Range(0, run.Length).All(n => run[n].At == run[0].At + n);
            if (run.Length > 1 && !atEdge && contiguous)
                yield return new Edit(run[0].At, run.Length, Fold(run.Select(glyph => glyph.Sign)), "mehrere Leerzeichen zu einem");
        }
    }

    /// <summary>The text in quotation marks behind a picture's file name: where it names somebody, runs are folded and the ends trimmed.</summary>
    public static IEnumerable<Edit> OfTitle(string text, Range title)
    {
        var written = text[title];
        if (written.Contains('\n', StringComparison.Ordinal) || Credit.Split(written).Credit is null) yield break;
        var start = title.Start.Value;
        for (var i = 0; i < written.Length; i++)
        {
            if (!IsSpace(written[i])) continue;
            var end = i;
            while (end < written.Length && IsSpace(written[end])) end++;
            var folded = i == 0 || end == written.Length ? "" : Fold(written[i..end]);
            if (folded.Length < end - i) yield return new Edit(start + i, end - i, folded, "Leerzeichen im Bildnachweis");
            i = end;
        }
    }

    private static string Fold(IEnumerable<char> run) => run.FirstOrDefault(sign => sign != ' ', ' ').ToString();

    /// <summary>Space, no-break space, narrow no-break space.</summary>
    private static bool IsSpace(char sign) => sign is ' ' or '\u00A0' or '\u202F';
}
