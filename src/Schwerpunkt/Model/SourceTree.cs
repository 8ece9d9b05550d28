using System.Collections.Immutable;

namespace Schwerpunkt.Model;

/// <summary>Everything a build reads, already in memory: the only input of the core.</summary>
/// <param name="Root">The content folder as findings name it, for example <c>content</c>; no trailing slash.</param>
/// <param name="Texts">Markdown and YAML files with their raw bytes, paths relative to the root with <c>/</c>.</param>
/// <param name="Pictures">What the headers of the pictures say.</param>
/// <param name="Files">All other files.</param>
/// <param name="Today">The day of the build; the core has no clock.</param>
public sealed record SourceTree(
    string Root,
    ImmutableArray<SourceFile> Texts,
    ImmutableArray<PictureFacts> Pictures,
    ImmutableArray<FileFacts> Files,
    DateOnly Today)
{
    /// <summary>Files that are there and have a finding why they were not read: nobody is told besides that they are missing.</summary>
    public ImmutableArray<string> Unread { get; init; } = [];

    /// <summary>A place in one of the files, named as the repository names it.</summary>
    public Location At(string path, int line = 1, int column = 1) =>
        new(Root.Length == 0 ? path : $"{Root}/{path}", line, column);
}

/// <summary>A text file: path relative to the content folder, and its undecoded bytes.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>In one normal form (NFC), whatever the disk or an archive made of its umlauts.</summary>
    public string Path { get; init; } = NormalForm.Of(Path);

    /// <summary>Whether it is a page. Names with _ or . in front (Statiq's convention) are not read at all.</summary>
    public bool IsPage => Path.EndsWith(".md", StringComparison.Ordinal);
}

/// <summary>A file that is only handed on, such as a PDF; length in bytes.</summary>
public sealed record FileFacts(string Path, long Length)
{
    /// <summary>In NFC, as above.</summary>
    public string Path { get; init; } = NormalForm.Of(Path);
}

/// <summary>What a picture's header says; nothing has been decoded yet.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Hash">XXH128 of the bytes, 32 hex digits: it tells files apart, it keeps nobody out.</param>
/// <param name="Width">In pixels, after EXIF rotation; 0 where unknown.</param>
/// <param name="Height">In pixels, after EXIF rotation; 0 where unknown.</param>
/// <param name="Format">The format of the bytes, whatever the extension says.</param>
/// <param name="Rights">Rights written into the file.</param>
/// <param name="Defect">German half-sentence saying why the picture cannot be shown; null where it can.</param>
/// <param name="Animated">True where it holds more than one frame.</param>
public sealed record PictureFacts(
    string Path,
    string Hash,
    int Width,
    int Height,
    PictureFormat Format,
    EmbeddedRights Rights,
    string? Defect = null,
    bool Animated = false)
{
    /// <summary>In NFC, as above.</summary>
    public string Path { get; init; } = NormalForm.Of(Path);
}

/// <summary>Picture formats the site can carry.</summary>
public enum PictureFormat
{
    Unknown,
    Jpeg,
    Png,
    WebP,
    Avif,
    Gif,
    Svg,
}

/// <summary>IPTC and XMP fields of a picture, or an SVG's metadata; null where absent.</summary>
public sealed record EmbeddedRights(string? Credit = null, string? CopyrightNotice = null, string? Creator = null, string? WebStatement = null)
{
    public static EmbeddedRights None { get; } = new();

    /// <summary>The designation to print: Credit Line, else Copyright Notice, else Creator (IPTC Photo Metadata Standard), the first that names somebody.</summary>
    /// <param name="around">What else is said about the picture.</param>
    public Credit? Naming(params ImmutableArray<string> around)
    {
        ImmutableArray<Credit> found = [.. Written.Select(text => Model.Credit.TryParse(text, around)).OfType<Credit>()];
        return found.FirstOrDefault(credit => !credit.Doubtful) ?? found.FirstOrDefault();
    }

    /// <summary>The fields in their order, whomever they name.</summary>
    public IEnumerable<string> Written => new[] { Credit, CopyrightNotice, Creator }.OfType<string>();
}
