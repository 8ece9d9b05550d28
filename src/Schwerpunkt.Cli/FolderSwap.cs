using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Schwerpunkt.Cli;

/// <summary>Exchanges two folders in one step where the kernel can (Linux, renameat2), else in two renames that the next start can mend.</summary>
internal static partial class FolderSwap
{
    private const int AtCurrentFolder = -100;
    private const uint Exchanged = 2;

    /// <summary>Where this process prepares the new folder: beside the target, so that a rename stays on one file system.</summary>
    public static string StagingOf(string output) => Beside(output, "neu", Environment.ProcessId);

    /// <summary>Puts the staging folder in the target's place; the old content, if any, is then at the staging path or deleted.</summary>
    public static void Exchange(string staging, string output)
    {
        if (!Directory.Exists(output))
        {
            Directory.Move(staging, output);
            return;
        }

        if (OperatingSystem.IsLinux() && RenameAt(AtCurrentFolder, staging, AtCurrentFolder, output, Exchanged) == 0) return;
        var old = Beside(output, "alt", Environment.ProcessId);
        Directory.Move(output, old);
        Directory.Move(staging, output);
        Directory.Delete(old, recursive: true);
    }

    /// <summary>Mends what a killed build left: puts the old site back if its place is empty, and deletes half-written folders of processes that are gone.</summary>
    public static void Recover(string output)
    {
        var parent = Path.GetDirectoryName(output) ?? "";
        foreach (var left in Directory.GetDirectories(parent, $".{Path.GetFileName(output)}-alt-*").Order(StringComparer.Ordinal).Where(IsAbandoned))
        {
            if (Directory.Exists(output)) Directory.Delete(left, recursive: true);
            else Directory.Move(left, output);
        }

        foreach (var left in Directory.GetDirectories(parent, $".{Path.GetFileName(output)}-neu-*").Where(IsAbandoned))
            Directory.Delete(left, recursive: true);
    }

    private static string Beside(string output, string purpose, int process) =>
        Path.Combine(Path.GetDirectoryName(output) ?? "", string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(output)}-{purpose}-{process}"));

    private static bool IsAbandoned(string folder)
    {
        var number = folder[(folder.LastIndexOf('-') + 1)..];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var process)) return false;
        if (process == Environment.ProcessId) return true;
        try
        {
            using var running = Process.GetProcessById(process);
            return running.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
