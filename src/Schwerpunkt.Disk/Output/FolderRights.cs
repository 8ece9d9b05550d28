using System.Runtime.InteropServices;

namespace Schwerpunkt.Disk.Output;

/// <summary>Whose a folder is, and who may do what in it: that stays when another takes its place.</summary>
internal static partial class FolderRights
{
    private const uint Unchanged = uint.MaxValue;
    private const int WriteAndSearch = 3;

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

    /// <summary>Gives an empty folder the group of another and its habit to hand that on, before anything is put into it.</summary>
    public static void CarryGroup(string from, string to)
    {
        if (OperatingSystem.IsWindows() || FileState.OwnerOf(from) is not { } owner) return;
        _ = ChangeOwner(to, Unchanged, owner.Group);
        if (File.GetUnixFileMode(from).HasFlag(UnixFileMode.SetGroup)) File.SetUnixFileMode(to, File.GetUnixFileMode(to) | UnixFileMode.SetGroup);
    }

    /// <summary>Whether this process may make and rename what lies in a folder.</summary>
    public static bool MayWrite(string folder) => OperatingSystem.IsWindows() || Access(folder, WriteAndSearch) == 0;

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
