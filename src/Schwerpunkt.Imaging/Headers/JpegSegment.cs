using System.Buffers.Binary;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>A marker segment of a JPEG with its body; the end of the image has an empty one.</summary>
internal readonly record struct JpegSegment(byte Marker, ReadOnlyMemory<byte> Body)
{
    public const byte EndOfImage = 0xD9;

    /// <summary>All segments up to the end of the image; a file that was cut off simply lacks the last ones.</summary>
    public static IEnumerable<JpegSegment> In(ReadOnlyMemory<byte> bytes)
    {
        var at = 2;
        while (FindMarker(bytes.Span, at) is > 0 and var found)
        {
            var marker = bytes.Span[found];
            at = found + 1;
            if (IsAlone(marker))
                continue;

            var length = marker == EndOfImage ? 0 : LengthAt(bytes.Span, at);
            if (length < 0)
                yield break;

            yield return new JpegSegment(marker, length == 0 ? default : bytes.Slice(at + 2, length - 2));
            if (marker == EndOfImage)
                yield break;

            at += length;
        }
    }

    /// <summary>TEM, restart markers and a second start have no body.</summary>
    public static bool IsAlone(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);

    /// <summary>Position of the next marker's code; passes over coded picture data, where FF is followed by 00.</summary>
    private static int FindMarker(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            var prefix = bytes[at..].IndexOf((byte)0xFF);
            if (prefix < 0)
                return -1;

            at += prefix + 1;
            if (at < bytes.Length && bytes[at] is not (0x00 or 0xFF))
                return at;
        }

        return -1;
    }

    private static int LengthAt(ReadOnlySpan<byte> bytes, int at)
    {
        if (at + 2 > bytes.Length)
            return -1;

        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);
        return length >= 2 && at + length <= bytes.Length ? length : -1;
    }
}
