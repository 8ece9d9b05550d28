using System.Xml.Linq;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Rights from RDF as XML, the form that XMP and the metadata of an SVG share.</summary>
internal static class RdfRights
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace CreativeCommons = "http://creativecommons.org/ns#";
    private static readonly XNamespace XmpRightsSchema = "http://ns.adobe.com/xap/1.0/rights/";

    /// <param name="element">An element around the RDF, or one that holds the properties itself.</param>
    public static EmbeddedRights Read(XElement element)
    {
        var descriptions = element.DescendantsAndSelf(Rdf + "RDF").Take(1).Elements().Append(element).ToList();
        return new EmbeddedRights(
            Property(descriptions, Photoshop + "Credit") ?? Property(descriptions, CreativeCommons + "attributionName"),
            Property(descriptions, DublinCore + "rights"),
            Property(descriptions, DublinCore + "creator"),
            Property(descriptions, XmpRightsSchema + "WebStatement"));
    }

    /// <summary>A property stands as an attribute or as an element.</summary>
    private static string? Property(List<XElement> descriptions, XName name) => descriptions
        .Select(description => MetadataText.Clean(description.Attribute(name)?.Value) ?? description.Elements(name).Select(Value).FirstOrDefault(value => value is not null))
        .FirstOrDefault(value => value is not null);

    /// <summary>Of alternatives the first (the default language) counts, of a list all; a nested agent is its title.</summary>
    private static string? Value(XElement property)
    {
        var items = property.Elements().Elements(Rdf + "li");
        if (property.Element(Rdf + "Alt") is not null)
            items = items.Take(1);

        return MetadataText.Join(items.Select(Text)) ?? Text(property) ?? MetadataText.Clean(property.Attribute(Rdf + "resource")?.Value);
    }

    /// <summary>Walks the text nodes, because <see cref="XElement.Value"/> recurses and overflows on hostile nesting.</summary>
    private static string? Text(XElement element)
    {
        var source = element.Descendants(DublinCore + "title").FirstOrDefault() ?? element;
        return MetadataText.Clean(string.Concat(source.DescendantNodes().OfType<XText>().Select(text => text.Value)));
    }
}
