using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>All documents that the pages of a site offer.</summary>
internal static class SiteDocuments
{
    /// <summary>Whether there are any: without one there is no list.</summary>
    public static bool Exist(Site site) => Uses(site).Any();

    /// <summary>Every document, by path, with its places in the order of the pages; downloads first, and of those the German ones.</summary>
    public static IEnumerable<OfferedDocument> Of(Site site) =>
        from use in Uses(site)
        group use by use.Path into same
        orderby same.Key
        select new OfferedDocument(site.Files[same.Key], [.. same.OrderBy(use => use.Download is null).ThenBy(use => use.Page.FrontMatter.Language.Foreign is not null)]);

    private static IEnumerable<DocumentUse> Uses(Site site) =>
        site.Pages.SelectMany(page => page.FrontMatter.Attachments.Downloads.Select(download => new DocumentUse(page, download.File, download))
                .Concat(page.Parts.Links.Select(link => link.Target is Target.ToFile file ? new DocumentUse(page, new Located(file.Source, link.Location), null) : null).OfType<DocumentUse>()))
            .Where(use => DocumentFile.Is(use.Path) && site.Files.ContainsKey(use.Path));
}

/// <summary>A place where a page offers a document.</summary>
/// <param name="Page">The page.</param>
/// <param name="File">Its path below content/, where it is written.</param>
/// <param name="Download">The entry of the head; null for a link in the text.</param>
internal sealed record DocumentUse(Page Page, Located File, Download? Download)
{
    public string Path => File.Text;
}

/// <summary>A document, and where pages offer it.</summary>
/// <param name="File">The file.</param>
/// <param name="Uses">At least one.</param>
internal sealed record OfferedDocument(FileFacts File, ImmutableArray<DocumentUse> Uses)
{
    private static readonly string[] Programs = ["Microsoft Word - ", "Microsoft PowerPoint - ", "Microsoft Excel - "];

    private static readonly string[] Endings = [".doc", ".docx", ".docm", ".dot", ".dotx", ".odt", ".ods", ".odp", ".rtf", ".xls", ".xlsx", ".ppt", ".pptx", ".indd", ".qxd", ".dwg", ".pdf", ".tif", ".jpg"];

    private static readonly string[] Defaults = ["Unbenannt", "Untitled", "Dokument", "Document", "Mappe", "PowerPoint-Präsentation", "PowerPoint Presentation", "Titel", "Title"];

    /// <summary>What a page calls it first, else what it calls itself, else the name of its file.</summary>
    public string Title => Named?.Download?.Title ?? (File.Document?.Title is { } own && IsMeant(own) ? own : Path.GetFileName(File.Path));

    /// <summary>The language of the title, where it is that of a page which is not German.</summary>
    public string? TitleLanguage => Named?.Page.FrontMatter.Language.Foreign;

    private DocumentUse? Named => Uses.FirstOrDefault(use => !string.IsNullOrEmpty(use.Download?.Title));

    /// <summary>What readers are told of whether it is accessible; null where nobody says or can know. One „no“ outweighs every „yes“.</summary>
    public bool? AccessibleOn(Site site) => Uses.Select(use => use.Download is { } download ? FileDetails.AccessibleOf(site, download) : null).OfType<bool>().ToList() is { Count: > 0 } said ? said.TrueForAll(yes => yes) : null;

    /// <summary>Programs put in a title of their own where nobody writes one.</summary>
    private static bool IsMeant(string title) =>
        !Array.Exists(Programs, start => title.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        && !Array.Exists(Endings, end => title.EndsWith(end, StringComparison.OrdinalIgnoreCase))
        && !Defaults.Contains(title.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' '), StringComparer.OrdinalIgnoreCase);
}
