using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Schwerpunkt.Disk.Output;

/// <summary>The SHA-256 of a file. OpenSSL's own functions are called where they are there: the framework's class first prepares all of OpenSSL, which takes longer than a small site to hash.</summary>
public sealed partial class Sha256 : IDisposable
{
    private const string Library = "libcrypto.so.3";

    /// <summary>In bytes; OpenSSL's SHA256_CTX takes 112.</summary>
    private const int RoomOfState = 128;

    private const int RoomToRead = 1 << 18;

    private static readonly bool IsDirect = OperatingSystem.IsLinux() && NativeLibrary.TryLoad(Library, out var library) && NativeLibrary.TryGetExport(library, "SHA256_Init", out _);

    private readonly byte[] state = new byte[RoomOfState];
    private readonly IncrementalHash? framework = IsDirect ? null : IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public Sha256()
    {
        if (framework is null) Check(Begin(state));
    }

    /// <summary>Of some bytes, in small hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        using var hash = new Sha256();
        hash.Append(bytes);
        return hash.Finish();
    }

    /// <summary>Of what is left of a file.</summary>
    public static string Of(Stream file)
    {
        using var hash = new Sha256();
        var room = ArrayPool<byte>.Shared.Rent(RoomToRead);
        for (var length = file.Read(room); length > 0; length = file.Read(room)) hash.Append(room.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(room);
        return hash.Finish();
    }

    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (framework is null) Check(Update(state, bytes, (nuint)bytes.Length));
        else framework.AppendData(bytes);
    }

    /// <summary>Of all that was appended, in small hexadecimal digits; called once.</summary>
    public string Finish()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        if (framework is null) Check(End(digest, state));
        else framework.GetHashAndReset(digest);
        return Convert.ToHexStringLower(digest);
    }

    public void Dispose() => framework?.Dispose();

    private static void Check(int done)
    {
        if (done != 1) throw new CryptographicException();
    }

    [LibraryImport(Library, EntryPoint = "SHA256_Init")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Begin(Span<byte> state);

    [LibraryImport(Library, EntryPoint = "SHA256_Update")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Update(Span<byte> state, ReadOnlySpan<byte> bytes, nuint length);

    [LibraryImport(Library, EntryPoint = "SHA256_Final")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int End(Span<byte> digest, Span<byte> state);
}
