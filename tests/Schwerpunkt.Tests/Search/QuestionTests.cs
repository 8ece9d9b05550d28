using Schwerpunkt.Disk;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Themes;
using Xunit.Abstractions;

namespace Schwerpunkt.Tests.Search;

/// <summary>Sixty questions in German with the pages that answer them, over the real content and fifty pages more. benchmarks/search asks other searches the same.</summary>
public sealed class QuestionTests(ITestOutputHelper output)
{
    [Fact]
    public void Sixty_questions_find_their_pages_among_the_first_five()
    {
        using var script = new SearchScript(Index());
        var (recall, reciprocal) = (0.0, 0.0);
        var questions = Questions();
        Assert.Equal(60, questions.Count);
        foreach (var (query, expected) in questions)
        {
            var found = script.Search(query);
            var first = found.ToList().FindIndex(expected.Contains);
            var share = found.Take(5).Count(expected.Contains) / (double)expected.Length;
            if (share < 1 || first > 0) output.WriteLine($"{query}: {string.Join(' ', found.Take(5))}");
            recall += share / questions.Count;
            reciprocal += first < 0 ? 0 : 1.0 / (first + 1) / questions.Count;
        }

        // The real content grows beside the judgements; a page that is new may rightly come first.
        output.WriteLine($"recall@5 {recall:0.000}, MRR {reciprocal:0.000}");
        Assert.True(recall >= 0.92, $"recall@5 {recall:0.000}");
        Assert.True(reciprocal >= 0.92, $"MRR {reciprocal:0.000}");
    }

    private static List<(string Query, string[] Expected)> Questions() =>
    [
        .. File.ReadLines(Repository.Path("tests", "Schwerpunkt.Tests", "Search", "queries.txt"))
            .Select(line => line.Split(" | ")).Where(parts => parts.Length == 2).Select(parts => (parts[0], parts[1].Split(' '))),
    ];

    private static string Index()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Repository.Path("content"), "content");
        foreach (var (path, text) in Story.Parse(File.ReadAllText(Repository.Path("tests", "Schwerpunkt.Tests", "Search", "corpus.txt"))).Files)
            folder.Write($"content/{path}", text);
        return SearchSite.Index(FolderBuild.Run(folder.Path("content"), new DateOnly(2026, 3, 3), new BuildOptions(), InstalledThemes.All));
    }
}
