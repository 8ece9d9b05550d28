using System.Xml.Linq;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Svg;

/// <summary>Refuses what makes an SVG more than a drawing: scripts, HTML, and whatever it would fetch from elsewhere.</summary>
internal static class SvgSafety
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>The first defect in document order; null for a mere drawing.</summary>
    public static PictureDefect? FindDefect(XDocument document) =>
        document.DescendantNodes().Select(DefectOf).FirstOrDefault(defect => defect is not null);

    private static PictureDefect? DefectOf(XNode node) => node switch
    {
        XProcessingInstruction { Target: "xml-stylesheet" } => new PictureDefect.Plain(PictureFault.Stylesheet),
        XElement element => DefectOf(element)
            ?? element.Attributes().Select(DefectOf).FirstOrDefault(defect => defect is not null)
            ?? DefectOfStyle(element)
            ?? DefectOfAnimation(element),
        _ => null,
    };

    private static PictureDefect? DefectOf(XElement element)
    {
        if (IsNamed(element, "script"))
            return new PictureDefect.Plain(PictureFault.Script);
        if (IsNamed(element, "foreignObject"))
            return new PictureDefect.Plain(PictureFault.ForeignObject);

        return element.Name.Namespace == Html ? new PictureDefect.Part(DrawingPart.Html, element.Name.LocalName) : null;
    }

    private static bool IsNamed(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static PictureDefect? DefectOf(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
            return null;

        var name = attribute.Name;
        if (name.Namespace == XNamespace.None && name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            return new PictureDefect.Part(DrawingPart.EventAttribute, name.LocalName);
        if (IsReference(name) && !SvgReference.StaysInside(attribute.Value))
            return new PictureDefect.Part(DrawingPart.External, $"{name.LocalName}={attribute.Value.Trim()}");

        return SvgReference.FindExternal(attribute.Value) is { } found ? new PictureDefect.Part(DrawingPart.External, found) : null;
    }

    /// <summary>The whole text at once, so that no split into CDATA sections hides a word.</summary>
    private static PictureDefect.Part? DefectOfStyle(XElement element)
    {
        if (!IsNamed(element, "style"))
            return null;

        var css = string.Concat(element.Nodes().OfType<XText>().Select(text => text.Value));
        return SvgReference.FindExternal(css) is { } found ? new PictureDefect.Part(DrawingPart.External, found) : null;
    }

    /// <summary>An animation may turn a harmless reference into another one.</summary>
    private static PictureDefect.Part? DefectOfAnimation(XElement element)
    {
        var target = element.Attribute("attributeName")?.Value.Trim() ?? "";
        return target.EndsWith("href", StringComparison.OrdinalIgnoreCase) ? new PictureDefect.Part(DrawingPart.External, $"{element.Name.LocalName} {target}") : null;
    }

    private static bool IsReference(XName name) => name.LocalName switch
    {
        "href" or "src" => name.Namespace == XNamespace.None || name.Namespace == XLink,
        "base" => name.Namespace == XNamespace.Xml,
        _ => false,
    };
}
