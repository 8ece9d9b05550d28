using System.Buffers;
using System.IO.Hashing;
using Schwerpunkt.Imaging.Headers;
using Schwerpunkt.Imaging.Svg;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging;

/// <summary>Says what a picture is, how large, who is to be named and whether it can be shown, without decoding it.</summary>
public static class PictureHeaders
{
    private const int MostMegapixels = 100;

    /// <summary>Its decoder takes 16 bytes for each pixel, two to three times as many as the others: more would take over 1 GiB.</summary>
    private const int MostMegapixelsOfAvif = 60;

    /// <summary>A file is read in pieces of so many bytes: few enough for a processor's own memory.</summary>
    private const int PieceLength = 1 << 18;

    /// <summary>A pure function of its arguments; it never throws, whatever the bytes are.</summary>
    /// <param name="path">Relative to the content folder; only its extension is compared with the content.</param>
    /// <param name="bytes">The whole file.</param>
    public static PictureFacts Read(string path, ReadOnlyMemory<byte> bytes) => Facts(path, PictureSignature.Of(bytes.Span), bytes, XxHash128.Hash(bytes.Span), bytes.Length);

    /// <summary>The same of a file on a disk. Of a photograph only the header is ever in memory (<see cref="HeaderSieve"/>).</summary>
    /// <param name="path">As above.</param>
    /// <param name="file">From the beginning.</param>
    /// <param name="length">How long it is said to be, in bytes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PictureFacts Read(string path, Stream file, int length) => Read(path, file, length, PieceLength);

    /// <summary>The same in pieces of any length from 16 bytes, that of the longest signature.</summary>
    internal static PictureFacts Read(string path, Stream file, int length, int pieceLength)
    {
        var room = ArrayPool<byte>.Shared.Rent(pieceLength);
        var first = room.AsMemory(0, file.ReadAtLeast(room.AsSpan(0, pieceLength), pieceLength, throwOnEndOfStream: false));
        var signature = PictureSignature.Of(first.Span);
        var facts = first.Length < pieceLength ? Read(path, first)
            : HeaderSieve.Of(signature.Format) is { } sieve ? Sieved(path, signature, sieve, file, first)
            : Whole(path, first.Span, file, length);
        ArrayPool<byte>.Shared.Return(room);
        return facts;
    }

    private static PictureFacts Sieved(string path, PictureSignature signature, HeaderSieve sieve, Stream file, Memory<byte> room)
    {
        var (hash, length) = (new XxHash128(), 0L);
        for (var count = room.Length; count > 0; count = file.Read(room.Span))
        {
            var piece = room.Span[..count];
            hash.Append(piece);
            sieve.Take(piece);
            length += count;
        }

        return Facts(path, signature, sieve.Kept, hash.GetCurrentHash(), length);
    }

    private static PictureFacts Whole(string path, ReadOnlySpan<byte> first, Stream file, int length)
    {
        var room = ArrayPool<byte>.Shared.Rent(Math.Max(length, first.Length));
        first.CopyTo(room);
        var count = first.Length + file.ReadAtLeast(room.AsSpan(first.Length), room.Length - first.Length, throwOnEndOfStream: false);
        var facts = Read(path, room.AsMemory(0, count));
        ArrayPool<byte>.Shared.Return(room);
        return facts;
    }

    private static PictureFacts Facts(string path, PictureSignature signature, ReadOnlyMemory<byte> bytes, ReadOnlySpan<byte> hash, long length)
    {
        var name = Convert.ToHexStringLower(hash);
        if (signature.Format == PictureFormat.Unknown)
            return new PictureFacts(path, name, 0, 0, PictureFormat.Unknown, EmbeddedRights.None, signature.Defect) { Length = length };

        var header = ReadHeader(signature.Format, bytes);
        var defect = header.Defect ?? DefectOfSize(signature.Format, header) ?? DefectOfName(path, signature.Format);
        return new PictureFacts(path, name, header.Width, header.Height, signature.Format, header.Rights, defect, header.Animated) { Length = length };
    }

    /// <summary>So many bytes tell whether a file is a picture.</summary>
    public const int SignatureLength = 512;

    /// <summary>Whether a file of any name is a picture, by its first bytes.</summary>
    public static bool BeginsAsPicture(ReadOnlySpan<byte> start) => PictureSignature.IsCertain(start);

    private static PictureHeader ReadHeader(PictureFormat format, ReadOnlyMemory<byte> bytes) => format switch
    {
        PictureFormat.Jpeg => JpegHeader.Read(bytes),
        PictureFormat.Png => PngHeader.Read(bytes),
        PictureFormat.WebP => WebPHeader.Read(bytes),
        PictureFormat.Gif => GifHeader.Read(bytes),
        PictureFormat.Avif => AvifHeader.Read(bytes),
        PictureFormat.Svg => SvgHeader.Read(bytes),
        _ => new PictureHeader(0, 0, new PictureDefect.Plain(PictureFault.NoPicture), EmbeddedRights.None),
    };

    private static PictureDefect? DefectOfSize(PictureFormat format, PictureHeader header)
    {
        if (header.Width <= 0 || header.Height <= 0)
            return new PictureDefect.Plain(PictureFault.NoSize);

        var most = format == PictureFormat.Avif ? MostMegapixelsOfAvif : MostMegapixels;
        var tooLarge = format != PictureFormat.Svg && (long)header.Width * header.Height > most * 1_000_000L;
        return tooLarge ? new PictureDefect.TooLarge(header.Width, header.Height, most) : null;
    }

    private static PictureDefect.WrongExtension? DefectOfName(string path, PictureFormat format)
    {
        var extension = Path.GetExtension(path);
        return Extensions(format).Contains(extension, StringComparer.OrdinalIgnoreCase) ? null : new PictureDefect.WrongExtension(extension, format);
    }

    private static string[] Extensions(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => [".jpg", ".jpeg"],
        _ => ["." + NameOf(format)],
    };

    private static string NameOf(PictureFormat format) => format switch
    {
        PictureFormat.WebP => "WebP",
        _ => format.ToString().ToUpperInvariant(),
    };
}
