using System.Collections.Frozen;
using System.Security.Cryptography;
using Schwerpunkt.Findings;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Disk;

/// <summary>One file of the content folder as last read: one of text, picture and file is set (of a file of data its text too), or a finding says why not.</summary>
/// <param name="Path">Below content/, composed.</param>
/// <param name="OnDisk">The same as the disk spells it.</param>
internal sealed record SourceEntry(string Path, string OnDisk, long Length, DateTime Written, SourceFile? Text = null, PictureFacts? Picture = null, FileFacts? File = null, Finding? Finding = null)
{
    private static readonly FrozenSet<string> Pictures =
        (".jpg .jpeg .jpe .jfif .jfi .jif .pjpeg .pjp .png .apng .webp .avif .avifs .gif .svg .svgz .heic .heics .heif .heifs .hif .tif .tiff .bmp .dib .jp2 .j2k .jpf .jpx .jpm .j2c .jpc .jxl .jxr .wdp .hdp "
        + ".psd .psb .eps .epsf .ai .cdr .xcf .cur .ico .tga .pcx .pnm .ppm .pgm .pbm .exr .qoi .emf .wmf .raw .dng .cr2 .cr3 .crw .nef .nrw .arw .srf .sr2 .orf .rw2 .raf .pef .srw .x3f .3fr .erf .kdc .mrw")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file unless it is the same as before.</summary>
    /// <param name="at">As findings name it.</param>
    /// <param name="path">Below content/, as the disk spells it and composed.</param>
    /// <param name="file">The file, or a link.</param>
    /// <param name="realRoot">The content folder without links: nothing outside it is read.</param>
    /// <param name="before">What it was; null where it is new. One that could not be read is not waited for again.</param>
    public static SourceEntry Read(Location at, (string OnDisk, string Composed) path, FileInfo file, string realRoot, SourceEntry? before)
    {
        try
        {
            if (file.LinkTarget is not null)
            {
                if (RealPath.TryFind(file.FullName) is not { } real) return Refused(path, UnreadableFile.At(at, ReadFault.LinkInCircle));
                if (!RealPath.IsWithin(real, realRoot)) return Refused(path, LinkLeavesContent.At(at));
                if (!System.IO.Path.Exists(real)) return Refused(path, UnreadableFile.AtDanglingLink(at, file.LinkTarget));
                file = new FileInfo(real);
            }

            var state = FileState.Of(file.FullName);
            if (!state.IsOrdinary) return Refused(path, SpecialFile.At(at));
            if (before is { Finding: null } && before.Length == state.Length && before.Written == file.LastWriteTimeUtc) return before;
            return new SourceEntry(path.Composed, path.OnDisk, state.Length, file.LastWriteTimeUtc).Fill(at, () => SharedReading.Open(file.FullName, waits: before?.Finding is null));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refused(path, Failure(at, path.Composed, failure));
        }
    }

    /// <summary>A name that leads to no file of its own.</summary>
    public static SourceEntry Refused((string OnDisk, string Composed) path, Finding finding) => new(path.Composed, path.OnDisk, 0, default, Finding: finding);

    /// <summary>What the machine said against reading a file.</summary>
    /// <param name="at">As findings name it.</param>
    /// <param name="path">Below content/: some names are none to the system that fails.</param>
    /// <param name="failure">What the machine said.</param>
    public static Finding Failure(Location at, string path, Exception failure) => DiskName.FindingOf(at, path) ?? UnreadableFile.At(at, MachineFailure.FaultOf(failure));

    /// <summary>What the bytes of a file are: a text, a picture or a file that is only handed on.</summary>
    /// <param name="at">As findings name it.</param>
    /// <param name="open">Gives its bytes, from the beginning.</param>
    public SourceEntry Fill(Location at, Func<Stream> open)
    {
        var extension = System.IO.Path.GetExtension(Path);
        var isText = IsText;
        var most = isText ? FileLimits.MostText : FileLimits.MostBytes;
        if (Length > most) return this with { Finding = FileTooLarge.At(at, Megabytes(Length + (1 << 20) - 1), Megabytes(most)) };
        if (isText) return this with { Text = new SourceFile(OnDisk, ReadText(open)) };
        return Pictures.Contains(extension) || IsPackedPicture || BeginsAsPicture(open)
            ? this with { Picture = ReadPicture(open) }
            : this with { File = new FileFacts(Path, Length), Text = DataFile.IsRead(Path) && Length <= FileLimits.MostData ? new SourceFile(OnDisk, ReadText(open)) : null };
    }

    /// <summary>Whether two files hold the same bytes.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="open">Opens a file by its name on disk.</param>
    public bool IsCopyOf(SourceEntry other, Func<string, Stream> open)
    {
        if (Length != other.Length || Finding is not null || other.Finding is not null) return false;
        if (Text is { } text) return other.Text is { } otherText && text.Bytes.Span.SequenceEqual(otherText.Bytes.Span);
        if (Picture is { } picture) return picture.Hash == other.Picture?.Hash;
        using var bytes = open(OnDisk);
        using var otherBytes = open(other.OnDisk);
        return SHA256.HashData(bytes).AsSpan().SequenceEqual(SHA256.HashData(otherBytes));
    }

    /// <summary>Of what goes out as it is, only the words about a picture and the rules for Apache are read.</summary>
    private bool IsText => Path == StaticFiles.AccessRulesPath || System.IO.Path.GetExtension(Path) switch
    {
        ".md" => !SitePath.IsStatic(Path),
        ".yml" => !SitePath.IsStatic(Path) || Pictures.Contains(System.IO.Path.GetExtension(Path[..^".yml".Length])),
        _ => false,
    };

    /// <summary>A server hands out the packed copy in the place of the picture itself.</summary>
    private bool IsPackedPicture => System.IO.Path.GetExtension(Path) is ".gz" or ".br" && Pictures.Contains(System.IO.Path.GetExtension(Path[..^".gz".Length]));

    private byte[] ReadText(Func<Stream> open)
    {
        using var stream = open();
        using var bytes = new MemoryStream((int)Length);
        stream.CopyTo(bytes);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>A photograph stays one under any name.</summary>
    private static bool BeginsAsPicture(Func<Stream> open)
    {
        using var stream = open();
        Span<byte> start = stackalloc byte[PictureHeaders.SignatureLength];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return PictureHeaders.BeginsAsPicture(start[..length]);
    }

    private static int Megabytes(long bytes) => (int)(bytes >> 20);

    /// <summary>Photographs are large, and nothing of their bytes is kept.</summary>
    private PictureFacts ReadPicture(Func<Stream> open)
    {
        using var stream = open();
        return PictureHeaders.Read(Path, stream, (int)Math.Min(Length, FileLimits.MostBytes));
    }
}
