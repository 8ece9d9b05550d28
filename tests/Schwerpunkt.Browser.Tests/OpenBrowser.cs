using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>One browser for many tests, each with tabs of its own.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        Prerequisites.Require();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Prerequisites.Browser });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A tab with an address; the caller disposes of its context.</summary>
    internal async Task<IPage> Open(Uri address, Look look = Look.Light)
    {
        var page = await NewPage(look);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    /// <summary>An empty tab; the caller disposes of its context.</summary>
    internal async Task<IPage> NewPage(Look look)
    {
        var context = await browser!.NewContextAsync(Looks.Settings(look)); // ! xunit has run InitializeAsync
        var page = await context.NewPageAsync();
        if (look is Look.Print) await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return page;
    }
}
