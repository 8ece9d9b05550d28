using System.Runtime.InteropServices;

namespace Schwerpunkt.Disk.Output;

/// <summary>A second name for the same file.</summary>
public static partial class HardLink
{
    /// <summary>Gives a file a second name, or where the file system cannot, copies it with its time.</summary>
    /// <param name="from">The file.</param>
    /// <param name="to">Must not exist, on the same file system.</param>
    /// <returns>False where the file could not be read.</returns>
    public static bool TryTake(string from, string to)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && Link(from, to) == 0) return true;
            File.Copy(from, to);
            File.SetLastWriteTimeUtc(to, File.GetLastWriteTimeUtc(from));
            return true;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string from, string to);
}
