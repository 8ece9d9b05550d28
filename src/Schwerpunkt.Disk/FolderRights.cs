using System.Runtime.InteropServices;

namespace Schwerpunkt.Disk;

/// <summary>Whose a folder is, and who may do what in it: that stays when another takes its place.</summary>
internal static partial class FolderRights
{
    private const uint Unchanged = uint.MaxValue;

    /// <summary>Gives one folder the rights, the group and, where this process may, the owner of another.</summary>
    public static void Carry(string from, string to)
    {
        if (OperatingSystem.IsWindows()) return;
        if (FileState.OwnerOf(from) is { } owner && FileState.OwnerOf(to) is { } own && owner != own)
        {
            // Only root may give a file away; a group one belongs to, everybody may set.
            if (ChangeOwner(to, owner.User, owner.Group) != 0) _ = ChangeOwner(to, Unchanged, owner.Group);
        }

        var mode = File.GetUnixFileMode(from);
        if (File.GetUnixFileMode(to) != mode) File.SetUnixFileMode(to, mode);
    }

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
