using Schwerpunkt.Pictures;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing.Files;

/// <summary>Names a file so that its address is clean: small letters a–z, digits, hyphens, and the ending that its bytes have.</summary>
internal static class CleanName
{
    private const int Longest = 60;

    /// <param name="name">As the author's machine calls it.</param>
    /// <param name="format">Of a picture; null for a document.</param>
    /// <param name="bytes">The file.</param>
    public static (string Stem, string Ending) Of(string name, PictureFormat? format, ReadOnlySpan<byte> bytes)
    {
        var bare = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = bare.LastIndexOf('.');
        var (stem, ending) = dot > 0 ? (Slug.Of(bare[..dot]), "." + Slug.Of(bare[(dot + 1)..])) : (Slug.Of(bare), "");
        if (stem.Length > Longest) stem = stem[..(stem.LastIndexOf('-', Longest) is > 0 and var end ? end : Longest)];
        var (own, others) = EndingsOf(format, bytes);
        if (own.Length > 0 && ending != own && !others.Contains(ending, StringComparer.Ordinal)) ending = own;
        return (stem.Length > 0 ? stem : format is null ? "datei" : "bild", ending == "." ? "" : ending);
    }

    private static (string Own, string[] Others) EndingsOf(PictureFormat? format, ReadOnlySpan<byte> bytes) => format switch
    {
        PictureFormat.Jpeg => (".jpg", [".jpeg"]),
        PictureFormat.Png => (".png", []),
        PictureFormat.WebP => (".webp", []),
        PictureFormat.Avif => (".avif", []),
        PictureFormat.Gif => (".gif", []),
        PictureFormat.Svg => (".svg", []),
        _ when bytes.StartsWith("%PDF-"u8) => (".pdf", []),
        _ => ("", []),
    };
}
