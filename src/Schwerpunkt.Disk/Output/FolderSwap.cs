using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Disk.Output;

/// <summary>Exchanges two folders in one step where the kernel can (Linux, renameat2), else in two renames that the next start can mend.</summary>
internal static partial class FolderSwap
{
    private const int AtCurrentFolder = -100;
    private const uint Exchanged = 2;

    /// <summary>Whoever indexes, scans or synchronises a folder of Windows lets go of it after a moment.</summary>
    private static readonly TimeSpan Patience = OperatingSystem.IsWindows() ? TimeSpan.FromSeconds(5) : TimeSpan.Zero;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Where this process prepares the new folder: beside the target, so that a rename stays on one file system.</summary>
    public static string StagingOf(string output) => Beside(output, "neu");

    /// <summary>Puts the staging folder in the target's place; the old content, if any, is then at the staging path.</summary>
    public static void Exchange(string staging, string output)
    {
        if (!Directory.Exists(output)) Move(staging, output, output, Patience);
        else if (!OperatingSystem.IsLinux() || RenameAt(AtCurrentFolder, staging, AtCurrentFolder, output, Exchanged) != 0) InTwoRenames(staging, output, Patience);
    }

    /// <summary>The same for systems that cannot exchange. A folder called „alt“ is always a whole site; what may be deleted is called „neu“.</summary>
    /// <param name="staging">The new folder.</param>
    /// <param name="output">The old one.</param>
    /// <param name="patience">How long to wait for a program that holds a folder.</param>
    /// <exception cref="RefusalException">It is still held then; the old one is in its place.</exception>
    internal static void InTwoRenames(string staging, string output, TimeSpan patience)
    {
        var old = Beside(output, "alt");
        Move(output, old, output, patience);
        try
        {
            Move(staging, output, output, patience);
        }
        catch
        {
            Move(old, output, output, patience);
            throw;
        }

        try
        {
            Move(old, staging, output, patience);
        }
        catch (RefusalException)
        {
            // The new site is in its place; the next start deletes what is held of the old one.
        }
    }

    private static void Move(string from, string to, string output, TimeSpan patience)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                Directory.Move(from, to);
                return;
            }
            catch (Exception failure) when (patience > TimeSpan.Zero && failure is IOException or UnauthorizedAccessException && Directory.Exists(from) && !Path.Exists(to))
            {
                if (TimeProvider.System.GetElapsedTime(began) >= patience) throw new RefusalException(Held(from, output), failure);
                Thread.Sleep(Pause);
            }
        }
    }

    private static string Held(string folder, string output)
    {
        var programs = HoldingPrograms.Of(folder);
        var who = programs.Count > 0 ? string.Join(", ", programs) : "ein Fenster des Explorers, eine Eingabeaufforderung, ein geöffnetes Dokument oder ein Programm zum Abgleichen von Ordnern";
        return $"Der Ordner „{Path.GetFileName(output)}“ lässt sich nicht austauschen: Ein anderes Programm hält ihn offen oder hier fehlen die Rechte ({(programs.Count > 0 ? "" : "vielleicht ")}{who}). Der bisherige Stand ist unverändert. Schließen Sie das Programm, und starten Sie noch einmal.";
    }

    /// <summary>Deletes a folder that nobody needs any more, with all that may only be read in it. Where something in it is held open, the next start deletes it.</summary>
    public static void Discard(string staging)
    {
        try
        {
            if (Directory.Exists(staging)) Delete(staging);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The site itself is in its place, or the reason why not is on its way to the user.
        }
    }

    /// <summary>Mends what a killed build left: puts the old site back if its place is empty, and deletes half-written folders of processes that are gone.</summary>
    public static void Recover(string output)
    {
        var parent = Path.GetDirectoryName(output) ?? "";
        foreach (var left in Left(parent, output, "alt").Order(StringComparer.Ordinal))
        {
            if (!Directory.Exists(output)) Directory.Move(left, output);
            else Directory.Move(left, Renamed(left, output));
        }

        foreach (var left in Left(parent, output, "neu")) Discard(left);
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            AllowDeletion(new DirectoryInfo(folder));
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Windows deletes no file that bears the attribute, other systems nothing out of a folder that does. What a link leads to stays as it is.</summary>
    private static void AllowDeletion(DirectoryInfo folder)
    {
        Allow(folder);
        foreach (var entry in folder.EnumerateFileSystemInfos().Where(entry => entry.LinkTarget is null))
        {
            if (entry is DirectoryInfo below) AllowDeletion(below);
            else if (OperatingSystem.IsWindows()) Allow(entry);
        }

        static void Allow(FileSystemInfo entry)
        {
            if (entry.Attributes.HasFlag(FileAttributes.ReadOnly)) entry.Attributes &= ~FileAttributes.ReadOnly;
        }
    }

    /// <summary>Those of this output alone: the one beside it may be called „a-neu-b“ and just be written.</summary>
    private static IEnumerable<string> Left(string parent, string output, string purpose)
    {
        var start = $".{Path.GetFileName(output)}-{purpose}";
        return Directory.GetDirectories(parent, start + "-*").Where(folder => Number().Match(Path.GetFileName(folder)) is { Success: true } number && number.Index == start.Length && IsAbandoned(folder));
    }

    /// <summary>Half-deleted, an old site must not look like a whole one.</summary>
    private static string Renamed(string left, string output) =>
        Free(Path.Combine(Path.GetDirectoryName(output) ?? "", $".{Path.GetFileName(output)}-neu{Number().Match(left).Value}"));

    private static string Beside(string output, string purpose) =>
        Free(Path.Combine(Path.GetDirectoryName(output) ?? "", string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(output)}-{purpose}-{Environment.ProcessId}")));

    /// <summary>The name, or the next one that nothing bears: an earlier process of this number may have left what cannot be deleted.</summary>
    internal static string Free(string wanted)
    {
        var free = wanted;
        for (var next = 2; Path.Exists(free); next++) free = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{next}");
        return free;
    }

    /// <summary>Whether the process whose number stands in the name is gone.</summary>
    internal static bool IsAbandoned(string folder) =>
        int.TryParse(Number().Match(folder).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && Leftovers.IsGone(process);

    /// <summary>How the name of such a folder ends: with the number of its process, and one more where that name was taken.</summary>
    [GeneratedRegex(@"-([0-9]+)(-[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
