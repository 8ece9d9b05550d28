using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What becomes of the tables of a Word document.</summary>
public sealed class WordTableTests
{
    private const string First = "<w:tblPr><w:tblLook w:val=\"04A0\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid/>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => Cell(cell)))}</w:tr>";

    private static string Head(params string[] cells) => $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{string.Concat(cells.Select(cell => Cell(cell)))}</w:tr>";

    private static string Cell(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith("<w:p", StringComparison.Ordinal) || content.StartsWith("<w:tbl", StringComparison.Ordinal) ? content : P(content))}</w:tc>";

    private static (string Text, IEnumerable<string> Codes) Read(string table)
    {
        var result = Of(P("Titel", "Titel") + $"<w:tbl>{table}</w:tbl>" + P("Ende.")).Import();
        return (TextOf(result).Replace("\n\nEnde.", "", StringComparison.Ordinal), result.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void The_first_row_is_the_head_where_the_look_says_so()
    {
        var (text, codes) = Read(First + Row("Jahr", "Euro") + $"<w:tr>{Cell("2024")}{Cell(P("1.000", null, "<w:jc w:val=\"right\"/>"))}</w:tr>");
        Assert.Equal("| Jahr | Euro |\n| --- | ---: |\n| 2024 | 1.000 |", text);
        Assert.Empty(codes);
    }

    [Fact]
    public void A_table_without_a_head_says_so() => Assert.Equal(["import-tabelle"], Read("<w:tblPr/>" + Row("a", "b") + Row("c", "d")).Codes);

    [Fact]
    public void What_only_the_blind_were_told_is_said()
    {
        var result = Of(P("Titel", "Titel") + $"<w:tbl><w:tblPr><w:tblLook w:val=\"04A0\" w:firstRow=\"1\"/><w:tblCaption w:val=\"Haushalt\"/><w:tblDescription w:val=\"Ausgaben nach Jahren\"/></w:tblPr><w:tblGrid/>{Row("Jahr", "Euro")}{Row("2024", "5")}</w:tbl>" + P("Ende.")).Import();
        Assert.Contains("„Haushalt: Ausgaben nach Jahren“", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merged_cells_keep_their_words_once()
    {
        var (text, codes) = Read(First + Head("Jahr", "Euro", "Art") + $"<w:tr>{Cell("Summe", "<w:gridSpan w:val=\"2\"/>")}{Cell("x", "<w:vMerge w:val=\"restart\"/>")}</w:tr><w:tr>{Cell("1")}{Cell("2")}{Cell("", "<w:vMerge/>")}</w:tr>");
        Assert.Equal("| Jahr | Euro | Art |\n| --- | --- | --- |\n| Summe |  | x |\n| 1 | 2 |  |", text);
        Assert.Equal(["import-tabelle"], codes);
    }

    [Fact]
    public void Several_head_rows_are_one() => Assert.Equal("| Jahr | Euro<br>netto |\n| --- | --- |\n| 1 | 2 |", Read(First + Head("Jahr", "Euro") + Head("", "netto") + Row("1", "2")).Text);

    [Theory]
    [InlineData("<w:tr><w:tc><w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>Noch einer.</w:t></w:r></w:p></w:tc></w:tr>")]
    [InlineData("<w:tr><w:tc><w:p><w:r><w:t>Ein Satz.</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Noch einer.</w:t></w:r></w:p></w:tc></w:tr>")]
    public void What_only_arranges_is_dissolved(string rows)
    {
        var (text, codes) = Read(rows);
        Assert.Equal("Ein Satz.\n\nNoch einer.", text);
        Assert.Equal(["import-tabelle"], codes);
    }

    /// <summary>Pictures beside each other, and below them who took them: nobody gets another's.</summary>
    [Theory]
    [InlineData(true, "![A](amt-a.png \"Foto: Eva Eins\")\n\n![B](amt-b.png \"Foto: Uwe Zwei\")\n\nEnde.")]
    [InlineData(false, "![A](amt-a.png)\n\n![B](amt-b.png)\n\nFoto: Eva Eins\n\nEnde.")]
    public void A_row_below_pictures_goes_to_each_of_them(bool hasBoth, string expected)
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 1];
        var below = hasBoth ? Row("Foto: Eva Eins", "Foto: Uwe Zwei") : $"<w:tr>{Cell("Foto: Eva Eins", "<w:gridSpan w:val=\"2\"/>")}</w:tr>";
        var result = Of(P("Titel", "Titel") + P("Ein Satz.") + $"<w:tbl><w:tblPr/><w:tblGrid/>{Row(P(Picture("r1", "A")), P(Picture("r2", "B")))}{below}</w:tbl>" + P("Ende.")).WithPicture("r1", png).WithPicture("r2", png).Import("amt.docx");
        Assert.Equal("Ein Satz.\n\n" + expected, TextOf(result));
        Assert.Equal(!hasBoth, result.Findings.Any(finding => finding.Code == "import-bild-ohne-nachweis"));
    }

    [Fact]
    public void A_cell_holds_lines()
    {
        var (text, _) = Read(First + Head("Amt", "Weg") + Row($"{P("Bauamt")}{P("Haus 1 | Hof")}", $"<w:tbl>{Row("a", "b")}{Row("c", "d")}</w:tbl>{P("")}"));
        Assert.Equal("| Amt | Weg |\n| --- | --- |\n| Bauamt<br>Haus 1 \\| Hof | a – b<br>c – d |", text);
    }
}
