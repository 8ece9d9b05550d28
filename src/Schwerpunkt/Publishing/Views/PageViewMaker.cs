using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Turns a page into what a theme shows of it. One instance serves a whole site, from several threads.</summary>
internal sealed class PageViewMaker(Site site, SiteView shared, GeneratedPages generated)
{
    /// <summary>As many as can be taken in at a glance.</summary>
    private const int LatestEntries = 5;

    private readonly FrameMaker frames = new(site, shared, generated);
    private readonly PartMaker parts = new(site);

    /// <summary>A page of content, by its layout.</summary>
    public PageView Make(Page page)
    {
        var (frame, article) = (frames.Of(page), ArticleOf(page));
        return site.LayoutOf(page) switch
        {
            Layout.Page => new PageView.Page(frame, article),
            Layout.EasyLanguage => new PageView.EasyLanguage(frame, article, page.FrontMatter.Language.CheckedBy, site.Retold(page) is { } retold ? parts.Link(retold) : null),
            Layout.Start => new PageView.Start(frame, article, Teasers(site.Topics(), page), Listing() is { } listing ? parts.Link(listing) : null, Latest(page)),
            Layout.Topic => new PageView.Topic(frame, article),
            Layout.Overview => new PageView.Overview(frame, article, Teasers(site.Children(page.Path), page)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A page that no Markdown file makes.</summary>
    public PageView Make(GeneratedPage page) => page.View(frames.Of(page));

    private Article ArticleOf(Page page)
    {
        var matter = page.FrontMatter;
        return new Article(
            matter.Lead,
            page.Lead is { } lead ? parts.Figure(lead, page, site.LayoutOf(page) == Layout.Start ? PictureUse.Opener : PictureUse.Lead) : null,
            page.Text.IntroHtml.ToString(),
            page.Text.RestHtml.ToString(),
            matter.Handling.Contents ? Outline(page) : [],
            [.. matter.Attachments.Downloads.Select(Download)],
            matter.Attachments.Sources,
            matter.Attachments.Contact,
            Teasers(matter.Attachments.Related.Select(related => site.Find(related.Text)).OfType<Page>(), page),
            matter.Language.EasyLanguage is { } easy && site.Find(easy.Text) is { } target ? parts.Link(target) : null,
            matter.Dates.Expires is { } expires && expires.Day < site.Today ? expires.Day : null);
    }

    private ImmutableArray<TeaserView> Teasers(IEnumerable<Page> pages, Page on) => [.. pages.Select(page => parts.Teaser(page, on))];

    private ImmutableArray<TeaserView> Latest(Page on) => [.. site.Latest(LatestEntries).Select(changed => parts.Teaser(changed, on) with { Figure = null })];

    /// <summary>The overview above the first focus topic; null where that is no overview.</summary>
    private Page? Listing() =>
        site.Topics().FirstOrDefault() is { } topic && SitePath.Parent(topic.Path) is { } above && site.At(above) is { } page && site.LayoutOf(page) == Layout.Overview ? page : null;

    private static ImmutableArray<LinkView> Outline(Page page) => page.Text.Outline is { Length: > 1 } outline
        ? [.. outline.Select(entry => new LinkView(entry.Text, "#" + entry.Id, Html: entry.Html))]
        : [];

    private DownloadView Download(Download download)
    {
        var path = download.File.Text;
        var details = ImmutableArray.CreateBuilder<string>();
        details.Add(Path.GetExtension(path).TrimStart('.').ToUpperInvariant());
        if (site.Files.GetValueOrDefault(path) is { } facts) details.Add(site.Texts.FileSize(facts.Length));
        if (download.Pages is { } pages) details.Add(site.Texts.PageCount(pages));
        if (download.Accessible is { } accessible) details.Add(accessible ? site.Texts.AccessibleFile : site.Texts.InaccessibleFile);
        return new DownloadView(download.Title, site.Config.Address.Url(SitePath.OfFile(path)), details.ToImmutable());
    }
}
