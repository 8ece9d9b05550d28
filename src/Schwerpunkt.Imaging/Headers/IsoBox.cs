namespace Schwerpunkt.Imaging.Headers;

/// <summary>A box of an ISO base media file (ISO/IEC 14496-12); incomplete where the file ends before it does.</summary>
internal readonly record struct IsoBox(ReadOnlyMemory<byte> Type, ReadOnlyMemory<byte> Body, bool Complete)
{
    public bool Is(ReadOnlySpan<byte> type) => Type.Span.SequenceEqual(type);

    /// <summary>The boxes inside, after as many bytes as the box's own fields take.</summary>
    public IEnumerable<IsoBox> Children(int skip = 0) => In(Body.Length >= skip ? Body[skip..] : default);

    public static IEnumerable<IsoBox> In(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length >= 8)
        {
            var (size, header) = SizeOf(bytes.Span);
            if (size < (ulong)header || size > (ulong)bytes.Length)
            {
                yield return new IsoBox(bytes.Slice(4, 4), bytes[Math.Min(header, bytes.Length)..], Complete: false);
                yield break;
            }

            yield return new IsoBox(bytes.Slice(4, 4), bytes[header..(int)size], Complete: true);
            bytes = bytes[(int)size..];
        }
    }

    /// <summary>Size 1 stands for a long size after the type, size 0 for "up to the end".</summary>
    private static (ulong Size, int Header) SizeOf(ReadOnlySpan<byte> bytes)
    {
        var cursor = new ByteCursor(bytes);
        var size = cursor.U32();
        cursor.Skip(4);
        return size switch
        {
            0 => ((ulong)bytes.Length, 8),
            1 => (cursor.Sized(8), 16),
            _ => (size, 8),
        };
    }
}
