using System.Xml;
using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Rights from an XMP packet (ISO 16684-1).</summary>
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
        try
        {
            var document = BoundedXml.Load(packet.TrimEnd((byte)0).ToArray(), checkCharacters: false);
            return document?.Root is { } root ? RdfRights.Read(root) : EmbeddedRights.None;
        }
        catch (XmlException)
        {
            return EmbeddedRights.None;
        }
    }
}
