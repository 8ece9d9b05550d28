using System.Collections.Immutable;
using Schwerpunkt.Imaging;
using Schwerpunkt.Model;

namespace Schwerpunkt.Cli;

/// <summary>Reads a content folder into memory.</summary>
internal static class SourceFolder
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg", ".heic", ".tif", ".tiff", ".bmp"];

    /// <summary>Everything below the folder but names that begin with <c>_</c> or <c>.</c>.</summary>
    /// <param name="folder">The folder as the command line names it.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="unreadable">Takes a finding for each file that the machine will not read.</param>
    public static SourceTree Read(string folder, DateOnly today, DiagnosticLog unreadable)
    {
        var root = Shown(folder);
        var paths = Directory.Exists(folder) ? Walk(new DirectoryInfo(folder), "") : throw new RefusalException($"Den Inhaltsordner „{folder}“ gibt es nicht.");
        var all = paths.Order(StringComparer.Ordinal).ToImmutableArray();
        var texts = all.Where(IsText).Select(path => Read(folder, root, path, unreadable)).OfType<SourceFile>().ToImmutableArray();
        var pictures = all.Where(IsPicture).ToArray().AsParallel().AsOrdered().Select(path => ReadPicture(folder, path)).ToImmutableArray();
        var files = all.Where(path => !IsText(path) && !IsPicture(path)).Select(path => Measure(folder, root, path, unreadable)).OfType<FileFacts>().ToImmutableArray();
        return new SourceTree(root, texts, pictures, files, today);
    }

    /// <summary>The folder as findings name it: relative to where the command was called, with slashes.</summary>
    private static string Shown(string folder)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, folder);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(folder) : relative;
        return shown == "." ? "" : shown.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
    }

    private static IEnumerable<string> Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] is '_' or '.') continue;
            if (entry is not DirectoryInfo below) yield return prefix + entry.Name;
            // A link to a folder could lead round in a circle.
            else if (below.LinkTarget is null)
                foreach (var path in Walk(below, $"{prefix}{entry.Name}/")) yield return path;
        }
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml";

    private static bool IsPicture(string path) => Pictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static SourceFile? Read(string folder, string root, string path, DiagnosticLog unreadable)
    {
        try
        {
            return new SourceFile(path, File.ReadAllBytes(Path.Combine(folder, path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(Unreadable(root, path, failure));
            return null;
        }
    }

    /// <summary>The facts of a file; null, with a finding, for a link that leads nowhere.</summary>
    private static FileFacts? Measure(string folder, string root, string path, DiagnosticLog unreadable)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.LinkTarget is null) return new FileFacts(path, file.Length);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo { Exists: true } target) return new FileFacts(path, target.Length);
            throw new FileNotFoundException();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(Unreadable(root, path, failure));
            return null;
        }
    }

    private static PictureFacts ReadPicture(string folder, string path)
    {
        try
        {
            return PictureHeaders.Read(path, File.ReadAllBytes(Path.Combine(folder, path)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new PictureFacts(path, "", 0, 0, PictureFormat.Unknown, EmbeddedRights.None, $"die Datei lässt sich nicht lesen ({Reason(failure)})");
        }
    }

    private static Diagnostic Unreadable(string root, string path, Exception failure) =>
        Rules.UnreadableFile(new Location(root.Length == 0 ? path : $"{root}/{path}"), Reason(failure));

    private static string Reason(Exception failure) =>
        failure is UnauthorizedAccessException ? "keine Leserechte" : "Fehler des Dateisystems";
}
