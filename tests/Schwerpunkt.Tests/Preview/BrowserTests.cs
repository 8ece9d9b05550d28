using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Preview;

/// <summary><c>preview --open</c>: the browser comes when there is something to see, and only then.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class BrowserTests
{
    [LinuxFact]
    public async Task The_browser_opens_what_the_preview_already_answers()
    {
        using var site = new Site();
        // It asks at once for what it is given, as a browser does.
        var (browser, seen) = (site.Folder.Path("browser"), site.Folder.Path("gesehen"));
        site.Folder.Write("browser", $"#!/bin/sh\ncurl -s -o /dev/null -w \"%{{http_code}} $1\" \"$1\" > '{seen}.neu'; mv '{seen}.neu' '{seen}'\n");
        File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var port = Ports.Free(1)[0];
        using var preview = Command.Start(Command.Executable, site.Args("preview", "--port", $"{port}", "--open"), site.Folder.Root, ("BROWSER", browser));
        var watch = Stopwatch.StartNew();
        while (!File.Exists(seen) && watch.Elapsed < TimeSpan.FromSeconds(30)) await Task.Delay(50);
        preview.Kill();
        Assert.Equal($"200 http://127.0.0.1:{port}/", await File.ReadAllTextAsync(seen));
    }

    [LinuxFact]
    public void No_browser_opens_where_the_port_is_taken()
    {
        using var site = new Site();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        site.Folder.Write("browser", $"#!/bin/sh\necho \"$1\" > '{site.Folder.Path("gesehen")}'\n");
        File.SetUnixFileMode(site.Folder.Path("browser"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var answer = Command.RunProcess(Command.Executable, site.Args("preview", "--port", $"{port}", "--open"), site.Folder.Root, ("BROWSER", site.Folder.Path("browser")));
        Assert.Equal(2, answer.Code);
        Assert.False(File.Exists(site.Folder.Path("gesehen")));
    }

    [LinuxFact]
    public async Task Without_a_browser_the_preview_says_so_and_goes_on()
    {
        using var site = new Site();
        var port = Ports.Free(1)[0];
        using var preview = Command.Start(Command.Executable, site.Args("preview", "--port", $"{port}", "--open"), site.Folder.Root, ("BROWSER", site.Folder.Path("fehlt")));
        Assert.Equal($"Der Browser lässt sich von hier aus nicht starten. Rufen Sie die Adresse selbst auf: http://127.0.0.1:{port}/", await preview.StandardError.ReadLineAsync());
        Assert.False(preview.HasExited);
        preview.Kill();
    }

    /// <summary>xdg-open is there on many a machine without a browser, and tells in English what it has tried.</summary>
    [LinuxFact]
    public async Task What_looks_for_a_browser_in_vain_does_not_speak()
    {
        using var site = new Site();
        site.Folder.Write("bin/xdg-open", "#!/bin/sh\necho 'xdg-open: no method available for opening' >&2\necho 'w3m: not found'\nexit 3\n");
        File.SetUnixFileMode(site.Folder.Path("bin", "xdg-open"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var port = Ports.Free(1)[0];
        using var preview = Command.Start(Command.Executable, site.Args("preview", "--port", $"{port}", "--open"), site.Folder.Root, ("BROWSER", ""), ("PATH", $"{site.Folder.Path("bin")}:{Environment.GetEnvironmentVariable("PATH")}"));
        Assert.Equal($"Der Browser lässt sich von hier aus nicht starten. Rufen Sie die Adresse selbst auf: http://127.0.0.1:{port}/", await preview.StandardError.ReadLineAsync());
        preview.Kill();
        Assert.Single((await preview.StandardOutput.ReadToEndAsync()).TrimEnd().Split('\n'));
    }
}
