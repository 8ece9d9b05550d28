using System.Buffers.Binary;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>Puts XMP into a PNG in the one form that readers look for: an uncompressed iTXt chunk (XMP Specification, part 3). libvips compresses it.</summary>
internal static class PngText
{
    /// <summary>Signature and IHDR, which come first in every PNG.</summary>
    private const int Head = 8 + 25;

    public static byte[] WithXmp(byte[] png, byte[] packet)
    {
        byte[] content = [.. "iTXtXML:com.adobe.xmp\0\0\0\0\0"u8, .. packet];
        var chunk = new byte[content.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length - 4);
        content.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 4), Checksum(content));
        return [.. png.AsSpan(0, Head), .. chunk, .. png.AsSpan(Head)];
    }

    /// <summary>CRC-32 as ISO 3309 has it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320u);
        }

        return ~sum;
    }
}
