using Schwerpunkt.Disk;

namespace Schwerpunkt.Cli.Importing;

/// <summary>The folder that takes imported pages, and how far it reaches: a link in it may lead out, and nothing is written there.</summary>
internal sealed class ImportTarget(string folder)
{
    private readonly string boundary = RealPath.Of(ContentOf(Path.GetFullPath(folder)) ?? folder);

    /// <summary>Where the folder lies below content/, with a slash at the end; empty for content/ itself, and where nothing says which folder that is.</summary>
    public string BelowContent
    {
        get
        {
            var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
            var content = ContentOf(whole);
            for (var at = whole; content is null && at is not null; at = Path.GetDirectoryName(at)) content = Path.GetFileName(at) == "content" ? at : null;
            var below = content is null ? "." : Path.GetRelativePath(content, whole).Replace(Path.DirectorySeparatorChar, '/');
            return below == "." ? "" : below + "/";
        }
    }

    /// <summary>Whether a folder lies elsewhere, once links are followed.</summary>
    public bool IsLeftBy(string path) => RealPath.TryFind(path) is not { } real || !RealPath.IsWithin(real, boundary);

    /// <summary>Whether there is something of that name, be it a link that leads nowhere.</summary>
    public static bool IsTaken(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>Whether something else than these bytes lies there.</summary>
    public static bool HoldsOther(string path, ReadOnlySpan<byte> bytes) =>
        IsTaken(path) && !(File.Exists(path) && !FileState.IsSpecial(path) && new FileInfo(path).Length == bytes.Length && bytes.SequenceEqual(SharedReading.AllBytes(path)));

    /// <summary>The content folder that a path lies in: the nearest with a site.yml.</summary>
    private static string? ContentOf(string? path)
    {
        while (path is not null && !File.Exists(Path.Combine(path, "site.yml"))) path = Path.GetDirectoryName(path);
        return path;
    }
}
