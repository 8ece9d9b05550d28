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
