using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks what a German public body owes: the pages, links to them from everywhere, statements that are not stale.</summary>
internal sealed class DutyChecks(Site site, SourceTree tree, FindingLog log)
{
    private readonly Location config = tree.At("site.yml");

    public void Check()
    {
        foreach (var duty in Duties.All) CheckPage(duty);
        foreach (var fact in SiteFact.All.Where(fact => fact.Read(site.Config).IsEmpty && !IsShown(fact))) log.Add(PendingFact.At(config, fact.Label, fact.Key));
    }

    /// <summary>The film in Deutsche Gebärdensprache may stand on its page instead.</summary>
    private bool IsShown(SiteFact fact) => fact.Name == SiteFact.SignLanguageFilm
        && site.Pages.Any(page => page.FrontMatter.Listing.Duty == Duty.SignLanguage && page.Parts.Films.Any(film => film.IsGermanSigned));

    private void CheckPage(Duty duty)
    {
        // Toolbar and foot are the two menus that stand on every page.
        var everywhere = site.Config.Toolbar.Concat(site.Config.Footer).Select(entry => entry.Text).ToHashSet(StringComparer.Ordinal);
        var pages = site.Pages.Where(page => page.FrontMatter.Listing.Duty == duty).OrderByDescending(page => everywhere.Contains(page.Source)).ToList();
        // Who does not read what several sites share cannot know.
        if (pages.Count == 0 && tree.Shared is not { AreRead: false }) log.Add(MissingDuty.At(config, Duties.Name(duty)));
        foreach (var other in pages.Skip(1)) log.Add(DutyTwice.At(other.File, Duties.Name(duty), pages[0].File));
        if (pages is [var page, ..])
        {
            if (!everywhere.Contains(page.Source)) log.Add(UnlinkedDuty.At(page.File, Duties.Name(duty), page.Source));
            if (duty == Duty.Accessibility) CheckStatement(page);
        }
    }

    /// <summary>The statement is to be reviewed at least once a year (Decision (EU) 2018/1523).</summary>
    private void CheckStatement(Page page)
    {
        var reviewed = site.Config.Legal.Accessibility.Reviewed;
        var day = reviewed?.Day ?? page.FrontMatter.Dates.Stand;
        if (day is { } last && last.AddYears(1) < site.Today) log.Add(StaleStatement.At(reviewed?.Location ?? page.File, last));
    }
}
