using System.Buffers;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>Is given a picture piece by piece and keeps what its header is read from; coded pixels, nearly all of a photograph, pass by. The reader of the format finds in what is kept the same as in the whole file.</summary>
internal abstract class HeaderSieve
{
    private readonly ArrayBufferWriter<byte> kept = new();

    /// <summary>What was kept so far.</summary>
    public ReadOnlyMemory<byte> Kept => kept.WrittenMemory;

    /// <summary>Null for a format whose pictures are read whole.</summary>
    public static HeaderSieve? Of(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => new JpegSieve(),
        PictureFormat.Png => new PngSieve(),
        _ => null,
    };

    /// <summary>Takes the next piece of the file.</summary>
    public void Take(ReadOnlySpan<byte> piece)
    {
        while (!piece.IsEmpty) piece = piece[Step(piece)..];
    }

    /// <summary>Does what the next bytes ask for.</summary>
    /// <param name="piece">Not empty.</param>
    /// <returns>How many bytes are done with, at least 1.</returns>
    protected abstract int Step(ReadOnlySpan<byte> piece);

    /// <summary>Keeps so many bytes of a piece, or all that it has.</summary>
    /// <returns>How many they were.</returns>
    protected int Keep(ReadOnlySpan<byte> piece, long count = 1)
    {
        var taken = (int)Math.Min(piece.Length, count);
        kept.Write(piece[..taken]);
        return taken;
    }
}
