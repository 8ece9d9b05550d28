using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Dump;

/// <summary>Finds copies that follow at once among lines that stand together: „Ident-Nr … / Datum …“ twice, without a blank line and without a full stop.</summary>
internal static class DumpCopies
{
    /// <summary>Where the lines have to be divided so that a run and its copies become paragraphs of their own: before the run, each copy, and what follows.</summary>
    public static HashSet<int> StartsIn(List<DumpLine> lines)
    {
        var starts = new HashSet<int>();
        var texts = lines.ConvertAll(line => ComparisonText.Of(line.Text));
        var next = NextOccurrences(texts);
        var failed = (Period: 0, At: -1);
        for (var i = 0; i < texts.Count; i++)
        {
            var period = next[i] - i;
            if (next[i] < 0 || (period == failed.Period && failed.At < next[i])) continue;
            var same = 0;
            while (next[i] + same < texts.Count && texts[i + same] == texts[next[i] + same]) same++;
            if (same < period) failed = (period, i + same);
            if (same < period || !IsMeantOnce(texts, i, period)) continue;

            var end = i + period + (same / period * period);
            for (var start = i; start <= end; start += period) starts.Add(start);
            i = end - 1;
        }

        return starts;
    }

    /// <summary>A run of a few words may well be meant to stand twice: the cells of a table, „Ja / Nein“.</summary>
    private static bool IsMeantOnce(List<string> texts, int start, int length) =>
        ProseText.HasWords(string.Join(' ', texts.Skip(start).Take(ProseText.FewWords).Take(length)), ProseText.FewWords);

    /// <summary>For each line the next one of the same words; -1 where there is none.</summary>
    private static int[] NextOccurrences(List<string> texts)
    {
        var next = new int[texts.Count];
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = texts.Count - 1; i >= 0; i--)
        {
            next[i] = last.TryGetValue(texts[i], out var later) ? later : -1;
            last[texts[i]] = i;
        }

        return next;
    }
}
