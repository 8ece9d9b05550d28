using System.Globalization;
using System.Text;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Tests.Scale;

/// <summary>A page of ten thousand paragraphs is no more work for each of them than one of a thousand.</summary>
[Collection(ScaleTests.Name)]
public sealed class LargeImportTests
{
    [Fact]
    public void A_large_page_takes_work_in_proportion() => Work.AssertProportional(ImportHtml, 1_000);

    [Fact]
    public void A_large_dump_takes_work_in_proportion() => Work.AssertProportional(ImportDump, 500);

    /// <summary>Lines that stand together, all the same or in pairs.</summary>
    [Theory]
    [InlineData("Immer dieselbe Zeile mit genug Wörtern für einen ganzen Satz hier.")]
    [InlineData("Ident-Nr {0}\nDatum 01.02.2024")]
    public void Lines_without_a_blank_one_between_take_work_in_proportion(string line) => Work.AssertProportional(
        lines => Assert.NotEmpty(DumpImporter.Import("Titel\n\n" + string.Join('\n', Enumerable.Range(0, lines).Select(i => line.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))), "gross.txt").Kept), 1_500);

    /// <summary>One line without a break, one paragraph of many parts, one list.</summary>
    [Theory]
    [InlineData("<a href=\"/x\">a</a> ")]
    [InlineData("<b>a</b> ")]
    [InlineData("a<wbr>")]
    [InlineData("<tr><td>a<td>b")]
    [InlineData("<li>a")]
    public void A_line_of_many_parts_takes_work_in_proportion(string piece) =>
        Work.AssertLinear(times => HtmlImporter.Import("<main><h1>Titel</h1><p>" + string.Concat(Enumerable.Repeat(piece, times)), "zeile.html"), 8_000);

    private static void ImportHtml(int paragraphs)
    {
        var html = new StringBuilder("<main><h1>Titel</h1>");
        for (var i = 0; i < paragraphs; i++)
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><h3>Abschnitt {i}</h3><p>Der Absatz {i} hat einen <a href=\"/thema{i}\">Verweis</a> und so viele Wörter, dass er als Prosa gilt, {i} an der Zahl, und noch einige mehr dazu.</p></div>\n");
        Assert.NotEmpty(HtmlImporter.Import(html.ToString(), "gross.html").Kept);
    }

    private static void ImportDump(int paragraphs)
    {
        var dump = new StringBuilder("Titel\n\n");
        for (var i = 0; i < paragraphs; i++)
            dump.Append(CultureInfo.InvariantCulture, $"Abschnitt {i}\n\nDer Absatz {i} hat so viele Wörter, dass er als Prosa gilt, {i} an der Zahl, und noch einige mehr dazu.\n\n");
        Assert.NotEmpty(DumpImporter.Import(dump.ToString(), "gross.txt").Kept);
    }
}
