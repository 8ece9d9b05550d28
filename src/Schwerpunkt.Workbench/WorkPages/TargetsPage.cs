using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages;

/// <summary>Finds where a link could lead: pages and headings by their words, files by their names. One line each: the address as it is written, a tab, the name.</summary>
internal sealed class TargetsPage : IWorkPage
{
    private const int Most = 30;

    public string Path => "ziele";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(new Reply.Text("text/plain; charset=utf-8", string.Join('\n', Find(request.State, request.File, request["suche"].Trim()).Take(Most).Select(found => $"{Written(request.File, found.Path)}\t{found.Name}"))));

    public Task<Reply> Do(WorkRequest request) => Show(request);

    private static IEnumerable<(string Path, string Name)> Find(PreviewState state, string from, string words)
    {
        if (state.Assembled is not { Site: { } site, Tree: var tree }) return [];
        var pages = site.Pages.Where(page => page.Source != from && Has(page.Title, words)).Select(page => (page.Source, page.Title)).OrderBy(page => !page.Title.StartsWith(words, StringComparison.OrdinalIgnoreCase));
        var headings = site.Pages.SelectMany(page => page.Text.Outline.Where(heading => words.Length > 0 && Has(heading.Text, words)).Select(heading => ($"{page.Source}#{heading.Id}", $"{WhiteSpace.Fold(heading.Text)} ({page.Title})")));
        var files = tree.Files.Where(file => Has(file.Path, words)).Select(file => (file.Path, file.Path));
        return pages.Concat(headings).Concat(files).Concat(site.Pages.Where(page => words.Length > 0 && Has(page.Source, words)).Select(page => (page.Source, page.Source)));
    }

    private static bool Has(string text, string words) => text.Replace("\u00AD", "", StringComparison.Ordinal).Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string Written(string from, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? SitePath.Relative(from, target) : target.StartsWith(from + "#", StringComparison.Ordinal) ? target[hash..] : SitePath.Relative(from, target[..hash]) + target[hash..];
    }
}
