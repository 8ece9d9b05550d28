using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Benchmarks;

/// <summary>Long pages: does the time for each block stay the same?</summary>
[MemoryDiagnoser]
public class RepeatBenchmarks
{
    private ImmutableArray<Block> blocks;

    [Params(1_000, 10_000, 100_000)]
    public int Blocks { get; set; }

    [Params("none", "all twice")]
    public string Repeats { get; set; } = "none";

    [GlobalSetup]
    public void Write()
    {
        var different = Repeats == "none" ? Blocks : Blocks / 2;
        blocks = [.. Enumerable.Range(0, Blocks).Select(i => Paragraph(i + 1, i % different))];
    }

    [Benchmark(Description = "take out repeats")]
    public int Remove() => Deduplicator.Remove(blocks, RepeatPolicy.Build).Length;

    private static Block.Paragraph Paragraph(int line, int number) => new(
        new Location("content/lang.md", line),
        Attributes.None,
        [new Inline.Words(string.Create(CultureInfo.InvariantCulture, $"Das ist der Absatz Nummer {number} eines sehr langen Textes, der nur einmal dastehen soll."))]);
}
