using Schwerpunkt.Tests;
using Schwerpunkt.Tests.Workbench;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>Every form and page of the workbench, in the page and by itself: no rule of WCAG 2.2 A and AA is broken, and it fits a phone.</summary>
[Collection(WorkbenchDefinition.Name)]
public sealed class FormTests(OpenBrowser browser)
{
    private const string Text = """
        Hier erreichen Sie uns, auch ohne Anmeldung und ohne Termin, montags bis freitags in der Zeit von neun bis zwölf.

        ## So finden Sie uns

        - Montag

        | Tag | Zeit |
        |---|---|
        | Mo | 9 Uhr |

        ![Ein Hof mit drei Linden](hof.png "© MIL / Fink")

        ```diagramm
        type: balken
        title: Höfe
        description: Es werden mehr.
        labels: ["2024", "2025"]
        values: ["8", "12"]
        sources:
          - title: MIL
        ```

        Das ist ** wichtig** für alle.

        """;

    /// <summary>The night looks at all forms, each change at the first in the narrow dark.</summary>
    public static TheoryData<Look> LooksAsked => Night.AsksAll ? [Look.Light, Look.Narrow, Look.ForcedColours] : [Look.Narrow];

    [Theory]
    [MemberData(nameof(LooksAsked))]
    public async Task Every_form_breaks_no_rule_and_fits_a_phone(Look look)
    {
        await using var site = await WrittenSite.Start(Text, Begin);
        var page = await browser.Open(site.Address("kontakt/"), look);
        await using var context = page.Context;
        await page.AddInitScriptAsync(FormWalk.BarAtTheEnd);
        var walk = new FormWalk(page, site, look);
        await walk.Begin();
        var addresses = await walk.Parts(Night.AsksAll ? int.MaxValue : 1);
        if (Night.AsksAll) await All(walk, site, addresses);
        Assert.Empty(walk.Faults);
    }

    private static async Task All(FormWalk walk, WrittenSite site, IReadOnlyList<string> addresses)
    {
        await walk.Insertions("Absatz", "Bild", "Tabelle", "Diagramm");
        await walk.Choosers("verweis", "sprache", "erklaeren");
        await walk.Head();
        foreach (var (number, address) in addresses.Index()) await walk.Visit($"Allein-{number}", address);
        foreach (var kind in (string[])["absatz", "bild", "tabelle", "diagramm"]) await walk.Visit($"Allein-{kind}", $"{addresses[0]}&neu=dahinter&art={kind}");
        await Others(walk);
        await Disagree(walk, site);
    }

    private static void Begin(TemporaryFolder folder)
    {
        folder.WriteBytes("content/hof.png", Drawings.Png);
        folder.Write("content/hof.png.yml", "license: CC BY-SA 4.0\n");
        folder.Write("content/glossar.yml", "terms:\n  - term: Hof\n    explanation: Ein Platz am Haus.\n");
        GitProject.Begin(folder);
        folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Abend.\n");
    }

    /// <summary>The pages that are no form of a part.</summary>
    private static async Task Others(FormWalk walk)
    {
        await walk.Visit("kopf", "kopf?seite=kontakt.md");
        await walk.Visit("kopf-bild", "kopf?seite=hof.png.yml");
        await walk.Visit("kopf-auftritt", "kopf?seite=site.yml");
        await walk.Visit("seiten", "seiten");
        await walk.Visit("seite", "seiten?seite=kontakt.md");
        await walk.Visit("seite-loeschen", "seiten?seite=kontakt.md&was=loeschen");
        await walk.Visit("maengel", "maengel");
        await walk.Visit("quelle", "quelle?seite=kontakt.md");
        await walk.Visit("wort", "wort");
        await walk.Visit("verlauf", "verlauf?seite=index.md");
        await walk.Visit("abgeben", "abgeben");
        await walk.Visit("vergleich", "abgeben?datei=index.md");
    }

    /// <summary>Two hands at one paragraph, then two people at one branch.</summary>
    private static async Task Disagree(FormWalk walk, WrittenSite site)
    {
        await walk.Begin();
        await walk.Overtaken("kontakt.md", "---\ntitle: Kontakt\n---\n\nIhr Text.\n");
        await walk.HandIn("Eins");
        await walk.Look("abgegeben");
        var branch = GitProject.Run(site.Folder, "-C", site.Folder.Path("gegen.git"), "for-each-ref", "--format=%(refname:short)", "refs/heads/redaktion");
        GitProject.ChangeElsewhere(site.Folder, branch, "content/index.md", "---\ntitle: Startseite\n---\n\nGute Nacht.\n");
        site.Folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Morgen.\n");
        await walk.HandIn("Zwei");
        await walk.Look("zwei-fassungen");
    }
}
