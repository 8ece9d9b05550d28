namespace Schwerpunkt.Tests.Cli;

/// <summary>What one site has of its own in the look of themes/mil: colours, word mark, a sentence in the foot.</summary>
public sealed class SiteLookTests
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 60\" width=\"300\" height=\"60\"><rect width=\"300\" height=\"60\" fill=\"#0f271e\"/></svg>";

    [Fact]
    public void Colours_stand_in_a_style_sheet_of_the_sites_own_that_every_page_loads()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "colors: { accent: \"#1D5C4A\", linkDark: \"#a5cdf0\" }\n");
        Build(site);
        var sheet = Path.GetFileName(Assert.Single(Directory.GetFiles(site.Folder.Path("output", "assets"), "auftritt.*.css")));
        var css = site.Output("assets/" + sheet);
        Assert.Equal("@layer tokens{@media not all and (prefers-color-scheme:dark){:root{--backstein:#1d5c4a}}@supports not (color:light-dark(#000,#fff)){:root{--backstein:#1d5c4a}}}"
            + "@layer tokens{@media (prefers-color-scheme:dark){@supports (color:light-dark(#000,#fff)){:root{--havel:#a5cdf0}}}}", css);
        var page = site.Output("index.html");
        Assert.InRange(page.IndexOf(sheet, StringComparison.Ordinal), page.IndexOf("/assets/mil.", StringComparison.Ordinal), page.IndexOf("/assets/druck.", StringComparison.Ordinal));
        Assert.Contains(sheet, site.Output("404.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_says_nothing_has_no_such_sheet()
    {
        using var site = new Site();
        Build(site);
        Assert.Empty(Directory.GetFiles(site.Folder.Path("output", "assets"), "auftritt.*"));
        Assert.DoesNotContain("auftritt", site.Output("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_colour_that_is_hard_to_see_stops_the_build()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "colors:\n  accent: \"#c9a227\"\n");
        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        Assert.Contains("content/site.yml(5,11): error kontrast-zu-gering: Auf hellem Grund (#f5eddf) hat die Farbe #c9a227 nur einen Kontrast von 2,08 : 1; nötig sind 3 : 1 (WCAG 2.2, AA).", Assert.Single(answer.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_mark_takes_the_place_of_the_names_and_stands_among_the_credits()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "publisher: { name: Stadt Muster }\nwordmark: marke.svg\n");
        site.Write("marke.svg", Drawing);
        site.Write("marke.svg.yml", "credit: © Stadt Muster / Weiß\n");
        Build(site);
        var page = site.Output("index.html");
        var file = Path.GetFileName(Assert.Single(Directory.GetFiles(site.Folder.Path("output"), "marke.*")));
        Assert.Contains($"<a class=\"mark-word\" href=\"/\"><img src=\"/{file}\" alt=\"Probe, Stadt Muster\" width=\"300\" height=\"60\"></a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Probe</b>", page, StringComparison.Ordinal);
        Assert.Contains("Stadt Muster / Weiß", site.Output("bildnachweise/index.html"), StringComparison.Ordinal);
        Assert.Equal(Drawing, site.Output(file));
    }

    [Fact]
    public void A_word_mark_without_a_credit_is_not_published()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "wordmark: marke.svg\n");
        site.Write("marke.svg", Drawing);
        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        Assert.Contains("content/site.yml(4,11): error bild-ohne-nachweis: ", Assert.Single(answer.Findings), StringComparison.Ordinal);
        site.Write("marke.svg.yml", "decorative: true\n");
        Build(site);
    }

    [Theory]
    [InlineData("fehlt.svg", "", "site.yml(4,11): error bild-fehlt")]
    [InlineData("marke.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><script>alert(1)</script></svg>", "marke.svg(1,1): error bild-defekt")]
    [InlineData("https://www.example.org/marke.svg", "", "site.yml(4,11): error bild-von-fremdem-server")]
    public void A_word_mark_that_cannot_be_shown_is_an_error(string written, string drawing, string finding)
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + $"wordmark: {written}\n");
        if (drawing.Length > 0)
        {
            site.Write(written, drawing);
            site.Write(written + ".yml", "credit: © Stadt Muster / Weiß\n");
        }

        var answer = site.Build();
        Assert.Equal(1, answer.Code);
        Assert.Contains(finding, Assert.Single(answer.Findings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_mark_may_lie_in_the_shared_folder()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "shared: ../gemeinsam\nwordmark: marken/marke.svg\n");
        site.Folder.Write("gemeinsam/marken/marke.svg", Drawing);
        site.Folder.Write("gemeinsam/marken/marke.svg.yml", "credit: © Stadt Muster / Weiß\n");
        Build(site);
        Assert.Single(Directory.GetFiles(site.Folder.Path("output", "marken"), "marke.*.svg"));
    }

    [Fact]
    public void A_sentence_stands_in_the_foot_with_its_signs_as_written()
    {
        using var site = new Site();
        site.Write("site.yml", Site.Config + "footerText: Ein Angebot von Muster & Söhne.\n");
        Build(site);
        Assert.Contains("<p>Ein Angebot von Muster &amp; Söhne.</p>", site.Output("index.html")[site.Output("index.html").IndexOf("<footer", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static void Build(Site site)
    {
        var answer = site.Build();
        Assert.True(answer.Code == 0, answer.Output + answer.Error);
        Assert.Empty(answer.Findings);
    }
}
