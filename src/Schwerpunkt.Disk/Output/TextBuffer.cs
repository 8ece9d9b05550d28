using System.Buffers;
using System.Text;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk.Output;

/// <summary>Room in which one page after the other is made, in one piece. Each thread has its own.</summary>
internal sealed class TextBuffer
{
    private readonly StringBuilder text = new(32 * 1024);
    private readonly Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();

    /// <summary>Makes a file's text as UTF-8.</summary>
    /// <param name="file">What to make.</param>
    /// <param name="keep">Keeps the bytes, which are at hand only for it.</param>
    public OutputManifest.Entry Make(OutputFile.Rendered file, Func<ReadOnlySpan<byte>, OutputManifest.Entry> keep)
    {
        text.Clear();
        using (var writer = new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture)) file.Write(writer);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var entry = keep(bytes.AsSpan(0, Encode(bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return entry;
    }

    /// <summary>A pair of surrogates may lie across two chunks: the encoder remembers its first half.</summary>
    private int Encode(Span<byte> bytes)
    {
        var length = 0;
        foreach (var chunk in text.GetChunks()) length += encoder.GetBytes(chunk.Span, bytes[length..], flush: false);
        return length + encoder.GetBytes([], bytes[length..], flush: true);
    }
}
