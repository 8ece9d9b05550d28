using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment;

/// <summary>The output folder that is to be published.</summary>
public static class LocalOutput
{
    /// <summary>Refuses an output of which a file that is to be sent is not as the build wrote it.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="send">The files.</param>
    public static void RequireUnchanged(string folder, ImmutableArray<OutputManifest.Entry> send)
    {
        var changed = send.AsParallel().Where(file => !IsAsListed(Path.Combine(folder, file.Path), file)).Select(file => file.Path).Order(StringComparer.Ordinal).ToList();
        if (changed.Count > 0) throw new RefusalException($"Im Ausgabeordner „{folder}“ ist {changed[0]} nicht mehr so, wie „build“ es geschrieben hat. Veröffentlicht wurde nichts. Bauen Sie neu, und veröffentlichen Sie dann.");
    }

    private static bool IsAsListed(string place, OutputManifest.Entry file)
    {
        if (!File.Exists(place)) return false;
        using var bytes = File.OpenRead(place);
        return bytes.Length == file.Size && Sha256.Of(bytes) == file.Sha256;
    }
}
