using System.Runtime.InteropServices;

namespace Schwerpunkt.Disk;

/// <summary>What the disk says about a file before it is opened: opening a pipe would wait for somebody to write into it.</summary>
/// <param name="IsOrdinary">False for pipes, sockets and devices.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Touched">When bytes, name or rights were last changed; a further hard link counts as a name.</param>
/// <param name="Written">When the bytes were last changed, as far as the file says.</param>
public readonly partial record struct FileState(bool IsOrdinary, long Length, DateTime Touched, DateTime Written)
{
    private const int AtCurrentFolder = -100;
    private const uint BasicFields = 0x7FF;

    // struct statx of Linux, the same on every processor.
    private const int Room = 256;
    private const int UserAt = 20;
    private const int GroupAt = 24;
    private const int ModeAt = 28;
    private const int SizeAt = 40;
    private const int ChangedAt = 96;
    private const int WrittenAt = 112;

    private const ushort KindOfFile = 0xF000;
    private const ushort OrdinaryFile = 0x8000;

    /// <summary>Looks at a file, or at what a link leads to.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static FileState Of(string path)
    {
        if (OperatingSystem.IsLinux() && FromLinux(path) is { } state) return state;
        var info = new FileInfo(path);
        var (written, made) = (info.LastWriteTimeUtc, info.CreationTimeUtc);
        return new FileState(true, info.Length, written > made ? written : made, written);
    }

    /// <summary>Whether there is something that is neither a file nor a folder.</summary>
    public static bool IsSpecial(string path) => File.Exists(path) && !Of(path).IsOrdinary;

    /// <summary>Whose a file or folder is, by the numbers of the system; null where it does not say.</summary>
    internal static (uint User, uint Group)? OwnerOf(string path)
    {
        Span<byte> room = stackalloc byte[Room];
        return OperatingSystem.IsLinux() && StatX(AtCurrentFolder, path, 0, BasicFields, ref MemoryMarshal.GetReference(room)) == 0
            ? (MemoryMarshal.Read<uint>(room[UserAt..]), MemoryMarshal.Read<uint>(room[GroupAt..]))
            : null;
    }

    private static FileState? FromLinux(string path)
    {
        Span<byte> room = stackalloc byte[Room];
        if (StatX(AtCurrentFolder, path, 0, BasicFields, ref MemoryMarshal.GetReference(room)) != 0) return null;
        var kind = MemoryMarshal.Read<ushort>(room[ModeAt..]) & KindOfFile;
        return new FileState(kind == OrdinaryFile, MemoryMarshal.Read<long>(room[SizeAt..]), Time(room[ChangedAt..]), Time(room[WrittenAt..]));
    }

    private static DateTime Time(ReadOnlySpan<byte> stamp) =>
        DateTime.UnixEpoch.AddSeconds(MemoryMarshal.Read<long>(stamp)).AddTicks(MemoryMarshal.Read<uint>(stamp[sizeof(long)..]) / 100);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte result);
}
