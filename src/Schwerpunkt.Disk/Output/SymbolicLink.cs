using System.Runtime.InteropServices;

namespace Schwerpunkt.Disk.Output;

/// <summary>A link to a folder that leads elsewhere from one moment to the next.</summary>
public static partial class SymbolicLink
{
    /// <summary>Makes a link, or lets it lead elsewhere by one rename: at every moment it leads to the old folder or to the new one.</summary>
    /// <param name="link">The link; nothing else may stand there.</param>
    /// <param name="target">Where it is to lead, as it is written into the link.</param>
    /// <exception cref="IOException">The file system does not let it be made.</exception>
    public static void Point(string link, string target)
    {
        var arriving = Path.Combine(Path.GetDirectoryName(link) ?? "", "." + Path.GetFileName(link));
        if (new FileInfo(arriving).LinkTarget is not null) File.Delete(arriving);
        File.CreateSymbolicLink(arriving, target);
        // The framework's own move looks through a link at its folder, and refuses.
        if (Rename(arriving, link) != 0) throw new IOException(link, Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(string from, string to);
}
