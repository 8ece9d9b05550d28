using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>The pictures and downloads that a page refers to: only these are published.</summary>
internal static class UsedFiles
{
    /// <summary>Paths below content/ of files that exist and are used, sorted.</summary>
    public static SortedSet<string> Of(Site site) => Of(site, site.Pages);

    /// <summary>The same for some pages, which need not be published.</summary>
    public static SortedSet<string> Of(Site site, IReadOnlyCollection<Page> pages)
    {
        var named = pages.SelectMany(page => page.Figures()).Select(figure => figure.Source)
            .Concat(pages.SelectMany(page => page.FrontMatter.Downloads).Select(download => download.File.Text))
            .Concat(pages.SelectMany(page => page.Runs()).Select(FileOf).OfType<string>());
        return new SortedSet<string>(named.Where(path => site.Pictures.ContainsKey(path) || site.Files.ContainsKey(path)), StringComparer.Ordinal);
    }

    private static string? FileOf(Inline run) => run switch
    {
        Inline.Icon icon => icon.Figure.Source,
        Inline.Link { Target: Target.ToFile file } => file.Source,
        _ => null,
    };
}
