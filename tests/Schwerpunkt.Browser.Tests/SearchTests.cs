using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The page that searches, in a browser, under the site's own policy: the theme's script, the core's engine and the index come together.</summary>
[Collection(StageDefinition.Name)]
public sealed class SearchTests(Stage stage)
{
    [Fact]
    public async Task It_shows_what_it_finds_with_the_words_marked()
    {
        var (page, console) = await Search("Kommunen");
        await using var context = page.Context;
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[1-9][0-9]* Treffer für „Kommunen“$"));
        var links = page.Locator("#seite_treffer li h2 a");
        await Assertions.Expect(links.First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#seite_treffer li p mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#seite_liste")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("meta[name=robots]").Last).ToHaveAttributeAsync("content", "noindex");
        await Assertions.Expect(page.GetByLabel("Suche in diesem Auftritt")).ToHaveValueAsync("Kommunen");
        Assert.Empty(console);
        await links.First.ClickAsync();
        Assert.Contains("ommune", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_results_are_and_what_it_guessed()
    {
        var (page, console) = await Search("Impresum");
        await using var context = page.Context;
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Meinten Sie Impressum?");
        var first = page.Locator("#seite_treffer li").First;
        await Assertions.Expect(first.GetByRole(AriaRole.Link)).ToHaveTextAsync("Impressum");
        await Assertions.Expect(first.Locator(".kind")).ToHaveTextAsync("Pflichtseite");
        await page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Suche in diesem Auftritt")).ToHaveValueAsync("Impressum");
        Assert.Empty(console);
    }

    [Fact]
    public async Task It_asks_for_a_second_letter()
    {
        var (page, _) = await Search("W");
        await using var context = page.Context;
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Geben Sie mindestens zwei Buchstaben oder Ziffern ein.");
    }

    [Fact]
    public async Task It_suggests_while_one_types_and_takes_a_suggestion_by_keyboard()
    {
        var (page, console) = await Search("");
        await using var context = page.Context;
        var field = page.GetByRole(AriaRole.Combobox);
        await field.PressSequentiallyAsync("städt");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await field.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await field.PressSequentiallyAsync("e");
        await field.PressAsync("ArrowDown");
        var option = page.Locator("[role=option][aria-selected=true]");
        var chosen = await option.InnerTextAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", await option.GetAttributeAsync("id") ?? "");
        await field.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync($"für „{chosen}“");
        Assert.Empty(console);
    }

    [Fact]
    public async Task A_second_question_is_answered_on_the_same_page_and_one_can_go_back()
    {
        var (page, console) = await Search("Kommunen");
        await using var context = page.Context;
        var (field, status, list) = (page.Locator("#seite_suchfeld"), page.GetByRole(AriaRole.Status), page.Locator("#seite_treffer li"));
        await Assertions.Expect(list.First).ToBeVisibleAsync();
        await page.EvaluateAsync("() => { window.stays = true; document.querySelector('#seite_treffer li').id = 'erster'; }");
        await page.EvaluateAsync("() => document.querySelector('.skip').click()");
        await Assertions.Expect(page.Locator("#erster")).ToBeVisibleAsync();
        await field.FillAsync("Xylophon");
        await field.PressAsync("Enter");
        await Assertions.Expect(status).ToContainTextAsync("„Xylophon“");
        await Assertions.Expect(list).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#seite_nichts")).ToBeVisibleAsync();
        Assert.EndsWith("?q=Xylophon", page.Url, StringComparison.Ordinal);
        Assert.StartsWith("Xylophon – Suche", await page.TitleAsync(), StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(status).ToContainTextAsync("Treffer für „Kommunen“");
        await Assertions.Expect(list.First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#seite_nichts")).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync("Kommunen");
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays"));
        Assert.Empty(console);
    }

    [Fact]
    public async Task It_shows_ten_and_the_next_on_demand()
    {
        var (page, _) = await Search("Stadt");
        await using var context = page.Context;
        var results = page.Locator("#seite_treffer li");
        await Assertions.Expect(results).ToHaveCountAsync(10);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Weitere Treffer anzeigen" }).ClickAsync();
        await Assertions.Expect(results.Nth(10)).ToBeVisibleAsync();
        await Assertions.Expect(results.Nth(10).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task It_says_when_it_finds_nothing()
    {
        var (page, console) = await Search("<b>Xylophonkonzert");
        await using var context = page.Context;
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(
            "Keine Treffer für „<b>Xylophonkonzert“. Versuchen Sie es mit einem anderen Wort, oder sehen Sie bei den Schwerpunkten und in der Liste von A bis Z nach.");
        await Assertions.Expect(page.Locator("#seite_liste")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#seite_nichts").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Städtebauförderung" })).ToBeVisibleAsync();
        Assert.Empty(console);
    }

    [Theory]
    [InlineData("**/suche.*.json")]
    [InlineData("**/suchmaschine.*.js")]
    public async Task It_says_when_a_part_of_it_does_not_come(string missing)
    {
        var (page, _) = await Search("Kommunen", missing);
        await using var context = page.Context;
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Die Suche lässt sich gerade nicht laden. Unten stehen alle Seiten von A bis Z.");
        await Assertions.Expect(page.Locator("#seite_liste")).ToBeVisibleAsync();
    }

    /// <summary>The page of results, and what the browser complains of.</summary>
    private async Task<(IPage Page, List<string> Console)> Search(string query, string? missing = null)
    {
        var page = await stage.Open("auftritt", "index.html");
        var console = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") console.Add(message.Text);
        };
        page.PageError += (_, error) => console.Add(error);
        if (missing is not null) await page.RouteAsync(missing, route => route.AbortAsync());
        await page.GotoAsync(new Uri(new Uri(page.Url), $"suche/?q={Uri.EscapeDataString(query)}").AbsoluteUri);
        return (page, console);
    }
}
