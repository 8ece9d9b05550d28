using Schwerpunkt.Imaging.Rights;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Reads JPEG (ITU-T T.81): size from the frame header, metadata from the application segments.</summary>
internal static class JpegHeader
{
    private const byte EndOfImage = 0xD9, StartOfScan = 0xDA, App1 = 0xE1, App13 = 0xED;

    public static PictureHeader Read(ReadOnlyMemory<byte> bytes)
    {
        var metadata = new List<MetadataBlock>();
        var (size, unusual, scanned, ended) = (default(PixelSize), false, false, false);
        foreach (var segment in JpegSegment.In(bytes))
        {
            if (IsFrame(segment.Marker) && size == default)
                (size, unusual) = ReadFrame(segment);
            else if (segment.Marker is App1 or App13)
                AddMetadata(segment, metadata);

            scanned |= segment.Marker == StartOfScan;
            ended |= segment.Marker == EndOfImage;
        }

        var defect = !scanned || !ended ? new PictureDefect.Plain(PictureFault.Truncated) : unusual ? new PictureDefect.Plain(PictureFault.UnusualJpeg) : null;
        return PictureHeader.Oriented(size, defect, metadata);
    }

    /// <summary>C0 to CF begin a frame, except for tables (C4, CC) and a reserved marker (C8).</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Browsers show baseline, extended and progressive Huffman coding with 8 bits, nothing else.</summary>
    private static (PixelSize Size, bool Unusual) ReadFrame(JpegSegment segment)
    {
        var cursor = new ByteCursor(segment.Body.Span);
        var precision = cursor.U8();
        var height = cursor.U16();
        var width = cursor.U16();
        return cursor.Overrun ? default : (PixelSize.Of(width, height), segment.Marker > 0xC2 || precision != 8);
    }

    private static void AddMetadata(JpegSegment segment, List<MetadataBlock> metadata)
    {
        var exif = "Exif\0\0"u8;
        var xmp = "http://ns.adobe.com/xap/1.0/\0"u8;
        var photoshop = "Photoshop 3.0\0"u8;
        var body = segment.Body.Span;
        if (body.StartsWith(exif))
            metadata.Add(new(MetadataKind.Exif, segment.Body[exif.Length..]));
        else if (body.StartsWith(xmp))
            metadata.Add(new(MetadataKind.Xmp, segment.Body[xmp.Length..]));
        else if (body.StartsWith(photoshop) && PhotoshopResources.FindIptc(segment.Body[photoshop.Length..]) is { } iptc)
            metadata.Add(new(MetadataKind.Iptc, iptc));
    }
}
