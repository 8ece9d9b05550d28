using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>A picture made here, so that none has to be kept.</summary>
internal static class Drawings
{
    private const int Width = 640;
    private const int Height = 480;

    /// <summary>One colour.</summary>
    public static byte[] Png { get; } = [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR"u8, Header()), .. Chunk("IDAT"u8, Rows()), .. Chunk("IEND"u8, [])];

    private static byte[] Header()
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9]) = (8, 2);
        return header;
    }

    private static byte[] Rows()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (Width * 3)];
            row.AsSpan(1).Fill(0x60);
            for (var y = 0; y < Height; y++) stream.Write(row);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        name.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Crc32.HashToUInt32(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }
}
