using BenchmarkDotNet.Attributes;
using Schwerpunkt.Model;
using Schwerpunkt.Reading;
using Schwerpunkt.Shaping;
using Schwerpunkt.Shaping.Typesetting;
using Schwerpunkt.Shaping.Wording;
using Schwerpunkt.Tests.Scale;

namespace Schwerpunkt.Benchmarks;

/// <summary>The way of one page, stage by stage: what each costs in time and in bytes allocated.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly SourceFile file = GermanCorpus.Page(9);
    private readonly PageReader reader;
    private readonly Page written;
    private readonly Page shaped;

    public PageBenchmarks()
    {
        var tree = GermanCorpus.Of(10);
        reader = new PageReader(tree, new FigureReader(tree, Sidecar.ReadAll(tree, new DiagnosticLog())));
        written = reader.Read(file).Page ?? throw new InvalidOperationException("The page of the corpus cannot be read.");
        shaped = Deduplicator.Shape(written).Page;
    }

    [Benchmark(Description = "read")]
    public Page? Read() => reader.Read(file).Page;

    [Benchmark(Description = "take out repeats")]
    public ShapedPage Shape() => Deduplicator.Shape(written);

    [Benchmark(Description = "typeset")]
    public Page Typeset() => PageTypesetter.Set(shaped, "de");

    [Benchmark(Description = "check wording")]
    public int Wording() => WordingRules.Check(shaped, "de").Length;
}
