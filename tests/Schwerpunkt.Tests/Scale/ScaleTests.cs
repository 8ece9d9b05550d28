using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;
using Schwerpunkt.Themes.Mil;
using Schwerpunkt.Transforms.Repeats;
using Xunit.Abstractions;

namespace Schwerpunkt.Tests.Scale;

/// <summary>What a build takes for each page, in bytes allocated: the same on every machine, however busy. These tests run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
[Collection(Name)]
public sealed class ScaleTests(ITestOutputHelper output)
{
    public const string Name = "alone";

    /// <summary>Measured when it runs alone (466,000, lists in parts included), and a fortieth more: who adds to a page's way through the build should know it.</summary>
    private const int BytesForEachPage = 478_000;

    [Fact]
    public void A_page_takes_no_more_memory_than_it_did()
    {
        Build(20);
        var bytes = Enumerable.Range(0, 3).Min(_ => Build(200)) / 200; // what tests before have left running counts too
        output.WriteLine($"{bytes:N0} bytes allocated for each page");
        Assert.InRange(bytes, 1, BytesForEachPage);
    }

    [Fact]
    public void A_page_of_a_large_site_takes_no_more_than_one_of_a_small_site()
    {
        Build(20);
        Assert.InRange((double)Enumerable.Range(0, 2).Min(_ => Build(1600)) / 1600 / (Build(200) / 200), 0, 1.1);
    }

    [Fact]
    public void A_hundred_thousand_blocks_lose_their_repeats()
    {
        var half = Enumerable.Range(0, 50_000).Select(i => Paragraph(i + 1, $"Das ist der Absatz Nummer {i} eines sehr langen Textes, der nur einmal dastehen soll.")).ToArray();
        var copies = half.Select(block => (Block)(block with { Location = block.Location with { Line = block.Location.Line + 50_000 } }));
        Assert.Equal(half, Deduplicator.Remove([.. half, .. copies], RepeatPolicy.Build));
    }

    private static Block.Paragraph Paragraph(int line, string text) => new(new Location("content/lang.md", line), Attributes.None, [new Inline.Words(text)]);

    /// <summary>Builds and renders a site into nothing, and says how many bytes that allocated.</summary>
    private static long Build(int pages)
    {
        var tree = GermanCorpus.Of(pages);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = SiteBuild.Run(tree, new BuildOptions(), [new MilTheme()]);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(pages / 10, result.Findings.Count(finding => finding.Code == "wiederholung-entfernt" && finding.Message.StartsWith("Die Überschrift", StringComparison.Ordinal)));
        foreach (var file in result.Files.OfType<OutputFile.Rendered>())
        {
            using var writer = new StreamWriter(Stream.Null, Encoding.UTF8);
            file.Write(writer);
        }

        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
