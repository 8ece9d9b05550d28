using Schwerpunkt.Imaging.Headers;

namespace Schwerpunkt.Imaging.Rights;

/// <summary>Finds the IPTC block among Photoshop's image resources, the form in which JPEG carries it.</summary>
internal static class PhotoshopResources
{
    private const ushort Iptc = 0x0404;

    public static ReadOnlyMemory<byte>? FindIptc(ReadOnlyMemory<byte> resources)
    {
        var cursor = new ByteCursor(resources.Span);
        while (cursor.Remaining > 0 && cursor.Take(4).SequenceEqual("8BIM"u8))
        {
            var id = cursor.U16();
            var nameLength = cursor.U8();
            cursor.Skip(nameLength | 1);
            var length = cursor.U32();
            var start = resources.Length - cursor.Remaining;
            if (cursor.Overrun || length > cursor.Remaining)
                return null;
            if (id == Iptc)
                return resources.Slice(start, (int)length);

            cursor.Skip((int)Math.Min(length + (length & 1), cursor.Remaining));
        }

        return null;
    }
}
