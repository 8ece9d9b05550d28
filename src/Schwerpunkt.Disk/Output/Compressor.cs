using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk.Output;

/// <summary>Writes a Brotli and a gzip copy beside each text file, so that the host need not compress on each call.</summary>
internal static class Compressor
{
    /// <summary>The smallest that Brotli gives (RFC 7932), in its usual window of 4 MiB.</summary>
    private const int Quality = 11;
    private const int Window = 22;

    /// <summary>Byte of a gzip header that names the operating system (RFC 1952), and its value for „unknown“.</summary>
    private const int SystemByte = 9;
    private const byte UnknownSystem = 255;

    /// <summary>What copies add to a file's name. The site has no files of such names: that is checked.</summary>
    public static ImmutableArray<string> Endings { get; } = [".br", ".gz"];

    /// <summary>The copies of many files.</summary>
    public static IEnumerable<OutputManifest.Entry> Copies(IEnumerable<OutputFile> files, Func<OutputFile, IEnumerable<OutputManifest.Entry>> compressed)
    {
        var copies = new ConcurrentBag<OutputManifest.Entry>();
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(files, bounded, file =>
        {
            foreach (var copy in compressed(file)) copies.Add(copy);
        });
        return copies;
    }

    /// <summary>Compresses a file, and keeps what is smaller than it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keep">Keeps the bytes under one of the <see cref="Endings"/>.</param>
    public static IEnumerable<OutputManifest.Entry> Compress(string path, KeepBytes keep)
    {
        var bytes = File.ReadAllBytes(path);
        var copies = new List<OutputManifest.Entry>();
        if (Brotli(bytes) is { Length: var length } brotli && length < bytes.Length) copies.Add(keep(Endings[0], brotli));
        if (Gzip(bytes) is { } gzip && gzip.Length < bytes.Length) copies.Add(keep(Endings[1], gzip));
        return copies;
    }

    /// <summary>Keeps the bytes of a copy.</summary>
    public delegate OutputManifest.Entry KeepBytes(string ending, ReadOnlySpan<byte> bytes);

    private static ReadOnlySpan<byte> Brotli(byte[] bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, compressed, out var written, Quality, Window))
            throw new InvalidOperationException("Brotli needs more than the longest it says it can need.");
        return compressed.AsSpan(0, written);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true)) gzip.Write(bytes);
        var compressed = memory.ToArray();
        if (compressed.Length > SystemByte) compressed[SystemByte] = UnknownSystem;
        return compressed;
    }
}
