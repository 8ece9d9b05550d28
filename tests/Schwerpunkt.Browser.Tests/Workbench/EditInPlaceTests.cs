using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>Who reads a page changes it where it is read: by pointer, by keyboard, on a phone.</summary>
[Collection(WorkbenchDefinition.Name)]
public sealed class EditInPlaceTests(OpenBrowser browser)
{
    private const string Text = "Hier erreichen Sie uns.\n\n- Montag\n- Dienstag\n\n| Tag | Zeit |\n|---|---|\n| Mo | 9 Uhr |\n";
    private const string Folded = "Hier erreichen Sie uns.\n\n<details><summary>Mehr dazu</summary>\n\nGefaltet.\n\n</details>\n";

    [Fact]
    public async Task A_paragraph_is_changed_by_keyboard_alone()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await browser.Open(site.Address("kontakt/"));
        await using var context = page.Context;
        await page.GetByRole(AriaRole.Button, new() { Name = "Bearbeiten", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Absatz „Hier erreichen Sie uns.“ bearbeiten" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" Rufen Sie an.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Absatz „Hier erreichen Sie uns. Rufen Sie an.“ bearbeiten" })).ToBeFocusedAsync();
        Assert.Contains("---\n\nHier erreichen Sie uns. Rufen Sie an.\n\n- Montag\n", site.Read("kontakt.md"), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig: Absatz geändert" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Rufen Sie an.")).ToHaveCountAsync(0);
        Assert.EndsWith(Text, site.Read("kontakt.md"), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Wiederholen: Absatz geändert" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Rufen Sie an.")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_draft_survives_a_reload_and_goes_with_Escape()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Hier erreichen");
        await using var context = page.Context;
        await page.Locator("textarea").FillAsync("Ein Entwurf.");
        await page.ReloadAsync();
        await Pen(page, "Hier erreichen").ClickAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Ein Entwurf.");
        await Assertions.Expect(page.GetByText("Ihr Entwurf von vorhin")).ToBeVisibleAsync();
        page.Dialog += (_, asked) => _ = asked.AcceptAsync();
        await page.Keyboard.PressAsync("Escape");
        await Pen(page, "Hier erreichen").ClickAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Hier erreichen Sie uns.");
        Assert.EndsWith(Text, site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_a_text_that_was_changed_elsewhere_is_offered()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Hier erreichen");
        await using var context = page.Context;
        await page.Locator("textarea").FillAsync("Ein Entwurf.");
        site.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nHier erreichen Sie uns gut.\n");
        await Assertions.Expect(page.Locator("body[data-veraltet]")).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Pen(page, "Hier erreichen").ClickAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Hier erreichen Sie uns gut.");
        await Assertions.Expect(page.Locator(".meldung pre")).ToHaveTextAsync("Ein Entwurf.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Entwurf übernehmen" }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Ein Entwurf.");
        await page.ReloadAsync();
        await Pen(page, "Hier erreichen").ClickAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Ein Entwurf.");
    }

    [Theory]
    [InlineData("Liste", "- Neu\n")]
    [InlineData("Zitat", "> Neu\n")]
    [InlineData("Überschrift", "## Neu\n")]
    public async Task What_is_begun_is_typed_behind_its_sign(string kind, string written)
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await browser.Open(site.Address("kontakt/"));
        await using var context = page.Context;
        await page.Locator("#werkbank-schalter").ClickAsync();
        await page.Locator(".werkbank-neu summary").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = kind, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("textarea[name=text]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Neu");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("form[data-entwurf]")).ToHaveCountAsync(0);
        Assert.Contains($"---\n\n{written}\nHier erreichen", site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_on_its_way_is_not_discarded_and_the_focus_stays()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Hier erreichen");
        await using var context = page.Context;
        await page.Locator("textarea").FillAsync("Mein Text.");
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/__vorschau/block?*", async route => { await held.Task; await route.AbortAsync(); });
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#werkbank-sagt")).ToHaveTextAsync("Wird gespeichert …");
        await page.GetByText("Verwerfen", new() { Exact = true }).DispatchEventAsync("click");
        await Assertions.Expect(page.Locator("textarea")).ToBeFocusedAsync();
        held.SetResult();
        await Assertions.Expect(page.GetByText("Die Vorschau antwortet nicht.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("textarea")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Mein Text.");
    }

    [Fact]
    public async Task Another_form_does_not_take_away_what_was_typed_in_the_grid()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Tabelle");
        await using var context = page.Context;
        await page.Locator("input[name=zelle]").First.FillAsync("Wochentag");
        await page.Locator("form[data-entwurf] details > summary").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Als Text bearbeiten" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Speichern oder verwerfen Sie zuerst")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("input[name=zelle]").First).ToHaveValueAsync("Wochentag");
    }

    [Fact]
    public async Task What_somebody_else_wrote_in_the_meantime_is_not_overwritten()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Hier erreichen");
        await using var context = page.Context;
        await page.Locator("textarea").FillAsync("Mein Text.");
        site.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nIhr Text.\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Ihr Text.");
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("Mein Text.");
        Assert.Contains("Ihr Text.", site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_elsewhere_on_the_page_is_no_conflict()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Hier erreichen");
        await using var context = page.Context;
        await page.Locator("textarea").FillAsync("Mein Text.");
        site.Folder.Write("content/kontakt.md", $"---\ntitle: Kontakt\n---\n\nDavor stand nichts.\n\n{Text}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Davor stand nichts.");
        Assert.Contains("Davor stand nichts.\n\nMein Text.\n\n- Montag\n", site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_browsers_stay_in_step()
    {
        await using var site = await WrittenSite.Start(Text);
        var one = await Opened(site, "Hier erreichen");
        await using var context = one.Context;
        var other = await browser.Open(site.Address("kontakt/"), Look.Dark);
        await using var second = other.Context;
        await one.Locator("textarea").FillAsync("Neu für beide.");
        await one.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Assertions.Expect(other.Locator("main")).ToContainTextAsync("Neu für beide.");
    }

    [Fact]
    public async Task What_is_open_stays_open_while_something_else_changes()
    {
        await using var site = await WrittenSite.Start(Folded);
        var page = await browser.Open(site.Address("kontakt/"));
        await using var context = page.Context;
        await page.Locator("#werkbank-schalter").ClickAsync();
        await page.GetByText("Mehr dazu", new() { Exact = true }).ClickAsync();
        await page.Locator(".werkbank-neu summary").Last.ClickAsync();
        site.Folder.Write("content/site.yml", "title: Anders\nbaseUrl: https://www.example.org/\nstatus: live\n");
        await Assertions.Expect(page.Locator("body > footer")).ToContainTextAsync("Anders");
        await Assertions.Expect(page.Locator(".werkbank-neu[open]")).ToHaveCountAsync(1);
        site.Folder.Write("content/kontakt.md", $"---\ntitle: Kontakt\n---\n\nDavor stand nichts.\n\n{Folded}");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Davor stand nichts.");
        await Assertions.Expect(page.GetByText("Gefaltet.")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".werkbank-neu[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_cell_and_a_row_of_a_table_are_changed_in_a_grid()
    {
        await using var site = await WrittenSite.Start(Text);
        var page = await Opened(site, "Tabelle");
        await using var context = page.Context;
        await page.GetByLabel("Zeile 1, Spalte 2").FillAsync("10 | 11 Uhr");
        await page.GetByLabel("Zeile 2, Spalte 1").FillAsync("Di");
        await page.GetByRole(AriaRole.Button, new() { Name = "Speichern" }).ClickAsync();
        await Assertions.Expect(page.Locator("main [data-place] td").GetByText("Di", new() { Exact = true })).ToBeVisibleAsync();
        Assert.EndsWith("| Tag | Zeit |\n|---|---|\n| Mo | 10 \\| 11 Uhr |\n| Di |  |\n", site.Read("kontakt.md"), StringComparison.Ordinal);
    }

    /// <summary>The narrow look is dark; the night sees the wide ones, too.</summary>
    public static TheoryData<Look> LooksAsked => Night.AsksAll ? [Look.Light, Look.Dark, Look.Narrow, Look.ForcedColours] : [Look.Narrow, Look.ForcedColours];

    [Theory]
    [MemberData(nameof(LooksAsked))]
    public async Task Open_forms_break_no_rule_and_fit_a_phone(Look look)
    {
        await using var site = await WrittenSite.Start(Text);
        foreach (var part in (string[])["Hier erreichen", "Tabelle"])
        {
            var page = await Opened(site, part, look);
            await using var context = page.Context;
            // So tall that the bar stands over nothing: what lies under it can be scrolled away from it.
            await page.SetViewportSizeAsync(look is Look.Narrow ? Looks.NarrowWidth : 1280, 2400);
            Assert.Empty(await AxeRules.Broken(page, look));
            Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.TooWide));
            await page.ScreenshotAsync(new() { Path = Screenshots.Of("werkbank", part.Replace(' ', '-'), look), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 80 });
        }
    }

    private static ILocator Pen(IPage page, string part) => page.GetByRole(AriaRole.Button, new() { NameRegex = new System.Text.RegularExpressions.Regex($"{part}.*bearbeiten$") });

    /// <summary>A page with the form of a part open.</summary>
    private async Task<IPage> Opened(WrittenSite site, string part, Look look = Look.Light)
    {
        var page = await browser.Open(site.Address("kontakt/"), look);
        await page.GetByRole(AriaRole.Button, new() { Name = "Bearbeiten", Exact = true }).ClickAsync();
        await Pen(page, part).ClickAsync();
        await page.Locator("form[data-entwurf]").WaitForAsync();
        return page;
    }
}
