using System.Collections.Immutable;
using Schwerpunkt.Model;

namespace Schwerpunkt.Publishing;

/// <summary>What a theme shows of one page. Members named Html hold finished, escaped HTML; all others are plain text.</summary>
/// <param name="Site">What all pages share.</param>
/// <param name="Kind">Which template applies.</param>
/// <param name="DocumentTitle">For the title element: unique on the site.</param>
/// <param name="CanonicalUrl">Full address; null for the page that answers 404.</param>
/// <param name="NoIndex">True where search engines must stay out.</param>
/// <param name="Language">BCP 47, of the main text.</param>
/// <param name="Navigation">The main navigation as this page shows it.</param>
/// <param name="Breadcrumbs">From the start page to the parent; this page is not in it.</param>
/// <param name="LeadFigure">The picture above the text; null where none.</param>
/// <param name="Lead">Introduction from the front matter; null where none.</param>
/// <param name="IntroHtml">The paragraphs before the first heading.</param>
/// <param name="TextHtml">Everything from the first heading on; may be empty.</param>
/// <param name="Contents">Headings of level 2, where the page wants a list of contents and has at least two.</param>
/// <param name="Teasers">The pages this page leads to: focus topics on the start page, children on an overview.</param>
/// <param name="Index">The pages of the site by first letter; empty but on the list of contents from A to Z.</param>
/// <param name="PictureCredits">Every picture of the site with its credit; empty but on the list of them.</param>
/// <param name="Tags">The page's tags with the addresses of their pages.</param>
/// <param name="StructuredData">schema.org as JSON-LD, safe inside a script element; null on pages that are no pages of content.</param>
/// <param name="Preview">The picture that social media show; null where none.</param>
/// <param name="Stand">The day of the last change; null where unknown.</param>
/// <param name="ExpiredOn">The day the page ceased to apply, where that has passed.</param>
public sealed record PageView(
    SiteView Site,
    PageKind Kind,
    string Title,
    string DocumentTitle,
    string? Description,
    string? CanonicalUrl,
    bool NoIndex,
    bool Draft,
    string Language,
    ImmutableArray<LinkView> Navigation,
    ImmutableArray<LinkView> Toolbar,
    ImmutableArray<LinkView> Footer,
    ImmutableArray<LinkView> Breadcrumbs,
    FigureView? LeadFigure,
    string? Lead,
    string IntroHtml,
    string TextHtml,
    ImmutableArray<LinkView> Contents,
    ImmutableArray<TeaserView> Teasers,
    ImmutableArray<TeaserView> Related,
    ImmutableArray<DownloadView> Downloads,
    ImmutableArray<PageSource> Sources,
    Contact? Contact,
    LinkView? EasyLanguage,
    ImmutableArray<IndexGroup> Index,
    ImmutableArray<PictureCreditView> PictureCredits,
    ImmutableArray<LinkView> Tags,
    string? StructuredData,
    PreviewPicture? Preview,
    DateOnly? Stand,
    DateOnly? ExpiredOn);

/// <summary>Which template a page takes: the four layouts, the list from A to Z, the list of pictures, and the page that answers 404.</summary>
public enum PageKind
{
    Page,
    Start,
    Topic,
    Overview,
    Index,
    Credits,
    NotFound,
}

/// <summary>The pages whose titles begin with one letter; „0–9“ holds those that begin with a digit.</summary>
public sealed record IndexGroup(string Letter, ImmutableArray<LinkView> Links);

/// <summary>A picture for OpenGraph: full address, size in pixels, alternative text.</summary>
public sealed record PreviewPicture(string Url, int Width, int Height, string Alt);

/// <summary>What all pages show of the site.</summary>
/// <param name="Draft">True where every page says „Entwurf – kein Angebot des MIL“.</param>
/// <param name="AssetUrls">From an asset's name to its URL with hash.</param>
/// <param name="FeedbackUrl">Link for „Barriere melden“: a mailto link or a page; null where neither is named.</param>
/// <param name="FeedUrl">The Atom feed; null where no page has a date.</param>
/// <param name="Newest">The newest „Stand“ of all pages; null where no page has one.</param>
public sealed record SiteView(
    string Title,
    string Language,
    bool Draft,
    Publisher Publisher,
    string HomeUrl,
    ImmutableDictionary<string, string> AssetUrls,
    string? FeedbackUrl,
    string? FeedUrl,
    DateOnly? Newest);

/// <summary>A link in a menu.</summary>
public sealed record LinkView(string Text, string Url, Current Current = Current.No);

/// <summary>Whether a menu entry is the page shown, or an ancestor of it.</summary>
public enum Current
{
    No,
    Page,
    Ancestor,
}

/// <summary>A picture with what must stand beside it.</summary>
/// <param name="ImageHtml">The img or picture element; for a placeholder without a file a box with the same alternative text.</param>
/// <param name="CaptionHtml">May be empty.</param>
/// <param name="Credit">The line of credit to print, placeholder wording included; null for decoration.</param>
public sealed record FigureView(string ImageHtml, string CaptionHtml, string? Credit);

/// <summary>A page shown in a list: title, one sentence, picture.</summary>
public sealed record TeaserView(string Title, string Url, string? Text, DateOnly? Stand, FigureView? Figure);

/// <summary>A file to download; Details are parts such as „PDF“, „2,3 MB“, „24 Seiten“, „barrierefrei“.</summary>
public sealed record DownloadView(string Title, string Url, ImmutableArray<string> Details);
