using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk.Output;

/// <summary>The folder in which a site is written before it takes its place. What the last build wrote alike is taken over instead: a server's tags and a copying tool see that it has not changed.</summary>
internal sealed class StagedOutput
{
    private const int CopyRoom = 1 << 18;

    private readonly string folder;
    private readonly ContentFiles content;
    private readonly EarlierOutput? earlier;
    private readonly PictureFolder pictures;
    private readonly (UnixFileMode Mode, uint? Group) rights;

    private StagedOutput(string folder, ContentFiles content, EarlierOutput? earlier, string place)
    {
        (this.folder, this.content, this.earlier) = (folder, content, earlier);
        pictures = new PictureFolder(content);
        Make(folder);
        if (Directory.Exists(place)) FolderRights.CarryGroup(place, folder);
        // Its rights are those that new files get here.
        File.WriteAllBytes(ManifestPath, []);
        rights = RightsOf(ManifestPath);
    }

    private string ManifestPath => Path.Combine(folder, OutputManifest.FileName);

    /// <summary>Writes all files and their list.</summary>
    /// <param name="folder">Must not exist.</param>
    /// <param name="content">Where copied files and pictures come from.</param>
    /// <param name="files">The whole site.</param>
    /// <param name="earlier">What the last build wrote; null where there was none.</param>
    /// <param name="place">The folder whose place it is to take, or to fill; need not exist.</param>
    /// <param name="compress">True where compressed copies are to stand beside the text files.</param>
    public static void Write(string folder, ContentFiles content, ImmutableArray<OutputFile> files, EarlierOutput? earlier, string place, bool compress)
    {
        var staged = new StagedOutput(folder, content, earlier, place);
        var written = new OutputManifest.Entry[files.Length];
        using var buffers = new ThreadLocal<TextBuffer>(() => new TextBuffer());
        Parallel.For(0, files.Length, i => written[i] = staged.Write(files[i], buffers.Value!)); // ! the line above makes one
        var copies = compress ? Compressor.Copies(files.Where(file => OutputFile.IsText(file.Path)), staged.Compressed) : [];
        staged.WriteManifest(new OutputManifest([.. written, .. copies]).ToBytes());
    }

    /// <summary>It lies beside the output, or in it, under a name that nobody has given: who lacks the rights is told where.</summary>
    private static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException || MachineFailure.IsReadOnly(failure))
        {
            throw new RefusalException($"Im Ordner „{Path.GetDirectoryName(folder)}“ darf dieses Konto nichts anlegen; gebaut wurde nichts. Lassen Sie ihn für sich freigeben, oder nennen Sie einen anderen Ordner (beim Bauen mit --output).", failure);
        }
    }

    private void WriteManifest(byte[] bytes)
    {
        File.Delete(ManifestPath);
        if (earlier?.SameManifest(bytes) is not { } same || !TryTake(same, ManifestPath)) File.WriteAllBytes(ManifestPath, bytes);
    }

    private OutputManifest.Entry Write(OutputFile file, TextBuffer buffer)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file.Path))!); // ! below the staging folder
        return file switch
        {
            OutputFile.Rendered rendered => buffer.Make(rendered, bytes => Keep(file.Path, bytes)),
            OutputFile.Asset asset => Keep(file.Path, asset.Bytes.Span),
            OutputFile.Copied copied => Copy(file.Path, content.Of(copied.Source)),
            OutputFile.Encoded encoded => Keep(file.Path, (pictures.Read(encoded.Derivative) ?? throw new IOException($"{encoded.Derivative.Source.Path}: {encoded.Path}")).Span),
            _ => throw new UnreachableException(),
        };
    }

    private OutputManifest.Entry Keep(string path, ReadOnlySpan<byte> bytes)
    {
        var entry = new OutputManifest.Entry(path, Sha256.Of(bytes), bytes.Length, MediaTypes.OfFile(path));
        if (TryTake(entry)) return entry;
        using var file = File.OpenHandle(PathOf(path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        return entry;
    }

    /// <summary>Copies the bytes, not the rights: who edits the content may be another than who serves the site.</summary>
    private OutputManifest.Entry Copy(string path, string source)
    {
        using var read = SharedReading.Open(source);
        if (earlier?.Find(path)?.Size == read.Length)
        {
            var entry = Listed(path, read);
            if (TryTake(entry)) return entry;
            read.Position = 0;
        }

        using var copy = new FileStream(PathOf(path), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        using var hash = new Sha256();
        var room = ArrayPool<byte>.Shared.Rent(CopyRoom);
        for (var length = read.Read(room); length > 0; length = read.Read(room))
        {
            hash.Append(room.AsSpan(0, length));
            copy.Write(room, 0, length);
        }

        ArrayPool<byte>.Shared.Return(room);
        return new OutputManifest.Entry(path, hash.Finish(), copy.Length, MediaTypes.OfFile(path));
    }

    private static OutputManifest.Entry Listed(string path, FileStream bytes) =>
        new(path, Sha256.Of(bytes), bytes.Length, MediaTypes.OfFile(path));

    /// <summary>The compressed copies of a file: those of the last build where the file has not changed.</summary>
    private IEnumerable<OutputManifest.Entry> Compressed(OutputFile file)
    {
        if (earlier is not null && earlier.IsTaken(file.Path))
        {
            var old = Compressor.Endings.Select(ending => earlier.Find(file.Path + ending)).OfType<OutputManifest.Entry>().ToArray();
            if (old.Length > 0 && Array.TrueForAll(old, TryTake)) return old;
        }

        return Compressor.Compress(PathOf(file.Path), (ending, bytes) =>
        {
            File.Delete(PathOf(file.Path + ending)); // one of two may have been taken over
            return Keep(file.Path + ending, bytes) with { MediaType = MediaTypes.OfFile(file.Path) };
        });
    }

    private bool TryTake(OutputManifest.Entry entry)
    {
        if (earlier?.PlaceOf(entry) is not { } place || !TryTake(place, PathOf(entry.Path))) return false;
        earlier.NoteTaken(entry.Path);
        return true;
    }

    /// <summary>Takes a file over where it has the rights of a new one.</summary>
    private bool TryTake(string from, string to) => RightsOf(from) == rights && HardLink.TryTake(from, to);

    /// <summary>Of Windows only whether a file may be written: the rest comes from its folder.</summary>
    private static (UnixFileMode Mode, uint? Group) RightsOf(string file) => OperatingSystem.IsWindows()
        ? (File.GetAttributes(file).HasFlag(FileAttributes.ReadOnly) ? UnixFileMode.UserRead : UnixFileMode.UserWrite, null)
        : (File.GetUnixFileMode(file), FileState.OwnerOf(file)?.Group);

    private string PathOf(string path) => Path.Combine(folder, path);
}
