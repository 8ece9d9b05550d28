namespace Schwerpunkt.Tests.Cli;

/// <summary>The command <c>agenda</c>.</summary>
public sealed class AgendaTests
{
    [Fact]
    public void It_names_what_is_due_by_day_and_what_is_overdue_first()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "accessibility:\n  reviewed: 2025-03-10\nsecurity:\n  contact: mailto:a@example.org\n  expires: 2026-03-20\n");
        site.Write("a.md", Site.Page("Alt", "Text.", "reviewBy: 2026-02-01\nexpires: 2026-03-03\n"));
        site.Write("b.md", Site.Page("Bald", "Text.", "date: 2026-03-04\ndraft: true\n"));
        site.Write("c.md", Site.Page("Später", "Text.", "reviewBy: 2026-06-01\nexpires: 2026-06-02\n"));
        var answer = Run(site);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(
            [
                "2026-02-01  überfällig    a.md(3,11): „Alt“ prüfen und „reviewBy“ neu setzen",
                "2026-03-03  heute         a.md(4,10): „Alt“ läuft ab: erneuern, löschen oder „expires“ neu setzen",
                "2026-03-04  morgen        b.md(3,7): „Bald“ (Entwurf) erscheint laut „date“ an diesem Tag",
                "2026-03-10  in 7 Tagen    site.yml(5,13): Erklärung zur Barrierefreiheit prüfen und „accessibility.reviewed“ in site.yml neu setzen",
                "2026-03-20  in 17 Tagen   site.yml(8,12): security.txt läuft ab: Kontakt prüfen und „security.expires“ neu setzen, höchstens ein Jahr voraus",
                "2026-06-01  in 90 Tagen   c.md(3,11): „Später“ prüfen und „reviewBy“ neu setzen",
            ],
            Lines(answer));
        Assert.EndsWith("Fällig bis 1.\u00A0Juni 2026: 6, davon überfällig: 1.\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal(3, Lines(Run(site, "--days", "1")).Length);
        Assert.Equal(7, Lines(Run(site, "--days", "91")).Length);
    }

    [Fact]
    public void Leichte_Sprache_falls_due_when_its_original_changes_and_until_it_is_tested()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Alltag", "Text.", "updated: 2026-02-20\neasyLanguage: leicht.md\n"));
        site.Write("leicht.md", Site.Page("Leicht", "Text.", "layout: leichte-sprache\nupdated: 2026-02-10\ncheckedBy: Prüfgruppe\n"));
        var line = Assert.Single(Lines(Run(site)));
        Assert.StartsWith("2026-02-20  überfällig    leicht.md(2,8): „Leicht“ ist vom 10.\u00A0Februar 2026; „Alltag“ hat sich seitdem geändert", line, StringComparison.Ordinal);
        site.Write("leicht.md", Site.Page("Leicht", "Text.", "layout: leichte-sprache\nupdated: 2026-02-20\n"));
        Assert.Contains("„checkedBy“ setzen", Assert.Single(Lines(Run(site))), StringComparison.Ordinal);
        site.Write("leicht.md", Site.Page("Leicht", "Text.", "layout: leichte-sprache\nupdated: 2026-02-20\ncheckedBy: Prüfgruppe\n"));
        Assert.Empty(Lines(Run(site)));
    }

    [Fact]
    public void A_translation_falls_due_when_its_original_changes()
    {
        using var site = new Site();
        site.Write("a.md", Site.Page("Förderung", "Text.", "updated: 2026-02-20\n"));
        site.Write("en/a.md", Site.Page("Funding", "Text.", "lang: en\ntranslationOf: ../a.md\nupdated: 2026-02-10\n"));
        Assert.Equal("2026-02-20  überfällig    en/a.md(4,16): „Funding“ (Englisch) ist vom 10.\u00A0Februar 2026; „Förderung“ hat sich seitdem geändert: Übersetzung abgleichen", Assert.Single(Lines(Run(site))));
        site.Write("en/a.md", Site.Page("Funding", "Text.", "lang: en\ntranslationOf: ../a.md\nupdated: 2026-02-20\n"));
        Assert.Empty(Lines(Run(site)));
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_answered()
    {
        using var site = new Site();
        site.Write("a.md", "Ohne Kopf.\n");
        var answer = Run(site);
        Assert.Equal(0, answer.Code);
        Assert.Contains("content/a.md", answer.Error, StringComparison.Ordinal);
        site.Write("site.yml", "title: [\n");
        Assert.Equal(2, Run(site).Code);
    }

    [Fact]
    public void The_last_of_all_days_is_a_day() => Assert.Equal(0, Command.Run("agenda", "--content", Repository.Path("content"), "--today", "9999-12-31").Code);

    private static Answer Run(Site site, params string[] more) => Command.Run(site.Args("agenda", more));

    /// <summary>The entries, their files as content/ knows them.</summary>
    private static string[] Lines(Answer answer) => [.. answer.Output.Split('\n').Where(line => line.Length > 10 && line[4] == '-').Select(Shortened)];

    private static string Shortened(string line)
    {
        var at = line.LastIndexOf("/content/", StringComparison.Ordinal);
        return line[..26] + line[(at + "/content/".Length)..];
    }
}
