using System.Xml;
using System.Xml.Linq;
using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Model;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Rights from an XMP packet (ISO 16684-1).</summary>
/// <remarks>Read with System.Xml: MetadataExtractor's XMP reader takes time exponential in the nesting depth.</remarks>
internal static class XmpRights
{
    private const int MaxLength = 16 << 20;

    public static EmbeddedRights Read(IReadOnlyList<MetadataBlock> metadata)
    {
        var block = metadata.FirstOrDefault(block => block.Kind == MetadataKind.Xmp);
        return block is null || block.Bytes.Length > MaxLength ? EmbeddedRights.None : Read(block.Bytes);
    }

    private static EmbeddedRights Read(ReadOnlyMemory<byte> packet)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false };
        try
        {
            using var stream = new MemoryStream(packet.TrimEnd((byte)0).ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            return RdfRights.Read(XElement.Load(reader));
        }
        catch (XmlException)
        {
            return EmbeddedRights.None;
        }
    }
}
