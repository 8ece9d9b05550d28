using System.Diagnostics;
using System.Reflection;

namespace Schwerpunkt.Documents;

/// <summary>How the program <c>schwerpunkt</c> is started once more, wherever this code runs: in it, or in a test beside it.</summary>
internal static class ReadingProgram
{
    private const string Name = "schwerpunkt";

    /// <summary>In bytes, hexadecimal, for the heap of .NET: with what the program takes besides, it stays below 200 MiB.</summary>
    private const string MostMemory = "A000000";

    /// <summary>Null where the host has no such program.</summary>
    public static ProcessStartInfo? Find()
    {
        var own = Environment.ProcessPath;
        // The program by itself, whatever somebody called its file.
        if (own is not null && !IsRuntime(own) && Assembly.GetEntryAssembly()?.GetName().Name == Name) return Start(own);
        var assembly = Path.Combine(AppContext.BaseDirectory, Name + ".dll");
        if (!File.Exists(assembly) || !File.Exists(Path.ChangeExtension(assembly, ".runtimeconfig.json"))) return null;
        var runtime = own is not null && IsRuntime(own) ? own : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Start(runtime, assembly);
    }

    private static bool IsRuntime(string path) => Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);

    private static ProcessStartInfo Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, [.. arguments, ReadingLoop.Argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        start.StandardInputEncoding = start.StandardOutputEncoding = new System.Text.UTF8Encoding(false);
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }
}
