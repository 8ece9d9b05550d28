using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pictures;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Disk;

/// <summary>The files of a content folder as last read, whoever read them, as the tree that the core takes.</summary>
internal static class SourceEntries
{
    /// <summary>The tree; what could not be read is said.</summary>
    /// <param name="root">The folder as findings name it.</param>
    /// <param name="entries">In the order of <see cref="ContentPath"/>.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="open">Opens a file by its name on disk.</param>
    /// <param name="unreadable">Takes a finding for each file that the machine will not read, or that must not be read.</param>
    public static SourceTree ToTree(string root, IReadOnlyCollection<SourceEntry> entries, DateOnly today, Func<string, Stream> open, FindingLog unreadable)
    {
        var (texts, pictures, files) = (ImmutableArray.CreateBuilder<SourceFile>(), ImmutableArray.CreateBuilder<PictureFacts>(), ImmutableArray.CreateBuilder<FileFacts>());
        SourceEntry? before = null;
        foreach (var entry in entries)
        {
            if (entry.Path == before?.Path) unreadable.Add(entry.IsCopyOf(before, open) ? SameFileTwice.At(At(root, entry.Path)) : SameFileName.At(At(root, entry.Path)));
            else if (entry.Finding is { } finding) unreadable.Add(finding);
            else if (entry.File is { } file) files.Add(file);
            else if (entry.Text is { } text) texts.Add(text);
            else if (entry.Picture is { } picture) pictures.Add(picture);
            before = entry;
        }

        return new SourceTree(root, texts.DrainToImmutable(), pictures.DrainToImmutable(), files.DrainToImmutable(), today)
        {
            Data = [.. entries.Where(entry => entry is { File: not null, Finding: null }).Select(entry => entry.Text).OfType<SourceFile>().DistinctBy(file => file.Path)],
            Unread = [.. entries.Where(entry => entry.Finding is { Severity: Severity.Error }).Select(entry => entry.Path).Distinct(StringComparer.Ordinal)],
        };
    }

    public static Location At(string root, string path) => new(root.Length == 0 ? path : $"{root}/{path}");

    /// <summary>The folder as findings name it: relative to where the command was called, with slashes.</summary>
    public static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(folder) : relative;
        return shown == "." ? "" : shown.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
    }
}
