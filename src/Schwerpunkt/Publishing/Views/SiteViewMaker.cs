using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Views;

/// <summary>Makes what all pages of a language show of the site.</summary>
/// <param name="assetUrls">From an asset's name to its URL with hash.</param>
internal sealed class SiteViewMaker(Site site, ImmutableDictionary<string, string> assetUrls)
{
    /// <param name="language">BCP 47; null for the site's own.</param>
    public SiteView Of(string? language)
    {
        var (config, texts) = (site.Config, site.Basis.In(language).Texts);
        var contact = config.Publisher.Contact is { } entry && site.Find(entry.Text) is { } page ? UrlOf(page, language) : null;
        return new SiteView(
            config.Title,
            language ?? config.Language,
            config.Draft,
            config.Publisher,
            site.Home is { } home ? UrlOf(home, language) : config.Address.Url(""),
            assetUrls,
            Feedback(texts, contact),
            contact,
            Feed.Exists(site, language) ? config.Address.Url(Feed.PathOf(language)) : null,
            site.Pages.Where(other => (language is null ? other.FrontMatter.Language.Version : other.FrontMatter.Language.Foreign) == language).Max(other => other.FrontMatter.Dates.Stand))
        {
            Address = config.Address,
            WordsLanguage = language is null ? null : config.Language,
            Brand = Languages.IsGerman(config.Language) ? (site.Basis.Hyphenator.Set(config.Title), site.Basis.Hyphenator.Set(config.Publisher.Name)) : (config.Title, config.Publisher.Name),
            WordMark = WordMarkOf(),
            FooterText = config.Look.FooterText,
            Notice = NoticeOf(texts, language),
            Texts = texts,
        };
    }

    /// <summary>The same for pages in Leichte Sprache: no word is parted.</summary>
    public SiteView OfEasyLanguage() => Of(null) with { Brand = (site.Config.Title, site.Config.Publisher.Name) };

    private string UrlOf(Page page, string? language) => site.Config.Address.Url(site.Versions.In(page, language).Path);

    private string? Feedback(InterfaceTexts texts, string? contact)
    {
        if (site.Pages.Any(page => page.FrontMatter.Listing.Duty == Duty.Feedback)) return null;
        return (site.Config.Publisher.Feedback ?? site.Config.Publisher.Email) is { } mailbox ? $"mailto:{mailbox}?subject={Uri.EscapeDataString(texts.ReportBarrier)}" : contact;
    }

    private NoticeView? NoticeOf(InterfaceTexts texts, string? language)
    {
        if (site.Config.Notice is not { } notice || !notice.IsShownOn(site.Today)) return null;
        var link = notice.Link?.Target switch
        {
            Target.ToPage to when site.Find(to.Source) is { } page => ToPage(site.Versions.In(page, language), to.Fragment, language),
            Target.Elsewhere to => new LinkView(texts.MoreAt(new Uri(to.Address).IdnHost), to.Address, Language: texts.LanguageOf(nameof(texts.MoreAt))),
            _ => null,
        };
        return new NoticeView(notice.Text.Text, link, notice.Until.Day);
    }

    /// <summary>A fragment is a place of the German text: a version has others.</summary>
    private LinkView ToPage(Page page, string? fragment, string? language) => new(
        page.Title,
        site.Config.Address.Url(page.Path) + (fragment is null || page.FrontMatter.Language.Version is not null ? "" : "#" + fragment),
        Language: page.FrontMatter.Language.Version == language ? null : site.Config.Language);

    private WordMark? WordMarkOf()
    {
        if (site.Basis.WordMark is not { } mark || !site.Pictures.TryGetValue(mark.Source, out var facts)) return null;
        string[] names = [site.Config.Title, .. site.Config.Publisher.Name == site.Config.Title ? (string[])[] : [site.Config.Publisher.Name]];
        return new WordMark(site.Config.Address.Url(facts.ShownPath), string.Join(", ", names), facts.Width, facts.Height);
    }
}
