using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Tests.Data;

/// <summary>Cells as spreadsheets and statistical offices write them.</summary>
public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a;b\n1;2\n", ';', "a|b / 1|2")]
    [InlineData("a,b\n1,2", ',', "a|b / 1|2")]
    [InlineData("a\tb\n1,5\t2;3", '\t', "a|b / 1,5|2;3")]
    [InlineData("a\n1,5", ';', "a / 1,5")]
    [InlineData("\"a, b, c\";d\n1;2", ';', "a, b, c|d / 1|2")]
    [InlineData("a;b, c\n1;2", ';', "a|b, c / 1|2")]
    [InlineData("sep=,\na;b,c\n1,2", ',', "a;b|c / 1|2")]
    [InlineData("a;\"b \"\"c\"\"\"\n\"\";x\"y", ';', "a|b \"c\" / |x\"y")]
    [InlineData("a;\"b\nc\"\n1;2", ';', "a|b\nc / 1|2")]
    [InlineData(" a ; \"b;c\" \n\n;\n", ';', "a|b;c /  / |")]
    [InlineData("a;b;\n1;2;", ';', "a|b| / 1|2|")]
    [InlineData("Ort;Miete, kalt, je m²\nHof;7,5\n", ';', "Ort|Miete, kalt, je m² / Hof|7,5")]
    [InlineData("Ort, Kreis;Wert\n\nHof;7,5\nGut;8\n", ';', "Ort, Kreis|Wert /  / Hof|7,5 / Gut|8")]
    [InlineData("a;b;c,d\n1,2\n3,4\n", ',', "a;b;c|d / 1|2 / 3|4")]
    [InlineData("Ort;a, b\nHof;7,5\n", ';', "Ort|a, b / Hof|7,5")]
    [InlineData("a,b;c,d\n1,2;3;4\n", ',', "a|b;c|d / 1|2;3;4")]
    [InlineData("a;b\n\"Gut\" Zwei;\"Der \"\"Hof\"\" hier\" und da\n", ';', "a|b / \"Gut\" Zwei|\"Der \"Hof\" hier\" und da")]
    [InlineData("", ';', "")]
    public void Cells_are_read(string text, char separator, string cells)
    {
        var read = CsvReader.Read(text);
        Assert.Equal((separator, cells, null), (read.Separator, string.Join(" / ", read.Rows.Select(row => string.Join('|', row.Select(cell => cell.Text)))), read.OpenQuote));
    }

    [Fact]
    public void A_cell_knows_its_place() => Assert.Equal([0, 2, 8, 10], CsvReader.Read("a;\"b\nc\"\n1; 2").Rows.SelectMany(row => row).Select(cell => cell.Start));

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_named_where_it_stands() => Assert.Equal(6, CsvReader.Read("a;b\n1;\"2\n3;4\n").OpenQuote);
}
