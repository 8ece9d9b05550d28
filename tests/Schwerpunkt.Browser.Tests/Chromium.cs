using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Chromium by the same few movements as the other engines, for what is done in all of them.</summary>
internal sealed class Chromium(IPage page) : Engine
{
    public override async Task Open(Uri address, int width = 1280)
    {
        await page.SetViewportSizeAsync(width, 900);
        await page.GotoAsync(address.AbsoluteUri);
    }

    public override Task Click(string selector) => page.ClickAsync(selector);

    public override async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    protected override Task<string> Run(string function) => page.EvaluateAsync<string>(function);
}
