using System.Collections.Immutable;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>What all pages show of the site.</summary>
/// <param name="Language">BCP 47, of what is around the main text.</param>
/// <param name="Draft">True where every page says „Entwurf – kein Angebot des MIL“.</param>
/// <param name="AssetUrls">From an asset's name to its URL with hash.</param>
/// <param name="FeedbackUrl">mailto link for „Barriere melden“, else the page of contacts; null where neither is named or a page of its own stands in the footer.</param>
/// <param name="ContactUrl">The page that says how to reach the publisher; null where none is named.</param>
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
    string? ContactUrl,
    string? FeedUrl,
    DateOnly? Newest)
{
    /// <summary>Where the site is served: tells which links leave it.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The language of the site's own words (its names, the notice, the sentence in the foot), where it is not that around them; null otherwise.</summary>
    public string? WordsLanguage { get; init; }

    /// <summary>The names of site and publisher in the head of every page, with soft hyphens in their long words.</summary>
    public required (string Site, string Publisher) Brand { get; init; }

    /// <summary>The drawing in the place of these names; null where they stand there as words.</summary>
    public WordMark? WordMark { get; init; }

    /// <summary>A sentence in the foot; null for none.</summary>
    public string? FooterText { get; init; }

    /// <summary>Something urgent, said above the text of every page; null for nothing.</summary>
    public NoticeView? Notice { get; init; }

    /// <summary>The words of the interface.</summary>
    public required InterfaceTexts Texts { get; init; }

    /// <summary>The language of a word of the interface among the site's own words; null where it is theirs.</summary>
    /// <param name="member">By <c>nameof</c>.</param>
    public string? Around(string member) => WordsLanguage is { } own && (Texts.LanguageOf(member) ?? Language) is var language && language != own ? language : null;

    /// <summary>A link among the site's own words as finished HTML, marked where it leaves the site or is in another language.</summary>
    public string LinkHtml(LinkView link) => WordsLanguage is { } own && (link.Language ?? Language) is var language && language != own
        ? $"<span{Markup.Lang(language)}>{LinkHtml(link.Url, link.Text)}</span>"
        : LinkHtml(link.Url, link.Text);

    /// <summary>A link as finished HTML, marked where it leaves the site.</summary>
    /// <param name="relation">The attribute <c>rel</c>; null for none.</param>
    public string LinkHtml(string url, string text, string? relation = null) => OutsideLink.ToHtml(Address, Texts, (url, text), relation);
}

/// <summary>The urgent notice of a site.</summary>
/// <param name="Text">Without markup.</param>
/// <param name="Link">Where more is said; null for nowhere.</param>
/// <param name="Until">The last day on which it is true.</param>
public sealed record NoticeView(string Text, LinkView? Link, DateOnly Until);

/// <summary>A site's own drawing in the head of every page.</summary>
/// <param name="Url">Of the drawing.</param>
/// <param name="Alt">What it says: the names of site and publisher.</param>
/// <param name="Width">In pixels, as the file says.</param>
/// <param name="Height">The same.</param>
public sealed record WordMark(string Url, string Alt, int Width, int Height);
