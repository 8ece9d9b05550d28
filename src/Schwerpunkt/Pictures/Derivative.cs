using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pictures;

/// <summary>A file made from a picture: one size in one format, with its credit written into it. Known in full before a pixel is decoded.</summary>
/// <param name="Source">The picture it is made from.</param>
/// <param name="Width">In pixels, never more than the picture has.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Format">What is written; JPEG, PNG, WebP or AVIF.</param>
/// <param name="Cropped">True where the edges are cut off, evenly, to give other proportions.</param>
/// <param name="Rights">Written into the file.</param>
public sealed record Derivative(PictureFacts Source, int Width, int Height, PictureFormat Format, bool Cropped, EmbeddedRights Rights)
{
    /// <summary>What the bytes depend on beside the picture: the library's version and our settings of it. To be changed with either.</summary>
    public const string Encoder = "libvips 8.18.7, settings 1";

    /// <summary>32 hex digits that change whenever the bytes could change.</summary>
    public string Key { get; } = KeyOf(Source.Hash, Width, Height, Format, Cropped, Rights);

    /// <summary>The address below the base path: <c>bilder/markt-960.0123abcd.avif</c> beside the picture's own.</summary>
    public string Path => string.Create(CultureInfo.InvariantCulture, $"{Stem}-{Size}.{Key.AsSpan(0, 8)}.{Extension}");

    private string Stem => SitePath.OfFile(Source.Path) is var path && path.LastIndexOf('.') is > 0 and var dot ? path[..dot] : path;

    private string Size => Cropped ? string.Create(CultureInfo.InvariantCulture, $"{Width}x{Height}") : Width.ToString(CultureInfo.InvariantCulture);

    private string Extension => Format == PictureFormat.Jpeg ? "jpg" : Format.ToString().ToLowerInvariant();

    private static string KeyOf(string hash, int width, int height, PictureFormat format, bool cropped, EmbeddedRights rights)
    {
        var parts = string.Create(CultureInfo.InvariantCulture,
            $"{Encoder}\0{hash}\0{width}x{height}\0{format}\0{cropped}\0{rights.Credit}\0{rights.CopyrightNotice}\0{rights.Creator}\0{rights.WebStatement}");
        return Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(parts)));
    }
}
