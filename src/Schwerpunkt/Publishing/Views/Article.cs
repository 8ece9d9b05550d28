using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>What every page of content says, whatever its kind. Members named Html hold finished, escaped HTML; all others are plain text.</summary>
/// <param name="Lead">Introduction from the front matter; null where none.</param>
/// <param name="LeadFigure">The picture above the text; null where none.</param>
/// <param name="IntroHtml">The paragraphs before the first heading.</param>
/// <param name="TextHtml">Everything from the first heading on; may be empty.</param>
/// <param name="Contents">Headings of level 2, where the page wants a list of contents and has at least two.</param>
/// <param name="Related">The pages that <c>related</c> names: on the start page those that most readers come for.</param>
/// <param name="EasyLanguage">The page in Leichte Sprache that retells this one; null where none.</param>
/// <param name="ExpiredOn">The day the page ceased to apply, where that has passed.</param>
public sealed record Article(
    string? Lead,
    FigureView? LeadFigure,
    Utf8Text IntroHtml,
    Utf8Text TextHtml,
    ImmutableArray<LinkView> Contents,
    ImmutableArray<DownloadView> Downloads,
    ImmutableArray<PageSource> Sources,
    Contact? Contact,
    ImmutableArray<TeaserView> Related,
    LinkView? EasyLanguage,
    DateOnly? ExpiredOn);

/// <summary>A file to download; Details are parts such as „PDF“, „2,3 MB“, „24 Seiten“, „barrierefrei“.</summary>
public sealed record DownloadView(string Title, string Url, ImmutableArray<Phrase> Details);

/// <summary>Makes the article of a page: a key that is shown on every page of content is taken from its head here.</summary>
internal sealed class ArticleMaker(Site site)
{
    /// <summary>In the list of contents; the last entry leads on to the rest.</summary>
    private const int MostSections = 100;

    public Article Of(Page page)
    {
        var matter = page.FrontMatter;
        var language = matter.Language.Foreign;
        var (parts, texts) = (new PartMaker(site, matter.Layout == Layout.EasyLanguage, language), site.Basis.In(language).Texts);
        return new Article(
            matter.Lead,
            page.Lead is { } lead ? parts.Figure(lead, page, site.LayoutOf(page) == Layout.Start ? PictureUse.Opener : PictureUse.Lead) : null,
            page.Text.IntroHtml,
            page.Text.RestHtml,
            matter.Handling.Contents ? Outline(page, texts) : [],
            [.. matter.Attachments.Downloads.Select(download => Download(download, texts))],
            matter.Attachments.Sources,
            matter.Attachments.Contact,
            parts.Teasers(matter.Attachments.Related.Select(related => site.Find(related.Text)).OfType<Page>(), page),
            matter.Language.EasyLanguage is { } easy && site.Find(easy.Text) is { } target ? parts.Link(target) : null,
            matter.Dates.Expires is { } expires && expires.Day < site.Today ? expires.Day : null);
    }

    private static ImmutableArray<LinkView> Outline(Page page, InterfaceTexts texts) => page.Text.Outline is { Length: > 1 } outline
        ? [.. outline.Take(MostSections).Select(entry => new LinkView(entry.Text, "#" + entry.Id, Html: entry.Html)), .. outline.Skip(MostSections).Take(1).Select(entry => new LinkView(texts.MoreSections(outline.Length - MostSections), "#" + entry.Id, Language: texts.LanguageOf(nameof(texts.MoreSections))))]
        : [];

    private DownloadView Download(Download download, InterfaceTexts texts)
    {
        var path = download.File.Text;
        var details = ImmutableArray.CreateBuilder<Phrase>();
        details.AddRange(FileDetails.Of(texts, path, FileDetails.LengthOf(site, path)));
        if (FileDetails.PagesOf(site, download) is { } pages) details.Add(new Phrase(texts.PageCount(pages), texts.LanguageOf(nameof(texts.PageCount))));
        if (FileDetails.AccessibleOf(site, download) is { } accessible) details.Add(accessible ? new Phrase(texts.AccessibleFile, texts.LanguageOf(nameof(texts.AccessibleFile))) : new Phrase(texts.InaccessibleFile, texts.LanguageOf(nameof(texts.InaccessibleFile))));
        return new DownloadView(download.Title, site.Config.Address.Url(SitePath.OfFile(path)), details.ToImmutable());
    }
}
