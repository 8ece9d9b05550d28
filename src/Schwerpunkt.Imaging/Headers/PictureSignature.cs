using System.Buffers;
using System.Text;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Headers;

/// <summary>The format by its first bytes; for everything that browsers do not show, the defect that says what it is.</summary>
internal readonly record struct PictureSignature(PictureFormat Format, PictureDefect? Defect = null)
{
    public static PictureSignature Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new(PictureFormat.Unknown, new PictureDefect.Plain(PictureFault.Empty));

        var format = KnownFormat(bytes);
        return format == PictureFormat.Unknown ? new(format, new PictureDefect.Plain(ForeignFormat(bytes))) : new(format);
    }

    /// <summary>Whether the first bytes are those of a picture and of nothing else, also of one that browsers do not show.</summary>
    public static bool IsCertain(ReadOnlySpan<byte> bytes) => KnownFormat(bytes) switch
    {
        PictureFormat.Svg => RootIsSvg(bytes),
        PictureFormat.Unknown => IsForeignPicture(bytes),
        _ => true,
    };

    private static bool IsForeignPicture(ReadOnlySpan<byte> bytes) =>
        IsHeic(bytes)
        || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) || bytes.StartsWith("8BPS"u8)
        || bytes.StartsWith("BM"u8) && HasAt(bytes, 6, "\0\0\0\0"u8)
        || HasAt(bytes, 4, "jP  \r\n"u8) || HasAt(bytes, 4, "JXL \r\n"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x0A]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0x4F, 0xFF, 0x51])
        || bytes.StartsWith("%!PS-Adobe"u8) && bytes.IndexOf("EPSF"u8) is > 0 and < 40
        || bytes.StartsWith((ReadOnlySpan<byte>)[0xC5, 0xD0, 0xD3, 0xC6]);

    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\r\n>/"u8);

    /// <summary>A page or a diagram may hold a drawing; a drawing's first element is svg.</summary>
    private static bool RootIsSvg(ReadOnlySpan<byte> bytes)
    {
        for (var at = bytes.IndexOf((byte)'<'); at >= 0 && at + 1 < bytes.Length; at = bytes.IndexOf((byte)'<'))
        {
            bytes = bytes[(at + 1)..];
            if (bytes[0] is (byte)'?' or (byte)'!') continue;
            var end = bytes.IndexOfAny(EndOfName);
            var name = end < 0 ? bytes : bytes[..end];
            return name.SequenceEqual("svg"u8) || name.EndsWith(":svg"u8);
        }

        return false;
    }

    private static PictureFormat KnownFormat(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return PictureFormat.Jpeg;
        if (bytes.StartsWith(PngHeader.Signature))
            return PictureFormat.Png;
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return PictureFormat.Gif;
        if (bytes.StartsWith("RIFF"u8) && HasAt(bytes, 8, "WEBP"u8))
            return PictureFormat.WebP;
        if (HasBrand(bytes, "avif"u8) || HasBrand(bytes, "avis"u8))
            return PictureFormat.Avif;

        return LooksLikeSvg(bytes) ? PictureFormat.Svg : PictureFormat.Unknown;
    }

    private static PictureFault ForeignFormat(ReadOnlySpan<byte> bytes)
    {
        if (HasAt(bytes, 4, "ftyp"u8))
            return IsHeic(bytes) ? PictureFault.Heic : PictureFault.NoPicture;
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8))
            return PictureFault.Tiff;
        if (bytes.StartsWith("BM"u8))
            return PictureFault.Bmp;
        if (bytes.StartsWith("8BPS"u8))
            return PictureFault.Photoshop;
        if (bytes.StartsWith("%PDF"u8))
            return PictureFault.Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            return PictureFault.Packed;

        return bytes.StartsWith("version https://git-lfs"u8) ? PictureFault.OnlyPointer : PictureFault.NoPicture;
    }

    private static bool IsHeic(ReadOnlySpan<byte> bytes) =>
        HasBrand(bytes, "heic"u8) || HasBrand(bytes, "heix"u8) || HasBrand(bytes, "hevc"u8) || HasBrand(bytes, "mif1"u8) || HasBrand(bytes, "msf1"u8);

    private static bool HasBrand(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> brand)
    {
        if (!HasAt(bytes, 4, "ftyp"u8))
            return false;

        var cursor = new ByteCursor(bytes);
        var end = Math.Min(Math.Min(cursor.U32(), 256), (uint)bytes.Length);
        for (var at = 8; at + 4 <= end; at += 4)
        {
            if (HasAt(bytes, at, brand))
                return true;
        }

        return false;
    }

    /// <summary>Text that begins with markup and has an svg element somewhere, in UTF-8 or in UTF-16 with a byte order mark.</summary>
    private static bool LooksLikeSvg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return bytes.IndexOf(Encoding.Unicode.GetBytes("<svg")) >= 0;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return bytes.IndexOf(Encoding.BigEndianUnicode.GetBytes("<svg")) >= 0;

        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        var markup = text.TrimStart(" \t\r\n"u8);
        return markup.StartsWith("<"u8) && (markup.IndexOf("<svg"u8) >= 0 || markup.IndexOf(":svg"u8) >= 0);
    }

    private static bool HasAt(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> expected) =>
        bytes.Length >= offset && bytes[offset..].StartsWith(expected);
}
