using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk;

/// <summary>Writes a Brotli and a gzip copy beside each text file, so that the host need not compress on each call.</summary>
internal static class Compressor
{
    /// <summary>The smallest that Brotli gives (RFC 7932), in its usual window of 4 MiB.</summary>
    private const int Quality = 11;
    private const int Window = 22;

    /// <summary>Byte of a gzip header that names the operating system (RFC 1952), and its value for „unknown“.</summary>
    private const int SystemByte = 9;
    private const byte UnknownSystem = 255;

    /// <summary>Adds <c>.br</c> and <c>.gz</c> where they are smaller. The site has no files of such names: that is checked.</summary>
    /// <param name="folder">Holds the files already.</param>
    /// <returns>What was written.</returns>
    public static IEnumerable<OutputManifest.Entry> AddCopies(string folder, ImmutableArray<OutputFile> files)
    {
        var copies = new ConcurrentBag<OutputManifest.Entry>();
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(files.Where(file => OutputFile.IsText(file.Path)), bounded, file =>
        {
            var path = Path.Combine(folder, file.Path);
            var bytes = File.ReadAllBytes(path);
            if (Keep(path, file.Path, ".br", Brotli(bytes), bytes.Length) is { } brotli) copies.Add(brotli);
            if (Keep(path, file.Path, ".gz", Gzip(bytes), bytes.Length) is { } gzip) copies.Add(gzip);
        });
        return copies;
    }

    private static OutputManifest.Entry? Keep(string path, string name, string ending, ReadOnlySpan<byte> compressed, int length)
    {
        if (compressed.Length >= length) return null;
        File.WriteAllBytes(path + ending, compressed);
        return new OutputManifest.Entry(name + ending, Convert.ToHexStringLower(SHA256.HashData(compressed)), compressed.Length, MediaTypes.OfFile(name));
    }

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
