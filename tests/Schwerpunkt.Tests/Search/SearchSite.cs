using System.Globalization;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Search;

/// <summary>Builds the search index of a site.</summary>
internal static class SearchSite
{
    /// <summary>The index of a few pages, each a path, a title and a text.</summary>
    public static string IndexOf(params (string Path, string Title, string Text)[] pages) =>
        Index(Story.Parse(string.Concat(pages.Select(page => $"=== {page.Path}.md\n---\ntitle: {page.Title}\n---\n{page.Text}\n"))).Build());

    /// <summary>The index among the files of a build.</summary>
    public static string Index(BuildResult result)
    {
        var file = result.Files.OfType<OutputFile.Rendered>().Single(file => IsIndex(file.Path));
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }

    public static string PathOf(BuildResult result) => result.Files.Single(file => IsIndex(file.Path)).Path;

    private static bool IsIndex(string path) => path.StartsWith("assets/suche.", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);
}
