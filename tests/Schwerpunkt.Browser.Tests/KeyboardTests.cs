using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Everything is reached by keyboard, in the order of the page, and shows that it is (WCAG 2.1.1, 2.1.2, 2.4.1, 2.4.3, 2.4.7, 2.4.11).</summary>
[Collection(StageDefinition.Name)]
public sealed class KeyboardTests(Stage stage)
{
    /// <summary>The night walks through every page, each change through one of each kind.</summary>
    public static TheoryData<string, string> Walked => Night.AsksAll ? Pages.All : Pages.Kinds;

    [Theory]
    [MemberData(nameof(Walked))]
    public Task Tab_reaches_each_stop_once_in_order_and_shows_it(string site, string document) => Walk(site, document, Look.Light);

    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public Task So_it_does_with_forced_colours(string site, string document) => Walk(site, document, Look.ForcedColours);

    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public Task So_it_does_on_a_phone_with_the_menu_open(string site, string document) => Walk(site, document, Look.Narrow, menu: true);

    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public async Task The_first_stop_leads_past_the_head(string site, string document)
    {
        var page = await stage.Open(site, document);
        await using var context = page.Context;
        await page.Keyboard.PressAsync("Tab");
        Assert.Contains(await page.EvaluateAsync<string>("() => document.activeElement.innerText"), (string[])["Zum Inhalt springen", "Skip to content", "Przejdź do treści"]);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => !document.activeElement.closest('header') && !document.activeElement.matches('.skip, .crumbs a')"));
    }

    [Fact]
    public async Task An_entry_of_the_contents_leads_to_its_section_and_Tab_goes_on_from_there()
    {
        var page = await stage.Open("probe", "schwerpunkte/alles/index.html");
        await using var context = page.Context;
        await page.Locator(".toc a[href='#tabelle']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#tabelle")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Tabelle 1", await page.EvaluateAsync<string>("() => document.activeElement.ariaLabel"));
    }

    /// <param name="menu">True where the menu is opened before the walk.</param>
    private async Task Walk(string site, string document, Look look, bool menu = false)
    {
        var page = await stage.Open(site, document, look);
        await using var context = page.Context;
        if (menu) await page.EvaluateAsync("() => { document.querySelector('details.menu').open = true; }");
        var expected = await page.EvaluateAsync<string[]>(PageScripts.Stops);
        List<string> reached = [], faults = [];
        for (var i = 0; i <= expected.Length; i++)
        {
            if (await Next(page, reached.LastOrDefault()) is not [var stop, .. var found]) break;
            reached.Add(stop);
            faults.AddRange(found.Select(fault => $"{fault}: {stop}"));
        }

        Assert.Equal(expected, reached);
        Assert.Empty(faults);
    }

    /// <summary>The next stop; a player counts as one, whatever the browser puts into it.</summary>
    private static async Task<string[]?> Next(IPage page, string? last)
    {
        string[]? found = null;
        for (var i = 0; i < 20 && (i == 0 || found is [var stop, ..] && stop == last && stop.Contains("<video", StringComparison.Ordinal)); i++)
        {
            await page.Keyboard.PressAsync("Tab");
            found = await page.EvaluateAsync<string[]?>(PageScripts.Focused);
        }

        return found;
    }
}
