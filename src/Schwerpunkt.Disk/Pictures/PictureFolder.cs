using System.Collections.Concurrent;
using System.Collections.Immutable;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Imaging.Encoders;
using Schwerpunkt.Pictures;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk.Pictures;

/// <summary>The pictures of a content folder: gives the bytes of each derivative, from the cache or newly encoded.</summary>
/// <param name="files">Where they lie.</param>
/// <param name="keep">False where nothing may be written to the disk: the cache is then read only.</param>
/// <param name="turns">What other folders with the same cache take turns by; null where there is none.</param>
public sealed class PictureFolder(ContentFiles files, bool keep = true, PictureTurns? turns = null)
{
    /// <summary>What a page shows, many times over.</summary>
    private const long Room = 64 << 20;

    /// <summary>What no build has asked for in so long a time is let go.</summary>
    private static readonly TimeSpan Unused = TimeSpan.FromDays(90);

    private readonly PictureCache cache = PictureCache.Beside(files.Content);
    private readonly PictureMemory? memory = keep && MayKeep(files.Content) ? null : new PictureMemory(Room);
    private readonly DecodingRoom room = new();
    private readonly PictureTurns turns = turns ?? new PictureTurns();

    /// <summary>Those of a folder that shares none with another.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="keep">As above.</param>
    public PictureFolder(string content, bool keep = true)
        : this(new ContentFiles(content), keep)
    {
    }

    /// <summary>Sees to it that every encoded file lies in the cache, or only that it could be made; several pictures at a time, each decoded once.</summary>
    /// <param name="site">Its files.</param>
    /// <param name="watch">Shows the work, by its German name and the number of its pieces; null where nobody watches.</param>
    /// <returns>Why, for each picture that cannot be decoded, by its path below content/.</returns>
    public ImmutableSortedDictionary<string, PictureDefect> Prepare(ImmutableArray<OutputFile> site, Func<string, int, IWorkDisplay>? watch)
    {
        var wanted = site.OfType<OutputFile.Encoded>().Select(file => file.Derivative).ToArray();
        // Once all are there nobody waits for another folder's turn.
        return Absent(wanted) is [] ? ImmutableSortedDictionary<string, PictureDefect>.Empty : turns.Take(() => Prepare(Absent(wanted), watch));
    }

    private ImmutableSortedDictionary<string, PictureDefect> Prepare(Derivative[] absent, Func<string, int, IWorkDisplay>? watch)
    {
        var pictures = absent.GroupBy(derivative => derivative.Source.Path, StringComparer.Ordinal).Select(group => group.ToImmutableArray()).ToArray();
        var defects = new ConcurrentDictionary<string, PictureDefect>(StringComparer.Ordinal);
        if (memory is null && pictures.Length > 0 && turns.IsFirst()) cache.Sweep(DateTime.UtcNow - Unused);
        using var bar = watch?.Invoke(keep ? "Bilder umrechnen" : "Bilder prüfen", keep ? absent.Length : pictures.Length);
        // The largest first: the last one to be done should not be the longest.
        var partitions = Partitioner.Create(pictures.OrderByDescending(group => Pixels(group[0])), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(partitions, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, group =>
        {
            if (Encode(group, keep ? Store : null, () => bar?.Advance()) is { } defect) defects[group[0].Source.Path] = defect;
        });
        return defects.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private Derivative[] Absent(Derivative[] wanted)
    {
        var kept = new bool[wanted.Length];
        Parallel.For(0, wanted.Length, i => kept[i] = cache.Has(wanted[i]));
        return [.. wanted.Where((_, i) => !kept[i])];
    }

    /// <summary>The bytes of one file, made anew where the cache holds them damaged or not at all; null where its picture cannot be decoded.</summary>
    public ReadOnlyMemory<byte>? Read(Derivative derivative)
    {
        if (memory?.Find(derivative.Key) is { } held) return held;
        if (cache.Find(derivative) is { } kept) return kept;
        byte[]? made = null;
        var defect = Encode([derivative], (one, encoded) => Store(one, made = encoded), () => { });
        // Not „made is null ? null : made“: that null would become an empty memory.
        if (defect is not null || made is null) return null;
        return made;
    }

    /// <summary>Whether the cache beside a content folder can be written to; where not, every build encodes all pictures again.</summary>
    public static bool MayKeep(string content)
    {
        var folder = CacheFolder.Beside(content);
        return Directory.Exists(folder) ? FolderRights.MayWrite(folder) : !File.Exists(folder) && FolderRights.MayWrite(Path.GetDirectoryName(folder) ?? folder);
    }

    /// <summary>How much the cache holds.</summary>
    public CacheSize Kept() => cache.Size();

    /// <summary>Lets go of all that a site does not need.</summary>
    /// <param name="site">Its files.</param>
    /// <returns>What went.</returns>
    public CacheSize Prune(ImmutableArray<OutputFile> site)
    {
        cache.Sweep(DateTime.UtcNow - Unused);
        var needed = site.OfType<OutputFile.Encoded>().Select(file => file.Derivative.Key).ToHashSet(StringComparer.Ordinal);
        return cache.Prune(entry => !needed.Contains(entry.Key));
    }

    private void Store(Derivative derivative, byte[] encoded)
    {
        if (memory is null) cache.Keep(derivative, encoded);
        else memory.Keep(derivative.Key, encoded);
    }

    private PictureDefect? Encode(ImmutableArray<Derivative> derivatives, Action<Derivative, byte[]>? store, Action advance)
    {
        using (room.Take(derivatives[0].Source)) return EncodeNow(derivatives, store, advance);
    }

    private PictureDefect? EncodeNow(ImmutableArray<Derivative> derivatives, Action<Derivative, byte[]>? store, Action advance)
    {
        var bytes = SharedReading.AllBytes(files.Of(derivatives[0].Source.Path));
        if (store is null)
        {
            advance();
            return PictureEncoder.Check(bytes, derivatives[0].Source);
        }

        return PictureEncoder.Encode(bytes, derivatives, (derivative, encoded) =>
        {
            store(derivative, encoded);
            advance();
        });
    }

    private static long Pixels(Derivative derivative) => (long)derivative.Source.Width * derivative.Source.Height;
}
