using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Imaging.Svg;

/// <summary>Tells the document types of the SVG standards, which declare nothing and make nobody fetch anything, from all others.</summary>
internal static partial class SvgDocumentType
{
    /// <summary>Whether the file has one document type, of a standard and without declarations of its own.</summary>
    public static bool IsStandard(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf("<!ENTITY"u8) >= 0) return false;
        var start = file.IndexOf("<!DOCTYPE"u8);
        if (start < 0 || file[(start + 1)..].IndexOf("<!DOCTYPE"u8) >= 0) return false;
        var end = file[start..].IndexOf((byte)'>');
        return end > 0 && end < 1000 && Standard().IsMatch(Encoding.Latin1.GetString(file.Slice(start, end + 1)));
    }

    /// <summary>The XML reader refuses other document types; the finding should say so instead of speaking of invalid XML.</summary>
    public static PictureDefect? DefectOf(ReadOnlySpan<byte> file)
    {
        if (file.IndexOf("<!ENTITY"u8) >= 0)
            return new PictureDefect.Plain(PictureFault.Entities);

        return file.IndexOf("<!DOCTYPE"u8) >= 0 && !IsStandard(file) ? new PictureDefect.Plain(PictureFault.DocumentType) : null;
    }

    [GeneratedRegex("""^<!DOCTYPE\s+(?:\w+:)?svg(?:\s+PUBLIC\s+(?:"-//W3C//DTD SVG [^"<>]*"|'-//W3C//DTD SVG [^'<>]*')\s+(?:"[^"<>]*"|'[^'<>]*'))?\s*(?:\[\s*\]\s*)?>$""", RegexOptions.CultureInvariant)]
    private static partial Regex Standard();
}
