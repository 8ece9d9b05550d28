using System.Globalization;
using System.IO.Hashing;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Disk.Pictures;

/// <summary>Encoded pictures on disk, by their key. The folder may be deleted at any time: it is filled again with the same bytes.</summary>
/// <remarks>An entry is the XXH128 of the picture's bytes, then the bytes: what a full disk or a stray hand broke counts as absent.</remarks>
internal sealed class PictureCache(string folder)
{
    private const int HashLength = 16, PartLength = 2;

    /// <summary>Where entries are written before they take their places: what a killed build leaves is found at a glance.</summary>
    private readonly string unfinished = Path.Combine(folder, "unfertig");

    /// <summary>The cache beside a content folder.</summary>
    public static PictureCache Beside(string content) => new(CacheFolder.Beside(content));

    /// <summary>Whether there is an entry; only reading it shows whether it is whole.</summary>
    public bool Has(Derivative derivative) => File.Exists(PathOf(derivative));

    /// <summary>The bytes of a picture; null where they have not been made or are damaged.</summary>
    public ReadOnlyMemory<byte>? Find(Derivative derivative)
    {
        try
        {
            var entry = File.ReadAllBytes(PathOf(derivative));
            if (entry.Length <= HashLength) return null;
            var bytes = entry.AsMemory(HashLength);
            // Not „whole ? bytes : null“: that null would become an empty memory.
            if (!XxHash128.Hash(bytes.Span).AsSpan().SequenceEqual(entry.AsSpan(0, HashLength))) return null;
            NoteUse(PathOf(derivative));
            return bytes;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Keeps a picture's bytes: whole or not at all, whoever else writes the same entry.</summary>
    public void Keep(Derivative derivative, byte[] bytes)
    {
        var path = PathOf(derivative);
        try
        {
            Keep(path, bytes);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // A process of another container or machine, where numbers of processes mean others, has swept it away.
            Keep(path, bytes);
        }
    }

    private void Keep(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // ! an entry lies in a folder
        Directory.CreateDirectory(unfinished);
        var entry = Path.Combine(unfinished, $"{Environment.ProcessId}-{Guid.NewGuid():N}");
        try
        {
            using (var file = File.Create(entry))
            {
                file.Write(XxHash128.Hash(bytes));
                file.Write(bytes);
            }

            File.Move(entry, path, overwrite: true);
        }
        finally
        {
            File.Delete(entry);
        }
    }

    /// <summary>Removes what killed builds were writing, and what nobody has used since a time.</summary>
    public void Sweep(DateTime before)
    {
        if (!Directory.Exists(unfinished)) return;
        foreach (var entry in Directory.GetFiles(unfinished))
        {
            if (int.TryParse(Path.GetFileName(entry).Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && Leftovers.IsGone(process)) File.Delete(entry);
        }

        Prune(entry => entry.File.LastWriteTimeUtc < before);
    }

    /// <summary>Removes entries; who needs one makes it again, with the same bytes, also where another process does while this one looks.</summary>
    /// <returns>What went.</returns>
    public CacheSize Prune(Func<(string Key, FileInfo File), bool> goes)
    {
        var (files, bytes) = (0, 0L);
        foreach (var entry in Entries().Where(goes))
        {
            try
            {
                var length = entry.File.Length;
                entry.File.Delete();
                (files, bytes) = (files + 1, bytes + length);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // Somebody reads it, or has removed it too.
            }
        }

        return new CacheSize(files, bytes);
    }

    /// <summary>How much there is.</summary>
    public CacheSize Size() => Entries().Aggregate(default(CacheSize), (sum, entry) => new CacheSize(sum.Files + 1, sum.Bytes + entry.File.Length));

    private IEnumerable<(string Key, FileInfo File)> Entries() =>
        from part in Directory.Exists(folder) ? new DirectoryInfo(folder).EnumerateDirectories() : []
        where part.Name.Length == PartLength
        from file in part.EnumerateFiles()
        select (part.Name + file.Name, file);

    /// <summary>The time of an entry says when it was last used, to the day.</summary>
    private static void NoteUse(string path)
    {
        var now = DateTime.UtcNow;
        if (now - File.GetLastWriteTimeUtc(path) < TimeSpan.FromDays(1)) return;
        try
        {
            File.SetLastWriteTimeUtc(path, now);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            // A cache that only another may write to serves as well.
        }
    }

    /// <summary>Spread over 256 folders: some file systems are slow where a folder holds very many files.</summary>
    private string PathOf(Derivative derivative) => Path.Combine(folder, derivative.Key[..PartLength], derivative.Key[PartLength..]);
}
