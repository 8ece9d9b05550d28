using System.Globalization;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Disk.Output;

/// <summary>Puts a new site into a folder that cannot be renamed itself, file by file: what pages need, then pages, then lists; what is gone goes last. A reader never meets half a file, but for moments old pages beside new ones.</summary>
internal static class FolderInPlace
{
    private const string Prepared = ".schwerpunkt-neu-";

    /// <summary>What bears this name is whole: whoever finds it goes on with it.</summary>
    private const string Going = ".schwerpunkt-tausch-";

    /// <summary>Whether a folder is a mount point or holds one, or lies in one that this process may not write to.</summary>
    /// <param name="output">Without links; need not exist.</param>
    public static bool IsNeeded(string output) => Directory.Exists(output) && (MountPoint.IsIn(output) || !FolderRights.MayWrite(Path.GetDirectoryName(output) ?? output));

    /// <summary>Where this process prepares the new site: inside, on the same file system.</summary>
    public static string StagingOf(string output) => Inside(output, Prepared);

    /// <summary>Whether a folder at the top of the output is one of these, and no part of the site.</summary>
    public static bool IsOwn(string name) => name.StartsWith(Prepared, StringComparison.Ordinal) || name.StartsWith(Going, StringComparison.Ordinal);

    /// <summary>Whether another process is at work in the folder.</summary>
    public static bool IsBusy(string output) =>
        Directory.Exists(output) && Directory.EnumerateDirectories(output, ".schwerpunkt-*").Any(folder => IsOwn(Path.GetFileName(folder)) && !FolderSwap.IsAbandoned(folder));

    /// <summary>Gives every file of the staging folder its place.</summary>
    public static void Exchange(string staging, string output)
    {
        var going = Inside(output, Going);
        Directory.Move(staging, going);
        Finish(going, output);
    }

    /// <summary>Goes on with what a killed build had begun, and removes what it had only prepared.</summary>
    public static void Recover(string output)
    {
        if (!Directory.Exists(output)) return;
        foreach (var left in Left(Prepared)) FolderSwap.Discard(left);
        foreach (var left in Left(Going)) Finish(left, output);

        IEnumerable<string> Left(string name) => Directory.GetDirectories(output, name + "*").Where(FolderSwap.IsAbandoned);
    }

    /// <summary>Each step can be done twice. The list comes last: until then the old one tells what is ours.</summary>
    private static void Finish(string going, string output)
    {
        if (EarlierOutput.ListIn(going) is { } site)
        {
            foreach (var file in site.Files.OrderBy(file => PublicationOrder.Of(file.Path))) Take(going, output, file.Path);
            var paths = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var gone in EarlierOutput.ListIn(output)?.Files.Where(file => !paths.Contains(file.Path)) ?? []) Remove(output, gone);
            File.Move(Path.Combine(going, OutputManifest.FileName), Path.Combine(output, OutputManifest.FileName), overwrite: true);
        }

        FolderSwap.Discard(going);
    }

    /// <summary>A file that was taken over is the same under both names: nothing moves.</summary>
    private static void Take(string going, string output, string path)
    {
        var (from, to) = (Path.Combine(going, path), Path.Combine(output, path));
        if (!File.Exists(from)) return;
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end > 0; end = path.IndexOf('/', end + 1))
        {
            // What was a file may be a folder now, and the other way round.
            var folder = Path.Combine(output, path[..end]);
            if (File.Exists(folder)) File.Delete(folder);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!); // ! below the output folder
        if (Directory.Exists(to)) Directory.Delete(to, recursive: true);
        File.Move(from, to, overwrite: true);
    }

    /// <summary>Deletes what the old site had, unless somebody has changed it since, and the folders that are empty then.</summary>
    private static void Remove(string output, OutputManifest.Entry gone)
    {
        var file = Path.Combine(output, gone.Path);
        if (!File.Exists(file) || HashOf(file) != gone.Sha256) return;
        File.Delete(file);
        for (var folder = Path.GetDirectoryName(file)!; folder != output && !MountPoint.IsIn(folder) && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!) Directory.Delete(folder); // ! below the output folder
    }

    private static string HashOf(string file)
    {
        using var bytes = File.OpenRead(file);
        return Sha256.Of(bytes);
    }

    private static string Inside(string output, string name) => FolderSwap.Free(Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"{name}{Environment.ProcessId}")));
}
