using BenchmarkDotNet.Attributes;
using Schwerpunkt.Checks;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Scale;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt.Benchmarks;

/// <summary>The way of one page, stage by stage: what each costs in time and in bytes allocated.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly SourceFile file = GermanCorpus.Page(9);
    private readonly DocumentReader reader;
    private readonly Document written;
    private readonly Document shaped;

    public PageBenchmarks()
    {
        var tree = GermanCorpus.Of(10);
        reader = DocumentReader.Of(tree, new FindingLog());
        written = reader.Read(file).Document ?? throw new InvalidOperationException("The page of the corpus cannot be read.");
        shaped = Deduplicator.Shape(written).Document;
    }

    [Benchmark(Description = "read")]
    public Document? Read() => reader.Read(file).Document;

    [Benchmark(Description = "take out repeats")]
    public ShapedDocument Shape() => Deduplicator.Shape(written);

    [Benchmark(Description = "typeset")]
    public Document Typeset() => DocumentTypesetter.Set(shaped, "de");

    [Benchmark(Description = "check wording")]
    public int Wording() => WordingChecks.Check(shaped, PlainLine.Of(shaped, "de")).Length;
}
