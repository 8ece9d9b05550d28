using System.Text.Json;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>Does what an editor does, by the words that are to be seen, and counts it: each press, each field, each file is a step.</summary>
internal sealed class Hand(Engine engine)
{
    private const int Tries = 150;

    /// <summary>What is named so, in the window or form that is open, else in the page.</summary>
    private const string Find = """
        const find = (kinds, name) => {
          const named = e => (e.getAttribute('aria-label') ?? e.labels?.[0]?.textContent ?? e.textContent).replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
          const room = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector('form[data-entwurf]') ?? document;
          const seen = [...room.querySelectorAll(kinds)].filter(e => e.checkVisibility());
          return seen.find(e => named(e) === name) ?? seen.find(e => named(e).startsWith(name));
        };
        """;

    /// <summary>How many so far.</summary>
    public int Steps { get; private set; }

    public Task Press(string name, string kinds = "button, a, summary") => Do(kinds, name, $"e.scrollIntoView({{ block: 'center' }}); setTimeout(() => e.click(), 0); return true;");

    public Task Fill(string label, string text) => Do("input, textarea, select", label, $"e.focus(); e.value = {Text(text)}; if (e.tagName === 'TEXTAREA') e.setSelectionRange(e.value.length, e.value.length); e.dispatchEvent(new Event('input', {{ bubbles: true }})); e.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;");

    public Task Take(string label, string name, ReadOnlyMemory<byte> bytes) => Do("input[type=file]", label, $"const all = new DataTransfer(); all.items.add(new File([Uint8Array.from(atob('{Convert.ToBase64String(bytes.Span)}'), sign => sign.charCodeAt(0))], {Text(name)}, {{ type: 'image/png' }})); e.files = all.files; e.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;");

    /// <summary>Waits until something is to be read and no form is open; no step.</summary>
    public Task See(string words) => Until($"() => (document.body?.innerText ?? '').replace(/\\u00ad/g, '').replace(/\\s+/g, ' ').includes({Text(words)}) && !document.querySelector('form[data-entwurf]')", words);

    private async Task Do(string kinds, string name, string script)
    {
        Steps++;
        await Until($"() => {{ {Find} return find({Text(kinds)}, {Text(name)}) !== undefined; }}", name);
        Assert.True(await engine.Ask<bool>($"() => {{ {Find} const e = find({Text(kinds)}, {Text(name)}); {script} }}"));
        await Task.Delay(100);
    }

    /// <summary>As <see cref="Engine.Until"/>, also while one page goes and the next comes.</summary>
    private async Task Until(string function, string awaited)
    {
        for (var tries = 0; !await Holds(function); tries++)
        {
            if (tries >= Tries) Assert.Fail($"There is nothing named „{awaited}“ after {Steps} steps, but: {await engine.Ask<string>("() => (document.querySelector('form[data-entwurf]') ?? document.body).innerText")}");
            await Task.Delay(100);
        }
    }

    private async Task<bool> Holds(string function)
    {
        try
        {
            return await engine.Ask<bool>(function);
        }
        catch (Exception failure) when (failure is Microsoft.Playwright.PlaywrightException or WebDriverBiDi.WebDriverBiDiException or InvalidOperationException)
        {
            return false; // the page has just gone
        }
    }

    private static string Text(string text) => JsonSerializer.Serialize(text);
}
