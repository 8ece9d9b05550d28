using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What becomes of the pictures of a Word document, and who is named with them.</summary>
public sealed class WordPictureTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];

    [Fact]
    public void A_picture_lies_beside_the_page_and_has_its_caption_and_credit()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Rathaus am Markt")) + P("Abbildung 1: Das Rathaus im Mai. Foto: Anna Muster", "Beschriftung") + P("Ende.")).WithPicture("r1", Png).Import("amt.docx");
        Assert.Equal("Ein Satz.\n\n![Rathaus am Markt](amt-rathaus-am-markt.png)\nAbbildung 1: Das Rathaus im Mai.\nFoto: Anna Muster\n\nEnde.", TextOf(result));
        var (name, bytes) = Assert.Single(result.Pictures);
        Assert.Equal(("amt-rathaus-am-markt.png", Png.Length), (name, bytes.Length));
        Assert.Empty(result.Findings);
    }

    [Theory]
    [InlineData("© MIL / Fink", "![Markt](amt-markt.png \"© MIL / Fink\")")]
    [InlineData("Quelle: Stadt Musterstadt", "![Markt](amt-markt.png \"Quelle: Stadt Musterstadt\")")]
    public void A_credit_below_is_the_pictures(string line, string expected) =>
        Assert.Equal($"Ein Satz.\n\n{expected}\n\nEnde.", TextOf(Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Markt")) + P(line) + P("Ende.")).WithPicture("r1", Png).Import("amt.docx")));

    /// <summary>A note to a credit is one to the caption.</summary>
    [Theory]
    [InlineData(null, "Foto: Max Muster", "![Markt](amt-markt.png)\n[^1]\nFoto: Max Muster")]
    [InlineData("Beschriftung", "Der Markt. Foto: Max Muster", "![Markt](amt-markt.png)\nDer Markt.[^1]\nFoto: Max Muster")]
    public void A_note_at_a_credit_stays(string? style, string line, string expected)
    {
        var mark = $"<w:p><w:pPr>{(style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")}</w:pPr><w:r><w:t>{line}</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
        var file = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Markt")) + mark + P("Ende."), footnotes: $"<w:footnote w:id=\"2\">{P("Zuerst im Amtsblatt")}</w:footnote>").WithPicture("r1", Png);
        Assert.Equal($"Ein Satz.\n\n{expected}\n\nEnde.\n\n[^1]: Zuerst im Amtsblatt", TextOf(file.Import("amt.docx")));
    }

    [Theory]
    [InlineData("https://lizenz.example/haus", 1)]
    [InlineData("https://creativecommons.org/licenses/by/4.0/", 0)]
    public void Where_a_link_in_a_credit_led_is_said(string address, int count)
    {
        var line = "<w:p><w:r><w:t xml:space=\"preserve\">Foto: Max Muster, </w:t></w:r><w:hyperlink r:id=\"l1\"><w:r><w:t>CC BY 4.0</w:t></w:r></w:hyperlink></w:p>";
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Markt")) + line + P("Ende.")).WithPicture("r1", Png).WithLink("l1", address).Import("amt.docx");
        Assert.Contains("\"Foto: Max Muster, CC BY 4.0\"", result.Markdown, StringComparison.Ordinal);
        Assert.Equal(count, result.Findings.Count(finding => finding.Code == "import-verweis-ohne-adresse" && finding.Message.Contains(address, StringComparison.Ordinal)));
    }

    /// <summary>Word puts a still in the place of a film from the web.</summary>
    [Fact]
    public void Where_a_film_lies_is_said()
    {
        const string Film = "<a:extLst><a:ext uri=\"{C809E66F-F1BF-436E-b5F7-EEA9579F0CBA}\"><wp15:webVideoPr xmlns:wp15=\"http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing\" embeddedHtml=\"&lt;iframe src=&quot;https://www.youtube.com/embed/XYZ&quot;&gt;\"/></a:ext></a:extLst>";
        var picture = Picture("r1", "Markt").Replace("<a:blip r:embed=\"r1\"/>", $"<a:blip r:embed=\"r1\">{Film}</a:blip>", StringComparison.Ordinal);
        Assert.Contains("webVideoPr", picture, StringComparison.Ordinal);
        Assert.Contains("„https://www.youtube.com/embed/XYZ“", Assert.Single(Of(P("Titel", "Titel") + P("Ein Satz.") + P(picture) + P("© MIL / Fink") + P("Ende.")).WithPicture("r1", Png).Import("amt.docx").Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr id=\"7\" name=\"x\" descr=\"Pfeil zum Amt\"/><a:graphic><a:graphicData uri=\"w\"><wps:wsp/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")]
    [InlineData("<w:r><w:drawing><wp:anchor><wp:docPr id=\"7\" name=\"x\" descr=\"Pfeil zum Amt\"/><a:graphic><a:graphicData uri=\"w\"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Wort</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>")]
    public void What_a_drawing_is_called_for_the_blind_is_said(string drawing) =>
        Assert.Single(Of(P("Titel", "Titel") + P("Ein Satz.") + P(drawing) + P("Ende.")).Import("amt.docx").Findings, finding => finding.Message.Contains("Pfeil zum Amt", StringComparison.Ordinal));

    [Fact]
    public void A_caption_above_is_the_pictures_but_not_that_of_a_table()
    {
        var text = TextOf(Of(P("Titel", "Titel") + P("Bild 1: Der Markt", "Beschriftung") + P(Picture("r1", "Markt")) + P("Tabelle 1: Zahlen", "Beschriftung") + P("Ende.")).WithPicture("r1", Png).Import("amt.docx"));
        Assert.DoesNotContain("Bild 1", text, StringComparison.Ordinal);
        Assert.Equal("Tabelle 1: Zahlen\n\nEnde.", text);
    }

    [Theory]
    [InlineData(null, "import-bild-ohne-alternativtext")]
    [InlineData("Ein Bild, das Text enthält. Automatisch generierte Beschreibung", "import-bild-ohne-alternativtext")]
    [InlineData("Markt", null)]
    public void Without_credit_or_alt_there_are_findings(string? alt, string? code)
    {
        var codes = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", alt)) + P("Noch ein langer Satz, der zu keinem Bild gehört.")).WithPicture("r1", Png).Import().Findings.Select(finding => finding.Code).ToHashSet();
        Assert.Equal(code is null ? ["import-bild-ohne-nachweis"] : [code, "import-bild-ohne-nachweis"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_decorates_is_said_to()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", null, "<a:extLst><a:ext uri=\"x\"><adec:decorative val=\"1\"/></a:ext></a:extLst>"))).WithPicture("r1", Png).Import("amt.docx");
        Assert.Equal(("amt-bild.png.yml", "decorative: true\n"), Assert.Single(result.Sidecars));
        Assert.Contains("als Schmuck gekennzeichnet", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_decorates_in_one_place_needs_its_name_in_the_other()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", null, "<a:extLst><a:ext uri=\"x\"><adec:decorative val=\"1\"/></a:ext></a:extLst>")) + P("Noch einer.") + P(Picture("r1", "Markt"))).WithPicture("r1", Png).Import("amt.docx");
        Assert.Equal(["amt-bild.png.yml"], result.Sidecars.Select(sidecar => sidecar.Name));
        Assert.Contains("![Markt](amt-markt.png)", result.Markdown, StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Message.Contains("beim Bild „amt-markt.png“ niemanden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_picture_in_a_note_stands_behind_the_paragraph_that_names_it()
    {
        var file = Of(P("Titel", "Titel") + P(R("Ein Satz.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + P("Ende."), footnotes: $"<w:footnote w:id=\"2\">{P("Ein Plan:")}{P(Picture("r1", "Plan").Replace("r:embed", "r:link", StringComparison.Ordinal))}</w:footnote>");
        var result = file.WithNotePicture("r1", "https://www.example.org/plan.png").Import("amt.docx");
        Assert.Equal("Ein Satz.[^1]\n\n![Plan](amt-plan.png)\n\nEnde.\n\n[^1]: Ein Plan:", TextOf(result));
        Assert.Equal(("amt-plan.png.yml", "placeholder: true\n"), Assert.Single(result.Sidecars));
        Assert.Contains(result.Findings, finding => finding.Code == "import-bild-ohne-nachweis");
    }

    [Fact]
    public void Words_along_a_line_are_a_paragraph()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P("<w:r><w:pict><v:shape><v:textpath string=\"Tag der offenen Tür\"/></v:shape></w:pict></w:r>") + P("Ende.")).Import();
        Assert.Equal("Ein Satz.\n\nTag der offenen Tür\n\nEnde.", TextOf(result));
        Assert.Equal("import-textfeld", Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void A_picture_of_before_2007_is_one_too()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P("<w:r><w:pict><v:shape alt=\"Markt\"><v:imagedata r:id=\"r1\" o:title=\"markt\"/></v:shape></w:pict></w:r>") + P("© MIL / Fink") + P("Ende.")).WithPicture("r1", Png).Import("amt.docx");
        Assert.Equal("Ein Satz.\n\n![Markt](amt-markt.png \"© MIL / Fink\")\n\nEnde.", TextOf(result));
    }

    [Fact]
    public void Of_a_cut_picture_the_whole_is_there_and_that_is_said()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Markt").Replace("</pic:blipFill>", "<a:srcRect l=\"20000\"/></pic:blipFill>", StringComparison.Ordinal)) + P("© MIL / Fink")).WithPicture("r1", Png).Import("amt.docx");
        Assert.Contains("amt-markt.png", Assert.Single(result.Findings, finding => finding.Code == "import-bilddatei").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_picture_led_is_said()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P("<w:hyperlink r:id=\"rA\">" + Picture("r1", "Logo") + "</w:hyperlink>") + P("Foto: Anna Muster")).WithPicture("r1", Png).WithLink("rA", "https://www.example.org/amt").Import();
        Assert.Contains("https://www.example.org/amt", Assert.Single(result.Findings, finding => finding.Code == "import-verweis-ohne-adresse").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_browser_shows_lies_beside_and_has_a_placeholder()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Plan"))).WithPicture("r1", [1, 0, 0, 0, 9]).Import("amt.docx");
        Assert.Equal(["amt-plan.emf"], result.Pictures.Select(picture => picture.Name));
        Assert.Equal(("amt-plan.png.yml", "placeholder: true\n"), Assert.Single(result.Sidecars));
        Assert.Contains(result.Findings, finding => finding.Code == "import-bilddatei");
    }

    [Fact]
    public void A_linked_picture_is_named_and_not_fetched()
    {
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Plan").Replace("r:embed", "r:link", StringComparison.Ordinal))).WithLinkedPicture("r1", "https://www.example.org/plan.png").Import();
        Assert.Empty(result.Pictures);
        Assert.Contains("https://www.example.org/plan.png", Assert.Single(result.Findings, finding => finding.Code == "import-bilddatei").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_picture_shown_twice_is_one_file() => Assert.Single(
        Of(P("Titel", "Titel") + P("Ein Satz.") + P(Picture("r1", "Plan")) + P("Noch ein Satz.") + P(Picture("r1", "Plan"))).WithPicture("r1", Png).Import().Pictures);
}
