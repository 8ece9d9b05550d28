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
            .Select(candidate => (candidate, slips: Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(found => found.slips <= Limit(word, found.candidate))
            .OrderBy(found => found.slips).ThenBy(found => found.candidate, StringComparer.Ordinal);
        return near.Select(found => found.candidate).FirstOrDefault();
    }

    private static int Limit(string a, string b) => Math.Min(MostSlips, Math.Max(1, Math.Max(a.Length, b.Length) / 3));

    private static int Slips(string a, string b)
    {
        var rows = new int[3][] { new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1] };
        for (var j = 0; j <= b.Length; j++) rows[1][j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (before, above, row) = (rows[(i + 2) % 3], rows[i % 3], rows[(i + 1) % 3]);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return rows[(a.Length + 1) % 3][b.Length];
    }
}
