using System.Collections.Concurrent;
using System.Collections.Immutable;
using Schwerpunkt.Imaging.Encoders;
using Schwerpunkt.Model;
using Schwerpunkt.Publishing;

namespace Schwerpunkt.Cli.Pictures;

/// <summary>The pictures of a content folder: gives the bytes of each derivative, from the cache or newly encoded.</summary>
internal sealed class PictureFolder(string content)
{
    /// <summary>Decoded, such a picture takes 75 MB or more: of these, one at a time.</summary>
    private const long Large = 25_000_000;

    private readonly PictureCache cache = PictureCache.Beside(content);
    private readonly Lock largePicture = new();

    /// <summary>Sees to it that every encoded file lies in the cache; several pictures at a time, each decoded once.</summary>
    /// <param name="files">The whole site.</param>
    /// <param name="progress">Where a person may watch.</param>
    /// <returns>A German half-sentence for each picture that cannot be decoded, by its path below content/.</returns>
    public ImmutableSortedDictionary<string, string> Prepare(ImmutableArray<OutputFile> files, TextWriter progress)
    {
        var wanted = files.OfType<OutputFile.Encoded>().Select(file => file.Derivative).ToArray();
        var absent = wanted.AsParallel().AsOrdered().Where(derivative => !cache.Has(derivative)).ToArray();
        var pictures = absent.GroupBy(derivative => derivative.Source.Path, StringComparer.Ordinal).Select(group => group.ToImmutableArray()).ToArray();
        var defects = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        using var bar = ProgressBar.Start("Bilder umrechnen", absent.Length, progress);
        // The largest first: the last one to be done should not be the longest.
        var partitions = Partitioner.Create(pictures.OrderByDescending(group => Pixels(group[0])), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(partitions, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, group =>
        {
            if (Encode(group, bar.Advance) is { } defect) defects[group[0].Source.Path] = defect;
        });
        return defects.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>The bytes of one file, made anew where the cache holds them damaged or not at all; null where its picture cannot be decoded.</summary>
    public ReadOnlyMemory<byte>? Read(Derivative derivative)
    {
        if (cache.Find(derivative) is { } kept) return kept;
        return Encode([derivative], () => { }) is null ? cache.Find(derivative) : null;
    }

    private string? Encode(ImmutableArray<Derivative> derivatives, Action advance)
    {
        if (Pixels(derivatives[0]) < Large) return EncodeNow(derivatives, advance);
        lock (largePicture) return EncodeNow(derivatives, advance);
    }

    private string? EncodeNow(ImmutableArray<Derivative> derivatives, Action advance)
    {
        var bytes = File.ReadAllBytes(Path.Combine(content, derivatives[0].Source.Path));
        return PictureEncoder.Encode(bytes, derivatives, (derivative, encoded) =>
        {
            cache.Keep(derivative, encoded);
            advance();
        });
    }

    private static long Pixels(Derivative derivative) => (long)derivative.Source.Width * derivative.Source.Height;
}
