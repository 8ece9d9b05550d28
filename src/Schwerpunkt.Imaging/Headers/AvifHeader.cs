using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Reads AVIF: size and rotation from the item properties, which count whatever EXIF says.</summary>
internal static class AvifHeader
{
    public static PictureHeader Read(ReadOnlyMemory<byte> bytes)
    {
        var boxes = IsoBox.In(bytes).ToList();
        var meta = boxes.Find(box => box.Is("meta"u8));
        var properties = meta.Children(skip: 4).Where(box => box.Is("iprp"u8))
            .SelectMany(box => box.Children()).Where(box => box.Is("ipco"u8))
            .SelectMany(box => box.Children()).ToList();

        var size = properties.Where(box => box.Is("ispe"u8)).Select(ReadSize).DefaultIfEmpty().MaxBy(size => size.Area);
        var turned = properties.Exists(box => box.Is("irot"u8) && box.Body.Length > 0 && (box.Body.Span[0] & 1) == 1);
        var complete = boxes.TrueForAll(box => box.Complete) && boxes.Exists(box => box.Is("mdat"u8));
        // A sequence of pictures says so by its brand.
        var animated = bytes.Length >= 12 && bytes.Span[8..12].SequenceEqual("avis"u8);
        return PictureHeader.Fixed(turned ? size.Turned : size, complete ? null : new PictureDefect.Plain(PictureFault.Truncated), AvifItems.Metadata(meta, bytes)) with { Animated = animated };
    }

    /// <summary>The picture itself is the largest of the sizes; tiles and thumbnails are smaller.</summary>
    private static PixelSize ReadSize(IsoBox box)
    {
        var cursor = new ByteCursor(box.Body.Span);
        cursor.Skip(4);
        var (width, height) = (cursor.U32(), cursor.U32());
        return cursor.Overrun ? default : PixelSize.Of(width, height);
    }
}
