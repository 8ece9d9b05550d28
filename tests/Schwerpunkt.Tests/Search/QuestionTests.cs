using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Themes;
using Xunit.Abstractions;

namespace Schwerpunkt.Tests.Search;

/// <summary>Judged questions in German: sixty over the real content and fifty pages more, and what citizens type over the real content alone. benchmarks/search asks other searches the same.</summary>
public sealed class QuestionTests(ITestOutputHelper output)
{
    /// <remarks>The real content grows beside the judgements; a page that is new may rightly come first.</remarks>
    [Theory]
    [InlineData("queries.txt", true, 60, 0.95, 0.85, 0.91)]
    [InlineData("queries-buerger.txt", false, 221, 0.97, 0.95, 0.97)]
    public void Questions_find_their_pages_among_the_first_five(string file, bool withCorpus, int number, double success, double first, double reciprocal)
    {
        using var script = new SearchScript(Index(withCorpus));
        var questions = Questions(file);
        Assert.Equal(number, questions.Count);
        var ranks = questions.ConvertAll(question => script.Search(question.Query).ToList().FindIndex(question.Expected.Contains));
        for (var i = 0; i < ranks.Count; i++)
        {
            if (ranks[i] != 0) output.WriteLine($"{questions[i].Query}: {ranks[i] + 1}");
        }

        AssertAtLeast(success, ranks.Average(rank => rank is >= 0 and < 5 ? 1.0 : 0), "success@5");
        AssertAtLeast(first, ranks.Average(rank => rank == 0 ? 1.0 : 0), "right page first");
        AssertAtLeast(reciprocal, ranks.Average(rank => rank < 0 ? 0 : 1.0 / (rank + 1)), "MRR");
    }

    [Theory]
    [InlineData("Wohngeld")]
    [InlineData("Hundesteuer")]
    [InlineData("Reisepass")]
    [InlineData("Elterngeld")]
    [InlineData("Müllabfuhr")]
    public void What_the_site_does_not_answer_finds_nothing(string query)
    {
        using var script = new SearchScript(Index(withCorpus: false));
        Assert.Empty(script.Search(query));
    }

    /// <summary>A large site answers from parts of its index: the same page comes first, except where a word is too common for what a question may load.</summary>
    [Theory]
    [InlineData("queries.txt", true, 0.97)]
    [InlineData("queries-buerger.txt", false, 0.97)]
    public void Questions_find_the_same_in_parts_of_the_index(string file, bool withCorpus, double same)
    {
        var result = Build(withCorpus);
        var limits = new SearchLimits(Pages: 0, Text: 20_000, Listed: 4);
        var shards = SearchSite.Shards(result.Site!, limits); // ! it was built
        var files = shards.ToDictionary(shard => shard.Path, shard => shard.Text, StringComparer.Ordinal);
        using var whole = new SearchScript(SearchSite.Index(result));
        var (equal, loaded) = (0, new List<int>());
        // Each question loads its parts anew; whether it finds its page at all is asked of every one above.
        var questions = Questions(file).Where((_, number) => withCorpus || number % 3 == 0).ToList();
        foreach (var (query, expected) in questions)
        {
            var letters = 0;
            using var parts = new SearchScript(shards[0].Text, name =>
            {
                var text = files["assets/" + name];
                letters += text.Length;
                return text;
            });
            var (before, after) = (whole.FirstPage(query), parts.FirstPage(query));
            loaded.Add(letters);
            if (First(before) == First(after)) equal++;
            else output.WriteLine($"{query}: {First(before)} {First(after)} ({string.Join(' ', expected)})");
        }

        var all = shards.Sum(shard => shard.Text.Length);
        output.WriteLine($"{shards.Length} files, {all} letters; loaded {loaded.Average():0}, at most {loaded.Max()}");
        Assert.True(loaded.Average() < all / 2, "a question loads a small part");
        AssertAtLeast(same, (double)equal / questions.Count, "same page first");
    }

    private static string? First(IReadOnlyList<string> pages) => pages is [var first, ..] ? first : null;

    private void AssertAtLeast(double least, double value, string what)
    {
        output.WriteLine($"{what} {value:0.000}");
        Assert.True(value >= least, $"{what} {value:0.000}");
    }

    private static List<(string Query, string[] Expected)> Questions(string file) =>
    [
        .. File.ReadLines(Repository.Path("tests", "Schwerpunkt.Tests", "Search", file))
            .Select(line => line.Split(" | ")).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1].Split(' '))),
    ];

    /// <param name="withCorpus">True for the made-up pages beside the real ones; suche.yml, which knows only these, is then left out.</param>
    private static string Index(bool withCorpus) => SearchSite.Index(Build(withCorpus));

    private static BuildResult Build(bool withCorpus)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Path("content"), "content");
        if (withCorpus)
        {
            File.Delete(folder.Path("content", "suche.yml"));
            foreach (var (path, text) in Story.Parse(File.ReadAllText(Repository.Path("tests", "Schwerpunkt.Tests", "Search", "corpus.txt"))).Files)
                folder.Write($"content/{path}", text);
        }

        return FolderBuild.Run(folder.Path("content"), new DateOnly(2026, 3, 3), new BuildOptions(), InstalledThemes.All);
    }
}
