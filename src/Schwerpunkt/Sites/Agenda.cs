using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Sites;

/// <summary>Something that somebody is to do by a day, or that happens on it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Location">Where the day is written, or what it is about.</param>
/// <param name="What">German, one sentence without a full stop.</param>
public sealed record Due(DateOnly Day, Location Location, string What);

/// <summary>What the days of a site ask for: a question to it, answered from what its pages and site.yml say.</summary>
public static class Agenda
{
    /// <summary>What is due until a day, what is overdue first; drafts take part where the site has them.</summary>
    /// <param name="site">With its day.</param>
    /// <param name="until">The last day that is asked for.</param>
    public static ImmutableArray<Due> Of(Site site, DateOnly until) =>
    [
        .. site.Pages.Concat(Coming(site)).SelectMany(page => Of(page, site)).Concat(OfSite(site)).Where(due => due.Day <= until)
            .OrderBy(due => due.Day).ThenBy(due => due.Location).ThenBy(due => due.What, StringComparer.Ordinal),
    ];

    /// <summary>Pages that are held back for nothing but their day.</summary>
    private static IEnumerable<Page> Coming(Site site) => site.Withheld.Values.OfType<Page>().Where(page => !page.FrontMatter.Listing.Draft);

    private static IEnumerable<Due> Of(Page page, Site site)
    {
        var dates = page.FrontMatter.Dates;
        var named = $"„{page.Title}“{(page.FrontMatter.Listing.Draft ? " (Entwurf)" : "")}";
        if (dates.ReviewBy is { } review) yield return new Due(review.Day, review.Location, $"{named} prüfen und „reviewBy“ neu setzen");
        if (dates.Expires is { } end) yield return new Due(end.Day, end.Location, $"{named} läuft ab: erneuern, löschen oder „expires“ neu setzen");
        if (dates.Published is { } begin && begin.Day > site.Today) yield return new Due(begin.Day, begin.Location, $"{named} erscheint laut „date“ an diesem Tag");
        if (dates.Updated is { } changed && changed.Day > site.Today) yield return new Due(changed.Day, changed.Location, $"{named} nennt mit „updated“ einen Tag, der noch kommt");
        if (EasyLanguageOf(page, site) is { } easy) yield return easy;
        if (TranslationOf(page, site) is { } translation) yield return translation;
    }

    /// <summary>A page in Leichte Sprache that nobody has tested, or whose original has changed since.</summary>
    private static Due? EasyLanguageOf(Page page, Site site)
    {
        if (site.LayoutOf(page) != Layout.EasyLanguage || page.FrontMatter.Dates.Stand is not { } told) return null;
        var (original, at) = (site.Retold(page), page.FrontMatter.TitleLocation);
        if (original?.FrontMatter.Dates.Stand is { } changed && told < changed) return new Due(changed, at, $"„{page.Title}“ ist vom {GermanDay.InWords(told)}; „{original.Title}“ hat sich seitdem geändert: Text in Leichter Sprache abgleichen");
        return page.FrontMatter.Language.CheckedBy is null ? new Due(told, at, $"„{page.Title}“ von Menschen mit Lernschwierigkeiten prüfen lassen und „checkedBy“ setzen") : null;
    }

    /// <summary>A language version whose original has changed since.</summary>
    private static Due? TranslationOf(Page page, Site site) =>
        page.FrontMatter is { Dates.Stand: { } own, Language: { Version: { } language, TranslationOf: { } of } } && site.Versions.Original(page) is { FrontMatter.Dates.Stand: { } changed } original && own < changed
            ? new Due(changed, of.Location, $"„{page.Title}“ ({LanguageNames.InGerman(language)}) ist vom {GermanDay.InWords(own)}; „{original.Title}“ hat sich seitdem geändert: Übersetzung abgleichen")
            : null;

    private static IEnumerable<Due> OfSite(Site site)
    {
        if (site.Config.Notice is { } notice)
        {
            if (notice.From is { } from && from.Day > site.Today) yield return new Due(from.Day, from.Location, "Der dringende Hinweis („notice“) erscheint an diesem Tag");
            yield return new Due(notice.Until.Day, notice.Until.Location, "Der dringende Hinweis endet: danach „notice“ in site.yml löschen");
        }

        if (site.Config.Legal.Security is { } security) yield return new Due(security.Expires.Day, security.Expires.Location, "security.txt läuft ab: Kontakt prüfen und „security.expires“ neu setzen, höchstens ein Jahr voraus");
        if (site.Config.Legal.Accessibility.Reviewed is { } reviewed) yield return Statement(reviewed.Day, reviewed.Location);
        else if (site.Pages.FirstOrDefault(page => page.FrontMatter.Listing.Duty == Duty.Accessibility) is { FrontMatter.Dates.Stand: { } day } page) yield return Statement(day, page.File);
    }

    /// <summary>At least once a year (Decision (EU) 2018/1523).</summary>
    private static Due Statement(DateOnly last, Location at) =>
        new(last.Year < DateOnly.MaxValue.Year ? last.AddYears(1) : DateOnly.MaxValue, at, "Erklärung zur Barrierefreiheit prüfen und „accessibility.reviewed“ in site.yml neu setzen");
}
