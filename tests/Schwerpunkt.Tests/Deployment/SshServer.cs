using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>An sshd of the tests' own on a free port of this machine, and an <c>ssh</c> in front of all others that knows it as <see cref="Host"/>.</summary>
public sealed class SshServer : IDisposable
{
    public const string Host = "schwerpunkt-test";

    private static readonly Installation Programs = new(
        "install-ssh",
        "The tests of publish need sshd, ssh, rsync and git. As root on Debian or Ubuntu, run: .ci/install-ssh",
        () => File.Exists("/usr/sbin/sshd") && Installation.IsOnPath("ssh") && Installation.IsOnPath("rsync") && Installation.IsOnPath("git"));

    private readonly TemporaryFolder folder = new();
    private readonly Process? server;

    public SshServer()
    {
        if (!OperatingSystem.IsLinux()) return; // the tests are skipped
        Programs.Require();
        Directory.CreateDirectory("/run/sshd");
        foreach (var key in (string[])["host", "user"]) Assert.Equal(0, Command.RunProcess("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.Path(key)], folder.Root).Code);
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        // A shell that thinks itself the second reads no settings of the machine's user.
        folder.Write("sshd", $"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder.Path("host")}\nAuthorizedKeysFile {folder.Path("user.pub")}\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nSetEnv SHLVL=2\nSubsystem sftp internal-sftp\n");
        folder.Write("client", $"Host {Host}\n  HostName 127.0.0.1\n  Port {port}\n  User {Environment.UserName}\n  IdentityFile {folder.Path("user")}\n  UserKnownHostsFile {folder.Path("known")}\n  StrictHostKeyChecking accept-new\n");
        folder.Write("bin/ssh", $"#!/bin/sh\nexec \"{ClientProgram()}\" -F \"{folder.Path("client")}\" \"$@\"\n");
        File.SetUnixFileMode(folder.Path("bin", "ssh"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        server = Command.Start("/usr/sbin/sshd", ["-D", "-e", "-f", folder.Path("sshd")], folder.Root);
        server.ErrorDataReceived += (_, _) => { };
        server.BeginErrorReadLine();
        WaitFor(int.Parse(port, CultureInfo.InvariantCulture));
    }

    /// <summary>The search path with that <c>ssh</c> in front.</summary>
    public string SearchPath => folder.Path("bin") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");

    public void Dispose()
    {
        if (server is not null)
        {
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
            server.Dispose();
        }

        folder.Dispose();
    }

    private static string ClientProgram() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, "ssh")).First(File.Exists);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void WaitFor(int port)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (tries < 200)
            {
                Thread.Sleep(50);
            }
        }
    }
}
