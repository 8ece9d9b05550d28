namespace Schwerpunkt.Editing.Blocks;

/// <summary>Finds the lines in which two texts differ. The first line of one is never taken for a later one of the other: it stands behind other marks.</summary>
internal static class LineMatch
{
    /// <summary>Larger ones are compared from both ends only.</summary>
    private const int MostPairs = 1_000_000;

    /// <summary>Stretches of the old lines and what comes in their place, in order.</summary>
    public static IEnumerable<(int From, int To, int At, int End)> Differences(string[] old, string[] now)
    {
        var (head, tail) = (0, 0);
        while (head < old.Length && head < now.Length && old[head] == now[head]) head++;
        while (tail < old.Length - Math.Max(1, head) && tail < now.Length - Math.Max(1, head) && old[^(tail + 1)] == now[^(tail + 1)]) tail++;
        var (oldEnd, nowEnd) = (old.Length - tail, now.Length - tail);
        if (head == oldEnd && head == nowEnd) yield break;
        if (head == 0 || (long)(oldEnd - head) * (nowEnd - head) > MostPairs)
        {
            yield return (head, oldEnd, head, nowEnd);
            yield break;
        }

        foreach (var found in Between(old[head..oldEnd], now[head..nowEnd])) yield return (found.From + head, found.To + head, found.At + head, found.End + head);
    }

    /// <summary>By the longest lines in common.</summary>
    private static IEnumerable<(int From, int To, int At, int End)> Between(string[] old, string[] now)
    {
        var common = Enumerable.Range(0, old.Length + 1).Select(_ => new int[now.Length + 1]).ToArray();
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--) common[i][j] = old[i] == now[j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
        }

        for (var (i, j) = (0, 0); i < old.Length || j < now.Length;)
        {
            var (from, at) = (i, j);
            while (i < old.Length && j < now.Length && old[i] == now[j]) (i, j, from, at) = (i + 1, j + 1, i + 1, j + 1);
            while ((i < old.Length || j < now.Length) && !(i < old.Length && j < now.Length && old[i] == now[j]))
            {
                if (j == now.Length || (i < old.Length && common[i + 1][j] >= common[i][j + 1])) i++;
                else j++;
            }

            if (i > from || j > at) yield return (from, i, at, j);
        }
    }
}
