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
        await page.PdfAsync(new PagePdfOptions { Path = Stage.Picture(site, document, Look.Print, "pdf"), Format = "A4", PreferCSSPageSize = true });
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

    private static Task<string> Added(IPage page, string link) =>
        page.Locator(link).First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content");
}
