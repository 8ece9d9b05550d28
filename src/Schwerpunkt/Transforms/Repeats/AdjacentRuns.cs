using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Finds runs that are directly followed by the same run (A B A B), the longest first, until none is left that may go.</summary>
internal sealed class AdjacentRuns
{
    /// <summary>So many numbers are compared one by one; where two passages agree for longer, their hashes are.</summary>
    private const int OneByOne = 16;

    private readonly ImmutableArray<(int Kept, int Removed)>.Builder pairs = ImmutableArray.CreateBuilder<(int, int)>();
    private RunMember[] members;
    private int[] numbers;
    private int[] places;
    private int[] counting;
    private SequenceHash? hash;

    private AdjacentRuns(IEnumerable<RunMember> members)
    {
        this.members = [.. members];
        places = [.. Enumerable.Range(0, this.members.Length)];
        (numbers, counting) = ([], []);
        Measure();
    }

    /// <summary>Each superfluous element with the one it repeats, by index.</summary>
    public ImmutableArray<(int Kept, int Removed)> Pairs => pairs.ToImmutable();

    /// <summary>How many numbers and hashes were compared.</summary>
    public long Comparisons { get; private set; }

    /// <summary>
    /// Takes n·ln n steps for n elements, each of them ln n comparisons where much is alike: a run of length p followed by
    /// itself must contain a position divisible by p, so only those are tried for each p.
    /// </summary>
    public static AdjacentRuns Find(IEnumerable<RunMember> members)
    {
        var search = new AdjacentRuns(members);
        int before;
        do
        {
            before = search.members.Length;
            for (var length = before / 2; length > 0; length = Math.Min(length - 1, search.members.Length / 2))
            {
                while (search.RemoveRuns(length))
                {
                }
            }
        }
        while (search.members.Length < before);
        return search;
    }

    /// <summary>One pass from left to right over all runs of one length; false where none may go.</summary>
    private bool RemoveRuns(int length)
    {
        var copies = new List<int>();
        for (var i = 0; i + length < members.Length; i += length)
        {
            if (StartOfRun(i, length) is not { } start) continue;
            copies.Add(start + length);
            i = (start + (2 * length) - 1) / length * length;
        }

        if (copies.Count == 0) return false;
        var gone = new bool[members.Length];
        foreach (var copy in copies)
        {
            gone.AsSpan(copy, length).Fill(true);
            for (var i = copy; i < copy + length; i++) pairs.Add((places[i - length], places[i]));
        }

        (members, places) = ([.. members.Where((_, i) => !gone[i])], [.. places.Where((_, i) => !gone[i])]);
        Measure();
        return true;
    }

    /// <summary>Where a run of this length that spans position i, is followed by itself and may go begins; null where there is none.</summary>
    private int? StartOfRun(int i, int length)
    {
        var forward = CommonForward(i, i + length, Math.Min(length, members.Length - i - length));
        var backward = CommonBackward(i, i + length, Math.Min(length - 1, i));
        if (forward + backward < length || !Counts(i - backward, length)) return null;
        return numbers.AsSpan(i - backward, length).SequenceEqual(numbers.AsSpan(i - backward + length, length))
            ? Best(i - backward, i + forward - length, length)
            : null;
    }

    private bool Counts(int start, int length) => length == 1 ? members[start].CountsAlone : counting[start + length] > counting[start];

    /// <summary>Where a run is more than twice there, as in A B A B A, it can begin at several places, and the same is left. The first where no heading loses its text.</summary>
    private int? Best(int first, int last, int length)
    {
        if (KeepsTextOfHeadings(first, length)) return first;
        for (var start = first + 1; start <= last; start++)
        {
            if (members[start + length - 1].Level == RunMember.Text) return start;
        }

        return KeepsTextOfHeadings(last, length) ? last : null;
    }

    /// <summary>Headings at the end of a run had the beginning of its copy for their text: something else must take that place.</summary>
    private bool KeepsTextOfHeadings(int start, int length)
    {
        var (highest, i) = (RunMember.Silent, start + length - 1);
        for (; i >= start && members[i].Level != RunMember.Text; i--) highest = Math.Min(highest, members[i].Level);
        if (i < start || highest == RunMember.Silent) return true;
        if (members[start].Level is > RunMember.Text and < RunMember.Silent && members[start].Level <= highest) return true;
        var next = start + (2 * length);
        return next < members.Length && members[next].Level == RunMember.Text && (!HoldsHeading(0, start) || IsNoChance(start, i, length));
    }

    /// <summary>
    /// Whether a run that ends in headings holds a whole section, or as many words as prose has. „Open from 9 to 12. Tuesday“ can be written twice by chance,
    /// and the hours are those of two days: without the copy, the second would have lost them.
    /// </summary>
    private bool IsNoChance(int start, int lastText, int length)
    {
        var words = 0;
        for (var i = start; i < start + length; i++) words += members[i].Level is RunMember.Text or RunMember.Silent ? members[i].Words : 0;
        return words >= ProseText.ProseWords || HoldsHeading(start, lastText);
    }

    private bool HoldsHeading(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (members[i].Level is > RunMember.Text and < RunMember.Silent) return true;
        }

        return false;
    }

    private int CommonForward(int a, int b, int most)
    {
        var common = 0;
        while (common < most && common < OneByOne && IsSame(a + common, b + common)) common++;
        return common < OneByOne || common == most ? common : Longest(common, most, tried => Hash.Of(a, tried) == Hash.Of(b, tried));
    }

    private int CommonBackward(int a, int b, int most)
    {
        var common = 0;
        while (common < most && common < OneByOne && IsSame(a - common - 1, b - common - 1)) common++;
        return common < OneByOne || common == most ? common : Longest(common, most, tried => Hash.Of(a - tried, tried) == Hash.Of(b - tried, tried));
    }

    private SequenceHash Hash => hash ??= new SequenceHash(numbers);

    private bool IsSame(int one, int other)
    {
        Comparisons++;
        return numbers[one] == numbers[other];
    }

    /// <summary>The longest part of which this is true; every shorter one is then the same too.</summary>
    private int Longest(int least, int most, Func<int, bool> isSame)
    {
        while (least < most)
        {
            var tried = least + ((most - least + 1) / 2);
            Comparisons++;
            if (isSame(tried)) least = tried;
            else most = tried - 1;
        }

        return least;
    }

    private void Measure()
    {
        (numbers, hash) = ([.. members.Select(member => member.Number)], null);
        counting = new int[members.Length + 1];
        for (var i = 0; i < members.Length; i++) counting[i + 1] = counting[i] + (members[i].Counts ? 1 : 0);
    }
}
