using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Heads;

/// <summary>What differs between two texts, line by line: whatever lies between two changes keeps its bytes.</summary>
internal static class LineChanges
{
    /// <summary>More than this are compared as one.</summary>
    private const int Most = 2000;

    /// <param name="before">Lines ended by LF.</param>
    /// <param name="after">What is to be there.</param>
    /// <param name="at">Where the first stands in its file.</param>
    public static ImmutableArray<DraftChange> Between(string before, string after, int at)
    {
        ImmutableArray<string> was = [.. SourceText.Split(before)];
        ImmutableArray<string> now = [.. SourceText.Split(after)];
        var changes = ImmutableArray.CreateBuilder<DraftChange>();
        var (i, j, place) = (0, 0, 0);
        foreach (var (line, other) in Common(was, now).Append((was.Length, now.Length)))
        {
            var (gone, come) = (string.Concat(was[i..line]), string.Concat(now[j..other]));
            if (gone != come) changes.Add(Trimmed(gone, come, at + place));
            place += gone.Length + (line < was.Length ? was[line].Length : 0);
            (i, j) = (line + 1, other + 1);
        }

        return changes.DrainToImmutable();
    }

    private static DraftChange Trimmed(string gone, string come, int at)
    {
        var (start, end) = (0, 0);
        var most = Math.Min(gone.Length, come.Length);
        while (start < most && gone[start] == come[start]) start++;
        while (end < most - start && gone[^(end + 1)] == come[^(end + 1)]) end++;
        if (start > 0 && char.IsHighSurrogate(gone[start - 1])) start--;
        if (end > 0 && char.IsLowSurrogate(gone[^end])) end--;
        return new DraftChange(new TextSpan(at + start, gone.Length - start - end), come[start..^end]);
    }

    /// <summary>The lines that both have, in order: the same at both ends, and between them the longest run.</summary>
    private static IEnumerable<(int Was, int Now)> Common(ImmutableArray<string> was, ImmutableArray<string> now)
    {
        var (start, end) = (0, 0);
        var most = Math.Min(was.Length, now.Length);
        while (start < most && was[start] == now[start]) start++;
        while (end < most - start && was[^(end + 1)] == now[^(end + 1)]) end++;
        return
        [
            .. Enumerable.Range(0, start).Select(line => (line, line)),
            .. Inner(was[start..^end], now[start..^end]).Select(pair => (pair.Was + start, pair.Now + start)),
            .. Enumerable.Range(0, end).Select(line => (was.Length - end + line, now.Length - end + line)),
        ];
    }

    private static List<(int Was, int Now)> Inner(ImmutableArray<string> was, ImmutableArray<string> now)
    {
        var pairs = new List<(int, int)>();
        if (was.Length > Most || now.Length > Most) return pairs;
        var length = new int[was.Length + 1, now.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--) length[i, j] = was[i] == now[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        }

        for (var (i, j) = (0, 0); i < was.Length && j < now.Length;)
        {
            if (was[i] == now[j]) pairs.Add((i++, j++));
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        }

        return pairs;
    }
}
