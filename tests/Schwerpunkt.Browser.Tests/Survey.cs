using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>What one visit to a page found.</summary>
/// <param name="Violations">Rules of axe that the page breaks, with the elements.</param>
/// <param name="Console">Errors and warnings of the browser, those of the Content-Security-Policy included.</param>
/// <param name="Requests">Requests that left the site's host or came back without the file.</param>
/// <param name="Shift">How far the layout moved while the page was loaded and scrolled (Layout Instability).</param>
/// <param name="Overflow">What makes the page wider than the window.</param>
/// <param name="Text">What a reader sees.</param>
internal sealed record Survey(
    IReadOnlyList<string> Violations,
    IReadOnlyList<string> Console,
    IReadOnlyList<string> Requests,
    double Shift,
    IReadOnlyList<string> Overflow,
    string Text)
{
    private static readonly AxeRunOptions Axe = new()
    {
        ResultTypes = [ResultType.Violations],
        // Off by default because it is new in WCAG 2.2.
        Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } },
    };

    /// <param name="page">A new tab.</param>
    /// <param name="picture">Where the screenshot goes.</param>
    public static async Task<Survey> Take(IPage page, string address, Look look, string picture)
    {
        List<string> console = [], requests = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") console.Add(message.Text);
        };
        page.PageError += (_, error) => console.Add(error);
        page.RequestFailed += (_, request) => requests.Add($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) requests.Add($"{response.Url}: {response.Status}");
        };
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != new Uri(address).Authority) requests.Add(request.Url);
        };

        var scripted = look is not Look.WithoutScript;
        if (scripted) await page.AddInitScriptAsync(PageScripts.WatchShifts);
        await page.GotoAsync(address);
        if (scripted) await page.EvaluateAsync(PageScripts.ScrollThrough);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = picture, FullPage = true, Type = ScreenshotType.Jpeg, Quality = 80 });
        return new Survey(
            scripted && look is not Look.Print ? await Check(page) : [],
            console,
            requests,
            scripted ? await page.EvaluateAsync<double>("() => window.layoutShift") : 0,
            scripted ? await page.EvaluateAsync<string[]>(PageScripts.TooWide) : [],
            await page.InnerTextAsync("body"));
    }

    /// <summary>Rules of axe that a page breaks, one line an element.</summary>
    public static async Task<IReadOnlyList<string>> Check(IPage page) =>
    [
        .. from violation in (await page.RunAxe(Axe)).Violations
           from node in violation.Nodes
           select $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}",
    ];
}
