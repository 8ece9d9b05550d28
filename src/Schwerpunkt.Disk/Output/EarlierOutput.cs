using System.Collections.Concurrent;
using Schwerpunkt.German;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk.Output;

/// <summary>Tells what an earlier build wrote into a folder from what somebody else put there or changed.</summary>
internal sealed class EarlierOutput
{
    private readonly string folder;
    private readonly string target;
    private readonly Dictionary<string, OutputManifest.Entry> files = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly DateTime finished;
    private readonly ConcurrentDictionary<string, bool> taken = new(StringComparer.Ordinal);
    private readonly List<string> foreign = [];

    private EarlierOutput(string folder, string target, OutputManifest manifest)
    {
        (this.folder, this.target) = (folder, target);
        // The list is what a build writes last: what was touched later, was so by somebody else.
        finished = FileState.Of(Path.Combine(folder, OutputManifest.FileName)).Touched;
        foreach (var file in manifest.Files)
        {
            files[file.Path] = file;
            for (var end = file.Path.LastIndexOf('/'); end > 0 && folders.Add(file.Path[..end]); end = file.Path.LastIndexOf('/', end - 1))
            {
                // Each folder on the way is ours too; one that is known has all of its own known.
            }
        }
    }

    /// <summary>Refuses a folder that holds anything but the unchanged files of the last build.</summary>
    /// <param name="output">Its real place.</param>
    /// <param name="target">As the command line names it.</param>
    /// <returns>What that build wrote; null where the folder is empty or missing.</returns>
    public static EarlierOutput? Require(string output, string target)
    {
        if (!Directory.Exists(output) || new DirectoryInfo(output).EnumerateFileSystemInfos().All(IsOfFileSystem)) return null;
        if (ListIn(output) is not { } manifest) throw Unlisted(output, target);
        var earlier = new EarlierOutput(output, target, manifest);
        earlier.RequireUnchanged();
        return earlier;
    }

    /// <summary>Refuses the folder if anything in it is not, or no longer, as that build left it.</summary>
    public void RequireUnchanged()
    {
        foreign.Clear();
        Look("");
        if (foreign.Count > 0) throw FolderInPlace.IsBusy(folder) ? Busy(target) : Foreign(target, foreign);
    }

    /// <summary>What that build wrote at a path; null where it wrote nothing there.</summary>
    public OutputManifest.Entry? Find(string path) => files.GetValueOrDefault(path);

    /// <summary>Where a file that it wrote lies, if its bytes are those of the given one; null where they are not, or the file is gone.</summary>
    public string? PlaceOf(OutputManifest.Entry entry) =>
        Find(entry.Path) is { } old && old.Sha256 == entry.Sha256 && old.Size == entry.Size && Path.Combine(folder, entry.Path) is var place && File.Exists(place) ? place : null;

    /// <summary>Where the list lies, if it says the same as the given one; null where it does not.</summary>
    public string? SameManifest(ReadOnlySpan<byte> bytes)
    {
        var place = Path.Combine(folder, OutputManifest.FileName);
        return File.Exists(place) && File.ReadAllBytes(place).AsSpan().SequenceEqual(bytes) ? place : null;
    }

    /// <summary>When the old folder is gone, files that were taken over have lost a hard link, which counts as touched: makes the list the last that was touched again.</summary>
    /// <param name="output">The new folder.</param>
    /// <param name="exchanged">When it took its place. If anything was written since, the next build has to read what was touched.</param>
    public static void Settle(string output, DateTime exchanged)
    {
        if (OperatingSystem.IsWindows()) return;
        if (Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Any(file => FileState.Of(file).Written > exchanged)) return;
        var list = Path.Combine(output, OutputManifest.FileName);
        File.SetUnixFileMode(list, File.GetUnixFileMode(list));
    }

    /// <summary>Notes that a file has a further hard link now: that alone does not make it somebody else's.</summary>
    public void NoteTaken(string path) => taken.TryAdd(path, true);

    /// <summary>Whether a file was taken over.</summary>
    public bool IsTaken(string path) => taken.ContainsKey(path);

    /// <summary>The list that a build left in a folder; null where there is none, or none that can be read.</summary>
    public static OutputManifest? ListIn(string output)
    {
        var file = new FileInfo(Path.Combine(output, OutputManifest.FileName));
        return file.Exists && file.LinkTarget is null && FileState.Of(file.FullName).IsOrdinary ? OutputManifest.TryRead(File.ReadAllBytes(file.FullName)) : null;
    }

    private void Look(string prefix)
    {
        foreach (var entry in new DirectoryInfo(Path.Combine(folder, prefix)).EnumerateFileSystemInfos())
        {
            // macOS gives back names in pieces.
            var path = prefix + NormalForm.Of(entry.Name);
            if (IsOfFileSystem(entry)) continue;
            if (entry.LinkTarget is not null) foreign.Add(path);
            else if (entry is not DirectoryInfo) LookAt(path, entry.FullName);
            else if (folders.Contains(path)) Look(path + "/");
            else foreign.Add(path + "/");
        }
    }

    /// <summary>What a build or the file system keeps in a folder that stays in its place; a share keeps a file that somebody still reads under a name of its own.</summary>
    private static bool IsOfFileSystem(FileSystemInfo entry)
    {
        var isOwn = entry is DirectoryInfo && (FolderInPlace.IsOwn(entry.Name) || (entry.Name == "lost+found" && MountPoint.IsIn(Path.GetDirectoryName(entry.FullName)!))); // ! it was found in a folder
        return entry.LinkTarget is null && (isOwn || (entry is FileInfo && entry.Name.StartsWith(".nfs", StringComparison.Ordinal)));
    }

    private void LookAt(string path, string file)
    {
        if (path == OutputManifest.FileName) return;
        if (!files.TryGetValue(path, out var written)) foreign.Add(path);
        else if (IsChanged(path, file, written)) foreign.Add(path + " (geändert)");
    }

    /// <summary>To read every file of a large site again would take as long as to write it: only what was touched later is read.</summary>
    private bool IsChanged(string path, string file, OutputManifest.Entry written)
    {
        var state = FileState.Of(file);
        if (!state.IsOrdinary || state.Length != written.Size) return true;
        if ((IsTaken(path) ? state.Written : state.Touched) < finished) return false;
        using var bytes = File.OpenRead(file);
        return Sha256.Of(bytes) != written.Sha256;
    }

    private static RefusalException Busy(string target) => new($"Im Ordner „{target}“ ist gerade ein anderer Bau am Werk; verändert wurde nichts. Warten Sie, bis er fertig ist, und bauen Sie noch einmal.");

    private static RefusalException Foreign(string target, IReadOnlyCollection<string> names) => new(
        $"Der Ordner „{target}“ enthält etwas anderes als einen früheren Auftritt: {GermanList.Few(names)}. Er würde ganz ersetzt; verändert wurde nichts. "
        + "Bringen Sie das Genannte an einen anderen Ort, oder nennen Sie einen anderen Ordner (beim Bauen mit --output).");

    /// <summary>Without a list nothing tells our files from others.</summary>
    private static RefusalException Unlisted(string output, string target)
    {
        var isOlder = File.Exists(Path.Combine(output, "404.html")) && File.Exists(Path.Combine(output, "robots.txt"));
        return isOlder
            ? new RefusalException(
                $"Im Ordner „{target}“ fehlt die lesbare Liste dessen, was der letzte Bau geschrieben hat ({OutputManifest.FileName}); vermutlich stammt er von einer älteren Fassung. "
                + "Er würde ganz ersetzt; verändert wurde nichts. Leeren Sie ihn einmal von Hand, wenn darin nichts anderes liegt, oder nennen Sie einen anderen Ordner (beim Bauen mit --output).")
            : Foreign(target, [.. new DirectoryInfo(output).EnumerateFileSystemInfos().Select(entry => entry is DirectoryInfo { LinkTarget: null } ? entry.Name + "/" : entry.Name)]);
    }
}
