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

    /// <summary>A pure function of its arguments; it never throws, whatever the bytes are.</summary>
    /// <param name="path">Relative to the content folder; only its extension is compared with the content.</param>
    /// <param name="bytes">The whole file.</param>
    public static PictureFacts Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(XxHash128.Hash(bytes.Span));
        var signature = PictureSignature.Of(bytes.Span);
        if (signature.Format == PictureFormat.Unknown)
            return new PictureFacts(path, hash, 0, 0, PictureFormat.Unknown, EmbeddedRights.None, signature.Defect) { Length = bytes.Length };

        var header = ReadHeader(signature.Format, bytes);
        var defect = header.Defect ?? DefectOfSize(signature.Format, header) ?? DefectOfName(path, signature.Format);
        return new PictureFacts(path, hash, header.Width, header.Height, signature.Format, header.Rights, defect, header.Animated) { Length = bytes.Length };
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
