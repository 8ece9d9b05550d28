using System.Collections.Immutable;
using CsCheck;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every sequence that has lost its immediate repeats, against a search that tries everything.</summary>
public sealed class AdjacentRunsLaws
{
    private static readonly Gen<int[]> Short = Gen.Int[1, 4].SelectMany(letters => Gen.Int[0, letters - 1].Array[0, 24]);

    [Fact]
    public void No_run_is_directly_followed_by_itself() => Short.Sample(
        word => Assert.Equal(0, LongestSquare(Rest(word))), iter: 20_000, print: Print);

    [Fact]
    public void All_words_of_up_to_nine_letters_a_b_c_lose_their_repeats()
    {
        for (var length = 0; length <= 9; length++)
        {
            var words = (int)Math.Pow(3, length);
            for (var number = 0; number < words; number++)
            {
                var word = new int[length];
                for (var (i, left) = (0, number); i < length; i++, left /= 3) word[i] = left % 3;
                Assert.Equal(0, LongestSquare(Rest(word)));
            }
        }
    }

    [Fact]
    public void The_longest_run_goes_first() => Short.Where(word => LongestSquare(word) > 0).Sample(
        word =>
        {
            var longest = LongestSquare(word);
            var first = Find(word).Take(longest).ToList();
            Assert.Equal(longest, first.Count);
            Assert.All(first, (pair, i) => Assert.Equal((first[0].Kept + i, first[0].Kept + i + longest), pair));
        },
        iter: 10_000,
        print: Print);

    [Fact]
    public void Each_pair_is_a_copy_and_what_came_before_it() => Short.Sample(
        word =>
        {
            var pairs = Find(word);
            Assert.All(pairs, pair => Assert.True(pair.Kept < pair.Removed && word[pair.Kept] == word[pair.Removed]));
            Assert.Equal(pairs.Length, pairs.Select(pair => pair.Removed).Distinct().Count());
        },
        iter: 10_000,
        print: Print);

    [Fact]
    public void A_word_without_repeats_stays() => Gen.Int[0, 1000].Sample(
        length => Assert.Empty(Find([.. Enumerable.Range(0, length)])), iter: 50);

    [Theory]
    [InlineData("all equal", 1)]
    [InlineData("ABAB", 2)]
    [InlineData("Thue-Morse", 3)]
    [InlineData("Fibonacci", 3)]
    [InlineData("ruler", 0)]
    [InlineData("equal, then different", 20_000)]
    [InlineData("equal runs, each with another end", 0)]
    [InlineData("repeats within repeats", 0)]
    public void Hostile_sequences_take_few_steps(string name, int most)
    {
        var word = Hostile(name, 40_000);
        var found = AdjacentRuns.Find(word.Select(Long));
        Assert.InRange(found.Comparisons, 1, 30_000_000);
        if (most > 0) Assert.InRange(word.Length - found.Pairs.Length, 1, most);
    }

    /// <summary>Nothing may go, so that each length is tried at each place.</summary>
    [Theory]
    [InlineData("all equal")]
    [InlineData("ABAB")]
    [InlineData("equal runs, each with another end")]
    public void Sequences_of_short_lines_take_few_steps_too(string name)
    {
        var found = AdjacentRuns.Find(Hostile(name, 40_000).Select(number => new RunMember(number, false, false, 0, RunMember.Text)));
        Assert.Empty(found.Pairs);
        Assert.InRange(found.Comparisons, 1, 30_000_000);
    }

    [Fact]
    public void A_run_goes_only_where_it_holds_something_that_counts()
    {
        Assert.Empty(AdjacentRuns.Find(Members("aab", "", "")).Pairs);
        Assert.Empty(AdjacentRuns.Find(Members("aab", "a", "")).Pairs);
        Assert.Equal([(0, 1)], AdjacentRuns.Find(Members("aab", "a", "a")).Pairs.ToArray());
        Assert.Equal([(0, 2), (1, 3)], AdjacentRuns.Find(Members("abab", "b", "")).Pairs.ToArray());
    }

    private static IEnumerable<RunMember> Members(string word, string counts, string countsAlone) =>
        word.Select(letter => new RunMember(letter, counts.Contains(letter, StringComparison.Ordinal), countsAlone.Contains(letter, StringComparison.Ordinal), 12, RunMember.Text));

    private static RunMember Long(int number) => new(number, true, true, 12, RunMember.Text);

    private static ImmutableArray<(int Kept, int Removed)> Find(IEnumerable<int> word) => AdjacentRuns.Find(word.Select(Long)).Pairs;

    private static int[] Hostile(string name, int length) => name switch
    {
        "all equal" => new int[length],
        "ABAB" => [.. Enumerable.Range(0, length).Select(i => i % 2)],
        "Thue-Morse" => [.. Enumerable.Range(0, length).Select(i => int.PopCount(i) % 2)],
        "Fibonacci" => Fibonacci(length),
        // 0 1 0 2 0 1 0 3 …: free of repeats, and yet as similar to itself as such a word can be.
        "ruler" => [.. Enumerable.Range(1, length).Select(int.TrailingZeroCount)],
        "equal, then different" => [.. Enumerable.Range(0, length).Select(i => Math.Max(0, i - (length / 2)))],
        "equal runs, each with another end" => [.. Enumerable.Range(0, length).Select(i => i % 300 == 299 ? i : 0)],
        _ => Nested(length),
    };

    private static int[] Fibonacci(int length)
    {
        var (before, word) = (new List<int> { 0 }, new List<int> { 0, 1 });
        while (word.Count < length) (before, word) = (word, [.. word, .. before]);
        return [.. word.Take(length)];
    }

    /// <summary>Each level is the level below twice, where only the removal of an inner repeat makes the two the same.</summary>
    private static int[] Nested(int length)
    {
        var word = new List<int> { 0 };
        for (var level = 1; word.Count < length / 2; level++) word = [.. word, level, .. word, word[^1], level];
        return [.. word];
    }

    private static int[] Rest(int[] word)
    {
        var removed = Find(word).Select(pair => pair.Removed).ToHashSet();
        return [.. word.Where((_, i) => !removed.Contains(i))];
    }

    /// <summary>The length of the longest run that is directly followed by itself; 0 where there is none. Tries everything.</summary>
    private static int LongestSquare(int[] word)
    {
        for (var length = word.Length / 2; length > 0; length--)
        {
            for (var start = 0; start + (2 * length) <= word.Length; start++)
            {
                if (word.AsSpan(start, length).SequenceEqual(word.AsSpan(start + length, length))) return length;
            }
        }

        return 0;
    }

    private static string Print(int[] word) => string.Join(' ', word);
}
