using System.Text;
using System.Xml.Linq;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>An XMP packet (ISO 16684-1) with Credit Line, Copyright Notice and Web Statement of Rights.</summary>
internal static class XmpPacket
{
    private static readonly XNamespace X = "adobe:ns:meta/";
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace Rights = "http://ns.adobe.com/xap/1.0/rights/";

    public static byte[] Of(EmbeddedRights rights)
    {
        var description = new XElement(
            Rdf + "Description",
            new XAttribute(Rdf + "about", ""),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "photoshop", Photoshop),
            new XAttribute(XNamespace.Xmlns + "xmpRights", Rights));
        if (rights.Credit is { } credit) description.Add(new XElement(Photoshop + "Credit", Clean(credit)));
        if (rights.CopyrightNotice is { } notice)
        {
            var text = new XElement(Rdf + "li", new XAttribute(XNamespace.Xml + "lang", "x-default"), Clean(notice));
            description.Add(new XElement(Dc + "rights", new XElement(Rdf + "Alt", text)));
        }

        if (rights.WebStatement is { } statement) description.Add(new XElement(Rights + "WebStatement", Clean(statement)));
        var packet = new XElement(
            X + "xmpmeta",
            new XAttribute(XNamespace.Xmlns + "x", X),
            new XElement(Rdf + "RDF", new XAttribute(XNamespace.Xmlns + "rdf", Rdf), description));
        var body = packet.ToString(SaveOptions.DisableFormatting);
        return Encoding.UTF8.GetBytes($"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>{body}<?xpacket end=\"r\"?>");
    }

    /// <summary>Control characters cannot stand in XML.</summary>
    private static string Clean(string text) => string.Concat(text.Where(sign => !char.IsControl(sign)));
}
