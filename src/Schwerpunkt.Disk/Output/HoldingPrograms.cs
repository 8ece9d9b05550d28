using System.Runtime.InteropServices;
using System.Text;

namespace Schwerpunkt.Disk.Output;

/// <summary>Asks Windows' Restart Manager which programs hold files of a folder open. Elsewhere a file that is held can be moved all the same.</summary>
internal static partial class HoldingPrograms
{
    private const int Ok = 0;
    private const int KeyLength = 33; // CCH_RM_SESSION_KEY and its zero

    /// <summary>More files than that are not asked about: the first are those that a person opens.</summary>
    private const int MostFiles = 2_000;

    private const int MostPrograms = 10;

    // struct RM_PROCESS_INFO: process and time, then the program's name, 256 characters of UTF-16 with its zero.
    private const int InfoLength = 668;
    private const int NameAt = 12;
    private const int NameLength = 512;

    /// <summary>Their names as Windows shows them, each once; none where nobody knows.</summary>
    /// <param name="folder">The folder, with all below it.</param>
    public static IReadOnlyList<string> Of(string folder)
    {
        if (!OperatingSystem.IsWindows()) return [];
        Span<ushort> key = stackalloc ushort[KeyLength];
        if (StartSession(out var session, 0, ref MemoryMarshal.GetReference(key)) != Ok) return [];
        try
        {
            string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Take(MostFiles)];
            return RegisterResources(session, (uint)files.Length, files, 0, 0, 0, 0) == Ok ? Names(session) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
        finally
        {
            _ = EndSession(session);
        }
    }

    private static string[] Names(uint session)
    {
        var room = new byte[MostPrograms * InfoLength];
        var count = (uint)MostPrograms;
        if (GetList(session, out _, ref count, ref room[0], out _) != Ok) return [];
        return [.. Enumerable.Range(0, (int)Math.Min(count, MostPrograms)).Select(i => NameIn(room.AsSpan(i * InfoLength + NameAt, NameLength))).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static string NameIn(ReadOnlySpan<byte> written) => Encoding.Unicode.GetString(written).Split('\0')[0];

    [LibraryImport("rstrtmgr", EntryPoint = "RmStartSession")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int StartSession(out uint session, uint flags, ref ushort key);

    [LibraryImport("rstrtmgr", EntryPoint = "RmRegisterResources", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int RegisterResources(uint session, uint files, string[] names, uint applications, nint processes, uint services, nint serviceNames);

    [LibraryImport("rstrtmgr", EntryPoint = "RmGetList")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetList(uint session, out uint needed, ref uint count, ref byte affected, out uint reasons);

    [LibraryImport("rstrtmgr", EntryPoint = "RmEndSession")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int EndSession(uint session);
}
