using System.Buffers;
using System.Numerics;
using System.Text;

namespace Schwerpunkt.Text;

/// <summary>A long text that is kept for the whole build: as UTF-8 it takes half the room of a string.</summary>
public readonly struct Utf8Text
{
    private readonly byte[] bytes;

    /// <param name="text">Kept as UTF-8.</param>
    public Utf8Text(ReadOnlySpan<char> text)
    {
        bytes = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, bytes);
    }

    /// <summary>How many bytes it takes.</summary>
    public int Length => bytes.Length;

    /// <summary>The text that was built.</summary>
    public static Utf8Text Of(StringBuilder built)
    {
        var room = ArrayPool<char>.Shared.Rent(built.Length);
        built.CopyTo(0, room, built.Length);
        var text = new Utf8Text(room.AsSpan(0, built.Length));
        ArrayPool<char>.Shared.Return(room);
        return text;
    }

    /// <summary>A copy of the text in a lent array, for who wants it for a moment.</summary>
    /// <param name="use">Is given the text; must not keep it.</param>
    public void Lend(Action<ReadOnlySpan<char>> use)
    {
        var room = ArrayPool<char>.Shared.Rent(bytes.Length);
        use(room.AsSpan(0, Encoding.UTF8.GetChars(bytes, room)));
        ArrayPool<char>.Shared.Return(room);
    }

    /// <summary>A checksum of the text and its length.</summary>
    /// <param name="before">Of what stands before it.</param>
    public uint Checksum(uint before) => Text.Checksum.Of(bytes, BitOperations.Crc32C(before, (uint)bytes.Length));

    /// <summary>The text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(bytes);
}
