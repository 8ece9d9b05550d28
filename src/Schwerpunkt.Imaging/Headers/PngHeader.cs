using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Reads PNG (W3C PNG, third edition): size from IHDR, metadata from eXIf and the XMP text chunk.</summary>
internal static class PngHeader
{
    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PictureHeader Read(ReadOnlyMemory<byte> bytes)
    {
        var metadata = new List<MetadataBlock>();
        var size = default(PixelSize);
        var (hasData, ended, animated) = (false, false, false);
        for (var at = Signature.Length; !ended && TryChunk(bytes, at, out var type, out var body); at += body.Length + 12)
        {
            if (type.Span.SequenceEqual("IHDR"u8))
                size = ReadSize(body.Span);
            else if (type.Span.SequenceEqual("eXIf"u8))
                metadata.Add(new(MetadataKind.Exif, body));
            else if (type.Span.SequenceEqual("iTXt"u8))
                AddXmp(body, metadata);

            animated |= type.Span.SequenceEqual("acTL"u8);
            hasData |= type.Span.SequenceEqual("IDAT"u8);
            ended = type.Span.SequenceEqual("IEND"u8);
        }

        return PictureHeader.Oriented(size, hasData && ended ? null : new PictureDefect.Plain(PictureFault.Truncated), metadata) with { Animated = animated };
    }

    /// <summary>Length, type, body and checksum must lie within the file; the checksum itself is left to the decoder.</summary>
    private static bool TryChunk(ReadOnlyMemory<byte> bytes, int at, out ReadOnlyMemory<byte> type, out ReadOnlyMemory<byte> body)
    {
        type = body = default;
        var cursor = new ByteCursor(bytes.Span[at..]);
        var length = cursor.U32();
        if (cursor.Overrun || length + 8L > cursor.Remaining)
            return false;

        type = bytes.Slice(at + 4, 4);
        body = bytes.Slice(at + 8, (int)length);
        return true;
    }

    private static PixelSize ReadSize(ReadOnlySpan<byte> body)
    {
        var cursor = new ByteCursor(body);
        var (width, height) = (cursor.U32(), cursor.U32());
        return cursor.Overrun ? default : PixelSize.Of(width, height);
    }

    /// <summary>XMP must be stored uncompressed: flags, language and translated keyword are five zero bytes.</summary>
    private static void AddXmp(ReadOnlyMemory<byte> body, List<MetadataBlock> metadata)
    {
        var keyword = "XML:com.adobe.xmp\0\0\0\0\0"u8;
        if (body.Span.StartsWith(keyword))
            metadata.Add(new(MetadataKind.Xmp, body[keyword.Length..]));
    }
}
