using Schwerpunkt.Tests.Workbench;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>A new focus topic with picture, link, table and diagram, two mistakes mended by a click, handed in: as an editor does it, in two engines.</summary>
[Collection(WorkbenchDefinition.Name)]
public sealed class JourneyTests(OpenBrowser browser)
{
    /// <summary>The handbook (docs/redaktion/im-browser.md) says how many steps it takes.</summary>
    private const int Steps = 44;

    [Theory]
    [InlineData(nameof(Chromium))]
    [InlineData(nameof(Firefox))]
    public async Task A_topic_is_written_and_handed_in(string name)
    {
        if (name == nameof(Firefox)) Prerequisites.RequireEngines();
        await using var site = await WrittenSite.Start("Hier erreichen Sie uns.\n", GitProject.Begin);
        await using var engine = name == nameof(Firefox) ? await Firefox.Start(dark: false) : new Chromium(await browser.Open(site.Address("kontakt/")));
        await engine.Open(site.Address("__vorschau/seiten"));
        var hand = new Hand(engine);
        await Begin(hand);
        await Write(hand);
        await Mend(hand);
        await HandIn(hand);
        var branch = GitProject.Run(site.Folder, "-C", site.Folder.Path("gegen.git"), "for-each-ref", "--format=%(refname:short)", "refs/heads/redaktion");
        Assert.EndsWith("gruene-hoefe", branch, StringComparison.Ordinal);
        var page = GitProject.Run(site.Folder, "show", $"{branch}:content/schwerpunkte/gruene-hoefe/index.md");
        Assert.Equal(
            """
            Ein Hof mit Bäumen kühlt. Mehr sagt der [Kontakt](../../kontakt.md)

            ## Wie es geht

            Das ist **wichtig** für alle.

            ![Ein Hof mit drei Linden](hof.png "© MIL / Fink")

            | Jahr | Höfe |
            |---|---|
            | 2025 | 12 |

            ```diagramm
            type: balken
            title: Höfe
            description: Es werden mehr.
            labels: ["2024", "2025"]
            values: ["8", "12"]
            sources:
              - title: MIL
            ```
            """,
            page[page.IndexOf("Ein Hof mit", StringComparison.Ordinal)..]);
        Assert.Equal(Steps, hand.Steps);
        Assert.Equal("main", GitProject.Run(site.Folder, "-C", site.Folder.Path("gegen.git"), "for-each-ref", "--format=%(refname:short)", "refs/heads/main"));
        Assert.DoesNotContain("gruene-hoefe", GitProject.Run(site.Folder, "ls-tree", "-r", "--name-only", "origin/main"), StringComparison.Ordinal);
    }

    private static async Task Begin(Hand hand)
    {
        await hand.Fill("Titel", "Grüne Höfe");
        await hand.Press("Seite anlegen");
        await hand.See("Angaben");
        await hand.Press("Bearbeiten");
    }

    private static async Task Write(Hand hand)
    {
        await Insert(hand, "Etwas einfügen", "Absatz");
        await hand.Fill("Absatz", "Ein Hof mit Bäumen kühlt. Mehr sagt der ");
        await hand.Press("Verweis");
        await hand.Fill("Wohin?", "Kontakt");
        await hand.Fill("Text des Verweises", "Kontakt");
        await hand.Press("Einsetzen");
        await hand.Press("Speichern");
        await hand.See("Mehr sagt der Kontakt");
        await Insert(hand, "Hinter Absatz „Ein Hof", "Absatz");
        await hand.Fill("Absatz", "##Wie es geht\n\nDas ist ** wichtig** für alle.");
        await hand.Press("Speichern");
        await hand.See("für alle.");
        await Insert(hand, "Hinter Absatz „Das ist", "Bild");
        await hand.Take("Neue Datei", "Hof.png", Drawings.Png);
        await hand.Fill("Was ist zu sehen?", "Ein Hof mit drei Linden");
        await hand.Fill("Nachweis", "© MIL / Fink");
        await hand.Press("Speichern");
        await hand.See("© MIL / Fink");
        await Insert(hand, "Hinter Bild", "Tabelle");
        await hand.Fill("Kopf, Spalte 1", "Jahr");
        await hand.Fill("Kopf, Spalte 2", "Höfe");
        await hand.Fill("Zeile 1, Spalte 1", "2025");
        await hand.Fill("Zeile 1, Spalte 2", "12");
        await hand.Press("Speichern");
        await hand.See("2025");
        await Insert(hand, "Hinter Tabelle", "Diagramm");
        await hand.Fill("Titel", "Höfe");
        await hand.Fill("Was zu sehen ist", "Es werden mehr.");
        await hand.Fill("Zeile 1, Beschriftung", "2024");
        await hand.Fill("Zeile 1, Wert 1", "8");
        await hand.Fill("Zeile 2, Beschriftung", "2025");
        await hand.Fill("Zeile 2, Wert 1", "12");
        await hand.Fill("Quelle 1", "MIL");
        await hand.Press("Speichern");
        await hand.See("Es werden mehr.");
    }

    private static async Task Insert(Hand hand, string where, string what)
    {
        await hand.Press(where);
        await hand.Press(what);
    }

    private static async Task Mend(Hand hand)
    {
        await hand.Press("Diese Seite:");
        await hand.Press("Beheben: Leerzeichen hinter");
        await hand.See("Diese Seite: 0 Fehler, 1 Warnung");
        await Task.Delay(1000); // as long as a person needs to read the list that has just come
        await hand.Press("Beheben: Auszeichnung");
        await hand.See("Keine Befunde");
    }

    private static async Task HandIn(Hand hand)
    {
        await hand.Press("Abgeben");
        await hand.Fill("Was haben Sie geändert?", "Grüne Höfe");
        await hand.Press("Abgeben", "button");
        await hand.See("Abgegeben auf dem Zweig");
    }
}
