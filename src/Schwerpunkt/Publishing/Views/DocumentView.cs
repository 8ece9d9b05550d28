using System.Collections.Immutable;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>An entry of the list of documents.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Url">The file.</param>
/// <param name="Details">Parts such as „PDF“, „2,3 MB“, „24 Seiten“; the last says whether it is accessible, as far as anybody knows.</param>
/// <param name="Pages">The first pages that offer it.</param>
public sealed record DocumentView(string Title, string Url, ImmutableArray<string> Details, ImmutableArray<LinkView> Pages)
{
    /// <summary>The language of the title, where it is not that of the page around it.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>How many more pages offer it: a list of all would grow with the site.</summary>
    public int MorePages { get; init; }
}

/// <summary>Turns a document into its entry on the page „Dokumente“.</summary>
internal static class DocumentViewMaker
{
    private const int MostPages = 20;

    public static DocumentView View(Site site, OfferedDocument document)
    {
        var (path, facts) = (document.File.Path, document.File.Document);
        var details = ImmutableArray.CreateBuilder<string>();
        details.AddRange(FileDetails.Of(site.Texts, path, document.File.Length).Select(detail => detail.Text)); // the page is German, as its texts are
        if (PagesOf(site, document) is { } pages) details.Add(site.Texts.PageCount(pages));
        details.Add(StateOf(document.AccessibleOn(site), facts?.Pdf, site.Texts));
        var offering = document.Uses.Select(use => use.Page).Distinct().ToImmutableArray();
        return new DocumentView(document.Title, site.Config.Address.Url(SitePath.OfFile(path)), details.ToImmutable(), [.. offering.Take(MostPages).Select(page => new LinkView(page.Heading, site.Config.Address.Url(page.Path), Language: page.FrontMatter.Language.Foreign))])
        {
            TitleLanguage = document.TitleLanguage,
            MorePages = Math.Max(0, offering.Length - MostPages),
        };
    }

    /// <summary>The same number that the pages show.</summary>
    private static int? PagesOf(Site site, OfferedDocument document) =>
        document.File.Document?.Pages ?? document.Uses.Select(use => use.Download is { } download ? FileDetails.PagesOf(site, download) : null).FirstOrDefault(pages => pages is not null);

    /// <summary>Promises nothing: only a person can say that a document is accessible.</summary>
    private static string StateOf(bool? said, PdfTraits? pdf, InterfaceTexts texts) => said switch
    {
        true => texts.AccessibleFile,
        false => texts.InaccessibleFile,
        null when pdf is { IsTagged: false } or { HasText: false } => texts.UnpreparedFile,
        null => texts.UncheckedFile,
    };
}
