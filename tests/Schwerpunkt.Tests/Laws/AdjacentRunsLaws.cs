using System.Diagnostics;
using CsCheck;
using Schwerpunkt.Shaping;

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
            var first = AdjacentRuns.Find(word).Take(longest).ToList();
            Assert.Equal(longest, first.Count);
            Assert.All(first, (pair, i) => Assert.Equal((first[0].Kept + i, first[0].Kept + i + longest), pair));
        },
        iter: 10_000,
        print: Print);

    [Fact]
    public void Each_pair_is_a_copy_and_what_came_before_it() => Short.Sample(
        word =>
        {
            var pairs = AdjacentRuns.Find(word);
            Assert.All(pairs, pair => Assert.True(pair.Kept < pair.Removed && word[pair.Kept] == word[pair.Removed]));
            Assert.Equal(pairs.Length, pairs.Select(pair => pair.Removed).Distinct().Count());
        },
        iter: 10_000,
        print: Print);

    [Fact]
    public void A_word_without_repeats_stays() => Gen.Int[0, 1000].Sample(
        length => Assert.Empty(AdjacentRuns.Find([.. Enumerable.Range(0, length)])), iter: 50);

    [Theory]
    [InlineData("all equal", 1)]
    [InlineData("ABAB", 2)]
    [InlineData("Thue-Morse", 3)]
    [InlineData("Fibonacci", 3)]
    [InlineData("ruler", 0)]
    [InlineData("equal, then different", 20_000)]
    [InlineData("equal runs, each with another end", 0)]
    [InlineData("repeats within repeats", 0)]
    public void Hostile_sequences_end_soon(string name, int most)
    {
        var word = Hostile(name, 40_000);
        var watch = Stopwatch.StartNew();
        var left = word.Length - AdjacentRuns.Find(word).Length;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{name} took {watch.Elapsed}");
        if (most > 0) Assert.InRange(left, 1, most);
    }

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
        var removed = AdjacentRuns.Find(word).Select(pair => pair.Removed).ToHashSet();
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
