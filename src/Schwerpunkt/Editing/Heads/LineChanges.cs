using System.Collections.Immutable;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Heads;

/// <summary>What differs between two texts, line by line: whatever lies between two changes keeps its bytes.</summary>
internal static class LineChanges
{
    /// <param name="before">Lines ended by LF.</param>
    /// <param name="after">What is to be there.</param>
    /// <param name="at">Where the first stands in its file.</param>
    public static ImmutableArray<DraftChange> Between(string before, string after, int at)
    {
        // Nothing stands behind other marks here, as the first line of a block does: an empty line takes that place.
        string[] was = ["", .. SourceText.Split(before)];
        string[] now = ["", .. SourceText.Split(after)];
        var changes = ImmutableArray.CreateBuilder<DraftChange>();
        var (line, place) = (0, at);
        foreach (var (from, to, start, end) in LineMatch.Differences(was, now))
        {
            while (line < from) place += was[line++].Length;
            changes.Add(Trimmed(string.Concat(was[from..to]), string.Concat(now[start..end]), place));
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
}
