using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetVips;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>Loads libvips when the first picture is to be encoded: most builds find theirs in the cache.</summary>
/// <remarks>Under the JIT NetVips loads it by itself; in the native executable its module initializer would run at each start, so <c>Vips.Substitutions.xml</c> empties it.</remarks>
internal static class Vips
{
    /// <summary>The one file that it and its companions are in.</summary>
    private static readonly string File = OperatingSystem.IsWindows() ? "libvips-42.dll" : OperatingSystem.IsMacOS() ? "libvips.42.dylib" : "libvips.so.42";

    /// <summary>Does nothing where it is loaded.</summary>
    /// <exception cref="DllNotFoundException">It is missing or damaged.</exception>
    public static void Load()
    {
        // By itself first: where that fails within the initializer of NetVips, the program was seen to hang (Wine).
        NativeLibrary.Load(File, typeof(Vips).Assembly, null);
        Initialize();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Initialize()
    {
        if (ModuleInitializer.VipsInitialized) return;
        if (OperatingSystem.IsLinux() && ModuleInitializer.Exception is null) NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, assembly, search) => NativeLibrary.Load(File, assembly, search));
        ModuleInitializer.VipsInitialized = NetVips.NetVips.Init();
    }
}
