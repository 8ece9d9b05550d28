using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Diagrams;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Data;

/// <summary>What of a file readers see: numbers as Germans read them, and everything else as it is.</summary>
public sealed class DataTableTests
{
    [Theory]
    [InlineData("Ort;Wert\na;1,50\nb;12500\nc;", "1,50|12.500|", true)]
    [InlineData("Ort;Wert\na;1.234,5\nb;7", "1.234,5|7", true)]
    [InlineData("Ort;Wert\na;1.234\nb;1234", "1.234|1.234", true)]
    [InlineData("Ort;Wert\na;1998\nb;2004", "1998|2004", true)]
    [InlineData("Ort;Wert\na;-5\nb;+5\nc;−5", "-5|+5|−5", true)]
    [InlineData("Ort;Wert\na;+2,5\nb;+12500\nc;−3", "+2,5|+12.500|−3", true)]
    [InlineData("Ort,Wert\na,+2.5\nb,−12500", "+2,5|−12.500", true)]
    [InlineData("Ort;Wert\na;123456789012345678901234567890123,50", "123.456.789.012.345.678.901.234.567.890.123,50", true)]
    [InlineData("Ort,Wert\na,1.50\nb,12500", "1,50|12.500", true)]
    [InlineData("Ort,Wert\na,12.500\nb,7.25", "12.500|7.25", false)]
    [InlineData("Ort,Wert\na,\"1,5\"\nb,7", "1,5|7", false)]
    [InlineData("Ort;Wert\na;1.5\nb;2", "1.5|2", false)]
    [InlineData("Ort;Wert\na;01067\nb;14467", "01067|14467", false)]
    [InlineData("Ort;PLZ\na;14467", "14467", false)]
    [InlineData("Ort;Gemeindeschlüssel\na;12060020", "12060020", false)]
    [InlineData("Ort;Wert\na;12500\nb;–", "12500|–", false)]
    [InlineData("Ort;Wert\na;12 %", "12 %", false)]
    [InlineData("Ort;Wert;Rest\na;;1", "", false)]
    public void Numbers_are_numbers_where_all_of_a_column_are(string csv, string shown, bool areNumbers)
    {
        var log = new FindingLog();
        var (cells, numbers) = new DataTableReader(csv, new Location("a.csv"), log).Read([])!.Shown(1);
        Assert.Equal((shown, areNumbers), (string.Join('|', cells), numbers));
        Assert.Empty(log.ToImmutable());
    }

    /// <summary>What spreadsheets leave behind is no fault: a mark at the beginning, Windows' lines, empty rows and columns.</summary>
    [Theory]
    [InlineData("Hof;Betten;;\r\nGut;12;;\r\n;;;\r\n\r\n")]
    [InlineData("sep=;\r\nHof;Betten\r\nGut;12\r\n")]
    [InlineData("\"Hof\",\"Betten\"\n\"Gut\",\"12\"")]
    [InlineData("Hof;Betten\r\nGut;12;;;\r\n")]
    public void What_a_spreadsheet_writes_is_read_without_a_word(string csv)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(csv), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)] })
        {
            var tree = new SourceTree("content", [new SourceFile("index.md", "---\ntitle: Start\n---\n```tabelle\nfile: a.CSV\ntitle: Höfe\nsources:\n  - title: Amt\n```\n"u8.ToArray())], [], [new FileFacts("a.CSV", bytes.Length)], default) { Data = [new SourceFile("a.CSV", bytes)] };
            var reading = DocumentReader.Of(tree, new FindingLog()).Read(tree.Texts[0]);
            Assert.Empty(reading.Findings);
            Assert.Equal("Hof Betten / Gut 12", string.Join(" / ", Assert.IsType<Block.Drawing>(Assert.Single(reading.Document!.Blocks)).Diagram.Data().Select(row => string.Join(' ', row))));
        }
    }

    /// <summary>Somebody who has mended what is named must know that it was not all.</summary>
    [Theory]
    [InlineData(20, "")]
    [InlineData(21, " Dasselbe gilt für 1 weitere Zeile.")]
    [InlineData(400, " Dasselbe gilt für 380 weitere Zeilen.")]
    public void The_last_row_that_is_named_speaks_for_the_others(int rows, string said)
    {
        foreach (var row in new[] { "1\n", "1;2;3\n" })
        {
            var log = new FindingLog();
            new DataTableReader("a;b\n5;6\n" + string.Concat(Enumerable.Repeat(row, rows)), new Location("a.csv"), log).Read([]);
            var found = log.ToImmutable();
            Assert.Equal(20, found.Length);
            Assert.All(found[..19], finding => Assert.DoesNotContain("weitere", finding.Message, StringComparison.Ordinal));
            Assert.EndsWith("." + said, found[19].Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Where nobody knows the files, as in an edit, the block is still one, and the link to its file too.</summary>
    [Theory]
    [InlineData("```tabelle\nfile: daten/a.csv\n")]
    [InlineData("```diagramm\ntype: balken\ndescription: Höfe\ndata: daten/a.csv\n")]
    public void A_block_without_its_file_stays_a_block(string block)
    {
        var tree = new SourceTree("content", [new SourceFile("index.md", Encoding.UTF8.GetBytes($"---\ntitle: Start\n---\n{block}title: Höfe\nsources:\n  - title: Amt\n```\n"))], [], [], default);
        var reading = DocumentReader.Of(tree, new FindingLog()).Read(tree.Texts[0]);
        Assert.Empty(reading.Findings);
        Assert.Equal(new Target.ToFile("daten/a.csv"), Assert.IsType<Block.Drawing>(Assert.Single(reading.Document!.Blocks)).Diagram.File?.Target);
    }

    /// <summary>Who mends or edits a page counts its lines, not those of the file.</summary>
    [Fact]
    public void What_is_wrong_with_a_file_is_no_finding_of_the_text_of_its_page()
    {
        var story = Stories.Story.Parse("=== index.md\n---\ntitle: Start\n---\n```tabelle\nfile: a.csv\ntitle: Höfe\nsources:\n  - title: Amt\n```\n=== a.csv\nHof;Betten\nGut;1;2\n");
        Assert.Equal("content/a.csv", Assert.Single(story.Build().Findings).Location.Path);
        Assert.Empty(SiteBuild.FindingsOf(story.Tree(), [new Stories.PlainTheme()])(story.Tree().Texts.First(file => file.Path == "index.md")));
    }

    [Theory]
    [InlineData("```tabelle\nfile: daten/a.csv\n```\n")]
    [InlineData("- Punkt\n\n  ```diagramm\n  data: 'daten/a.csv' # hier\n  type: balken\n  ```\n")]
    [InlineData("> ~~~tabelle\n> title: Höfe\n>\n> file: daten/a.csv\n> ~~~\n")]
    public void The_address_of_a_file_is_found_in_its_block(string text)
    {
        var found = Assert.Single(WrittenAddress.In("index.md", text));
        Assert.Equal("daten/a.csv", found.Address);
        Assert.Equal("daten/a.csv", text.Substring(found.Span.Start, found.Span.Length).Trim('\''));
    }
}
