using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Scale;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What a CMS exports twice in a row is found: every run of real pages, put in again directly behind itself.</summary>
public sealed class RecallTests
{
    private static readonly string[] Folders = ["content", "dumps", "corpus"];

    public static TheoryData<string> Sources() => [.. Folders];

    [Theory]
    [MemberData(nameof(Sources))]
    public void At_least_98_of_100_runs_are_found(string source)
    {
        var (planted, found) = (0, 0);
        foreach (var page in PagesOf(source).Select(page => Deduplicator.Shape(page with { Errors = [] }).Document))
        {
            foreach (var (start, length) in Runs(page.Blocks.Length))
            {
                var run = page.Blocks[start..(start + length)];
                if (!IsLongEnough([.. run])) continue;
                planted++;
                var twice = page with { Blocks = [.. page.Blocks[..(start + length)], .. run, .. page.Blocks[(start + length)..]] };
                if (Deduplicator.Shape(twice).Document.Blocks.Select(BlockKey.Of).SequenceEqual(page.Blocks.Select(BlockKey.Of))) found++;
            }
        }

        Assert.True(planted > 100, $"only {planted} runs planted");
        Assert.True(found >= 0.98 * planted, $"{source}: {found} of {planted} runs found");
    }

    private static IEnumerable<(int Start, int Length)> Runs(int blocks)
    {
        for (var length = 1; length <= Math.Min(6, blocks); length++)
        {
            for (var start = 0; start + length <= blocks; start++) yield return (start, length);
        }
    }

    /// <summary>A figure or four words; a paragraph alone, if it is a sentence.</summary>
    private static bool IsLongEnough(Block[] run)
    {
        if (run.Any(block => block is Block.Code)) return false;
        return run is [Block.Paragraph only]
            ? Words(only) >= 4 && only.PlainText().TrimEnd('"', '“', '‘', ')', ' ') is [.., '.' or '!' or '?' or '…']
            : run.Any(block => block is Block.Picture || Words(block) >= 4);
    }

    private static int Words(Block block) => block.PlainText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static IEnumerable<Document> PagesOf(string source)
    {
        var files = source switch
        {
            "content" => Files("content", "*.md", text => text),
            "dumps" => Files(Path.Combine("tests", "Schwerpunkt.Tests", "Importing", "Dumps"), "input.txt", text => DumpImporter.Import(text, "dump.txt").Markdown),
            _ => [.. GermanCorpus.Of(40).Texts.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))],
        };
        var reader = DocumentReader.Of(new SourceTree("content", files, [], [], new DateOnly(2026, 12, 1)), new FindingLog());
        return files.Select(file => reader.Read(file).Document).OfType<Document>();
    }

    private static ImmutableArray<SourceFile> Files(string folder, string pattern, Func<string, string> toMarkdown) =>
    [
        .. Directory.EnumerateFiles(Repository.Path(folder.Split(Path.DirectorySeparatorChar)), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select((path, i) => new SourceFile($"seite-{i}.md", Encoding.UTF8.GetBytes(toMarkdown(File.ReadAllText(path))))),
    ];
}
