using System.Collections.Immutable;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Pictures;

/// <summary>What a picture's header says; nothing has been decoded yet.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Hash">XXH128 of the bytes, 32 hex digits: it tells files apart, it keeps nobody out.</param>
/// <param name="Width">In pixels, after EXIF rotation; 0 where unknown.</param>
/// <param name="Height">In pixels, after EXIF rotation; 0 where unknown.</param>
/// <param name="Format">The format of the bytes, whatever the extension says.</param>
/// <param name="Rights">Rights written into the file.</param>
/// <param name="Defect">Why the picture cannot be shown; null where it can.</param>
/// <param name="Animated">True where it holds more than one frame.</param>
public sealed record PictureFacts(
    string Path,
    string Hash,
    int Width,
    int Height,
    PictureFormat Format,
    EmbeddedRights Rights,
    PictureDefect? Defect = null,
    bool Animated = false)
{
    /// <summary>A longer name has no room for a hash: file systems take 255 bytes, and a compressed copy adds three.</summary>
    private const int LongestName = 240;

    /// <summary>In NFC, as above.</summary>
    public string Path { get; init; } = NormalForm.Of(Path);

    /// <summary>In bytes; null where nobody counted them.</summary>
    public long? Length { get; init; }

    /// <summary>The address below the base path where the picture is shown as it is. That of a drawing changes with its bytes, so that browsers may keep it for ever: <c>plan.0123abcd.svg</c>.</summary>
    public string ShownPath => Format == PictureFormat.Svg && SitePath.OfFile(Path) is var path && path.EndsWith(".svg", StringComparison.Ordinal) && path.Length - path.LastIndexOf('/') <= LongestName
        ? $"{path.AsSpan(0, path.Length - 4)}.{Hash.AsSpan(0, 8)}.svg"
        : SitePath.OfFile(Path);
}

/// <summary>Picture formats the site can carry.</summary>
public enum PictureFormat
{
    /// <summary>None of these.</summary>
    Unknown,

    /// <summary>ISO/IEC 10918.</summary>
    Jpeg,

    /// <summary>ISO/IEC 15948.</summary>
    Png,

    /// <summary>RFC 9649.</summary>
    WebP,

    /// <summary>AV1 in HEIF.</summary>
    Avif,

    /// <summary>GIF 87a or 89a.</summary>
    Gif,

    /// <summary>W3C SVG.</summary>
    Svg,
}

/// <summary>IPTC and XMP fields of a picture, or an SVG's metadata; null where absent.</summary>
public sealed record EmbeddedRights(string? Credit = null, string? CopyrightNotice = null, string? Creator = null, string? WebStatement = null)
{
    /// <summary>A picture that says nothing of its rights.</summary>
    public static EmbeddedRights None { get; } = new();

    /// <summary>The designation to print: Credit Line, else Copyright Notice, else Creator (IPTC Photo Metadata Standard), the first that names somebody.</summary>
    /// <param name="around">What else is said about the picture.</param>
    public Credit? Naming(params ImmutableArray<string> around)
    {
        ImmutableArray<Credit> found = [.. Written.Select(text => Pictures.Credit.TryParse(text, around)).OfType<Credit>()];
        return found.FirstOrDefault(credit => !credit.Doubtful) ?? found.FirstOrDefault();
    }

    /// <summary>The fields in their order, whomever they name.</summary>
    public IEnumerable<string> Written => new[] { Credit, CopyrightNotice, Creator }.OfType<string>();
}
