using System.Buffers;
using System.IO.Compression;
using System.Numerics;
using System.Text;

namespace Schwerpunkt.Text;

/// <summary>A long text that is kept for the whole build: as UTF-8 it takes half the room of a string, packed less than a fifth.</summary>
public readonly struct Utf8Text
{
    /// <summary>In bytes; below that, packing gains less than it costs.</summary>
    private const int LeastPacked = 256;

    /// <summary>Brotli's quickest that looks for repeats.</summary>
    private const int Quality = 1;

    /// <summary>Brotli looks back over 2 to the power of this, in bytes: a long page.</summary>
    private const int Window = 16;

    /// <summary>Packed where they are fewer than <see cref="Length"/>.</summary>
    private readonly byte[] bytes;

    /// <param name="text">Kept as UTF-8.</param>
    public Utf8Text(ReadOnlySpan<char> text)
    {
        bytes = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(text));
        Length = Encoding.UTF8.GetBytes(text, bytes);
    }

    private Utf8Text(byte[] bytes, int length) => (this.bytes, Length) = (bytes, length);

    /// <summary>How many bytes it takes, unpacked.</summary>
    public int Length { get; }

    /// <summary>The text that was built.</summary>
    public static Utf8Text Of(StringBuilder built)
    {
        var room = ArrayPool<char>.Shared.Rent(built.Length);
        built.CopyTo(0, room, built.Length);
        var text = new Utf8Text(room.AsSpan(0, built.Length));
        ArrayPool<char>.Shared.Return(room);
        return text;
    }

    /// <summary>Lines, each ended by LF.</summary>
    public static Utf8Text OfLines(ReadOnlySpan<string> lines)
    {
        var length = lines.Length;
        foreach (var line in lines) length += Encoding.UTF8.GetByteCount(line);
        var bytes = GC.AllocateUninitializedArray<byte>(length);
        var at = 0;
        foreach (var line in lines)
        {
            at += Encoding.UTF8.GetBytes(line, bytes.AsSpan(at));
            bytes[at++] = (byte)'\n';
        }

        return new Utf8Text(bytes, length);
    }

    /// <summary>The same text in less room, for who keeps very many; each use unpacks it.</summary>
    public Utf8Text Packed()
    {
        if (Length < LeastPacked || bytes.Length < Length) return this;
        var room = ArrayPool<byte>.Shared.Rent(Length - 1);
        var packed = BrotliEncoder.TryCompress(bytes, room.AsSpan(0, Length - 1), out var count, Quality, Window) ? new Utf8Text(room[..count], Length) : this;
        ArrayPool<byte>.Shared.Return(room);
        return packed;
    }

    /// <summary>A copy of the text in a lent array, for who wants it for a moment.</summary>
    /// <param name="use">Is given the text; must not keep it.</param>
    public void Lend(Action<ReadOnlySpan<char>> use) => Read(utf8 =>
    {
        var room = ArrayPool<char>.Shared.Rent(utf8.Length);
        use(room.AsSpan(0, Encoding.UTF8.GetChars(utf8, room)));
        ArrayPool<char>.Shared.Return(room);
        return true;
    });

    /// <summary>A checksum of the text and its length.</summary>
    /// <param name="before">Of what stands before it.</param>
    public uint Checksum(uint before) => Read(utf8 => Text.Checksum.Of(utf8, BitOperations.Crc32C(before, (uint)utf8.Length)));

    /// <summary>The text.</summary>
    public override string ToString() => Read(utf8 => Encoding.UTF8.GetString(utf8));

    private T Read<T>(Func<ReadOnlySpan<byte>, T> read)
    {
        if (bytes.Length == Length) return read(bytes);
        var room = ArrayPool<byte>.Shared.Rent(Length);
        if (!BrotliDecoder.TryDecompress(bytes, room, out var count) || count != Length) throw new InvalidOperationException("A packed text has been changed in memory.");
        var result = read(room.AsSpan(0, count));
        ArrayPool<byte>.Shared.Return(room);
        return result;
    }
}
