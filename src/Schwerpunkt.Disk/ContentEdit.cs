using System.Collections.Immutable;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Disk;

/// <summary>Changes several files of a content folder: all of them, or none. What is new is written first, what is old goes last.</summary>
public sealed class ContentEdit
{
    private readonly string content;
    private readonly Stack<Action> undo = new();

    private ContentEdit(string content) => this.content = content;

    /// <summary>Makes the changes; where one fails, those before it are taken back and the failure goes on.</summary>
    /// <exception cref="RefusalException">A place is taken, or leads out of the folder, or somebody changed a file in the meantime.</exception>
    public static void Apply(string content, ImmutableArray<FileChange> changes)
    {
        var edit = new ContentEdit(content);
        try
        {
            foreach (var created in changes.OfType<FileChange.Created>()) edit.Create(created);
            foreach (var moved in changes.OfType<FileChange.Moved>()) edit.Copy(moved);
            foreach (var replaced in changes.OfType<FileChange.Replaced>()) edit.Replace(replaced);
            foreach (var moved in changes.OfType<FileChange.Moved>()) edit.Delete(moved);
            foreach (var deleted in changes.OfType<FileChange.Deleted>()) edit.Delete(deleted);
        }
        catch
        {
            edit.TakeBack();
            throw;
        }

        foreach (var folder in changes.OfType<FileChange.Moved>().Select(moved => moved.From).Concat(changes.OfType<FileChange.Deleted>().Select(deleted => deleted.Path)).Select(path => Path.GetDirectoryName(edit.At(path))).OfType<string>().Distinct().OrderByDescending(folder => folder.Length)) edit.RemoveEmpty(folder);
    }

    /// <summary>Whether there is something of that name, be it a link that leads nowhere.</summary>
    public static bool IsTaken(string content, string path)
    {
        var full = ContentPath.Of(content, path);
        return Path.Exists(full) || new FileInfo(full).LinkTarget is not null;
    }

    /// <summary>Every file below a folder of the content, those too that are no content; as the disk spells them.</summary>
    /// <exception cref="RefusalException">One is a link: moved, it would lead elsewhere.</exception>
    public static ImmutableArray<string> FilesBelow(string content, string folder)
    {
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in new DirectoryInfo(ContentPath.Of(content, folder)).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = $"{folder}/{entry.Name}";
            RefuseLink(entry, path);
            if (entry is DirectoryInfo) files.AddRange(FilesBelow(content, path));
            else files.Add(path);
        }

        return files.DrainToImmutable();
    }

    /// <summary>Refuses what is a link.</summary>
    public static void RefuseLink(string content, string path) => RefuseLink(new FileInfo(ContentPath.Of(content, path)), path);

    private static void RefuseLink(FileSystemInfo entry, string path)
    {
        if (entry.LinkTarget is not null) throw new RefusalException($"„{NormalForm.Of(path)}“ ist eine Verknüpfung und führte an anderer Stelle woandershin. Legen Sie die Datei selbst dorthin, und starten Sie noch einmal.");
    }

    private string At(string path) => ContentPath.Of(content, path);

    private void Create(FileChange.Created created)
    {
        var path = Prepare(created.Path);
        undo.Push(() => File.Delete(path));
        PageFile.Create(path, created.Bytes.Span);
    }

    private void Copy(FileChange.Moved moved)
    {
        var path = Prepare(moved.To);
        undo.Push(() => File.Delete(path));
        File.Copy(At(moved.From), path, overwrite: false);
        if (moved.Text is { } text) PageFile.Replace(path, text.Before, text.After);
    }

    private void Replace(FileChange.Replaced replaced)
    {
        PageFile.Replace(At(replaced.Path), replaced.Before, replaced.After);
        undo.Push(() => PageFile.Replace(At(replaced.Path), replaced.After, replaced.Before));
    }

    private void Delete(FileChange.Moved moved)
    {
        var (from, copy) = (At(moved.From), At(moved.To));
        File.Delete(from);
        undo.Push(() =>
        {
            File.Copy(copy, from, overwrite: false);
            if (moved.Text is { } text) PageFile.Replace(from, text.After, text.Before);
        });
    }

    private void Delete(FileChange.Deleted deleted)
    {
        RefuseLink(content, deleted.Path);
        var path = At(deleted.Path);
        if (!SharedReading.AllBytes(path).AsSpan().SequenceEqual(deleted.Before.Span)) throw new RefusalException($"„{deleted.Path}“ wurde eben von jemand anderem geändert und bleibt, wie es ist. Starten Sie noch einmal.");
        File.Delete(path);
        undo.Push(() => PageFile.Create(path, deleted.Before.Span));
    }

    /// <summary>The path of a new file, its folders made; nothing is there, and it lies in the content.</summary>
    private string Prepare(string path)
    {
        var full = At(path);
        if (!RealPath.IsWithin(RealPath.Of(full), RealPath.Of(content))) throw new RefusalException($"„{path}“ führt aus dem Inhaltsordner hinaus. Nennen Sie einen Pfad darin.");
        if (IsTaken(content, path)) throw new RefusalException($"„{path}“ gibt es schon und bleibt, wie es ist.");
        var missing = new Stack<string>();
        for (var folder = Path.GetDirectoryName(full); folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder)) missing.Push(folder);
        foreach (var folder in missing)
        {
            Directory.CreateDirectory(folder);
            undo.Push(() => Directory.Delete(folder));
        }

        return full;
    }

    /// <summary>Each step by itself: one that cannot be taken back does not keep the others.</summary>
    private void TakeBack()
    {
        while (undo.TryPop(out var step))
        {
            try
            {
                step();
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }
    }

    /// <summary>A folder from which everything has gone, and those above it that are empty then.</summary>
    private void RemoveEmpty(string folder)
    {
        var root = Path.GetFullPath(content);
        for (var here = Path.GetFullPath(folder); here != root && RealPath.IsWithin(here, root) && Directory.Exists(here) && !Directory.EnumerateFileSystemEntries(here).Any(); here = Path.GetDirectoryName(here) ?? root)
            Directory.Delete(here);
    }
}
