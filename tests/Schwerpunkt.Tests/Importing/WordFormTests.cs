using Schwerpunkt.Findings;
using Schwerpunkt.Importing;
using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Forms, changes and numbers: what Word keeps beside the text.</summary>
public sealed class WordFormTests
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    private static string Field(string data) => $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space=\"preserve\"> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static Finding Single(string body, string code, string? numbering = null) => Assert.Single(Of(P("Titel", "Titel") + P("Ein Satz.") + body, numbering: numbering).Import().Findings, finding => finding.Code == code);

    [Theory]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒ ja")]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"1\"/></w:checkBox>", "☒ ja")]
    [InlineData("<w:checkBox><w:sizeAuto/><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "☐ ja")]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Ort\"/><w:listEntry w:val=\"Kreis\"/></w:ddList>", "Kreis ja")]
    public void Fields_of_a_form_show_what_was_chosen(string data, string expected) => Assert.Equal(expected, Of(P("Titel", "Titel") + P(Field(data) + R(" ja"))).Text());

    [Theory]
    [InlineData("<w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"A\"/></w:trPr>CELL</w:tr>", "1 Einfügung, 0 Löschungen; zuerst „neu 5“")]
    [InlineData("<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"A\"/></w:trPr>CELL</w:tr>", "0 Einfügungen, 1 Löschung; zuerst „neu 5“")]
    [InlineData("<w:tr><w:tc><w:tcPr><w:cellDel w:id=\"1\" w:author=\"A\"/></w:tcPr><w:p><w:r><w:t>alt</w:t></w:r></w:p></w:tc>CELL</w:tr>", "0 Einfügungen, 1 Löschung; zuerst „alt“")]
    [InlineData("<w:tr><w:tc><w:tcPr><w:cellIns w:id=\"1\" w:author=\"A\"/></w:tcPr><w:p><w:r><w:t>mehr</w:t></w:r></w:p></w:tc>CELL</w:tr>", "1 Einfügung, 0 Löschungen; zuerst „mehr“")]
    [InlineData("<w:tr><w:trPr><w:ins w:id=\"1\" w:author=\"A\"/></w:trPr><w:tc><w:tcPr/><w:p><w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>neu</w:t></w:r></w:ins></w:p></w:tc></w:tr>", "1 Einfügung, 0 Löschungen; zuerst „neu“")]
    public void Changes_of_a_table_count(string row, string expected)
    {
        var cells = $"<w:tc><w:tcPr/>{P("neu")}</w:tc><w:tc><w:tcPr/>{P("5")}</w:tc>";
        Assert.Contains($"({expected})", Single($"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cells}</w:tr>{row.Replace("CELL", cells, StringComparison.Ordinal)}</w:tbl>" + P("Ende."), "import-aenderungen").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_leave_a_table_are_said()
    {
        var head = $"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{P("Ort")}</w:tc><w:tc>{P("Bild")}</w:tc></w:tr>";
        var result = Of(P("Titel", "Titel") + $"<w:tbl><w:tblPr/><w:tblGrid/>{head}<w:tr><w:tc>{P("Markt")}</w:tc><w:tc>{P(Picture("r1", "Markt"))}</w:tc></w:tr></w:tbl>" + P("Ende.")).WithPicture("r1", [0x89, 0x50, 0x4E, 0x47, 1]).Import("amt.docx");
        Assert.StartsWith("1 Bild aus der Tabelle „Ort | Bild“ steht hinter ihr", Assert.Single(result.Findings, finding => finding.Code == "import-tabelle").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_lose_their_front_are_said_once()
    {
        var found = Single(Item("Eins", 1) + Item("Unter eins", 1, 1) + P("Dazwischen.") + Item("Noch einer", 1, 1) + P("Siehe Nummer 1.2."), "import-nummern", Numbering);
        Assert.Equal(4, found.Location.Line);
        Assert.Contains("2 Punkte", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_to_the_title_is_said() => Assert.Contains("„Ein Buch.“ ist im Dokument eine Anmerkung zum Titel", Assert.Single(Of(
        P(R("Titel") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "Titel") + P("Ein Satz."), footnotes: $"<w:footnote w:id=\"1\">{P("Ein Buch.")}</w:footnote>").Import().Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Hidden_passages_are_parted_and_one_in_several_runs_is_whole() => Assert.Contains("(„geheim noch eins und dies“)", Single(
        P(R("ge", "<w:vanish/>") + R("heim", "<w:vanish/>") + R(" sichtbar ") + R("noch eins", "<w:vanish/>")) + P(R("und dies", "<w:vanish/>") + R("Ende.")), "import-verborgener-text").Message, StringComparison.Ordinal);

    [Fact]
    public void Of_a_chart_its_alternative_text_stays() => Assert.Contains("mit dem Alternativtext „Säulen: 2021 84, 2022 93“", Single(
        P("<w:r><w:drawing><wp:inline><wp:docPr id=\"3\" name=\"D\" descr=\"Säulen: 2021 84, 2022 93\"/><a:graphic><a:graphicData uri=\"c\"><c:chart r:id=\"rC\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"), "import-eingebettet").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("amt.docx", "import-kein-text")]
    [InlineData("amt.html", "import-ohne-text")]
    public void An_empty_file_is_called_empty(string name, string code)
    {
        var finding = Assert.Single(Importer.Read(default, name).Findings);
        Assert.Equal(code, finding.Code);
        Assert.Contains("leer (0 Bytes)", finding.Message, StringComparison.Ordinal);
    }
}
