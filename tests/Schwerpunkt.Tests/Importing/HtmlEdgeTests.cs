using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Pages as nobody should write them.</summary>
public sealed class HtmlEdgeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<!-- nichts -->")]
    [InlineData("<html><head><title></title></head><body>&nbsp;\u200B</body></html>")]
    [InlineData("<html><frameset cols='20%,80%'><frame src=a.html><frame src=b.html><noframes>Ihr Browser kann keine Rahmen.</noframes></frameset></html>")]
    public void A_page_without_text_says_so(string html)
    {
        var result = HtmlImporter.Import(html, "leer.html");
        Assert.Equal("", result.Kept);
        Assert.Contains("import-ohne-text", result.Findings.Select(finding => finding.Code));
        Assert.StartsWith("---\ntitle: leer\n---\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_below_pictures_goes_to_each_of_them() => Assert.EndsWith(
        "Ein Satz.\n\n![Markt](a.jpg \"Foto: Eva Eins\")\n\n![Rathaus](b.jpg \"Foto: Uwe Zwei\")\n\nEnde.\n",
        HtmlImporter.Import("<main><h1>Titel</h1><p>Ein Satz.</p><table><tr><td><img src=a.jpg alt=Markt></td><td><img src=b.jpg alt=Rathaus></td></tr><tr><td>Foto: Eva Eins</td><td>Foto: Uwe Zwei</td></tr></table><p>Ende.</p></main>", "a").Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("<svg role=img aria-label='Diagramm der Flächen'><title>Flächen</title><text>Wald 30 %</text></svg>", "Diagramm der Flächen: Wald 30 %")]
    [InlineData("<div role=img aria-label='Lageplan der Altstadt' style='background-image:url(x.png)'></div>", "Lageplan der Altstadt")]
    [InlineData("<svg role=img aria-label='Telefon' viewBox='0 0 24 24'></svg>", null)]
    [InlineData("<a href=/><svg role=img aria-label='Startseite'></svg></a>", null)]
    public void What_a_drawing_is_called_is_said_but_not_of_signs(string drawing, string? expected) => Assert.Equal(
        expected is null ? [] : new[] { $"Die Zeichnung „{expected}“" },
        HtmlImporter.Import($"<main><h1>Titel</h1><p>Text zuerst.</p>{drawing}<p>Text zuletzt.</p></main>", "a").Findings.Where(finding => finding.Code == "import-eingebettet").Select(finding => finding.Message[..(finding.Message.IndexOf('“', StringComparison.Ordinal) + 1)]));

    [Fact]
    public void What_an_open_dialog_and_meters_say_stays() => Assert.EndsWith(
        "Text zuerst.\n\nDer Schalter ist heute zu.\n\nStand: 3 von 5 und 60 Prozent\n",
        HtmlImporter.Import("<main><h1>Titel</h1><p>Text zuerst.</p><dialog open><p>Der Schalter ist heute zu.</p></dialog><dialog><p>Nie zu sehen.</p></dialog><p>Stand: <meter value=3 max=5>3 von 5</meter> und <progress value=3 max=5>60 Prozent</progress></p></main>", "a").Markdown, StringComparison.Ordinal);

    [Fact]
    public void A_credit_in_an_element_of_its_own_is_that_of_the_picture() => Assert.EndsWith(
        "![Rathaus](r.png)\nDas Rathaus\nFoto: Jan Krüger\n",
        HtmlImporter.Import("<main><h1>Titel</h1><p>Text.</p><figure><img src=r.png alt=Rathaus><figcaption><span>Das Rathaus</span> <small>Foto: Jan Krüger</small></figcaption></figure></main>", "a").Markdown, StringComparison.Ordinal);

    [Fact]
    public void Areas_of_an_image_map_are_a_list_of_links_below_the_credit() => Assert.EndsWith(
        "Wählen Sie:\n\n![Karte der Kreise](karte.png \"Foto: Anna Links\")\n\n- [Landkreis Barnim](https://barnim.de/)\n- Landkreis Uckermark\n\nEnde.\n",
        HtmlImporter.Import("<main><h1>Titel</h1><p>Wählen Sie:</p><p><img src=karte.png alt='Karte der Kreise' usemap='#m'><map name=m><area shape=rect coords='0,0,1,1' href='https://barnim.de/' alt='Landkreis Barnim'><area alt='Landkreis Uckermark'></map></p><p>Foto: Anna Links</p><p>Ende.</p></main>", "a").Markdown, StringComparison.Ordinal);

    [Fact]
    public void Line_ends_of_Windows_make_no_difference()
    {
        const string html = "<main><h1>Titel</h1>\n<p>Ein Satz\nauf zwei Zeilen.</p>\n</main>";
        Assert.Equal(HtmlImporter.Import(html, "a").Markdown, HtmlImporter.Import(html.ReplaceLineEndings("\r\n"), "a").Markdown);
    }

    [Fact]
    public void Words_stay_as_they_were_written_but_for_soft_hyphens_and_these_are_counted()
    {
        var result = HtmlImporter.Import("<h1>Über&shy;sicht</h1><p>Bu\u0308ndnis&nbsp;f&uuml;r 20&nbsp;%&#8239;&ndash; &bdquo;Städte&ldquo;", "a");
        Assert.Equal("Übersicht\n\nBu\u0308ndnis\u00A0für 20\u00A0%\u202F– „Städte“", result.Kept);
        Assert.StartsWith("1 ", Assert.Single(result.Findings, finding => finding.Code == "import-trennstriche").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_that_nobody_closes_lose_no_word()
    {
        var result = HtmlImporter.Import("<h1>Titel<p>Eins <b>fett <i>beides</b> schräg<p>Zwei<ul><li>a<li>b <a href=https://example.org/>c<table><tr><td>d<td>e<tr><td>f", "a");
        Assert.Equal("TitelEinsfettbeidesschrägZweiabcdef".Order(), result.Kept.Where(char.IsLetter).Order());
    }

    [Fact]
    public void Words_before_a_credit_behind_a_picture_with_a_caption_stay()
    {
        var result = HtmlImporter.Import("<h1>Titel</h1><p>Ein Satz.</p><figure><img src=a.jpg alt='Ein Bild'><figcaption>Der Markt</figcaption></figure><p>im Winter © MIL / Fink</p>", "a");
        Assert.EndsWith("![Ein Bild](a.jpg)\nDer Markt im Winter\n© MIL / Fink\n", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_counts_on_below_a_line_stays_a_list()
    {
        var result = HtmlImporter.Import("<h1>Titel</h1><p>Ein Satz.</p><ul><li>Punkt<ol start=3><li>Unterpunkt</li></ol></li></ul>", "a");
        Assert.EndsWith("- Punkt\n  <!-- -->\n  3. Unterpunkt\n", result.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<blockquote>", "</blockquote>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<b><i>", "</i></b>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<span lang=en><span lang=de>", "</span></span>")]
    public void Nesting_however_deep_is_read(string start, string end)
    {
        const int depth = 5_000;
        var html = "<h1>Titel</h1>" + string.Concat(Enumerable.Repeat(start, depth)) + "Ein Satz." + string.Concat(Enumerable.Repeat(end, depth));
        var result = HtmlImporter.Import(html, "tief.html");
        Assert.Equal("Titel\n\nEin Satz.", result.Kept);
        Assert.Empty(HtmlTests.Site(result).Build().Findings.Where(finding => finding.Severity == Schwerpunkt.Findings.Severity.Error));
    }

    [Theory]
    [InlineData("https://mil.example.org/mil/de/thema/", "https://mil.example.org/mil/de/thema")]
    [InlineData("http://MIL.example.org:80/mil/de/thema?skip123=4#anker", "https://mil.example.org/mil/de/thema")]
    [InlineData("https://mil.example.org/mil/de/thema/index.html?PHPSESSID=abc", "https://mil.example.org/mil/de/thema")]
    [InlineData("https://mil.example.org/detail.php;jsessionid=12AB?id=7&skip2=1", "https://mil.example.org/detail.php?id=7")]
    [InlineData("https://mil.example.org/", "https://mil.example.org")]
    [InlineData("https://www.münchen.example/a", "https://www.xn--mnchen-3ya.example/a")]
    [InlineData("https://WWW.MÜNCHEN.EXAMPLE:8080/a", "https://www.xn--mnchen-3ya.example:8080/a")]
    [InlineData("https://www.mu\u0308nchen.example/a", "https://www.xn--mnchen-3ya.example/a")]
    [InlineData("https://XN--MNCHEN-3YA.example", "https://xn--mnchen-3ya.example")]
    [InlineData("https://straße.example", "https://xn--strae-oqa.example")]
    [InlineData("https://ŁÓDŹ.example", "https://xn--d-uga0v4h.example")]
    [InlineData("https://ΑΒΓ.example", "https://xn--mxacd.example")]
    [InlineData("http://[::1]:8080/a", "https://::1:8080/a")]
    public void Variants_of_an_address_are_one(string written, string expected) => Assert.Equal(expected, ImportAddress.Normalise(written));

    [Theory]
    [InlineData("")]
    [InlineData("thema.html")]
    [InlineData("mailto:poststelle@example.org")]
    [InlineData("file:///tmp/a.html")]
    public void What_is_no_web_address_has_no_form(string written) => Assert.Null(ImportAddress.Normalise(written));

    [Theory]
    [InlineData("https://example.org/gr%C3%B6%C3%9Fe", "- \"/größe\"")]
    [InlineData("https://example.org/größe/", "- \"/größe/\"")]
    [InlineData("https://example.org/alte%20seite.html", "- \"/alte%20seite.html\"")]
    [InlineData("https://example.org/alt #x", "- \"/alt\"")]
    [InlineData("https://example.org/alt%20/", "- \"/alt/\"")]
    public void The_old_address_is_written_as_people_read_it(string canonical, string line)
    {
        var result = HtmlImporter.Import($"<head><link rel=canonical href=\"{canonical}\"></head><body><main><h1>Titel</h1><p>Ein Satz steht hier.</p></main>", "a");
        Assert.Contains(line, result.Markdown, StringComparison.Ordinal);
        ImportedWords.Site(result);
    }

    [Theory]
    [InlineData("https://example.org/gr%F6%DFe")]
    [InlineData("https://example.org/a%3Fb")]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/alt./")]
    [InlineData("https://example.org/.git/")]
    [InlineData("https://example.org/aux.html")]
    public void An_address_that_no_file_can_answer_is_left_out(string canonical)
    {
        var result = HtmlImporter.Import($"<head><link rel=canonical href=\"{canonical}\"></head><body><main><h1>Titel</h1><p>Ein Satz steht hier.</p></main>", "a");
        Assert.DoesNotContain("aliases", result.Markdown, StringComparison.Ordinal);
        ImportedWords.Site(result);
    }

    [Theory]
    [InlineData("https://example.org/a\tb", "https://example.org/a%09b")]
    [InlineData("https://example.org/a%0Ab?c", "https://example.org/a%0Ab?c")]
    public void An_address_with_a_control_character_is_left_out_and_named(string canonical, string named)
    {
        var result = HtmlImporter.Import($"<head><link rel=canonical href=\"{canonical}\"></head><body><main><h1>Titel</h1><p>Ein Satz steht hier.</p></main>", "a");
        Assert.DoesNotContain("example.org", result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("aliases", result.Markdown, StringComparison.Ordinal);
        Assert.Contains(named, Assert.Single(result.Findings, finding => finding.Code == "import-adresse-unbrauchbar").Message, StringComparison.Ordinal);
        ImportedWords.Site(result);
    }
}
