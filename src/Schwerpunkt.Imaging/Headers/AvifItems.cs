namespace Schwerpunkt.Imaging.Headers;

/// <summary>Finds EXIF and XMP among the items of an AVIF file: iinf names them, iloc says where they lie.</summary>
internal static class AvifItems
{
    private const int MaxItems = 1000;

    public static List<MetadataBlock> Metadata(IsoBox meta, ReadOnlyMemory<byte> file)
    {
        var boxes = meta.Children(skip: 4).ToList();
        var places = ReadPlaces(boxes.Find(box => box.Is("iloc"u8)).Body.Span);
        var metadata = new List<MetadataBlock>();
        foreach (var (id, kind) in boxes.Where(box => box.Is("iinf"u8)).SelectMany(ReadKinds).Take(MaxItems))
        {
            if (!places.TryGetValue(id, out var place) || place.Offset > (ulong)file.Length || place.Length > (ulong)file.Length - place.Offset)
                continue;

            var bytes = file.Slice((int)place.Offset, (int)place.Length);
            metadata.Add(new(kind, kind == MetadataKind.Exif ? AfterOffset(bytes) : bytes));
        }

        return metadata;
    }

    private static IEnumerable<(uint Id, MetadataKind Kind)> ReadKinds(IsoBox iinf)
    {
        var wide = iinf.Body.Length > 0 && iinf.Body.Span[0] > 0;
        foreach (var entry in iinf.Children(skip: wide ? 8 : 6).Where(box => box.Is("infe"u8)))
        {
            if (ReadKind(entry.Body.Span, out var id) is { } kind)
                yield return (id, kind);
        }
    }

    /// <summary>Version 2 has short item numbers, version 3 long ones; earlier ones do not occur in pictures.</summary>
    private static MetadataKind? ReadKind(ReadOnlySpan<byte> body, out uint id)
    {
        var cursor = new ByteCursor(body);
        var version = cursor.U8();
        cursor.Skip(3);
        id = version == 2 ? cursor.U16() : cursor.U32();
        cursor.Skip(2);
        var type = cursor.Take(4);
        if (version < 2 || cursor.Overrun)
            return null;
        if (type.SequenceEqual("Exif"u8))
            return MetadataKind.Exif;

        var isXmp = type.SequenceEqual("mime"u8) && cursor.Take(cursor.Remaining).IndexOf("application/rdf+xml"u8) >= 0;
        return isXmp ? MetadataKind.Xmp : null;
    }

    /// <summary>Only items in one piece within the file itself; that is how encoders store metadata.</summary>
    private static Dictionary<uint, (ulong Offset, ulong Length)> ReadPlaces(ReadOnlySpan<byte> iloc)
    {
        var places = new Dictionary<uint, (ulong, ulong)>();
        var cursor = new ByteCursor(iloc);
        var version = cursor.U8();
        cursor.Skip(3);
        var (sizes, baseSizes) = (cursor.U8(), cursor.U8());
        var count = version < 2 ? cursor.U16() : cursor.U32();
        for (var i = 0u; i < count && !cursor.Overrun; i++)
        {
            var id = version < 2 ? cursor.U16() : cursor.U32();
            var method = version == 0 ? 0 : cursor.U16() & 0x0F;
            cursor.Skip(2);
            var start = cursor.Sized(baseSizes >> 4);
            var extents = cursor.U16();
            var index = version == 0 ? 0 : baseSizes & 0x0F;
            if (extents == 1)
            {
                cursor.Sized(index);
                var (offset, length) = (cursor.Sized(sizes >> 4), cursor.Sized(sizes & 0x0F));
                if (method == 0 && !cursor.Overrun)
                    places.TryAdd(id, (start + offset, length));
            }
            else
            {
                // One step, however many extents are claimed: they may be of no bytes each.
                cursor.Skip(extents * (Taken(index) + Taken(sizes >> 4) + Taken(sizes & 0x0F)));
            }
        }

        return places;
    }

    /// <summary>How many bytes <see cref="ByteCursor.Sized"/> takes.</summary>
    private static int Taken(int size) => size is 4 or 8 ? size : 0;

    /// <summary>An EXIF item begins with the distance to its TIFF header.</summary>
    private static ReadOnlyMemory<byte> AfterOffset(ReadOnlyMemory<byte> bytes)
    {
        var start = new ByteCursor(bytes.Span).U32() + 4L;
        return start <= bytes.Length ? bytes[(int)start..] : default;
    }
}
