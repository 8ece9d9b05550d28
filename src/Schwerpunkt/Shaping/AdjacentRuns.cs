using System.Collections.Immutable;

namespace Schwerpunkt.Shaping;

/// <summary>Finds runs that are directly followed by the same run (A B A B), the longest first, until none is left.</summary>
internal static class AdjacentRuns
{
    /// <summary>
    /// Pairs each superfluous element with the one it repeats, by index into <paramref name="ids"/>.
    /// Takes n·ln n comparisons for a text of n elements with few repeats: a run of length p followed by itself must
    /// contain a position divisible by p, so only those are tried for each p.
    /// </summary>
    public static ImmutableArray<(int Kept, int Removed)> Find(IReadOnlyList<int> ids)
    {
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        var left = Enumerable.Range(0, ids.Count).Select(index => (Id: ids[index], Index: index)).ToList();
        int before;
        do
        {
            before = left.Count;
            for (var length = left.Count / 2; length > 0; length = Math.Min(length - 1, left.Count / 2))
            {
                while (RemoveRuns(left, length, pairs))
                {
                }
            }
        }
        while (left.Count < before);
        return pairs.ToImmutable();
    }

    /// <summary>One pass from left to right over all runs of one length; false where there was none.</summary>
    private static bool RemoveRuns(List<(int Id, int Index)> left, int length, ImmutableArray<(int, int)>.Builder pairs)
    {
        var copies = new List<int>();
        for (var i = 0; i + length < left.Count; i += length)
        {
            if (StartOfRun(left, i, length) is not { } start) continue;
            copies.Add(start + length);
            i = (start + (2 * length) - 1) / length * length;
        }

        if (copies.Count == 0) return false;
        var kept = new List<(int, int)>(left.Count);
        var next = 0;
        foreach (var copy in copies)
        {
            kept.AddRange(left[next..copy]);
            for (var i = copy; i < copy + length; i++) pairs.Add((left[i - length].Index, left[i].Index));
            next = copy + length;
        }

        kept.AddRange(left[next..]);
        left.Clear();
        left.AddRange(kept);
        return true;
    }

    /// <summary>Where a run of this length that spans position i and is followed by itself begins; null where there is none.</summary>
    private static int? StartOfRun(List<(int Id, int Index)> left, int i, int length)
    {
        var forward = 0;
        while (forward < length && i + length + forward < left.Count && left[i + forward].Id == left[i + length + forward].Id) forward++;
        var backward = 0;
        while (backward < length - 1 && i - backward > 0 && left[i - backward - 1].Id == left[i + length - backward - 1].Id) backward++;
        return forward + backward >= length ? i - backward : null;
    }
}
