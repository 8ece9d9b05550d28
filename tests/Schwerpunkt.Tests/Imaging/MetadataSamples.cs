using System.Text;
using static Schwerpunkt.Tests.Imaging.ByteText;

namespace Schwerpunkt.Tests.Imaging;

/// <summary>IPTC, EXIF and XMP as cameras, agencies and editing programs write them.</summary>
internal static class MetadataSamples
{
    public const byte ByLine = 80, CreditLine = 110, CopyrightNotice = 116;

    /// <summary>Says "UTF-8" in the envelope record, as ISO 2022 has it.</summary>
    public static readonly byte[] Utf8Declaration = [0x1C, 1, 90, 0, 3, 0x1B, (byte)'%', (byte)'G'];

    public static byte[] Iptc(byte dataset, string text, Encoding encoding)
    {
        var value = encoding.GetBytes(text);
        return Join([0x1C, 2, dataset], U16(value.Length), value);
    }

    /// <summary>The body of a JPEG's APP13 segment; another resource comes first.</summary>
    public static byte[] App13(params byte[][] datasets)
    {
        var iptc = Join(datasets);
        return Join(Ascii("Photoshop 3.0\0"), Ascii("8BIM"), U16(0x0425), U16(0), U32(3), [1, 2, 3, 0],
            Ascii("8BIM"), U16(0x0404), U16(0), U32(iptc.Length), iptc);
    }

    /// <summary>A TIFF structure with one directory; texts follow it.</summary>
    public static byte[] Exif(int orientation, byte[]? copyright = null)
    {
        copyright ??= [0, 0, 0, 0, 0];
        var entries = Join(
            U16(0x0112), U16(3), U32(1), U16(orientation), U16(0),
            U16(0x8298), U16(2), U32(copyright.Length), U32(38));
        return Join(Ascii("MM\0*"), U32(8), U16(2), entries, U32(0), copyright);
    }

    /// <summary>Directories nested so deeply that a recursive reader overflows its stack.</summary>
    public static byte[] NestedExif(int depth) => Join(
        Ascii("MM\0*"), U32(8),
        Join([.. Enumerable.Range(1, depth).Select(i => Join(U16(1), U16(0x014A), U16(4), U32(1), U32(8 + (18 * i)), U32(0)))]),
        new byte[32]);

    public static byte[] Xmp(string properties) => Utf8($"""
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">{properties}</rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """);

    public static byte[] XmpCredit(string credit) => Xmp($"<photoshop:Credit>{credit}</photoshop:Credit>");
}
