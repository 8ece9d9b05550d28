using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>A picture comes into the form as editors are used to: dropped or pasted.</summary>
[Collection(WorkbenchDefinition.Name)]
public sealed class PictureFileTests(OpenBrowser browser)
{
    /// <summary>Gives the form a file as the browser does when one is dropped or pasted.</summary>
    private const string Hand = """
        ([kind, bytes]) => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(bytes), sign => sign.charCodeAt(0))], 'Hof im Mai.png', { type: 'image/png' }));
          const options = { bubbles: true, cancelable: true };
          const field = document.querySelector('form[data-entwurf] [name=alt]');
          const send = (name, more) => field.dispatchEvent(name === 'paste' ? new ClipboardEvent(name, { ...options, clipboardData: data }) : new DragEvent(name, { ...options, dataTransfer: data }));
          if (kind === 'paste') return send('paste') || true;
          return !send('dragover') && !send('drop');
        }
        """;

    [Theory]
    [InlineData("drop")]
    [InlineData("paste")]
    public async Task A_picture_that_is_handed_over_comes_into_the_content(string kind)
    {
        await using var site = await WrittenSite.Start("Hier erreichen Sie uns.\n");
        var page = await browser.Open(site.Address("kontakt/"));
        await using var context = page.Context;
        await page.Locator("#werkbank-schalter").ClickAsync();
        await page.Locator(".werkbank-neu summary").Last.ClickAsync();
        await page.Locator(".werkbank-neu[open]").GetByRole(AriaRole.Button, new() { Name = "Bild", Exact = true }).ClickAsync();
        await page.Locator("form[data-entwurf] [name=alt]").FillAsync("Ein Hof mit drei Linden");
        await page.Locator("form[data-entwurf] [name=nachweis]").FillAsync("© MIL / Fink");
        Assert.True(await page.EvaluateAsync<bool>(Hand, new[] { kind, Convert.ToBase64String(Drawings.Png) }));
        await page.Locator("form[data-entwurf] button[value=speichern]").ClickAsync();
        await Assertions.Expect(page.Locator("main figure img")).ToHaveAttributeAsync("alt", "Ein Hof mit drei Linden");
        Assert.EndsWith("![Ein Hof mit drei Linden](hof-im-mai.png \"© MIL / Fink\")\n", site.Read("kontakt.md"), StringComparison.Ordinal);
        Assert.Equal(Drawings.Png, await File.ReadAllBytesAsync(site.Folder.Path("content", "hof-im-mai.png")));
    }
}
