using System.ComponentModel;
using System.Diagnostics;

namespace Schwerpunkt.Cli;

/// <summary>The browser of the person at this machine.</summary>
internal static class Browser
{
    /// <summary>Opens an address in it, and does not wait.</summary>
    /// <returns>False where there is none to start.</returns>
    public static bool TryOpen(string address)
    {
        try
        {
            using var started = Process.Start(Call(address));
            return true;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Windows knows by itself what opens an address; elsewhere BROWSER names a program, as for other tools, before that of the desktop.</summary>
    private static ProcessStartInfo Call(string address) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
        : Environment.GetEnvironmentVariable("BROWSER") is { Length: > 0 } named ? new ProcessStartInfo(named, [address])
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]);
}
