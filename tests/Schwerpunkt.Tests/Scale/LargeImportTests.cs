using System.Diagnostics;
using System.Globalization;
using System.Text;
using Schwerpunkt.Importing;

namespace Schwerpunkt.Tests.Scale;

/// <summary>A page of twenty thousand paragraphs is no more work for each of them than one of two thousand.</summary>
[Collection(ScaleTests.Name)]
public sealed class LargeImportTests
{
    [Fact]
    public void A_large_page_takes_time_in_proportion()
    {
        Import(200);
        var small = Import(2_000);
        var large = Import(20_000);
        Assert.True(large < small * 40 + TimeSpan.FromSeconds(1), $"{small} for a tenth of {large}");
    }

    private static TimeSpan Import(int paragraphs)
    {
        var html = new StringBuilder("<main><h1>Titel</h1>");
        for (var i = 0; i < paragraphs; i++)
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"teaser\"><h3>Abschnitt {i}</h3><p>Der Absatz {i} hat einen <a href=\"/thema{i}\">Verweis</a> und so viele Wörter, dass er als Prosa gilt, {i} an der Zahl, und noch einige mehr dazu.</p></div>\n");
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(HtmlImporter.Import(html.ToString(), "gross.html").Kept);
        return watch.Elapsed;
    }
}
