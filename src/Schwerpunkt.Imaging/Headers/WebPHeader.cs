using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Reads WebP (RFC 9649): size from the VP8X, VP8 or VP8L chunk.</summary>
internal static class WebPHeader
{
    public static PictureHeader Read(ReadOnlyMemory<byte> bytes)
    {
        var metadata = new List<MetadataBlock>();
        var (canvas, frame, hasData, animated) = (default(PixelSize), default(PixelSize), false, false);
        var complete = TryContent(bytes, out var content);
        while (content.Length >= 8 && TryChunk(content, out var type, out var body))
        {
            if (type.Span.SequenceEqual("VP8X"u8))
                canvas = ReadCanvas(body.Span);
            else if (type.Span.SequenceEqual("VP8 "u8))
                frame = ReadLossy(body.Span);
            else if (type.Span.SequenceEqual("VP8L"u8))
                frame = ReadLossless(body.Span);
            else if (type.Span.SequenceEqual("EXIF"u8))
                metadata.Add(new(MetadataKind.Exif, WithoutPreamble(body)));
            else if (type.Span.SequenceEqual("XMP "u8))
                metadata.Add(new(MetadataKind.Xmp, body));

            animated |= type.Span.SequenceEqual("ANMF"u8);
            hasData |= animated || frame != default;
            content = content[Math.Min(content.Length, 8 + body.Length + (body.Length & 1))..];
        }

        return PictureHeader.Oriented(canvas == default ? frame : canvas, complete && hasData ? null : new PictureDefect.Plain(PictureFault.Truncated), metadata) with { Animated = animated };
    }

    /// <summary>What the RIFF header announces, or what is left of it.</summary>
    private static bool TryContent(ReadOnlyMemory<byte> bytes, out ReadOnlyMemory<byte> content)
    {
        var cursor = new ByteCursor(bytes.Span);
        cursor.Skip(4);
        var end = cursor.U32Little() + 8L;
        content = bytes[12..(int)Math.Clamp(end, 12, bytes.Length)];
        return end <= bytes.Length;
    }

    private static bool TryChunk(ReadOnlyMemory<byte> content, out ReadOnlyMemory<byte> type, out ReadOnlyMemory<byte> body)
    {
        var cursor = new ByteCursor(content.Span[4..]);
        var length = cursor.U32Little();
        var fits = length <= cursor.Remaining;
        type = content[..4];
        body = fits ? content.Slice(8, (int)length) : default;
        return fits;
    }

    private static PixelSize ReadCanvas(ReadOnlySpan<byte> body)
    {
        var cursor = new ByteCursor(body);
        cursor.Skip(4);
        var (width, height) = (cursor.U24Little() + 1, cursor.U24Little() + 1);
        return cursor.Overrun ? default : PixelSize.Of(width, height);
    }

    /// <summary>The frame header of VP8 (RFC 6386): three bytes, a start code, two sides of 14 bits.</summary>
    private static PixelSize ReadLossy(ReadOnlySpan<byte> body)
    {
        var cursor = new ByteCursor(body);
        cursor.Skip(3);
        var startCode = cursor.U24Little();
        var (width, height) = (cursor.U16Little() & 0x3FFFu, cursor.U16Little() & 0x3FFFu);
        return cursor.Overrun || startCode != 0x2A019D ? default : PixelSize.Of(width, height);
    }

    private static PixelSize ReadLossless(ReadOnlySpan<byte> body)
    {
        var cursor = new ByteCursor(body);
        var signature = cursor.U8();
        var bits = cursor.U32Little();
        return cursor.Overrun || signature != 0x2F ? default : PixelSize.Of((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }

    /// <summary>Some programs write the preamble that belongs to JPEG only.</summary>
    private static ReadOnlyMemory<byte> WithoutPreamble(ReadOnlyMemory<byte> body) =>
        body.Span.StartsWith("Exif\0\0"u8) ? body[6..] : body;
}
