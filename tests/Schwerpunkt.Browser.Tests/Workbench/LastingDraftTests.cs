using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>What was typed is there again after the browser died.</summary>
public sealed class LastingDraftTests
{
    /// <summary>Chromium keeps what a page stores in memory for up to five seconds before it writes it.</summary>
    private const int UntilWritten = 7000;

    [Fact]
    public async Task A_draft_survives_that_the_browser_is_killed()
    {
        Prerequisites.Require();
        await using var site = await WrittenSite.Start("Hier erreichen Sie uns.\n");
        using var playwright = await Playwright.CreateAsync();
        using (var browser = Start(site))
        {
            var page = await Edit(playwright, browser, site);
            await page.Locator("textarea[name=text]").FillAsync("Ein langer Entwurf.");
            await page.WaitForTimeoutAsync(UntilWritten);
        } // killed, with all its processes

        using var next = Start(site);
        var again = await Edit(playwright, next, site);
        await Assertions.Expect(again.Locator("textarea[name=text]")).ToHaveValueAsync("Ein langer Entwurf.");
        await Assertions.Expect(again.GetByText("Ihr Entwurf von vorhin")).ToBeVisibleAsync();
    }

    /// <summary>A browser with a profile that stays.</summary>
    private static Child Start(WrittenSite site) =>
        new(Prerequisites.Browser, ["--headless=new", "--no-sandbox", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={site.Folder.Path("profil")}"]);

    private static async Task<IPage> Edit(IPlaywright playwright, Child browser, WrittenSite site)
    {
        var connected = await playwright.Chromium.ConnectOverCDPAsync(await browser.Says("DevTools listening on "));
        var page = await connected.Contexts[0].NewPageAsync();
        await page.GotoAsync(site.Address("kontakt/").AbsoluteUri);
        await page.Locator("#werkbank-schalter").ClickAsync();
        await page.Locator(".werkbank-stift").First.ClickAsync();
        await page.Locator("textarea[name=text]").WaitForAsync();
        return page;
    }
}
