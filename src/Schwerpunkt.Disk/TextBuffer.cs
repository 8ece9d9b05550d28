using System.Buffers;
using System.Text;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk;

/// <summary>Room in which one page after the other is made, and written to disk in one piece. Each thread has its own.</summary>
internal sealed class TextBuffer
{
    private readonly StringBuilder text = new(32 * 1024);
    private readonly Encoder encoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetEncoder();

    /// <summary>Makes a file's text and writes it as UTF-8.</summary>
    /// <param name="file">What to make.</param>
    /// <param name="path">Where to; must not exist.</param>
    /// <param name="list">Says what the bytes are while they are at hand.</param>
    public OutputManifest.Entry Write(OutputFile.Rendered file, string path, Func<ReadOnlySpan<byte>, OutputManifest.Entry> list)
    {
        text.Clear();
        using (var writer = new StringWriter(text, System.Globalization.CultureInfo.InvariantCulture)) file.Write(writer);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encode(bytes);
        using (var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write)) RandomAccess.Write(handle, bytes.AsSpan(0, length), 0);
        var entry = list(bytes.AsSpan(0, length));
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
