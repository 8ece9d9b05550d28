using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Whole documents of the Open XML SDK, which <c>.ci/word</c> compares with pandoc too: every word that is to be seen comes through.</summary>
public sealed class WordSampleTests
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;

    private const string Table = "<w:tbl><w:tblPr><w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Jahr</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Euro</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1.000</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";

    private static WordFile Decree() => Of(
        P("Erlass zur Förderung", "Titel") + P("Zweck", "berschrift1") + P(R("Das Land fördert ") + R("Städte", "<w:b/>") + R(" mit Mitteln aus dem Haushalt.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")
        + Item("Wohnen", 1) + Item("Neubau", 1, 1) + Item("Umbau", 1, 1) + Item("Verkehr", 1) + P("Höhe", "berschrift2") + Table + P("<w:hyperlink r:id=\"rA\">" + R("Zum Antrag") + "</w:hyperlink>")
        + P(R("Geändert: ") + "<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>neu</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>alt</w:delText></w:r></w:del>" + R(".")),
        numbering: Numbering, footnotes: "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Landtag, Drucksache 7/5533.</w:t></w:r></w:p></w:footnote>").WithLink("rA", "https://www.example.org/antrag");

    [Fact]
    public void Every_word_comes_through()
    {
        var text = ImportedWords.Of(TextOf(Decree().Import()));
        Assert.All("Zweck Städte Haushalt Wohnen Neubau Umbau Verkehr Höhe Jahr Euro 2024 Antrag neu Landtag".Split(' '), word => Assert.Contains(word, text));
        if (Environment.GetEnvironmentVariable("WORD_SAMPLES") is { } folder) File.WriteAllBytes(Path.Combine(folder, "sdk-erlass.docx"), Decree().Bytes());
    }
}
