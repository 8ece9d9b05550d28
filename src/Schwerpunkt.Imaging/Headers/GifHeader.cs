using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Reads GIF 87a and 89a: size from the logical screen, then from block to block up to the trailer.</summary>
internal static class GifHeader
{
    private const byte Extension = 0x21, Image = 0x2C, Trailer = 0x3B;

    public static PictureHeader Read(ReadOnlyMemory<byte> bytes)
    {
        var cursor = new ByteCursor(bytes.Span);
        cursor.Skip(6);
        var (width, height, flags) = (cursor.U16Little(), cursor.U16Little(), cursor.U8());
        cursor.Skip(2);
        SkipColors(ref cursor, flags);

        var metadata = new List<MetadataBlock>();
        var hasImage = false;
        byte kind;
        while ((kind = cursor.U8()) is Extension or Image)
        {
            hasImage |= kind == Image;
            if (kind == Image)
                SkipImage(ref cursor);
            else
                ReadExtension(ref cursor, bytes, metadata);
        }

        var defect = cursor.Overrun ? new PictureDefect.Plain(PictureFault.Truncated) : kind != Trailer || !hasImage ? new PictureDefect.Plain(PictureFault.Damaged) : null;
        return PictureHeader.Fixed(PixelSize.Of(width, height), defect, metadata);
    }

    private static void SkipImage(ref ByteCursor cursor)
    {
        cursor.Skip(8);
        SkipColors(ref cursor, cursor.U8());
        cursor.Skip(1);
        SkipBlocks(ref cursor);
    }

    /// <summary>XMP lies unblocked in an application extension; its last 258 bytes only serve to end the blocks.</summary>
    private static void ReadExtension(ref ByteCursor cursor, ReadOnlyMemory<byte> bytes, List<MetadataBlock> metadata)
    {
        var name = "XMP DataXMP"u8;
        var start = bytes.Length - cursor.Remaining + 2;
        cursor.Skip(1);
        SkipBlocks(ref cursor);
        var packet = (Start: start + name.Length, End: bytes.Length - cursor.Remaining - 258);
        if (!cursor.Overrun && packet.Start < packet.End && bytes.Span[start..].StartsWith(name))
            metadata.Add(new(MetadataKind.Xmp, bytes[packet.Start..packet.End]));
    }

    private static void SkipColors(ref ByteCursor cursor, byte flags)
    {
        if ((flags & 0x80) != 0)
            cursor.Skip(3 << ((flags & 0x07) + 1));
    }

    private static void SkipBlocks(ref ByteCursor cursor)
    {
        while (cursor.U8() is > 0 and var length)
            cursor.Skip(length);
    }
}
