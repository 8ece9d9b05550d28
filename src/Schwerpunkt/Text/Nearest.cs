namespace Schwerpunkt.Text;

/// <summary>Finds what an editor probably meant by a word that is not known.</summary>
public static class Nearest
{
    /// <summary>More slips than these make another word.</summary>
    internal const int MostSlips = 3;

    /// <summary>The candidate fewest typing slips away (optimal string alignment distance, at most a third of the longer word and three); null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var near = candidates
            .Where(candidate => Math.Abs(candidate.Length - word.Length) <= Limit(word, candidate))
            .Select(candidate => (candidate, slips: Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant(), Limit(word, candidate))))
            .Where(found => found.slips <= Limit(word, found.candidate))
            .OrderBy(found => found.slips).ThenBy(found => found.candidate, StringComparer.Ordinal);
        return near.Select(found => found.candidate).FirstOrDefault();
    }

    private static int Limit(string a, string b) => Math.Min(MostSlips, Math.Max(1, Math.Max(a.Length, b.Length) / 3));

    /// <summary>The slips between two words; more than the limit where there are more, whatever their number.</summary>
    private static int Slips(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        // Most names begin and end alike, and what is alike costs nothing.
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        var alike = 0;
        while (alike < a.Length && alike < b.Length && a[^(alike + 1)] == b[^(alike + 1)]) alike++;
        a = a[..^alike];
        b = b[..^alike];
        return a.Length == 0 || b.Length == 0 ? Math.Max(a.Length, b.Length) : Distance(a, b, limit);
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        var rows = new int[3][] { new int[b.Length + 2], new int[b.Length + 2], new int[b.Length + 2] };
        for (var j = 0; j <= b.Length; j++) rows[1][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (before, above, row) = (rows[(i + 2) % 3], rows[i % 3], rows[(i + 1) % 3]);
            // Farther from the diagonal there are too many slips already.
            var (from, to, least) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit), i);
            row[from - 1] = from == 1 ? i : limit + 1;
            row[to + 1] = limit + 1;
            for (var j = from; j <= to; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit) return least;
        }

        return rows[(a.Length + 1) % 3][b.Length];
    }
}
