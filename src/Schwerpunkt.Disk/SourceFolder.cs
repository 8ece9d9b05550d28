using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk;

/// <summary>Reads a content folder into memory; asked again, it reads only the files that are said to have changed, or whose length or time of writing did.</summary>
/// <param name="folder">The folder as the command line names it.</param>
/// <param name="asksDocuments">False for who needs no document to say what it is: that takes time where there are many.</param>
public sealed class SourceFolder(string folder, bool asksDocuments = true)
{
    private readonly string root = SourceEntries.Shown(folder);

    /// <summary>By the path below the folder as the disk has it.</summary>
    private SortedDictionary<string, SourceEntry> known = new(ContentPath.Order);

    private string realRoot = "";

    /// <summary>Everything below the folder that belongs to the content (<see cref="StaticFiles.IsRead"/>); of a folder that it shares with other sites only the names.</summary>
    /// <param name="today">The day of the build.</param>
    /// <param name="unreadable">Takes a finding for each file that the machine will not read, or that must not be read.</param>
    /// <param name="changed">Full paths of the files to look at again; null for all.</param>
    public SourceTree Read(DateOnly today, FindingLog unreadable, IReadOnlyCollection<string>? changed = null)
    {
        if (!Directory.Exists(folder)) throw ContentPath.Missing(folder);
        realRoot = RealPath.Of(folder);
        if (changed is null || !changed.All(TryRefresh)) ReadAll();
        if (asksDocuments) DocumentEntries.Ask(known, realRoot);
        return SharedFolder.Name(folder, SourceEntries.ToTree(root, known.Values, today, name => SharedReading.Open(Path.Combine(realRoot, name)), unreadable));
    }

    private void ReadAll()
    {
        var entries = new ConcurrentDictionary<string, SourceEntry>(StringComparer.Ordinal);
        try
        {
            Read(new DirectoryInfo(folder), "", entries);
        }
        catch (AggregateException failures) when (failures.Flatten().InnerExceptions is [var failure, ..])
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        known = new SortedDictionary<string, SourceEntry>(entries, ContentPath.Order);
    }

    /// <summary>Reads the files of one folder and of those below it, beside each other.</summary>
    private void Read(DirectoryInfo folder, string prefix, ConcurrentDictionary<string, SourceEntry> entries) =>
        Parallel.ForEach(folder.EnumerateFileSystemInfos().Where(entry => StaticFiles.IsRead(prefix + entry.Name)).ToArray(), entry =>
        {
            var path = prefix + entry.Name;
            if (entry is FileInfo file) entries[path] = Read(path, file);
            else if (entry.LinkTarget is not null) entries[path] = LinkedFolder(NormalForm.Of(path), entry.FullName);
            else if (entry is DirectoryInfo below) ReadBelow(below, path, entries);
        });

    /// <summary>A folder whose name is none under Windows cannot be opened there: that is said of it, and all others are read.</summary>
    private void ReadBelow(DirectoryInfo below, string path, ConcurrentDictionary<string, SourceEntry> entries)
    {
        var composed = NormalForm.Of(path);
        try
        {
            Read(below, path + "/", entries);
        }
        catch (IOException) when (DiskName.FindingOf(At(composed), composed) is { } finding)
        {
            entries[path] = SourceEntry.Refused((path, composed), finding);
        }
    }

    private SourceEntry Read(string path, FileInfo file)
    {
        var composed = NormalForm.Of(path);
        return SourceEntry.Read(At(composed), (path, composed), file, realRoot, known.GetValueOrDefault(path));
    }

    /// <summary>A link to a folder could lead round in a circle: it is never followed, and that is said.</summary>
    private SourceEntry LinkedFolder(string path, string link)
    {
        var isInside = RealPath.TryFind(link) is { } real && RealPath.IsWithin(real, realRoot);
        return SourceEntry.Refused((path, path), isInside ? LinkToFolder.At(At(path)) : LinkLeavesContent.At(At(path)));
    }

    /// <summary>Reads one file again; false where only a look at the whole folder can tell what happened.</summary>
    private bool TryRefresh(string file)
    {
        var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
        if (!StaticFiles.IsRead(path)) return !path.StartsWith("../", StringComparison.Ordinal);
        if (Directory.Exists(file)) return false;
        if (File.Exists(file)) known[path] = Read(path, new FileInfo(file));
        else if (!known.Remove(path)) return !known.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal));
        return true;
    }

    private Location At(string path) => SourceEntries.At(root, path);
}
