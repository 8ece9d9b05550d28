using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using Schwerpunkt.Findings;
using Schwerpunkt.Imaging;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Disk;

/// <summary>One file of the content folder as last read: one of text, picture and file is set, or a finding says why not.</summary>
/// <param name="Path">Below content/, composed.</param>
/// <param name="OnDisk">The same as the disk spells it.</param>
internal sealed record SourceEntry(string Path, string OnDisk, long Length, DateTime Written, SourceFile? Text = null, PictureFacts? Picture = null, FileFacts? File = null, Finding? Finding = null)
{
    /// <summary>More is no text that a person wrote.</summary>
    private const long MostText = 16 << 20;

    /// <summary>More nobody wants to load; it is a slip.</summary>
    private const long MostBytes = 256 << 20;

    private static readonly FrozenSet<string> Pictures =
        (".jpg .jpeg .jpe .jfif .jfi .jif .pjpeg .pjp .png .apng .webp .avif .avifs .gif .svg .svgz .heic .heics .heif .heifs .hif .tif .tiff .bmp .dib .jp2 .j2k .jpf .jpx .jpm .j2c .jpc .jxl .jxr .wdp .hdp "
        + ".psd .psb .eps .epsf .ai .cdr .xcf .cur .ico .tga .pcx .pnm .ppm .pgm .pbm .exr .qoi .emf .wmf .raw .dng .cr2 .cr3 .crw .nef .nrw .arw .srf .sr2 .orf .rw2 .raf .pef .srw .x3f .3fr .erf .kdc .mrw")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file unless it is the same as before.</summary>
    /// <param name="at">As findings name it.</param>
    /// <param name="path">Below content/, as the disk spells it and composed.</param>
    /// <param name="file">The file, or a link.</param>
    /// <param name="realRoot">The content folder without links: nothing outside it is read.</param>
    /// <param name="before">What it was; null where it is new.</param>
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
            return Read(at, new SourceEntry(path.Composed, path.OnDisk, state.Length, file.LastWriteTimeUtc), file.FullName);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refused(path, UnreadableFile.At(at, failure is UnauthorizedAccessException ? ReadFault.NoRight : ReadFault.FileSystem));
        }
    }

    /// <summary>A name that leads to no file of its own.</summary>
    public static SourceEntry Refused((string OnDisk, string Composed) path, Finding finding) => new(path.Composed, path.OnDisk, 0, default, Finding: finding);

    /// <summary>Whether two files hold the same bytes.</summary>
    public bool IsCopyOf(SourceEntry other, string root)
    {
        if (Length != other.Length || Finding is not null || other.Finding is not null) return false;
        if (Text is { } text) return other.Text is { } otherText && text.Bytes.Span.SequenceEqual(otherText.Bytes.Span);
        if (Picture is { } picture) return picture.Hash == other.Picture?.Hash;
        using var bytes = System.IO.File.OpenRead(System.IO.Path.Combine(root, OnDisk));
        using var otherBytes = System.IO.File.OpenRead(System.IO.Path.Combine(root, other.OnDisk));
        return SHA256.HashData(bytes).AsSpan().SequenceEqual(SHA256.HashData(otherBytes));
    }

    private static SourceEntry Read(Location at, SourceEntry entry, string file)
    {
        var extension = System.IO.Path.GetExtension(entry.Path);
        var isText = extension is ".md" or ".yml";
        var most = isText ? MostText : MostBytes;
        if (entry.Length > most) return entry with { Finding = FileTooLarge.At(at, Megabytes(entry.Length + (1 << 20) - 1), Megabytes(most)) };
        if (isText) return entry with { Text = new SourceFile(entry.Path, System.IO.File.ReadAllBytes(file)) };
        return Pictures.Contains(extension) || BeginsAsPicture(file)
            ? entry with { Picture = ReadPicture(entry.Path, file) }
            : entry with { File = new FileFacts(entry.Path, entry.Length) };
    }

    /// <summary>A photograph stays one under any name.</summary>
    private static bool BeginsAsPicture(string file)
    {
        using var handle = System.IO.File.OpenHandle(file);
        Span<byte> start = stackalloc byte[PictureHeaders.SignatureLength];
        var length = 0;
        while (length < start.Length && RandomAccess.Read(handle, start[length..], length) is var read and > 0) length += read;
        return PictureHeaders.BeginsAsPicture(start[..length]);
    }

    private static int Megabytes(long bytes) => (int)(bytes >> 20);

    /// <summary>Photographs are large, and nothing of their bytes is kept.</summary>
    private static PictureFacts ReadPicture(string path, string file)
    {
        using var handle = System.IO.File.OpenHandle(file);
        var room = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(handle), MostBytes));
        var length = 0;
        while (RandomAccess.Read(handle, room.AsSpan(length), length) is var read and > 0) length += read;
        var facts = PictureHeaders.Read(path, room.AsMemory(0, length));
        ArrayPool<byte>.Shared.Return(room);
        return facts;
    }
}
