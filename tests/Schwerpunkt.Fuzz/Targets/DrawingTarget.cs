using System.Xml;
using System.Xml.Linq;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using Schwerpunkt.Tests.Imaging;

namespace Schwerpunkt.Fuzz.Targets;

/// <summary>A drawing: what is let through runs nothing and fetches nothing, by a look of our own at it.</summary>
internal sealed class DrawingTarget() : FuzzTarget("drawing", [.. Samples(), .. Corpus.Named(path => path.EndsWith(".svg", StringComparison.Ordinal))], Fuzz.Fragments.Drawing)
{
    private static readonly string[] Forbidden = ["script", "foreignObject", "iframe", "embed", "object", "handler"];

    public override void Check(byte[] input)
    {
        var facts = PictureHeaders.Read("a.svg", input);
        if (facts.Defect is not null || facts.Format != PictureFormat.Svg) return;
        Law.Holds(facts.Width > 0 && facts.Height > 0, "a drawing that is shown has a size", facts.ToString);
        foreach (var element in Parsed(input).Descendants())
        {
            Law.Holds(!Forbidden.Contains(element.Name.LocalName, StringComparer.OrdinalIgnoreCase), "a drawing that is shown runs nothing", () => element.Name.ToString());
            foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            {
                var value = string.Concat(attribute.Value.Where(sign => sign > ' '));
                Law.Holds(!attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.Namespace != XNamespace.None, "a drawing that is shown runs nothing", attribute.ToString);
                Law.Holds(!value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName != "href", "a drawing that is shown runs nothing", attribute.ToString);
                Law.Holds(attribute.Name.LocalName != "href" || !(value.StartsWith("http", StringComparison.OrdinalIgnoreCase) || value.StartsWith("//", StringComparison.Ordinal)) || attribute.Name.NamespaceName is not ("" or "http://www.w3.org/1999/xlink"), "a drawing that is shown fetches nothing", attribute.ToString);
            }
        }
    }

    private static XDocument Parsed(byte[] input)
    {
        using var reader = XmlReader.Create(new MemoryStream(input), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader);
    }

    private static IEnumerable<byte[]> Samples() =>
    [
        PictureSamples.Svg("<g><path d='M0 0'/></g>"), PictureSamples.Svg("<style>g{fill:url(#a)}</style><metadata/>", "width='3cm' height='2cm'"),
        PictureSamples.Svg("<a xlink:href='#b'><text id='b'>x</text></a><use href='#b'/><image href='data:image/png;base64,AAAA'/><animate attributeName='x' to='3'/>"),
        ByteText.Utf8("<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'/>"),
    ];
}
