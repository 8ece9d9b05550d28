using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>On paper: everything that is read, nothing that is only clicked.</summary>
[Collection(StageDefinition.Name)]
public sealed class PrintTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public async Task Paper_has_the_text_and_no_menu(string site, string document)
    {
        var survey = await stage.Survey(site, document, Look.Print);
        var page = await stage.Open(site, document, Look.Print);
        await using var context = page.Context;
        foreach (var menu in await page.Locator(".skip, .tools, .menu, .crumbs, .toc, .foot nav").AllAsync()) Assert.False(await menu.IsVisibleAsync());
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        Assert.Empty(survey.Overflow);
        if (Night.AsksAll) await page.PdfAsync(new PagePdfOptions { Path = Screenshots.Of(site, document, Look.Print, "pdf"), Format = "A4", PreferCSSPageSize = true });
    }

    [Fact]
    public async Task Paper_shows_what_is_folded_away_and_every_credit()
    {
        var text = (await stage.Survey("probe", "schwerpunkte/alles/index.html", Look.Print)).Text;
        Assert.Contains("Verborgener Text", text, StringComparison.Ordinal);
        Assert.Contains("Eine Quelle auf Papier", text, StringComparison.Ordinal);
        Assert.Contains("Projekt Schwerpunkt", text, StringComparison.Ordinal);
        Assert.Contains("Platzhalterzeichnung", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_names_the_address_of_a_link_to_elsewhere_once()
    {
        var page = await stage.Open("auftritt", "leichte-sprache/stadt-und-wohnen/index.html", Look.Print);
        await using var context = page.Context;
        Assert.Contains("https://mil.brandenburg.de/mil/de/themen/stadtentwicklung/", await Added(page, "main a.outside"), StringComparison.Ordinal);
        await page.GotoAsync(page.Url.Replace("stadt-und-wohnen", "innenstaedte", StringComparison.Ordinal));
        Assert.Equal("none", await Added(page, "main a.outside"));
        Assert.False(await page.Locator("main .outside-mark").IsVisibleAsync());
    }

    [Theory]
    [InlineData("kontakt/index.html")]
    [InlineData("impressum/index.html")]
    [InlineData("datenschutz/index.html")]
    [InlineData("barriere-melden/index.html")]
    [InlineData("schlagwort/innenstadt/index.html")]
    public async Task A_short_page_is_one_sheet_with_its_address(string document)
    {
        var page = await stage.Open("auftritt", document, Look.Print);
        await using var context = page.Context;
        await Assertions.Expect(page.Locator(".on-paper")).ToHaveTextAsync($"Diese Seite im Netz: https://www.example.org/{document.Replace("index.html", "", StringComparison.Ordinal)}");
        await Assertions.Expect(page.Locator(".on-paper")).ToBeVisibleAsync();
        Assert.Equal(1, Sheets(await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true })));
    }

    /// <summary>Bare rules of components must not win over those of paper.</summary>
    [Fact]
    public async Task What_is_said_of_paper_wins()
    {
        var page = await stage.Open("auftritt", "index.html", Look.Print);
        await using var context = page.Context;
        Assert.Equal("none", await page.Locator(".term").First.EvaluateAsync<string>("term => getComputedStyle(term).textDecorationLine"));
        Assert.Equal("rgb(0, 0, 0)", await page.Locator("h1").EvaluateAsync<string>("title => getComputedStyle(title).color"));
        Assert.False(await page.Locator("[role=doc-backlink]").First.IsVisibleAsync());
    }

    private static int Sheets(byte[] pdf) => System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b");

    private static Task<string> Added(IPage page, string link) =>
        page.Locator(link).First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
}
