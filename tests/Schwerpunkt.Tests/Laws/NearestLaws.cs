using CsCheck;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>The guess what a word was meant to be, against a plain recursive definition of the distance.</summary>
public sealed class NearestLaws
{
    private static readonly Gen<string> Word = Gen.OneOf("a", "b", "A", "t", "i", "l", "e", "-").Array[0, 7].Select(string.Concat);

    [Fact]
    public void The_guess_is_the_nearest_by_the_plain_definition() => Gen.Select(Word, Word.Array[0, 6]).Sample(
        (word, candidates) =>
        {
            int Limit(string candidate) => Math.Clamp(Math.Max(word.Length, candidate.Length) / 3, 1, 3);
            var expected = candidates
                .Select(candidate => (candidate, slips: Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
                .Where(found => found.slips <= Limit(found.candidate))
                .OrderBy(found => found.slips).ThenBy(found => found.candidate, StringComparer.Ordinal)
                .Select(found => found.candidate).FirstOrDefault();
            Assert.Equal(expected, Nearest.Of(word, candidates));
        },
        iter: 5000);

    [Fact]
    public void Words_of_one_length_are_near_each_other_or_not() => Gen.Select(Word, Word).Where((a, b) => a.Length == b.Length).Sample(
        (a, b) => Assert.Equal(Nearest.Of(a, [b]) is null, Nearest.Of(b, [a]) is null), iter: 2000);

    [Fact]
    public void The_order_of_the_candidates_does_not_matter() => Gen.Select(Word, Word.Array[0, 6]).Sample(
        (word, candidates) => Assert.Equal(Nearest.Of(word, candidates), Nearest.Of(word, candidates.Reverse())), iter: 2000);

    [Theory]
    [InlineData("alias", "aliases")]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("desciption", "description")]
    [InlineData("easylanguage", "easyLanguage")]
    [InlineData("drafts", "draft")]
    public void A_slip_in_front_matter_is_understood(string written, string meant) =>
        Assert.Equal(meant, Nearest.Of(written, YamlKeys.Page.Select(key => key.Name)));

    [Theory]
    [InlineData("autor")]
    [InlineData("schlagwort")]
    [InlineData("xyz")]
    public void A_foreign_word_is_not_guessed_at(string written) => Assert.Null(Nearest.Of(written, YamlKeys.Page.Select(key => key.Name)));

    private static int Slips(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var best = Math.Min(Slips(a[..^1], b), Slips(a, b[..^1])) + 1;
        best = Math.Min(best, Slips(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(best, Slips(a[..^2], b[..^2]) + 1) : best;
    }
}
