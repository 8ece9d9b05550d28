using System.Text;
using Schwerpunkt.Imaging;
using static Schwerpunkt.Tests.Imaging.ByteText;
using static Schwerpunkt.Tests.Imaging.PictureSamples;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>An SVG is accepted as a drawing only.</summary>
public sealed class SvgSafetyTests
{
    private static string? DefectOf(string content) => PictureHeaders.Read("a.svg", Svg(content)).Defect.InGerman();

    [Theory]
    [InlineData("<script>1</script>", "das SVG enthält ein Skript")]
    [InlineData("<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "das SVG enthält ein Skript")]
    [InlineData("<metadata><script/></metadata>", "das SVG enthält ein Skript")]
    [InlineData("<foreignObject/>", "das SVG enthält ein foreignObject")]
    [InlineData("<h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/>", "das SVG enthält HTML (iframe)")]
    [InlineData("<g onload='x()'/>", "das SVG enthält Ereignis-Attribute (onload)")]
    [InlineData("<g onLoad='x()'/>", "das SVG enthält Ereignis-Attribute (onLoad)")]
    [InlineData("<?xml-stylesheet href='a.css'?>", "das SVG lädt eine Formatvorlage von außen (xml-stylesheet)")]
    [InlineData("<use href='a.svg#x'/>", "das SVG lädt Inhalte von außen (href=a.svg#x)")]
    [InlineData("<image xlink:href='//example.org/a.png'/>", "das SVG lädt Inhalte von außen (href=//example.org/a.png)")]
    [InlineData("<a href='javascript:x()'/>", "das SVG lädt Inhalte von außen (href=javascript:x())")]
    [InlineData("<image href='data:image/svg+xml,%3Csvg/%3E'/>", "das SVG lädt Inhalte von außen (href=data:image/svg+xml,%3Csvg/%3E)")]
    [InlineData("<set attributeName='xlink:href' to='javascript:x()'/>", "das SVG lädt Inhalte von außen (set xlink:href)")]
    [InlineData("<g style='fill:url(//example.org/a)'/>", "das SVG lädt Inhalte von außen (url(//example.org/a))")]
    [InlineData("<g fill='url( \"a.svg#b\" )'/>", "das SVG lädt Inhalte von außen (url(a.svg#b))")]
    [InlineData("<style>@import 'a.css';</style>", "das SVG lädt Inhalte von außen (@import)")]
    [InlineData("<style>@im<![CDATA[port 'a.css';]]></style>", "das SVG lädt Inhalte von außen (@import)")]
    [InlineData(@"<style>g{fill:\75 rl(a.svg)}</style>", "das SVG lädt Inhalte von außen (url(a.svg))")]
    public void What_is_more_than_a_drawing_is_refused(string content, string defect) => Assert.Equal(defect, DefectOf(content));

    [Theory]
    [InlineData("<use href='#a'/><use xlink:href=' #a '/>")]
    [InlineData("<image href='data:image/png;base64,AA=='/><image href='data:image/jpeg;base64,AA=='/>")]
    [InlineData("<style>g{fill:url(#a)} h{fill:url('#b')}</style><g style='fill:url(#a)' filter='url(\"#f\")'/>")]
    [InlineData("<title>Das Skript onload</title><desc>url(https://example.org)</desc>")]
    public void References_within_the_drawing_are_fine(string content) => Assert.Null(DefectOf(content));

    [Fact]
    public void A_declaration_of_broken_characters_is_a_defect() =>
        Assert.NotNull(PictureHeaders.Read("a.svg", Encoding.UTF8.GetBytes("<?xml version='1.0\u20AC\u20AC' encoding='UTF-8'?><svg")).Defect);

    [Fact]
    public void Invalid_xml_says_its_line() => Assert.Equal(
        "das SVG ist kein gültiges XML (Zeile 3)",
        PictureHeaders.Read("a.svg", Utf8("<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n</svg>")).Defect.InGerman());

    private const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'/>";

    [Theory]
    [InlineData("<?xml version=\"1.0\" standalone=\"no\"?><!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">" + Drawing)]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN'\n 'http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd'>\n" + Drawing)]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1 Tiny//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11-tiny.dtd\" []>" + Drawing)]
    [InlineData("<!DOCTYPE svg>" + Drawing)]
    public void Document_types_of_the_standards_are_harmless(string file)
    {
        var facts = PictureHeaders.Read("a.svg", Utf8(file));
        Assert.Equal((null, 3, 2), (facts.Defect, facts.Width, facts.Height));
    }

    [Theory]
    [InlineData("<!DOCTYPE svg SYSTEM 'http://example.org/a.dtd'>" + Drawing, "das SVG enthält eine DOCTYPE-Zeile mit eigenen Angaben")]
    [InlineData("<!DOCTYPE svg PUBLIC '-//Muster//DTD//EN' 'a.dtd'>" + Drawing, "das SVG enthält eine DOCTYPE-Zeile mit eigenen Angaben")]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x()'>]>" + Drawing, "das SVG enthält eine DOCTYPE-Zeile mit eigenen Angaben")]
    [InlineData("<!--<!DOCTYPE svg>--><!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x()'>]>" + Drawing, "das SVG enthält eine DOCTYPE-Zeile mit eigenen Angaben")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>", "das SVG enthält Ersetzungen (<!ENTITY)")]
    public void Document_types_are_refused(string file, string defect) =>
        Assert.Equal(defect, PictureHeaders.Read("a.svg", Utf8(file)).Defect.InGerman());

    [Fact]
    public void Utf16_and_byte_order_marks_are_read()
    {
        var text = Encoding.UTF8.GetString(Svg());

        Assert.Null(PictureHeaders.Read("a.svg", (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]).Defect);
        Assert.Null(PictureHeaders.Read("a.svg", (byte[])[.. Encoding.UTF8.Preamble, .. Svg()]).Defect);
    }
}
