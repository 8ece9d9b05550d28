using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Search;

/// <summary>Builds the search index of a site.</summary>
internal static class SearchSite
{
    /// <summary>The index of a few pages, each a path, a title and a text.</summary>
    public static string IndexOf(params (string Path, string Title, string Text)[] pages) =>
        Index(Story.Parse(string.Concat(pages.Select(page => $"=== {page.Path}.md\n---\ntitle: {page.Title}\n---\n{page.Text}\n"))).Build());

    /// <summary>The index among the files of a build.</summary>
    public static string Index(BuildResult result) =>
        Text(result.Files.OfType<OutputFile.Rendered>().Single(file => IsIndex(file.Path)).Write);

    /// <summary>The index as a large site has it, by path; the head is the first.</summary>
    public static ImmutableArray<(string Path, string Text)> Shards(Site site, SearchLimits limits)
    {
        var generated = new GeneratedPages(site, new SourceTree("content", [], [], [], site.Basis.Today), fixedNames: true).Single;
        var scope = new SearchScope(site, () => generated);
        return [.. SearchIndex.Files(scope, SearchIndex.PathOf(scope, limits), limits).Select(file => (file.Path, Text(file.Write)))];
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    public static string PathOf(BuildResult result) => result.Files.Single(file => IsIndex(file.Path)).Path;

    private static bool IsIndex(string path) => path.StartsWith("assets/suche.", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);
}
