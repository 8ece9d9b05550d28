using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>What an editor does who has no pointer: the focus is where the next key is expected.</summary>
[Collection(WorkbenchDefinition.Name)]
public sealed class KeyboardAloneTests(OpenBrowser browser)
{
    private const string Text = "Hier erreichen Sie uns.\n\nMehr folgt.\n";

    [Fact]
    public async Task A_link_is_chosen_by_keyboard_alone()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Begin(site);
        await using var context = page.Context;
        await Reach(page, "Absatz „Hier erreichen Sie uns.“ bearbeiten");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("Control+Shift+ArrowRight");
        await Back(page, "verweis");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("dialog[open] [name=ziel]")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("dialog[open] [name=text]")).ToHaveValueAsync("Hier");
        await page.Keyboard.TypeAsync("Startseite");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Absatz „Hier erreichen Sie uns.“ bearbeiten" })).ToBeFocusedAsync();
        Assert.Contains("[Hier](index.md) erreichen Sie uns.\n", site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_block_is_put_in_by_keyboard_alone()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Begin(site);
        await using var context = page.Context;
        await Reach(page, "Hinter Absatz „Hier erreichen Sie uns.“ etwas einfügen");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("form[data-entwurf] textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Neu dazwischen.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Absatz „Neu dazwischen.“ bearbeiten" })).ToBeFocusedAsync();
        Assert.EndsWith("Hier erreichen Sie uns.\n\nNeu dazwischen.\n\nMehr folgt.\n", site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_of_what_can_be_put_in_closes_with_Escape()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Begin(site);
        await using var context = page.Context;
        await Reach(page, "Hinter Absatz „Hier erreichen Sie uns.“ etwas einfügen");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".werkbank-neu[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByLabel("Hinter Absatz „Hier erreichen Sie uns.“ etwas einfügen")).ToBeFocusedAsync();
    }

    /// <summary>The page of the site with its pens, turned on by keyboard.</summary>
    private async Task<IPage> Begin(WrittenSite site)
    {
        var page = await browser.Open(site.Address("kontakt/"));
        await page.Locator("#werkbank-schalter").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.EvaluateAsync("() => { document.activeElement.blur(); getSelection().removeAllRanges(); }");
        return page;
    }

    /// <summary>Tab by tab to what is named so; a keyboard has no other way.</summary>
    private static Task Reach(IPage page, string name) => Press(page, "Tab", $"document.activeElement.ariaLabel === '{name}'");

    /// <summary>Back to a button over the text field.</summary>
    private static Task Back(IPage page, string button) => Press(page, "Shift+Tab", $"document.activeElement.dataset.setze === '{button}'");

    private static async Task Press(IPage page, string key, string until)
    {
        for (var presses = 0; !await page.EvaluateAsync<bool>($"() => {until}"); presses++)
        {
            Assert.True(presses < 100, $"No {key} leads to: {until}");
            await page.Keyboard.PressAsync(key);
        }
    }
}
