using System.Diagnostics;
using Microsoft.Playwright;
using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Workbench;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>The pictures of docs/redaktion/im-browser.md show the real forms. <c>UPDATE_PICTURES=1</c> makes them anew (with ImageMagick).</summary>
[Collection(WorkbenchDefinition.Name)]
public sealed class HandbookPictureTests(OpenBrowser browser)
{
    private const int MostBytes = 120_000;

    private const string Text = """
        Ein Hof mit Bäumen kühlt die Wohnungen ringsum. Mehr sagt der [Kontakt](kontakt.md).

        ## Was gefördert wird

        Das ist ** wichtig** für alle.

        ![Ein Hof mit drei Linden](hof.png "© MIL / Fink")

        | Jahr | Höfe | Bäume |
        |---|---:|---:|
        | 2024 | 8 | 120 |
        | 2025 | 12 | 190 |

        ```diagramm
        type: balken
        title: Begrünte Höfe
        description: Von 2024 bis 2025 kamen vier Höfe dazu.
        labels: ["2024", "2025"]
        values: ["8", "12"]
        sources:
          - title: MIL
        ```

        """;

    /// <summary>Where a site lies on this machine is nobody's business.</summary>
    private const string ShortPaths = """
        (shown, root) => {
          const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(root, '');
        }
        """;

    /// <summary>Name of the picture, what is opened, and what of the page is shown.</summary>
    public static TheoryData<string, string, string> Pictures => new()
    {
        { "bild", "Bild", "form[data-entwurf]" },
        { "tabelle", "Tabelle", "form[data-entwurf]" },
        { "diagramm", "Diagramm", "form[data-entwurf]" },
        { "angaben", "__vorschau/kopf?seite=hoefe.md", "main" },
        { "befunde", "__vorschau/maengel", "main" },
        { "abgeben", "__vorschau/abgeben", "main" },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task The_handbook_shows_the_real_form(string name, string opened, string shown)
    {
        await using var site = await WrittenSite.Start("Hier erreichen Sie uns.\n", Begin);
        var page = await browser.Open(site.Address(opened.StartsWith("__", StringComparison.Ordinal) ? opened : "hoefe/"));
        await using var context = page.Context;
        await page.SetViewportSizeAsync(1000, 2400); // so tall that the bar stands over nothing
        if (!opened.StartsWith("__", StringComparison.Ordinal))
        {
            await page.Locator("#werkbank-schalter").ClickAsync();
            await page.Locator($".werkbank-stift[aria-label^={opened}]").First.ClickAsync();
        }

        await Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();
        var kept = Repository.Path("docs", "redaktion", "bilder", $"{name}.png");
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1") await Draw(page.Locator(shown).First, site.Folder.Root, kept);
        Assert.InRange(new FileInfo(kept).Length, 1, MostBytes);
        Assert.Contains($"](bilder/{name}.png)", await File.ReadAllTextAsync(Repository.Path("docs", "redaktion", "im-browser.md")), StringComparison.Ordinal);
    }

    private static void Begin(TemporaryFolder folder)
    {
        folder.WriteBytes("content/hof.png", Drawings.Png);
        folder.Write("content/hof.png.yml", "license: CC BY-SA 4.0\n");
        folder.Write("content/hoefe.md", $"---\ntitle: Höfe\n---\n\n{Text}");
        GitProject.Begin(folder);
        folder.Write("content/hoefe.md", $"---\ntitle: Grüne Höfe\ndescription: Wie Höfe zu Gärten werden.\ndate: 2026-03-01\n---\n\n{Text}");
    }

    /// <summary>The upper part of what is long, in few colours.</summary>
    private static async Task Draw(ILocator shown, string root, string path)
    {
        await shown.EvaluateAsync(ShortPaths, root + "/");
        await shown.ScreenshotAsync(new() { Path = path });
        using var magick = Process.Start("convert", [path, "-crop", "x1100+0+0", "+repage", "-strip", "-colors", "48", $"PNG8:{path}"]);
        await magick.WaitForExitAsync();
        Assert.Equal(0, magick.ExitCode);
    }
}
