using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>What a theme shows of one page. Members named Html hold finished, escaped HTML; all others are plain text.</summary>
/// <param name="Site">What all pages share.</param>
/// <param name="Kind">Which template applies.</param>
/// <param name="DocumentTitle">For the title element.</param>
/// <param name="CanonicalUrl">Full address; null for the page that answers 404.</param>
/// <param name="NoIndex">True where search engines must stay out.</param>
/// <param name="Language">BCP 47, of the main text.</param>
/// <param name="Navigation">The main navigation as this page shows it.</param>
/// <param name="Breadcrumbs">From the start page to the parent; this page is not in it.</param>
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
    ImmutableArray<LinkView> Breadcrumbs)
{
    /// <summary>The picture above the text; null where none.</summary>
    public FigureView? LeadFigure { get; init; }

    /// <summary>Introduction from the front matter; null where none.</summary>
    public string? Lead { get; init; }

    /// <summary>The paragraphs before the first heading.</summary>
    public string IntroHtml { get; init; } = "";

    /// <summary>Everything from the first heading on; may be empty.</summary>
    public string TextHtml { get; init; } = "";

    /// <summary>Headings of level 2, where the page wants a list of contents and has at least two.</summary>
    public ImmutableArray<LinkView> Contents { get; init; } = [];

    /// <summary>The pages this page leads to: focus topics on the start page, children on an overview.</summary>
    public ImmutableArray<TeaserView> Teasers { get; init; } = [];

    /// <summary>The page that lists the focus topics in full, for the start page; null where there is none.</summary>
    public LinkView? Listing { get; init; }

    /// <summary>The pages that changed last, on the start page; without pictures.</summary>
    public ImmutableArray<TeaserView> Latest { get; init; } = [];

    /// <summary>The pages that <c>related</c> names: on the start page those that most readers come for.</summary>
    public ImmutableArray<TeaserView> Related { get; init; } = [];

    public ImmutableArray<DownloadView> Downloads { get; init; } = [];

    public ImmutableArray<PageSource> Sources { get; init; } = [];

    public Contact? Contact { get; init; }

    public LinkView? EasyLanguage { get; init; }

    /// <summary>The pages of the site by first letter; empty but on the list of contents from A to Z and on the page that searches.</summary>
    public ImmutableArray<IndexGroup> Index { get; init; } = [];

    /// <summary>Every picture of the site with its credit; empty but on the list of them.</summary>
    public ImmutableArray<PictureCreditView> PictureCredits { get; init; } = [];

    /// <summary>Every term with its explanation; empty but on the page of the glossary.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>The page's tags with the addresses of their pages.</summary>
    public ImmutableArray<LinkView> Tags { get; init; } = [];

    /// <summary>schema.org as JSON-LD, safe inside a script element; null on pages that are no pages of content.</summary>
    public string? StructuredData { get; init; }

    /// <summary>The picture that social media show; null where none.</summary>
    public PreviewPicture? Preview { get; init; }

    /// <summary>Where the page is in Leichte Sprache; null for all others.</summary>
    public EasyReading? EasyReading { get; init; }

    /// <summary>The day of the last change; null where unknown.</summary>
    public DateOnly? Stand { get; init; }

    /// <summary>The day the page ceased to apply, where that has passed.</summary>
    public DateOnly? ExpiredOn { get; init; }

    /// <summary>What the page that searches loads; null on all others.</summary>
    public string? SearchIndexUrl { get; init; }
}

/// <summary>Which template a page takes: the four layouts, the list from A to Z, the list of pictures, the glossary, the page that searches, and the page that answers 404.</summary>
public enum PageKind
{
    Page,
    Start,
    Topic,
    Overview,
    Index,
    Credits,
    Glossary,
    Search,
    NotFound,
}

/// <summary>A page in Leichte Sprache: who tested it (null while nobody has), and the page that it retells.</summary>
public sealed record EasyReading(string? CheckedBy, LinkView? Retold);

/// <summary>The pages whose titles begin with one letter; „0–9“ holds those that begin with a digit.</summary>
public sealed record IndexGroup(string Letter, ImmutableArray<LinkView> Links);

/// <summary>A picture for OpenGraph: full address, size in pixels, alternative text.</summary>
public sealed record PreviewPicture(string Url, int Width, int Height, string Alt);

/// <summary>What all pages show of the site.</summary>
/// <param name="Draft">True where every page says „Entwurf – kein Angebot des MIL“.</param>
/// <param name="AssetUrls">From an asset's name to its URL with hash.</param>
/// <param name="FeedbackUrl">mailto link for „Barriere melden“, else the page of contacts; null where neither is named or a page of its own stands in the footer.</param>
/// <param name="ContactUrl">The page that says how to reach the publisher; null where none is named.</param>
/// <param name="FeedUrl">The Atom feed; null where no page has a date.</param>
/// <param name="SearchUrl">The page that searches; takes the words as <c>?q=</c>.</param>
/// <param name="Newest">The newest „Stand“ of all pages; null where no page has one.</param>
public sealed record SiteView(
    string Title,
    string Language,
    bool Draft,
    Publisher Publisher,
    string HomeUrl,
    ImmutableDictionary<string, string> AssetUrls,
    string? FeedbackUrl,
    string? ContactUrl,
    string? FeedUrl,
    string SearchUrl,
    DateOnly? Newest)
{
    /// <summary>Where the site is served: tells which links leave it.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>A link as finished HTML, marked where it leaves the site.</summary>
    /// <param name="relation">The attribute <c>rel</c>; null for none.</param>
    public string LinkHtml(string url, string text, string? relation = null) => OutsideLink.ToHtml(Address, (url, text), relation);
}

/// <summary>A link in a menu or list.</summary>
/// <param name="Language">BCP 47, where the words are not in the language around them; null otherwise.</param>
/// <param name="Html">The words with their languages marked, for headings; null where Text says it all.</param>
public sealed record LinkView(string Text, string Url, Current Current = Current.No, string? Language = null, string? Html = null);

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
public sealed record FigureView(string ImageHtml, string CaptionHtml, string? Credit)
{
    /// <summary>The credit with the part from © on in a span, where words stand before it, so that a theme can keep „© MIL / Fink“ on one line.</summary>
    public string CreditHtml => CreditText.ToHtml(Credit);
}

/// <summary>A page shown in a list: title, one sentence, picture.</summary>
/// <param name="Language">BCP 47, where the page is not in the language around it; null otherwise.</param>
public sealed record TeaserView(string Title, string Url, string? Text, DateOnly? Stand, FigureView? Figure, string? Language);

/// <summary>A file to download; Details are parts such as „PDF“, „2,3 MB“, „24 Seiten“, „barrierefrei“.</summary>
public sealed record DownloadView(string Title, string Url, ImmutableArray<string> Details);
