using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The menu on a phone opens by every means, with and without scripts, and says so to a screen reader.</summary>
[Collection(StageDefinition.Name)]
public sealed class MenuTests(Stage stage)
{
    public enum Means
    {
        Enter,
        Space,
        Click,
        Touch,
    }

    [Theory]
    [InlineData(Means.Enter)]
    [InlineData(Means.Space)]
    [InlineData(Means.Click)]
    [InlineData(Means.Touch)]
    public async Task It_opens_and_closes(Means means)
    {
        var page = await stage.Open("auftritt", "index.html", Look.Narrow);
        await using var context = page.Context;
        await OpensAndCloses(page, means);
    }

    [Theory]
    [InlineData(Means.Enter)]
    [InlineData(Means.Click)]
    public async Task So_it_does_without_scripts(Means means)
    {
        var page = await stage.Open("auftritt", "index.html", Look.WithoutScript);
        await using var context = page.Context;
        await page.SetViewportSizeAsync(Looks.NarrowWidth, 640);
        await OpensAndCloses(page, means);
    }

    [Fact]
    public async Task It_leads_to_every_page_of_the_top_and_of_the_toolbar()
    {
        var page = await stage.Open("auftritt", "index.html", Look.Narrow);
        await using var context = page.Context;
        await page.TapAsync("details.menu > summary");
        Assert.Equal(["Start", "Schwer\u00ADpunkte"], await page.Locator("details.menu nav").First.GetByRole(AriaRole.Link).AllInnerTextsAsync());
        Assert.Equal(["Leichte Sprache", "Gebärden\u00ADsprache", "Kontakt"], await page.Locator("details.menu nav").Last.GetByRole(AriaRole.Link).AllInnerTextsAsync());
    }

    [Fact]
    public async Task Esc_closes_it_and_the_focus_is_on_its_button()
    {
        var page = await stage.Open("auftritt", "index.html", Look.Narrow);
        await using var context = page.Context;
        await page.TapAsync("details.menu > summary");
        await page.Locator("details.menu nav a").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.Locator("details.menu").EvaluateAsync<bool>("menu => menu.open"));
        Assert.True(await page.Locator("details.menu > summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
    }

    [Fact]
    public async Task Who_leaves_it_closes_it()
    {
        var page = await stage.Open("auftritt", "impressum/index.html", Look.Narrow);
        await using var context = page.Context;
        await page.TapAsync("details.menu > summary");
        await page.Locator("details.menu nav a").Last.FocusAsync();
        Assert.True(await page.Locator("details.menu").EvaluateAsync<bool>("menu => menu.open"));
        await page.Keyboard.PressAsync("Tab");
        Assert.False(await page.Locator("details.menu").EvaluateAsync<bool>("menu => menu.open"));
        await page.TapAsync("details.menu > summary");
        await page.Locator(".foot address").DispatchEventAsync("pointerdown");
        Assert.False(await page.Locator("details.menu").EvaluateAsync<bool>("menu => menu.open"));
    }

    private static async Task OpensAndCloses(IPage page, Means means)
    {
        var switcher = page.Locator("details.menu > summary");
        var entry = page.Locator("details.menu nav a").First;
        foreach (var open in new[] { false, true, false })
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeVisibleAsync();
            Assert.Equal(open, await page.Locator("details.menu").EvaluateAsync<bool>("menu => menu.open"));
            Assert.Equal(open, await entry.IsVisibleAsync());
            await Use(switcher, means);
        }
    }

    private static Task Use(ILocator switcher, Means means) => means switch
    {
        Means.Enter => switcher.PressAsync("Enter"),
        Means.Space => switcher.PressAsync(" "),
        Means.Click => switcher.ClickAsync(),
        _ => switcher.TapAsync(),
    };
}
