using System.Runtime.InteropServices;
using NetVips;

namespace Schwerpunkt.Imaging.Encoders;

/// <summary>Loads libvips when the first picture is to be encoded: most builds find theirs in the cache.</summary>
/// <remarks>Under the JIT NetVips loads it by itself; in the native executable its module initializer would run at each start, so <c>Vips.Substitutions.xml</c> empties it.</remarks>
internal static class Vips
{
    /// <summary>The one file that NetVips and its companions are in.</summary>
    private const string File = "libvips.so.42";

    /// <summary>Does nothing where it is loaded.</summary>
    public static void Load()
    {
        if (ModuleInitializer.VipsInitialized) return;
        if (OperatingSystem.IsLinux() && ModuleInitializer.Exception is null) NativeLibrary.SetDllImportResolver(typeof(Image).Assembly, (_, assembly, search) => NativeLibrary.Load(File, assembly, search));
        ModuleInitializer.VipsInitialized = NetVips.NetVips.Init();
    }
}
