using System.Text;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk;

/// <summary>Reads an output that a build wrote, from its folder or from its list alone, and nothing that lies outside.</summary>
public static class OutputReader
{
    /// <summary>A list of half a million files is smaller.</summary>
    private const long MostBytes = 100_000_000;

    /// <summary>No page that a build writes comes near.</summary>
    private const long MostBytesOfPage = 30_000_000;

    /// <summary>Opens an output; its pages are read when they are asked for.</summary>
    /// <param name="named">An output folder, or a file that is a list.</param>
    /// <exception cref="RefusalException">It is no output, or its list cannot be trusted.</exception>
    public static KnownOutput Open(string named)
    {
        if (!Directory.Exists(named)) return new KnownOutput(Listed(RealPath.Of(named), named), Look: null);
        var folder = RealPath.Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(named)));
        var list = FileBelow(folder, OutputManifest.FileName) ?? throw new RefusalException(
            $"Im Ordner „{named}“ fehlt die Liste {OutputManifest.FileName}: Diesen Auftritt hat „build“ nicht geschrieben. Nennen Sie einen Ausgabeordner oder die Liste selbst.");
        return new KnownOutput(Listed(list, named), path => PageAt(folder, path));
    }

    private static OutputManifest Listed(string file, string named)
    {
        if (!File.Exists(file)) throw new RefusalException($"„{named}“ gibt es nicht. Nennen Sie einen Ausgabeordner, den „build“ geschrieben hat, oder seine Liste {OutputManifest.FileName}.");
        if (FileState.Of(file) is not { IsOrdinary: true, Length: <= MostBytes } || OutputManifest.TryRead(File.ReadAllBytes(file)) is not { } manifest)
            throw new RefusalException($"Die Liste von „{named}“ lässt sich nicht lesen: Sie ist beschädigt, zu groß oder keine Liste dieses Programms. Bauen Sie den Auftritt neu.");
        return manifest.IsSound ? manifest : throw new RefusalException(
            $"Der Liste von „{named}“ ist nicht zu trauen: Sie nennt einen Pfad zweimal oder außerhalb des Ordners, oder eine Prüfsumme ist keine. Verglichen wurde nichts. Bauen Sie den Auftritt neu.");
    }

    private static PublishedPage? PageAt(string folder, string path) =>
        FileBelow(folder, path) is { } place && FileState.Of(place).Length <= MostBytesOfPage ? PublishedPage.Of(File.ReadAllText(place, Encoding.UTF8)) : null;

    /// <summary>Where a file lies that is one and no link leads out of the folder; null where not.</summary>
    private static string? FileBelow(string folder, string path) =>
        RealPath.TryFind(Path.Combine(folder, path)) is { } place && RealPath.IsWithin(place, folder) && File.Exists(place) && FileState.Of(place).IsOrdinary ? place : null;
}
