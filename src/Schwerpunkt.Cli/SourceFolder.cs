using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Schwerpunkt.Imaging;
using Schwerpunkt.Model;

namespace Schwerpunkt.Cli;

/// <summary>Reads a content folder into memory; asked again, it reads only the files that are said to have changed, or whose length or time of writing did.</summary>
/// <param name="folder">The folder as the command line names it.</param>
internal sealed class SourceFolder(string folder)
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".heic", ".tif", ".tiff", ".bmp"];

    private readonly string root = Shown(folder);

    private SortedDictionary<string, Entry> known = new(StringComparer.Ordinal);

    /// <summary>Everything below the folder but names that begin with <c>_</c> or <c>.</c>.</summary>
    /// <param name="today">The day of the build.</param>
    /// <param name="unreadable">Takes a finding for each file that the machine will not read.</param>
    /// <param name="changed">Full paths of the files to look at again; null for all.</param>
    public SourceTree Read(DateOnly today, DiagnosticLog unreadable, IReadOnlyCollection<string>? changed = null)
    {
        if (!Directory.Exists(folder)) throw new RefusalException($"Den Inhaltsordner „{folder}“ gibt es nicht.");
        if (changed is null || !changed.All(TryRefresh)) ReadAll();
        var (texts, pictures, files) = (ImmutableArray.CreateBuilder<SourceFile>(), ImmutableArray.CreateBuilder<PictureFacts>(), ImmutableArray.CreateBuilder<FileFacts>());
        foreach (var entry in known.Values)
        {
            if (entry.Text is { } text) texts.Add(text);
            else if (entry.Picture is { } picture) pictures.Add(picture);
            else if (entry.File is { } file) files.Add(file);
            else unreadable.Add(Rules.UnreadableFile(new Location(root.Length == 0 ? entry.Path : $"{root}/{entry.Path}"), entry.Failure!)); // ! one of the four is set
        }

        return new SourceTree(root, texts.DrainToImmutable(), pictures.DrainToImmutable(), files.DrainToImmutable(), today);
    }

    private void ReadAll()
    {
        var entries = new ConcurrentDictionary<string, Entry>(StringComparer.Ordinal);
        try
        {
            Read(new DirectoryInfo(folder), "", entries);
        }
        catch (AggregateException failures) when (failures.Flatten().InnerExceptions is [var failure, ..])
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        known = new SortedDictionary<string, Entry>(entries, StringComparer.Ordinal);
    }

    /// <summary>Reads the files of one folder and of those below it, beside each other.</summary>
    private void Read(DirectoryInfo folder, string prefix, ConcurrentDictionary<string, Entry> entries) =>
        Parallel.ForEach(folder.EnumerateFileSystemInfos().Where(entry => entry.Name[0] is not ('_' or '.')).ToArray(), entry =>
        {
            var path = prefix + entry.Name;
            if (entry is FileInfo file) entries[path] = Read(path, file);
            // A link to a folder could lead round in a circle.
            else if (entry is DirectoryInfo below && !IsLink(below)) Read(below, path + "/", entries);
        });

    /// <summary>Reads one file again; false where only a look at the whole folder can tell what happened.</summary>
    private bool TryRefresh(string file)
    {
        var path = Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
        if (path.Split('/').Any(name => name is ['_' or '.', ..])) return !path.StartsWith("../", StringComparison.Ordinal);
        if (Directory.Exists(file)) return false;
        if (System.IO.File.Exists(file)) known[path] = Read(path, new FileInfo(file));
        else if (!known.Remove(path)) return !known.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal));
        return true;
    }

    /// <summary>The folder as findings name it: relative to where the command was called, with slashes.</summary>
    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(folder) : relative;
        return shown == "." ? "" : shown.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
    }

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private Entry Read(string path, FileInfo info)
    {
        try
        {
            // The length of a link that leads nowhere is that of the link.
            if (IsLink(info) && info.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true }) throw new FileNotFoundException();
            var (length, written) = (info.Length, info.LastWriteTimeUtc);
            if (known.TryGetValue(path, out var before) && before.Failure is null && before.Length == length && before.Written == written) return before;
            var extension = Path.GetExtension(path);
            if (extension is ".md" or ".yml")
                return new Entry(path, length, written, Text: new SourceFile(path, System.IO.File.ReadAllBytes(info.FullName)));
            return Pictures.Contains(extension, StringComparer.OrdinalIgnoreCase)
                ? new Entry(path, length, written, Picture: ReadPicture(path, info.FullName))
                : new Entry(path, length, written, File: new FileFacts(path, length));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new Entry(path, 0, default, Failure: failure is UnauthorizedAccessException ? "keine Leserechte" : "Fehler des Dateisystems");
        }
    }

    /// <summary>Photographs are large, and nothing of their bytes is kept.</summary>
    private static PictureFacts ReadPicture(string path, string file)
    {
        using var handle = System.IO.File.OpenHandle(file);
        var room = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(handle), Array.MaxLength));
        var length = 0;
        while (RandomAccess.Read(handle, room.AsSpan(length), length) is var read and > 0) length += read;
        var facts = PictureHeaders.Read(path, room.AsMemory(0, length));
        ArrayPool<byte>.Shared.Return(room);
        return facts;
    }

    /// <summary>One file as last read: just one of text, picture, file and failure is set.</summary>
    private sealed record Entry(
        string Path,
        long Length,
        DateTime Written,
        SourceFile? Text = null,
        PictureFacts? Picture = null,
        FileFacts? File = null,
        string? Failure = null);
}
