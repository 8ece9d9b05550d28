using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A tab that looks at one page after the other in one look: opening a tab costs a browser more than opening a page.</summary>
internal sealed class Tab : IDisposable
{
    /// <summary>Longer than a busy machine takes; a script that waits for what never comes is to fail, not to hang.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim turn = new(1);
    private readonly IPage page;
    private readonly Look look;
    private readonly string host;
    private List<string> console = [];
    private List<string> requests = [];

    private Tab(IPage page, Look look, string host)
    {
        (this.page, this.look, this.host) = (page, look, host);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") console.Add(message.Text);
        };
        page.PageError += (_, error) => console.Add(error);
        page.RequestFailed += (_, request) => requests.Add($"{request.Url}: {request.Failure}");
        page.Request += (_, request) => NoteRequest(request.Url);
        page.Response += (_, response) => NoteResponse(response);
    }

    /// <param name="page">A new page.</param>
    /// <param name="site">Any address of the site; its host is the only one that may be asked.</param>
    public static async Task<Tab> Open(IPage page, Look look, Uri site)
    {
        if (look is not Look.WithoutScript) await page.AddInitScriptAsync(PageScripts.WatchShifts);
        return new Tab(page, look, site.Authority);
    }

    /// <summary>Loads a page, brings all its pictures in, and says what was found.</summary>
    /// <param name="picture">Where the screenshot goes.</param>
    public async Task<Survey> Visit(string address, string picture)
    {
        await turn.WaitAsync();
        try
        {
            (console, requests) = ([], []);
            var scripted = look is not Look.WithoutScript;
            // Before the screenshot: that makes the window as long as the page.
            var shifts = await Load(address, scripted);
            if (shifts.Length > 0) shifts = await LoadAnew(address, scripted);
            var height = scripted ? await page.EvaluateAsync<int>("() => innerHeight") : 0;
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true, Type = ScreenshotType.Jpeg, Quality = 80 });
            if (scripted) await page.EvaluateAsync(PageScripts.Settle, height).WaitAsync(Patience); // else the window may shrink back under the next page
            return new Survey(
                scripted && look is not Look.Print ? await AxeRules.Broken(page, look) : [],
                console,
                requests,
                shifts,
                scripted ? await page.EvaluateAsync<string[]>(PageScripts.TooWide) : [],
                await page.InnerTextAsync("body"));
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>The same with nothing kept: what moves at one call and not at the next was seen on busy machines only.</summary>
    private async Task<string[]> LoadAnew(string address, bool scripted)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Network.clearBrowserCache");
        await browser.DetachAsync();
        return await Load(address, scripted);
    }

    /// <summary>What moved while the page came and was scrolled through.</summary>
    private async Task<string[]> Load(string address, bool scripted)
    {
        await page.GotoAsync(address);
        if (!scripted) return [];
        await page.EvaluateAsync(PageScripts.ScrollThrough).WaitAsync(Patience);
        return await page.EvaluateAsync<string[]>("() => window.shifts");
    }

    private void NoteRequest(string url)
    {
        if (new Uri(url).Authority != host) requests.Add(url);
    }

    private void NoteResponse(IResponse response)
    {
        if (response.Status >= 400) requests.Add($"{response.Url}: {response.Status}");
    }
}
