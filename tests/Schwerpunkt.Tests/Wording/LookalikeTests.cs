using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Fixing;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Wording;

/// <summary>Text that looks like Markdown is named, once, and mended where the remedy is certain; what only resembles it is left alone.</summary>
public sealed partial class LookalikeTests
{
    [Theory]
    [InlineData("![Der Markt] (markt.jpg \"© MIL / Muster\")", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("! [Der Markt](markt.jpg \"© MIL / Muster\")", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg © MIL / Muster)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg „© MIL / Muster“)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg\"© MIL / Muster\")", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg \"© MIL / Muster)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](junge linde.jpg \"© MIL / Muster\")", "bild-als-text", "![Der Markt](<junge linde.jpg> \"© MIL / Muster\")")]
    [InlineData("!(Der Markt)[markt.jpg \"© MIL / Muster\"]", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("Siehe [Bericht] (bericht.pdf).", "verweis-als-text", "Siehe [Bericht](bericht.pdf).")]
    [InlineData("Siehe (Bericht)[bericht.pdf].", "verweis-als-text", "Siehe [Bericht](bericht.pdf).")]
    [InlineData("Siehe [Bericht]{bericht.pdf}.", "verweis-als-text", "Siehe [Bericht](bericht.pdf).")]
    [InlineData("Siehe [Start](index.md und mehr.", "verweis-als-text", "Siehe [Start](index.md) und mehr.")]
    [InlineData("Siehe [Bund](https://www.example.net/a", "verweis-als-text", "Siehe [Bund](https://www.example.net/a)")]
    [InlineData("[Telefon](0331 866-0)", "verweis-als-text", "[Telefon](tel:0331-866-0)")]
    [InlineData("[Telefon](tel:+49 331 866-0)", "verweis-als-text", "[Telefon](tel:+49-331-866-0)")]
    [InlineData("[Telefon](tel:+49 (331) 866-0)", "verweis-als-text", "[Telefon](tel:+49-331-866-0)")]
    [InlineData("[Post](mailto: a@example.org)", "verweis-als-text", "[Post](mailto:a@example.org)")]
    [InlineData("• Bäume\n• Bänke", "liste-als-text", "- Bäume\n- Bänke")]
    [InlineData("-Bäume\n-Bänke", "liste-als-text", "- Bäume\n- Bänke")]
    [InlineData("– Bäume\n– Bänke", "liste-als-text", "- Bäume\n- Bänke")]
    [InlineData("-\u00A0Bäume\n-\u00A0Bänke", "liste-als-text", "- Bäume\n- Bänke")]
    [InlineData("1.Bäume\n2.Bänke", "liste-als-text", "1. Bäume\n2. Bänke")]
    [InlineData("1.) Bäume\n2.) Bänke", "liste-als-text", "1. Bäume\n2. Bänke")]
    [InlineData("Es gibt:\n2. Bäume\n3. Bänke", "liste-als-text", "Es gibt:\n\n2. Bäume\n3. Bänke")]
    [InlineData("\uF0B7\u00A0Bäume\n\uF0B7\u00A0Bänke", "liste-als-text", "- Bäume\n- Bänke")]
    [InlineData("##Ziele\nEin Satz.", "ueberschrift-als-text", "## Ziele\nEin Satz.")]
    [InlineData("##\u00A0Ziele", "ueberschrift-als-text", "## Ziele")]
    [InlineData("Ein Satz.\n\n    ## Ziele\n\nEin Satz.", "einrueckung-als-code", "Ein Satz.\n\n## Ziele\n\nEin Satz.")]
    [InlineData("| Ort | Bäume |\n| 1 | 2 |", "tabelle-als-text", "| Ort | Bäume |\n| --- | --- |\n| 1 | 2 |")]
    [InlineData("| Ort | Bäume |\n|–|–|\n| 1 | 2 |", "tabelle-als-text", "| Ort | Bäume |\n| --- | --- |\n| 1 | 2 |")]
    [InlineData("Das ist **wichtig ** hier.", "auszeichnung-als-text", "Das ist **wichtig** hier.")]
    [InlineData("Das ist ** wichtig** hier.", "auszeichnung-als-text", "Das ist **wichtig** hier.")]
    [InlineData("Das ist **„wichtig“**und gut.", "auszeichnung-als-text", "Das ist **„wichtig“** und gut.")]
    [InlineData("Das ist ==neu==.", "auszeichnung-als-text", "Das ist **neu**.")]
    [InlineData("CO~2~ sinkt.", "auszeichnung-als-text", "CO<sub>2</sub> sinkt.")]
    [InlineData("☑ erledigt\n☐ offen", "liste-als-text", "- ☑ erledigt\n- ☐ offen")]
    [InlineData("✓ Rampe\n✓ Aufzug", "liste-als-text", "- ✓ Rampe\n- ✓ Aufzug")]
    [InlineData("- Bäume\n-Wege\n- Höfe", "liste-als-text", "- Bäume\n- Wege\n- Höfe")]
    [InlineData("* Bäume\n*Wege", "liste-als-text", "* Bäume\n* Wege")]
    [InlineData("![Der Markt](markt.jpg (c) MIL / Muster)", "bild-als-text", "![Der Markt](markt.jpg \"(c) MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg - © MIL / Muster)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg | © MIL / Muster)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg ‚© MIL / Muster‘)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg ´© MIL / Muster´)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg [© MIL / Muster])", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("![Der Markt](markt.jpg „© MIL / Büro ‚Linse‘“)", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Büro ‚Linse‘\")")]
    [InlineData("![Der Markt](markt.jpg title=\"© MIL / Muster\")", "bild-als-text", "![Der Markt](markt.jpg \"© MIL / Muster\")")]
    [InlineData("Siehe [Start](<index.md) dazu.", "verweis-als-text", "Siehe [Start](index.md) dazu.")]
    [InlineData("Siehe [[https://www.example.net/a|Bund]] dort.", "verweis-als-text", "Siehe [Bund](https://www.example.net/a) dort.")]
    [InlineData("##Förderung##", "ueberschrift-als-text", "## Förderung")]
    public void What_is_certain_is_named_once_and_mended(string wrong, string code, string right)
    {
        var site = Site(wrong);
        Assert.Equal([code], Codes(site));
        var page = site.Files.Single(file => file.Path == "probe.md").Text;
        var fixedPage = Encoding.UTF8.GetString(Sources.Fixer(site.Tree()).Fix(new SourceFile("probe.md", Encoding.UTF8.GetBytes(page))).Bytes.Span);
        Assert.Equal(page.Replace(wrong, right, StringComparison.Ordinal), fixedPage);
        Assert.Empty(Codes(Site(right)));
    }

    [Theory]
    [InlineData("![Der Markt][markt]", "bild-als-text")]
    [InlineData("![[markt.jpg]]", "bild-als-text")]
    [InlineData("[[Datei:markt.jpg|mini|Der Markt]]", "bild-als-text")]
    [InlineData("{{< figure src=\"markt.jpg\" >}}", "bild-als-text")]
    [InlineData("![Der Markt]\n(markt.jpg)", "bild-als-text")]
    [InlineData("![Der Markt(markt.jpg)", "bild-als-text")]
    [InlineData("Siehe [[Bericht]] dort.", "verweis-als-text")]
    [InlineData("Siehe [Bericht][quelle] dort.", "verweis-vermutet")]
    [InlineData("a) Bäume\nb) Bänke", "liste-vermutet")]
    [InlineData("• Bäume\n\n• Bänke", "liste-vermutet")]
    [InlineData("\\## Ziele", "ueberschrift-vermutet")]
    [InlineData("**Ziele**\n\nEin Satz.", "ueberschrift-vermutet")]
    [InlineData("Ein Satz endet hier.\n---\nNoch einer.", "absatz-als-ueberschrift")]
    [InlineData("| A | B |\n|---|---|\n| 1 | 2 |\n---", "absatz-als-ueberschrift")]
    [InlineData("Erster Teil\n---\nZweiter Teil", "ueberschrift-durch-linie")]
    [InlineData("    Der Markt ist am Samstag und am Sonntag geöffnet.", "einrueckung-vermutet")]
    [InlineData("---\ntitle: Ziele\ntags:\n  - A\n---", "kopf-zweimal")]
    [InlineData("| A | B |\n\n| 1 | 2 |", "tabelle-als-text")]
    [InlineData("| A | B |\n|---|---|\n\n| 1 | 2 |", "tabelle-als-text")]
    [InlineData("+---+---+\n| A | B |\n+---+---+", "tabelle-als-text")]
    [InlineData("| A | B |\n|---|---|\n| x|y | 2 |", "tabelle-zellen")]
    [InlineData("| A | B |\n|---|\n| 1 | 2 |", "tabelle-vermutet")]
    [InlineData("A;B\n1;2", "tabelle-vermutet")]
    [InlineData("Das ist **wichtig und bleibt offen.", "auszeichnung-als-text")]
    [InlineData("Das ist *kursiv.", "stern-als-text")]
    [InlineData("Das ist wichtig** hier.", "stern-als-text")]
    [InlineData("{{< youtube abc >}}", "auszeichnung-fremd")]
    [InlineData("import X from \"y\"", "auszeichnung-fremd")]
    [InlineData("[TOC]", "auszeichnung-fremd")]
    [InlineData("> [!NOTE]\n> Ein Text.", "auszeichnung-fremd")]
    [InlineData("'''diagramm\ntype: balken\n'''", "auszeichnung-fremd")]
    [InlineData("[b]fett[/b]", "auszeichnung-fremd")]
    [InlineData("- [ ] Bäume\n- [x] Bänke", "kaestchen-ohne-haken")]
    [InlineData("```mermaid\npie\n```", "diagramm-fremd")]
    [InlineData("```angaben\n```", "angaben-leer")]
    [InlineData("```angabe\nanschrift\n```", "angabe-verschrieben")]
    [InlineData("```\nEins\n\n```diagramm\ntype: balken\n```\n\nZwei", "block-offen")]
    [InlineData("→ [Start](index.md)\n→ [Bericht](bericht.pdf)", "liste-vermutet")]
    [InlineData("• vorhanden\n◦ geplant", "liste-vermutet")]
    [InlineData("-straße\n-weg", "liste-vermutet")]
    [InlineData("*Stand 2026\n*ohne Berlin", "liste-vermutet")]
    [InlineData("o weh\no nein", "liste-vermutet")]
    [InlineData("– Guten Tag!\n– Guten Tag, was wünschen Sie?", "liste-vermutet")]
    [InlineData("[//]: # (Nur intern: noch prüfen)", "zeile-verschluckt")]
    [InlineData("[comment]: # (Nur intern)", "zeile-verschluckt")]
    [InlineData("[Stand]: <> (Nur intern)", "zeile-verschluckt")]
    [InlineData("![Der Markt](markt.jpg =300x200)", "bild-als-text")]
    [InlineData("![Der Markt](markt.jpg alt=\"Ein Markt\")", "bild-als-text")]
    [InlineData("![Der Markt](markt.jpg `© MIL`)", "bild-als-text")]
    [InlineData("![Der Markt](markt.jpg „© MIL“ / „Muster“)", "bild-als-text")]
    [InlineData("![Der Markt][markt.jpg]", "bild-als-text")]
    [InlineData("![Der Markt]{markt.jpg}", "bild-als-text")]
    [InlineData("Siehe [[kontakt|Kontaktseite]] dort.", "verweis-als-text")]
    [InlineData("Siehe [Start](../\nindex.md) dort.", "verweis-als-text")]
    [InlineData("Beim [M](https://mil. example.net) dort.", "verweis-als-text")]
    [InlineData("Das **Programm(**neu) läuft.", "auszeichnung-als-text")]
    [InlineData("##Stadtgrün #Potsdam", "ueberschrift-vermutet")]
    [InlineData("• Bäume\n   o Linde\n   o Eiche\n• Wege", "liste-als-text")]
    [InlineData("• Bäume\n  und Sträucher\n• Wege", "liste-als-text")]
    [InlineData("• Bäume\nund Sträucher\n• Wege", "liste-als-text")]
    [InlineData("[x] erledigt\n[ ] offen", "auszeichnung-fremd")]
    [InlineData("Ein Satz.\n\n    - Bäume\n    - Wege", "einrueckung-als-code")]
    [InlineData("Ein Satz.\n\n    1. Bäume\n    2. Wege", "einrueckung-als-code")]
    public void What_an_editor_must_mend_is_named_once(string wrong, string code) => Assert.Equal([code], Codes(Site(wrong)));

    [Theory]
    [InlineData("→ [Start](index.md)\n→ [Bericht](bericht.pdf)")]
    [InlineData("• vorhanden\n◦ geplant")]
    [InlineData("-straße\n-weg")]
    [InlineData("*Stand 2026\n*ohne Berlin")]
    [InlineData("o weh\no nein")]
    [InlineData("– Guten Tag!\n– Guten Tag, was wünschen Sie?")]
    [InlineData("[//]: # (Nur intern: noch prüfen)")]
    [InlineData("[comment]: # (Nur intern)")]
    [InlineData("[Stand]: <> (Nur intern)")]
    [InlineData("![Der Markt](markt.jpg =300x200)")]
    [InlineData("![Der Markt](markt.jpg alt=\"Ein Markt\")")]
    [InlineData("![Der Markt](markt.jpg `© MIL`)")]
    [InlineData("![Der Markt](markt.jpg „© MIL“ / „Muster“)")]
    [InlineData("![Der Markt][markt.jpg]")]
    [InlineData("![Der Markt]{markt.jpg}")]
    [InlineData("Siehe [[kontakt|Kontaktseite]] dort.")]
    [InlineData("Siehe [Start](../\nindex.md) dort.")]
    [InlineData("Beim [M](https://mil. example.net) dort.")]
    [InlineData("Das **Programm(**neu) läuft.")]
    [InlineData("##Stadtgrün #Potsdam")]
    [InlineData("• Bäume\n   o Linde\n   o Eiche\n• Wege")]
    [InlineData("• Bäume\n  und Sträucher\n• Wege")]
    [InlineData("• Bäume\nund Sträucher\n• Wege")]
    [InlineData("[x] erledigt\n[ ] offen")]
    [InlineData("Ein Satz.\n\n    - Bäume\n    - Wege")]
    [InlineData("Ein Satz.\n\n    1. Bäume\n    2. Wege")]
    public void What_is_not_certain_is_not_mended(string wrong)
    {
        var site = Site(wrong);
        var page = site.Files.Single(file => file.Path == "probe.md").Text;
        Assert.Equal(page, Encoding.UTF8.GetString(Sources.Fixer(site.Tree()).Fix(new SourceFile("probe.md", Encoding.UTF8.GetBytes(page))).Bytes.Span));
    }

    [Theory]
    [InlineData("![Der Markt][markt.jpg]", "![Der Markt](markt.jpg \"© Name\")")]
    [InlineData("![Der Markt]{markt.jpg}", "![Der Markt](markt.jpg \"© Name\")")]
    [InlineData("![[markt.jpg]]", "![Alternativtext](markt.jpg \"© Name\")")]
    [InlineData("[[Datei:markt.jpg|mini|Der Markt]]", "![Der Markt](markt.jpg \"© Name\")")]
    [InlineData("![Der Markt](markt.jpg =300x200)", "![Der Markt](markt.jpg \"© Name\")")]
    [InlineData("Siehe [Start](../\nindex.md) dort.", "[Start](../index.md)")]
    [InlineData("Beim [M](https://mil. example.net) dort.", "[M](https://mil.example.net)")]
    [InlineData("Das **Programm(**neu) läuft.", "**Programm** (…")]
    [InlineData("[//]: # (Nur intern)", "<!-- … -->")]
    public void The_remedy_shows_what_is_known(string wrong, string right) =>
        Assert.Contains($"„{right}“", Site(wrong).Build().Findings.First(finding => finding.Kind != UnusedFile.Kind).ToString(), StringComparison.Ordinal);

    /// <summary>A file that the text does not name is unused, and rightly so.</summary>
    private static IEnumerable<string> Codes(Story site)
    {
        var text = site.Files.Single(file => file.Path == "probe.md").Text;
        return site.Build().Findings.Where(finding => finding.Kind != UnusedFile.Kind || text.Contains(Path.GetFileName(finding.Location.Path), StringComparison.Ordinal)).Select(finding => finding.Code);
    }

    private static Story Site(string text) => Story.Parse($"""
        A piece of a page.
        === site.yml
        title: Probe
        baseUrl: https://www.example.org/
        status: live
        === index.md
        ---
        title: Start
        ---
        Willkommen.
        === markt.jpg
        1200x800
        === junge linde.jpg
        1200x800
        === bericht.pdf
        1000
        === probe.md
        ---
        title: Probe
        ---
        {text}

        """);
}
