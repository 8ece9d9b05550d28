using System.Collections.Immutable;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Scale;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Edits;

/// <summary>Pages to hold laws against: all of the repository's contents, the pages of every story, and some of the corpus.</summary>
internal static class RealPages
{
    /// <summary>At night all of the corpus.</summary>
    private static readonly int OfCorpus = Environment.GetEnvironmentVariable("LAWS") == "new" ? 1000 : 21;

    public static ImmutableArray<(string Name, SourceFile File, SourceTree Tree)> All { get; } = [.. Contents().Concat(OfStories()).Concat(Corpus())];

    private static IEnumerable<(string, SourceFile, SourceTree)> Contents() =>
        from folder in new[] { Repository.Path("content"), Repository.Path("tests", "Schwerpunkt.Browser.Tests", "content") }
        let tree = new SourceTree("content", [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".md" or ".yml").Select(path => new SourceFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))], [], [], new DateOnly(2026, 12, 1))
        from file in tree.Texts
        where file.IsPage
        select (Path.Combine(folder, file.Path), file, tree);

    private static IEnumerable<(string, SourceFile, SourceTree)> OfStories() =>
        from path in Directory.EnumerateFiles(Repository.Path("tests", "Schwerpunkt.Tests", "Cases"), "*.case", SearchOption.AllDirectories)
        let tree = Story.Parse(File.ReadAllText(path)).Tree()
        from file in tree.Texts
        where file.IsPage
        select (Path.GetFileName(path), file, tree);

    private static IEnumerable<(string, SourceFile, SourceTree)> Corpus()
    {
        var tree = GermanCorpus.Of(1000);
        return tree.Texts.Where(file => file.IsPage).Take(OfCorpus).Select(file => (file.Path, file, tree));
    }
}
