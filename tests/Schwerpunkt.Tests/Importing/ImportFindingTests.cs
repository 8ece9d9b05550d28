using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What the import leaves for an editor to decide.</summary>
public sealed class ImportFindingTests
{
    [Theory]
    [InlineData("Titel\n\nBahnhof in Beispielstadt\n\nSchienenausbau\n\nEin Satz.\n", "import-unklare-zeile", 3)]
    [InlineData("Titel\n\nEin Satz steht hier.\n\n© MIL / Fink\n\nNoch ein Satz.\n", "import-nachweis-ohne-bild", 5)]
    [InlineData("Ein Satz steht hier.\n\nNoch ein Satz.\n", "import-ohne-titel", 1)]
    public void What_cannot_be_decided_stays_and_is_a_finding(string dump, string code, int line)
    {
        var result = DumpImporter.Import(dump, "probe.txt");
        var finding = Assert.Single(result.Findings);
        Assert.Equal((code, line), (finding.Code, finding.Location.Line));
        Assert.Equal(dump.TrimEnd('\n'), result.Kept);
    }

    [Theory]
    [InlineData("Foto: Ehrenamtliche reparieren Geräte", "Ehrenamtliche reparieren Geräte", "Ehrenamtliche reparieren Geräte")]
    [InlineData("Foto: Ehrenamtliche reparieren Geräte", "", "")]
    [InlineData("Foto: Altstadtfest Cottbus", "", "Das Altstadtfest in Cottbus")]
    public void A_description_with_a_label_is_no_credit(string alt, string title, string caption)
    {
        var html = $"<html lang=de><title>Reparatur</title><main><h1>Reparatur</h1><p>Ein Absatz mit einigen Wörtern, damit die Seite als Text erkannt wird.</p><figure><img src=cafe.jpg width=800 height=450 alt=\"{alt}\" title=\"{title}\"><figcaption>{caption}</figcaption></figure><p>Ende des Textes mit noch ein paar Wörtern.</p></main></html>";
        var result = HtmlImporter.Import(html, "probe.html");
        Assert.Contains($"![{alt["Foto: ".Length..]}](cafe.jpg", result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Foto:", result.Markdown, StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Code == "import-bild-ohne-nachweis");
    }

    private const string Counter = "Der Antrag ist schriftlich bei der zuständigen Behörde einzureichen, mit allen Unterlagen nach Anlage 1.";

    [Fact]
    public void A_heading_keeps_the_first_paragraph_below_it()
    {
        var html = HtmlImporter.Import($"<html lang=de><main><h1>Orte</h1><h2>Kreis A</h2><p>{Counter}</p><h2>Kreis B</h2><p>{Counter}</p><p>Danach folgt die Stadt.</p></main></html>", "orte.html");
        Assert.Contains($"## Kreis B\n\n{Counter}\n\nDanach", html.Markdown, StringComparison.Ordinal);
        var dump = DumpImporter.Import($"Orte\n\nKreis A\n\n{Counter}\n\nKreis B\n\n{Counter}\n\nDanach folgt die Stadt.\n", "orte.txt");
        Assert.Contains($"## Kreis B\n\n{Counter}\n\nDanach", dump.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_same_heading_it_is_a_repeat()
    {
        var html = HtmlImporter.Import($"<html lang=de><main><h1>Orte</h1><h2>Kreis A</h2><p>{Counter}</p><h3>Kreis A</h3><p>{Counter}</p><p>Danach folgt die Stadt.</p></main></html>", "orte.html");
        Assert.Equal(html.Kept.IndexOf(Counter, StringComparison.Ordinal), html.Kept.LastIndexOf(Counter, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("header")]
    [InlineData("footer")]
    public void Prose_in_the_head_or_foot_that_outweighs_the_text_is_a_finding(string name)
    {
        const string Prose = "<p>Die Halle ist wegen der Bauarbeiten bis zum Herbst geschlossen.</p><p>Bitte nutzen Sie so lange die Halle in der <b>Gartenstraße</b> am Markt.</p>";
        var result = HtmlImporter.Import($"<html lang=de><body><{name}>{Prose}</{name}><main><h1>Halle</h1><p>Kurz.</p></main></body></html>", "halle.html");
        Assert.True(result.Markdown.Contains("Bauarbeiten", StringComparison.Ordinal) || result.Findings.Any(finding => finding.Code == "import-absatz-weggelassen" && finding.Message.Contains("ein weiterer Absatz", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_site_says_of_itself_in_its_foot_is_none()
    {
        var result = HtmlImporter.Import($"<html lang=de><body><main><h1>Halle</h1><p>{Counter}</p><p>{Counter[..^1]} und der Vollmacht.</p></main><footer><p>Das Ministerium plant und baut für das ganze Land.</p></footer></body></html>", "halle.html");
        Assert.DoesNotContain(result.Findings, finding => finding.Code == "import-absatz-weggelassen");
    }

    [Theory]
    [InlineData("Foto: Neue Bibliothek am Markt")]
    [InlineData("Das Lesecafé im Erdgeschoss<br>Foto: Das Lesecafé im Erdgeschoss")]
    public void A_caption_that_repeats_what_is_seen_names_nobody(string caption)
    {
        var html = $"<html lang=de><title>Bücher</title><main><h1>Neue Bibliothek am Markt</h1><p>Ein Absatz mit einigen Wörtern, damit die Seite als Text erkannt wird.</p><figure><img src=cafe.jpg width=800 height=450 alt=Regale><figcaption>{caption}</figcaption></figure></main></html>";
        var result = HtmlImporter.Import(html, "probe.html");
        Assert.Contains(result.Findings, finding => finding.Code == "import-bild-ohne-nachweis");
        Assert.Contains(HtmlTests.Site(result).Build().Findings, finding => finding.Code == "bild-ohne-nachweis");
    }
}
