using System.Globalization;
using System.IO.Hashing;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Disk.Pictures;

/// <summary>Encoded pictures on disk, by their key. The folder may be deleted at any time: it is filled again with the same bytes.</summary>
/// <remarks>An entry is the XXH128 of the picture's bytes, then the bytes: what a full disk or a stray hand broke counts as absent.</remarks>
internal sealed class PictureCache(string folder)
{
    private const int HashLength = 16;

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

    /// <summary>Removes what killed builds were writing.</summary>
    public void Sweep()
    {
        if (!Directory.Exists(unfinished)) return;
        foreach (var entry in Directory.GetFiles(unfinished))
        {
            if (int.TryParse(Path.GetFileName(entry).Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && Leftovers.IsGone(process)) File.Delete(entry);
        }
    }

    /// <summary>Spread over 256 folders: some file systems are slow where a folder holds very many files.</summary>
    private string PathOf(Derivative derivative) => Path.Combine(folder, derivative.Key[..2], derivative.Key[2..]);
}
