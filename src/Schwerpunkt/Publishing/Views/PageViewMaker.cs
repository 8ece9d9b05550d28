using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Turns a page into what a theme shows of it. One instance serves a whole site, from several threads.</summary>
internal sealed class PageViewMaker(Site site, SiteViewMaker shared, GeneratedPages generated)
{
    /// <summary>As many as can be taken in at a glance.</summary>
    private const int LatestEntries = 5;

    private readonly FrameMaker frames = new(site, shared, generated);
    private readonly ArticleMaker articles = new(site);

    /// <summary>A page of content, by its layout.</summary>
    public PageView Make(Page page)
    {
        var (frame, article, parts) = (frames.Of(page), articles.Of(page), new PartMaker(site, language: page.FrontMatter.Language.Foreign));
        return site.LayoutOf(page) switch
        {
            Layout.Page => new PageView.Page(frame, article),
            Layout.EasyLanguage => new PageView.EasyLanguage(frame, article, page.FrontMatter.Language.CheckedBy, site.Retold(page) is { } retold ? new PartMaker(site, easy: true).Link(retold) : null),
            Layout.Start => new PageView.Start(frame, article, parts.Teasers(site.ShownTopics(), page), Listing() is { } listing ? parts.Link(listing) : null, Latest(page, parts)),
            Layout.Topic => new PageView.Topic(frame, article),
            Layout.Overview => Overview(frame, article, page, parts),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A page that no Markdown file makes.</summary>
    public PageView Make(GeneratedPage page) => page.View(frames.Of(page));

    private PageView.Overview Overview(Frame frame, Article article, Page page, PartMaker parts)
    {
        var (list, children) = PagedList.Below(site, page);
        return new PageView.Overview(frame with { Paging = list.At(1) }, article, parts.Teasers(list.Of(children.Value, 1), page));
    }

    private ImmutableArray<TeaserView> Latest(Page on, PartMaker parts) => [.. site.Latest(LatestEntries, on.FrontMatter.Language.Version).Select(changed => parts.Teaser(changed, on) with { Figure = null })];

    /// <summary>The overview above the first focus topic; null where that is no overview.</summary>
    private Page? Listing() =>
        site.Topics().FirstOrDefault() is { } topic && SitePath.Parent(topic.Path) is { } above && site.At(above) is { } page && site.LayoutOf(page) == Layout.Overview ? page : null;
}
