using Schwerpunkt.Importing;
using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What of the text around a picture is its caption and credit, and what stays text.</summary>
public sealed class WordFigureTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 1, 2, 3];

    private static string Shape(string content) => $"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>";

    private static string Box(string content) => $"<w:r><w:drawing><wp:anchor><wp:docPr id=\"7\" name=\"Feld\"/><a:graphic><a:graphicData uri=\"w\">{Shape(content)}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";

    private static ImportResult Import(string body) => Of(P("Titel", "Titel") + P("Ein Satz.") + body + P("Ende.")).WithPicture("r1", Png).WithPicture("r2", [.. Png, 4]).Import("amt.docx");

    private static string Read(string body) => TextOf(Import(body))["Ein Satz.\n\n".Length..^"\n\nEnde.".Length];

    [Theory]
    [InlineData("Der Umbau des Hauses begann 2020 und kostete drei Millionen Euro.", "![Haus](amt-haus.png \"Foto: Hanna Haus\")\n\nDer Umbau des Hauses begann 2020 und kostete drei Millionen Euro.")]
    [InlineData("Das Haus nach dem Umbau", "![Haus](amt-haus.png)\nDas Haus nach dem Umbau\nFoto: Hanna Haus")]
    [InlineData("Abbildung 1: So sieht das Haus heute aus.", "![Haus](amt-haus.png)\nAbbildung 1: So sieht das Haus heute aus.\nFoto: Hanna Haus")]
    public void A_sentence_between_a_picture_and_its_credit_stays_text(string line, string expected) =>
        Assert.Equal(expected, Read(P(Picture("r1", "Haus")) + P(line) + P("Foto: Hanna Haus")));

    [Theory]
    [InlineData("Ein Hinweis im Kasten")]
    [InlineData("Ein Hinweis im Kasten, der vom Haus unabhängig ist.")]
    public void A_box_beside_a_picture_stands_behind_the_figure(string words)
    {
        var result = Import(P(Picture("r1", "Haus") + Box(P(words))) + P("Abbildung 1: Das Haus", "Beschriftung") + P("© MIL / Haus"));
        Assert.Contains($"![Haus](amt-haus.png)\nAbbildung 1: Das Haus\n© MIL / Haus\n\n{words}\n\nEnde.", result.Markdown, StringComparison.Ordinal);
        Assert.Equal(["import-textfeld"], result.Findings.Select(finding => finding.Code));
    }

    /// <summary>Only the sheet shows which box belongs to which picture: none gets the name in another's.</summary>
    [Fact]
    public void Boxes_among_several_pictures_give_their_credits_to_none()
    {
        var result = Import(P(Box(P("Foto: Anna Links")) + Picture("r1", "Haus") + Box(P("Foto: Bert Rechts")) + Picture("r2", "Turm")));
        Assert.Contains("![Haus](amt-haus.png)\n\n![Turm](amt-turm.png)\n\nFoto: Anna Links\n\nFoto: Bert Rechts\n", result.Markdown, StringComparison.Ordinal);
        Assert.Equal(2, result.Findings.Count(finding => finding.Code == "import-bild-ohne-nachweis"));
    }

    /// <summary>Captions above their pictures: the end of the row says so.</summary>
    [Theory]
    [InlineData("Abbildung 1: Haus. Foto: Anna Alt", "Abbildung 2: Turm. Foto: Bernd Bau", "![Haus](amt-haus.png)\nAbbildung 1: Haus.\nFoto: Anna Alt\n\n![Turm](amt-turm.png)\nAbbildung 2: Turm.\nFoto: Bernd Bau")]
    [InlineData("Foto: Anna Alt", "Foto: Bernd Bau", "![Haus](amt-haus.png \"Foto: Anna Alt\")\n\n![Turm](amt-turm.png \"Foto: Bernd Bau\")")]
    public void Lines_above_their_pictures_stay_with_them(string one, string other, string expected) =>
        Assert.Equal(expected, Read(P(one) + P(Picture("r1", "Haus")) + P(other) + P(Picture("r2", "Turm"))));

    /// <summary>The credit of one picture is not the line above the next.</summary>
    [Theory]
    [InlineData("", "![Haus](amt-haus.png)\nDas Haus heute\nFoto: Anna Alt\n\n![Turm](amt-turm.png)")]
    [InlineData("Foto: Bernd Bau", "![Haus](amt-haus.png)\nDas Haus heute\nFoto: Anna Alt\n\n![Turm](amt-turm.png \"Foto: Bernd Bau\")")]
    public void A_picture_behind_one_with_caption_and_credit_has_its_own(string credit, string expected) =>
        Assert.Equal(expected, Read(P(Picture("r1", "Haus")) + P("Das Haus heute") + P("Foto: Anna Alt") + P(Picture("r2", "Turm")) + (credit.Length > 0 ? P(credit) : "")));

    [Fact]
    public void No_picture_takes_the_place_of_the_one_before_it()
    {
        var read = Read(P(Picture("r1", "Haus")) + P("Das Haus heute") + P("Foto: Anna Alt") + P(Picture("r2", "Turm")) + P("Foto: Bernd Bau") + P(Picture("r1", "Haus")));
        Assert.Equal("![Haus](amt-haus.png)\nDas Haus heute\nFoto: Anna Alt\n\n![Turm](amt-turm.png \"Foto: Bernd Bau\")\n\n![Haus](amt-haus.png)", read);
    }

    [Fact]
    public void Where_nobody_can_tell_whose_a_credit_is_no_picture_gets_it()
    {
        var result = Import(P("Foto: Anna Alt") + P(Picture("r1", "Haus")) + P("Foto: Bernd Bau"));
        Assert.Contains("Foto: Anna Alt\n\n![Haus](amt-haus.png)\n\nFoto: Bernd Bau\n", result.Markdown, StringComparison.Ordinal);
        Assert.Equal(["import-bild-ohne-nachweis", "import-nachweis-ohne-bild", "import-nachweis-ohne-bild"], result.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr id=\"9\" name=\"D\" descr=\"Einwohner\"/><a:graphic><a:graphicData uri=\"c\"><c:chart r:id=\"r9\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")]
    [InlineData("<w:r><w:object><o:OLEObject Type=\"Embed\" ProgID=\"Visio.Drawing.15\" r:id=\"r9\"/></w:object></w:r>")]
    [InlineData("<w:del w:id=\"1\" w:author=\"A\"><w:r><w:drawing><wp:inline><wp:docPr id=\"9\" name=\"D\"/></wp:inline></w:drawing></w:r></w:del>")]
    public void The_credit_of_what_is_left_out_goes_to_no_picture(string left)
    {
        Assert.Equal("![Haus](amt-haus.png)\n\nGrafik: Büro Plan GmbH", Read(P(Picture("r1", "Haus")) + P(left) + P("Grafik: Büro Plan GmbH")));
        Assert.Equal("![Haus](amt-haus.png)\n\nDas Haus heute\n\nGrafik: Büro Plan GmbH", Read(P(Picture("r1", "Haus")) + P("Das Haus heute") + P(left) + P("Grafik: Büro Plan GmbH")));
    }

    [Fact]
    public void A_credit_behind_one_that_names_nobody_is_not_the_pictures() =>
        Assert.Equal("![Haus](amt-haus.png)\n\nFoto: N.N.\n\nFoto: Geist Autor", Read(P(Picture("r1", "Haus")) + P("Foto: N.N.") + P("Foto: Geist Autor")));

    [Fact]
    public void A_shape_in_a_group_is_no_caption()
    {
        var group = Picture("r1", "Haus").Replace("<pic:pic>", Shape(P("Ein Hinweis")) + "<pic:pic>", StringComparison.Ordinal);
        Assert.Equal("![Haus](amt-haus.png \"© MIL / Haus\")\n\nEin Hinweis", Read(P(group) + P("© MIL / Haus")));
    }

    [Fact]
    public void A_box_that_holds_the_caption_is_the_pictures() => Assert.Equal("![Haus](amt-haus.png)\nAbbildung 1: Das Haus\nFoto: Hanna Haus", Read(
        P(Picture("r1", "Haus") + Box(P("Abbildung 1: Das Haus", "Beschriftung") + P("Foto: Hanna Haus")))));

    [Fact]
    public void What_hangs_on_a_heading_stands_below_it()
    {
        Assert.Equal("## Abschnitt\n\nEin Hinweis\n\nText.", Read(P(Box(P("Ein Hinweis")) + R("Abschnitt"), "berschrift2") + P("Text.")));
        Assert.Equal("## Abschnitt\n\n![Haus](amt-haus.png \"Foto: Hanna Haus\")\n\nText.", Read(P(Picture("r1", "Haus") + R("Abschnitt"), "berschrift2") + P("Foto: Hanna Haus") + P("Text.")));
    }

    /// <summary>As the finding says.</summary>
    [Fact]
    public void A_box_stands_behind_the_paragraph_it_hangs_on() => Assert.Equal("Noch ein Satz.\n\nEin Hinweis", Read(P(Box(P("Ein Hinweis")) + R("Noch ein Satz."))));

    [Theory]
    [InlineData("Fotos: MIL / Zwei", "Fotos: MIL / Zwei", "Fotos: MIL / Zwei")]
    [InlineData("Alle Fotos: MIL / Zwei", "Fotos: MIL / Zwei", "Fotos: MIL / Zwei")]
    [InlineData("Foto: MIL / Zwei", null, "Foto: MIL / Zwei")]
    public void One_line_names_who_took_several_pictures(string line, string? first, string second)
    {
        var expected = $"![Haus](amt-haus.png{(first is null ? "" : $" \"{first}\"")})\n\n![Hof](amt-hof.png \"{second}\")";
        Assert.Equal(expected, Read(P(Picture("r1", "Haus") + Picture("r2", "Hof")) + P(line)));
        Assert.Equal(expected, Read(P(Picture("r1", "Haus")) + P(Picture("r2", "Hof")) + P(line)));
    }

    [Fact]
    public void A_picture_with_a_credit_keeps_it() => Assert.Equal("![Haus](amt-haus.png \"Foto: Hanna Haus\")\n\n![Hof](amt-hof.png \"Fotos: MIL / Zwei\")", Read(
        P(Picture("r1", "Haus")) + P("Foto: Hanna Haus") + P(Picture("r2", "Hof")) + P("Fotos: MIL / Zwei")));
}
