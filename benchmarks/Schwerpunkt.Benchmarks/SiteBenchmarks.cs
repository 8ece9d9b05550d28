using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Schwerpunkt.Cli;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Scale;
using Schwerpunkt.Text;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Benchmarks;

/// <summary>A site of a thousand pages, stage by stage.</summary>
[MemoryDiagnoser]
public class SiteBenchmarks
{
    private const int Pages = 1000;

    private readonly SourceTree tree = GermanCorpus.Of(Pages);
    private readonly AssembledSite assembled;
    private readonly Site site;
    private readonly ImmutableArray<OutputFile> files;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("schwerpunkt-benchmark-");

    public SiteBenchmarks()
    {
        assembled = SiteBuild.Assemble(tree, new BuildOptions(), InstalledThemes.All);
        site = assembled.Site ?? throw new InvalidOperationException("The corpus cannot be built.");
        files = [.. SiteBuild.Files(assembled).Where(file => file is not OutputFile.Copied and not OutputFile.Encoded)];
    }

    [GlobalCleanup]
    public void Clean() => folder.Delete(recursive: true);

    [Benchmark(Description = "read and shape")]
    public AssembledSite Assemble() => SiteBuild.Assemble(tree, new BuildOptions(), InstalledThemes.All);

    [Benchmark(Description = "one page changed")]
    public AssembledSite AssembleAgain() => SiteBuild.Assemble(
        tree with { Texts = tree.Texts.Replace(tree.Texts[^1], tree.Texts[^1] with { Bytes = tree.Texts[^1].Bytes.ToArray() }) }, new BuildOptions(), InstalledThemes.All, assembled);

    [Benchmark(Description = "check")]
    public int Check() => SiteBuild.Check(assembled).Length;

    [Benchmark(Description = "search index")]
    public void Index()
    {
        var scope = new SearchScope(site, () => []);
        SearchIndex.Files(scope, scope.FixedPath, SearchLimits.Usual)[0].Write(StreamWriter.Null);
    }

    [Benchmark(Description = "render")]
    public void Render() => Parallel.ForEach(files.OfType<OutputFile.Rendered>(), file =>
    {
        using var writer = new StreamWriter(Stream.Null, Encoding.UTF8);
        file.Write(writer);
    });

    [Benchmark(Description = "render and write")]
    public void Write() => OutputFolder.Replace(Path.Combine(folder.FullName, "output"), Path.Combine(folder.FullName, "content"), files);
}
