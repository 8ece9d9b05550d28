using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>The pictures and downloads that a page refers to: only these are published.</summary>
internal static class UsedFiles
{
    /// <summary>Paths below content/ of files that exist and are used, sorted.</summary>
    public static SortedSet<string> Of(Site site) => Of(site, site.Pages);

    /// <summary>The same for some pages, which need not be published.</summary>
    public static SortedSet<string> Of(Site site, IReadOnlyCollection<Page> pages)
    {
        var named = pages.SelectMany(page => page.Parts.Figures).Select(figure => figure.Source)
            .Concat(pages.SelectMany(page => page.Parts.Icons).Select(icon => icon.Source))
            .Concat(pages.SelectMany(page => page.FrontMatter.Attachments.Downloads).Select(download => download.File.Text))
            .Concat(pages.SelectMany(page => page.Parts.Links).Select(link => link.Target).OfType<Target.ToFile>().Select(file => file.Source))
            .Concat(site.Basis.WordMark is { } mark ? [mark.Source] : []);
        return new SortedSet<string>(named.Distinct(StringComparer.Ordinal).Where(path => site.Pictures.ContainsKey(path) || site.Files.ContainsKey(path)), StringComparer.Ordinal);
    }
}
