using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CsCheck;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What holds for every diagram: the drawing is well-formed and stays inside its frame, the table has every number, no word is lost.</summary>
public sealed partial class DiagramLaws
{
    private static readonly Gen<string> Words = Gen.Char["aäß ÜZ09<>&\"'#:{}[]%–„“"].Array[1, 40].Select(signs => $"x{new string(signs)}y".Trim());

    private static readonly Gen<decimal> Number = Gen.Select(Gen.Long[0, 1_000_000_000_000], Gen.Int[0, 6]).Select((whole, digits) => whole / (decimal)Math.Pow(10, digits));

    private static readonly Gen<(string Kind, string[] Labels, decimal[][] Series)> Data =
        from kind in Gen.Bool.Select(bars => bars ? "balken" : "linie")
        from count in Gen.Int[1, 24]
        from rows in Gen.Int[1, 4]
        from labels in Words.Array[count]
        from series in Number.Array[count].Array[rows]
        select (kind, labels.Select(label => label[..Math.Min(label.Length, 10)].Trim()).ToArray(), series);

    [Fact]
    public void A_drawing_is_well_formed_and_stays_inside_its_frame() => Data.Sample(
        data =>
        {
            var drawing = XElement.Parse(Drawing().Match(Html(data)).Value);
            var across = drawing.DescendantsAndSelf().Attributes().Where(attribute => attribute.Value.EndsWith('%'));
            Assert.All(across, attribute => Assert.InRange(decimal.Parse(attribute.Value.TrimEnd('%'), CultureInfo.InvariantCulture), 0, 100));
            var height = Em(drawing.Attribute("height"));
            Assert.All(drawing.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "y" or "y1" or "y2" or "cy"), attribute => Assert.InRange(Em(attribute), 0, height));
            Assert.DoesNotContain(drawing.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "href" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        },
        iter: 200);

    [Fact]
    public void The_table_has_every_number_and_label() => Data.Sample(
        data =>
        {
            var page = new HtmlParser().ParseDocument(Html(data));
            var rows = page.QuerySelectorAll("table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent).ToArray()).ToArray();
            Assert.Equal(data.Labels, rows.Select(row => row[0]));
            for (var i = 0; i < rows.Length; i++) Assert.Equal(data.Series.Select(series => series[i]), rows[i].Skip(1).Select(Read));
        },
        iter: 200);

    [Fact]
    public void A_bar_is_as_long_as_its_number() => Data.Where(data => data.Kind == "balken").Sample(
        data =>
        {
            var largest = data.Series.SelectMany(series => series).Max();
            var expected = data.Labels.SelectMany((_, i) => data.Series.Select(series => largest == 0 ? 0 : series[i] / largest * 100));
            var bars = new HtmlParser().ParseDocument(Html(data)).QuerySelectorAll("rect.bar").Select(bar => decimal.Parse(bar.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture)); // ! every rect has a width
            Assert.All(expected.Zip(bars), pair => Assert.InRange(pair.First - pair.Second, -0.006m, 0.006m));
        },
        iter: 100);

    /// <summary>Written as an editor would, read and published by the generator.</summary>
    private static string Html((string Kind, string[] Labels, decimal[][] Series) data)
    {
        var text = new StringBuilder("---\ntitle: Start\n---\n```diagramm\ntitle: Zahlen\ndescription: Was man sieht.\nunit: Mio. Euro\nsources:\n  - title: Quelle\n");
        text.Append(CultureInfo.InvariantCulture, $"type: {data.Kind}\nlabels:\n");
        foreach (var label in data.Labels) text.Append(CultureInfo.InvariantCulture, $"  - {Quoted(label)}\n");
        text.Append("series:\n");
        for (var i = 0; i < data.Series.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - name: Reihe {i}\n    values: [{string.Join(", ", data.Series[i].Select(Written))}]\n");
        var result = new Story("", [("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n"), ("index.md", text.Append("```\n").ToString())], []).Build();
        Assert.Empty(result.Findings);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        result.Files.OfType<OutputFile.Rendered>().Single(file => file.Path == "index.html").Write(writer);
        return writer.ToString();
    }

    private static string Quoted(string label) => $"'{label.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Three digits behind the point might be thousands; a fourth says that they are none.</summary>
    private static string Written(decimal value) => value.ToString(CultureInfo.InvariantCulture) is var text && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var point && text.Length - point == 4 ? text + "0" : text;

    private static decimal Em(XAttribute? attribute) => decimal.Parse(attribute!.Value.Replace("em", "", StringComparison.Ordinal), CultureInfo.InvariantCulture); // ! asked only of elements that have it

    private static decimal Read(string german) => decimal.Parse(german, new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    [GeneratedRegex(@"<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();
}
