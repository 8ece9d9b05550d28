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
    private readonly DocumentReader reader;
    private readonly Document written;
    private readonly Document shaped;

    public PageBenchmarks()
    {
        var tree = GermanCorpus.Of(10);
        reader = DocumentReader.Of(tree, new DiagnosticLog());
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
    public int Wording() => WordingRules.Check(shaped, PlainLine.Of(shaped, "de")).Length;
}
