using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>Goes from form to form in one tab and notes what is wrong with each.</summary>
/// <param name="page">A page of a site that is shown by the preview, of which every part can be opened.</param>
internal sealed class FormWalk(IPage page, WrittenSite site, Look look)
{
    /// <summary>What lies under the bar can be scrolled away from it; here it is to be seen whole. As a sheet of the document, which the Content-Security-Policy does not stop.</summary>
    public const string BarAtTheEnd = """
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('#werkbank { position: static !important }');
        document.adoptedStyleSheets = [sheet];
        """;

    private const string Form = "form[data-entwurf]";

    private readonly List<string> faults = [];

    /// <summary>What was found, with the name of the form.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Asks axe about what is to be seen now, looks for what is wider than the window, and keeps a picture.</summary>
    public async Task Look(string name)
    {
        faults.AddRange((await AxeRules.Broken(page, look)).Select(fault => $"{name}: {fault}"));
        faults.AddRange((await page.EvaluateAsync<string[]>(PageScripts.TooWide)).Select(fault => $"{name}, too wide: {fault}"));
        await page.ScreenshotAsync(new() { Path = Screenshots.Of("werkbank", name, look), FullPage = true, Type = ScreenshotType.Jpeg, Quality = 80 });
    }

    /// <summary>A page of the workbench.</summary>
    public async Task Visit(string name, string path)
    {
        await page.GotoAsync(site.Address($"__vorschau/{path}").AbsoluteUri);
        await Assertions.Expect(page.Locator("h1").First).ToBeVisibleAsync(); // an address that shows nothing has none
        await Look(name);
    }

    /// <summary>The page of the site with its pens.</summary>
    public async Task Begin()
    {
        await page.GotoAsync(site.Address("kontakt/").AbsoluteUri);
        var button = page.Locator("#werkbank-schalter");
        if (await button.GetAttributeAsync("aria-pressed") == "false") await button.ClickAsync();
        await page.Locator(".werkbank-stift").First.WaitForAsync();
    }

    /// <summary>Every part of the page in its form, in the page; the addresses of these forms are returned.</summary>
    /// <param name="most">So many are opened.</param>
    public async Task<IReadOnlyList<string>> Parts(int most)
    {
        await Look("Stifte");
        var pens = page.Locator(".werkbank-stift");
        var places = await pens.EvaluateAllAsync<string[]>("pens => pens.map(pen => pen.dataset.zu)");
        for (var i = 0; i < Math.Min(places.Length, most); i++)
        {
            await pens.Nth(i).ClickAsync();
            await page.Locator(Form).WaitForAsync();
            await page.EvaluateAsync("() => document.querySelectorAll('form[data-entwurf] details').forEach(part => { part.open = true; })");
            await Look($"Teil-{i}");
            await Leave();
        }

        var (file, hash) = (await page.Locator("#werkbank").GetAttributeAsync("data-seite"), await page.Locator("#werkbank").GetAttributeAsync("data-stand"));
        return [.. places.Select(place => $"block?seite={file}&stand={hash}&ort={Uri.EscapeDataString(place)}")];
    }

    /// <summary>What can be put in behind the first part.</summary>
    public async Task Insertions(params IReadOnlyList<string> kinds)
    {
        var menu = page.Locator(".werkbank-neu").First;
        foreach (var kind in kinds)
        {
            await menu.Locator("summary").ClickAsync();
            if (kind == kinds[0]) await Look("Einfuegen");
            await menu.GetByRole(AriaRole.Button, new() { Name = kind, Exact = true }).ClickAsync();
            await page.Locator(Form).WaitForAsync();
            await Look($"Neu-{kind}");
            await Leave();
        }
    }

    /// <summary>The small windows over the form of a paragraph.</summary>
    public async Task Choosers(params IReadOnlyList<string> names)
    {
        await page.Locator(".werkbank-stift[aria-label^=Absatz]").First.ClickAsync();
        foreach (var name in names)
        {
            await page.Locator($"{Form} [data-setze={name}]").ClickAsync();
            await page.Locator("dialog[open]").WaitForAsync();
            await Look($"Fenster-{name}");
            await page.Keyboard.PressAsync("Escape");
        }

        await Leave();
    }

    /// <summary>The head in a window over the page.</summary>
    public async Task Head()
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Angaben", Exact = true }).ClickAsync();
        await page.Locator("dialog[open] form").WaitForAsync();
        await Look("Fenster-kopf");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);
    }

    /// <summary>Saves over what somebody else wrote in the meantime.</summary>
    public async Task Overtaken(string path, string theirs)
    {
        await page.Locator(".werkbank-stift[aria-label^=Absatz]").First.ClickAsync();
        await page.Locator($"{Form} textarea").FillAsync("Mein Text.");
        await File.WriteAllTextAsync(site.Folder.Path("content", path), theirs);
        await page.Locator($"{Form} button[value=speichern]").ClickAsync();
        await page.Locator($"{Form} [role=alert]").WaitForAsync();
        await Look("Zwei-Haende");
        await page.Locator($"{Form} [data-schliessen]").ClickAsync();
    }

    /// <summary>Writes what was changed and hands it in.</summary>
    public async Task HandIn(string words)
    {
        await page.GotoAsync(site.Address("__vorschau/abgeben").AbsoluteUri);
        await page.FillAsync("#beschreibung", words);
        await page.ClickAsync("button[value=abgeben]");
    }

    private async Task Leave()
    {
        await page.Locator($"{Form} [data-schliessen]").ClickAsync();
        await Assertions.Expect(page.Locator(Form)).ToHaveCountAsync(0);
    }
}
