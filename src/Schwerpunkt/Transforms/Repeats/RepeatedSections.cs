using System.Collections.Immutable;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Finds whole sections, heading and all below it, that stand a second time under the same parent heading.</summary>
internal static class RepeatedSections
{
    /// <summary>Each block of a later copy with the one of the first, by index.</summary>
    /// <param name="entries">The blocks of one container.</param>
    /// <param name="policy">Knows what else is a heading.</param>
    public static ImmutableArray<(int Kept, int Removed)> Find(IReadOnlyList<RunEntry> entries, RepeatPolicy policy)
    {
        var numbers = entries.Select(entry => entry.Number).ToArray();
        var (ends, parents) = Outline([.. entries.Select(entry => entry.Block is Text.Block.Heading heading ? heading.Level : 0)]);
        var hash = new SequenceHash(numbers);
        var first = new Dictionary<(int Parent, int Length, ulong Hash), int>();
        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        var gone = new bool[entries.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            var length = ends[i] - i;
            if (length < 2 || first.TryAdd((parents[i], length, hash.Of(i, length)), i)) continue;
            var kept = first[(parents[i], length, hash.Of(i, length))];
            if (!numbers.AsSpan(kept, length).SequenceEqual(numbers.AsSpan(i, length)) || !IsLong(entries, i, ends[i]) || FollowsBareHeading(i)) continue;
            for (var k = 0; k < length; k++) pairs.Add((kept + k, i + k));
            gone.AsSpan(i, length).Fill(true);
            i = ends[i] - 1;
        }

        return pairs.DrainToImmutable();

        // Editors also set headings of one level where they mean two: such a section may be all that the heading above has.
        bool FollowsBareHeading(int start)
        {
            for (var i = start - 1; i >= 0; i--)
            {
                if (!gone[i] && entries[i].Level(policy) != RunMember.Silent) return entries[i].Level(policy) != RunMember.Text;
            }

            return false;
        }
    }

    private static bool IsLong(IReadOnlyList<RunEntry> entries, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (entries[i].IsProse || entries[i].HasFigure) return true;
        }

        return false;
    }

    /// <summary>Where the section of each heading ends, and which heading it stands under: −1 for none. Of a block that is no heading, its own place.</summary>
    private static (int[] Ends, int[] Parents) Outline(ReadOnlySpan<int> levels)
    {
        var (ends, parents, open) = (new int[levels.Length], new int[levels.Length], new Stack<int>());
        for (var i = 0; i < levels.Length; i++)
        {
            ends[i] = i;
            if (levels[i] == 0) continue;
            while (open.TryPeek(out var above) && levels[above] >= levels[i]) ends[open.Pop()] = i;
            parents[i] = open.TryPeek(out var parent) ? parent : -1;
            open.Push(i);
        }

        while (open.TryPop(out var last)) ends[last] = levels.Length;
        return (ends, parents);
    }
}
