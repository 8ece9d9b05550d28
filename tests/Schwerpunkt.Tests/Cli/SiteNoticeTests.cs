namespace Schwerpunkt.Tests.Cli;

/// <summary>The urgent notice of a site: on every page, in its days only.</summary>
public sealed class SiteNoticeTests
{
    private const string Notice = "notice:\n  text: Die Leitung ist gestört & wir sind nicht erreichbar.\n  link: kontakt.md#wege\n  from: 2026-03-02\n  until: 2026-03-04\n";

    [Fact]
    public void It_stands_above_the_text_of_every_page()
    {
        using var site = Make(Notice);
        Assert.Equal(0, site.Build().Code);
        string[] pages = ["index.html", "kontakt/index.html", "404.html", "inhaltsverzeichnis/index.html", "suche/index.html"];
        Assert.All(pages.Select(site.Output), page =>
        {
            var notice = page.IndexOf("<section class=\"urgent\" aria-label=\"Wichtiger Hinweis\" data-until=\"2026-03-04\">", StringComparison.Ordinal);
            Assert.InRange(notice, page.IndexOf("</header>", StringComparison.Ordinal), page.IndexOf("<main", StringComparison.Ordinal));
            Assert.Contains("Die Leitung ist gestört &amp; wir sind nicht erreichbar.", page, StringComparison.Ordinal);
            Assert.Contains("<a href=\"/kontakt/#wege\">Kontakt</a>", page, StringComparison.Ordinal);
            Assert.Contains("Gilt bis <time datetime=\"2026-03-04\">4.&nbsp;März&nbsp;2026</time>.", page, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("2026-03-01", "(7,9): notice hinweis-nicht-sichtbar: Der Hinweis erscheint erst")]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-04", null)]
    [InlineData("2026-03-05", "(8,10): notice hinweis-nicht-sichtbar: Der Hinweis galt bis 04.03.2026")]
    public void Before_and_after_its_days_no_page_shows_it_and_a_finding_says_so(string today, string? finding)
    {
        using var site = Make(Notice);
        var answer = Command.Run("build", "--content", site.Folder.Path("content"), "--output", site.Folder.Path("output"), "--today", today);
        Assert.Equal(finding is null, site.Output("index.html").Contains("data-until", StringComparison.Ordinal));
        Assert.Equal(finding is null ? 0 : 1, answer.Findings.Count(line => line.Contains("hinweis-nicht-sichtbar", StringComparison.Ordinal)));
        if (finding is not null) Assert.Contains("site.yml" + finding, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_another_site_is_named_after_it_and_marked()
    {
        using var site = Make("notice: { text: Gestört., link: \"https://www.example.com/lage\", until: 2026-03-04 }\n");
        Assert.Equal(0, site.Build().Code);
        Assert.Matches("<a [^>]*href=\"https://www\\.example\\.com/lage\"[^>]*>Mehr auf www\\.example\\.com<", site.Output("index.html"));
    }

    [Fact]
    public void It_is_one_text_however_it_is_written()
    {
        using var site = Make("notice:\n  text: |\n    Die Leitung\n    ist gestört.\n\n    Bitte warten Sie.\n  until: 2026-03-04\n");
        Assert.Equal(0, site.Build().Code);
        Assert.Contains("Die Leitung ist gestört. Bitte warten Sie.", site.Output("index.html"), StringComparison.Ordinal);
    }

    /// <summary>No other program knows its days.</summary>
    [Fact]
    public void An_export_says_that_it_stays_behind()
    {
        using var site = Make(Notice);
        var answer = Command.Run("export", "--to", "hugo", site.Folder.Path("auszug"), "--content", site.Folder.Path("content"), "--today", "2026-03-03");
        Assert.Equal(0, answer.Code);
        Assert.Contains("suche.yml, notice)", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notice:\n  text: Gestört.\n", "(5,3): error angabe-fehlt")]
    [InlineData("notice:\n  until: 2026-03-04\n", "(5,3): error angabe-fehlt")]
    [InlineData("notice:\n  text: Gestört.\n  until: 2026-03-04\n  from: 2026-03-05\n", "(6,10): error angabe-falsch")]
    [InlineData("notice:\n  text: Gestört.\n  until: 2026-03-04\n  link: plan.pdf\n", "(7,9): error angabe-falsch")]
    [InlineData("notice:\n  text: Gestört.\n  until: 2026-03-04\n  link: mailto:a@example.org\n", "(7,9): error angabe-falsch")]
    [InlineData("notice:\n  text: Gestört.\n  until: 2026-03-04\n  link: fehlt.md\n", "(7,9): error verweis-ins-leere")]
    [InlineData("notice:\n  text: Gestört.\n  until: 2026-03-04\n  link: kontakt.md#fehlt\n", "(7,9): error anker-fehlt")]
    [InlineData("notice:\n  text: \"**Gestört** ist die Leitung.\"\n  until: 2026-03-04\n", "(5,9): warning angabe-mit-markdown")]
    public void A_slip_has_its_place(string notice, string finding)
    {
        using var site = Make(notice);
        Assert.Contains("site.yml" + finding, site.Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agenda_knows_its_days()
    {
        using var site = Make(Notice);
        var answer = Command.Run("agenda", "--content", site.Folder.Path("content"), "--today", "2026-03-01");
        Assert.Contains("site.yml(7,9): Der dringende Hinweis („notice“) erscheint an diesem Tag", answer.Output, StringComparison.Ordinal);
        Assert.Contains("site.yml(8,10): Der dringende Hinweis endet", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_moves_takes_its_link_along()
    {
        using var site = Make(Notice);
        site.Build();
        var answer = Command.Run("move", "kontakt.md", "wege.md", "--content", site.Folder.Path("content"));
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        Assert.Contains("link: \"wege.md#wege\"", File.ReadAllText(site.Folder.Path("content", "site.yml")), StringComparison.Ordinal);
    }

    private static Site Make(string notice)
    {
        var site = new Site();
        site.Write("site.yml", Site.Config + notice);
        site.Write("kontakt.md", Site.Page("Kontakt", "## Wege\n\nSchreiben Sie uns."));
        return site;
    }
}
