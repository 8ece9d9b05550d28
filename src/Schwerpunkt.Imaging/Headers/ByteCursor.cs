using System.Buffers.Binary;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Reads numbers one after the other; past the end it yields zeros and says so, instead of throwing.</summary>
internal ref struct ByteCursor(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public bool Overrun { get; private set; }

    public readonly int Remaining => rest.Length;

    public byte U8() => Take(1)[0];

    public ushort U16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2));

    public uint U32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4));

    public ushort U16Little() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    public uint U24Little() => U16Little() | ((uint)U8() << 16);

    public uint U32Little() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>A big-endian number of 0, 4 or 8 bytes, as ISO media files announce them.</summary>
    public ulong Sized(int size) => size switch
    {
        4 => U32(),
        8 => BinaryPrimitives.ReadUInt64BigEndian(Take(8)),
        _ => 0,
    };

    public void Skip(int count) => Take(count);

    /// <summary>The next bytes, at most 16 of them where the input has ended.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
        {
            rest = [];
            Overrun = true;
            return new byte[Math.Min(count, 16)];
        }

        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
