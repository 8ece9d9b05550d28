using Schwerpunkt.Workbench.Git;

namespace Schwerpunkt.Workbench.WorkPages.Comparing;

/// <summary>Finds what two rows have in common, in the same order (longest common subsequence); what stands between is changed, new or deleted.</summary>
/// <param name="Before">Of each part of the old row: same, changed or deleted.</param>
/// <param name="After">Of each part of the new row: same, changed or new.</param>
internal sealed record Difference(ChangeKind[] Before, ChangeKind[] After)
{
    /// <summary>Beyond it all between the first and the last change counts as changed: a table of more cells is not worth its memory.</summary>
    private const long MostCells = 4_000_000;

    /// <summary>Whether both are the same.</summary>
    public bool IsNone => Before.Concat(After).All(kind => kind == ChangeKind.Same);

    public static Difference Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var found = new Difference(new ChangeKind[before.Count], new ChangeKind[after.Count]);
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start]) start++;
        var end = 0;
        while (end < before.Count - start && end < after.Count - start && before[^(end + 1)] == after[^(end + 1)]) end++;
        var (was, now) = (start, start);
        foreach (var (i, j) in Common([.. before.Skip(start).SkipLast(end)], [.. after.Skip(start).SkipLast(end)]))
        {
            found.Mark(was, start + i, now, start + j);
            (was, now) = (start + i + 1, start + j + 1);
        }

        found.Mark(was, before.Count - end, now, after.Count - end);
        return found;
    }

    /// <summary>What stands between two parts that are the same: each changed as long as both sides have one.</summary>
    private void Mark(int was, int wasEnd, int now, int nowEnd)
    {
        for (var i = 0; was + i < wasEnd; i++) Before[was + i] = now + i < nowEnd ? ChangeKind.Changed : ChangeKind.Deleted;
        for (var i = 0; now + i < nowEnd; i++) After[now + i] = was + i < wasEnd ? ChangeKind.Changed : ChangeKind.New;
    }

    private static IEnumerable<(int Before, int After)> Common(string[] before, string[] after)
    {
        if ((long)(before.Length + 1) * (after.Length + 1) > MostCells) yield break;
        var width = after.Length + 1;
        var lengths = new int[(before.Length + 1) * width];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--) lengths[(i * width) + j] = before[i] == after[j] ? lengths[((i + 1) * width) + j + 1] + 1 : Math.Max(lengths[((i + 1) * width) + j], lengths[(i * width) + j + 1]);
        }

        for (var (i, j) = (0, 0); i < before.Length && j < after.Length;)
        {
            if (before[i] == after[j]) yield return (i++, j++);
            else if (lengths[((i + 1) * width) + j] >= lengths[(i * width) + j + 1]) i++;
            else j++;
        }
    }
}
