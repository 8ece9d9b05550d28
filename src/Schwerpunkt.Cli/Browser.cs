using System.ComponentModel;
using System.Diagnostics;

namespace Schwerpunkt.Cli;

/// <summary>The browser of the person at this machine.</summary>
internal static class Browser
{
    /// <summary>What finds no browser has ended by then; one that runs on shows something.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Whatever a browser or its finder says would stand between our lines.</summary>
    private const string Silently = "exec \"$0\" \"$1\" >/dev/null 2>&1";

    /// <summary>Opens an address in it.</summary>
    /// <returns>False where there is none to start.</returns>
    public static async Task<bool> TryOpen(string address)
    {
        try
        {
            using var started = Process.Start(Call(address));
            if (started is null || OperatingSystem.IsWindows()) return true; // it speaks with the one that runs already
            using var patience = new CancellationTokenSource(Patience);
            await started.WaitForExitAsync(patience.Token);
            return started.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    /// <summary>Windows knows by itself what opens an address; elsewhere BROWSER names a program, as for other tools, before that of the desktop.</summary>
    private static ProcessStartInfo Call(string address)
    {
        if (OperatingSystem.IsWindows()) return new ProcessStartInfo(address) { UseShellExecute = true };
        var program = Environment.GetEnvironmentVariable("BROWSER") is { Length: > 0 } named ? named : OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        return new ProcessStartInfo("/bin/sh", ["-c", Silently, program, address]);
    }
}
