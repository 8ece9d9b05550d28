using System.Diagnostics;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>An sshd of the tests' own on free ports of this machine, and an <c>ssh</c> and an <c>sftp</c> in front of all others that know it by the names here.</summary>
public sealed class SshServer : IDisposable
{
    public const string Host = "schwerpunkt-test";

    /// <summary>The same machine where it allows SFTP alone: no shell, no rsync.</summary>
    public const string FilesOnly = "schwerpunkt-test-sftp";

    /// <summary>The same again, without hard links.</summary>
    public const string WithoutLinks = "schwerpunkt-test-sftp-ohne-verweise";

    private static readonly Installation Programs = new(
        "install-ssh",
        "The tests of publish need sshd, ssh, rsync and git. As root on Debian or Ubuntu, run: .ci/install-ssh",
        () => File.Exists("/usr/sbin/sshd") && Installation.IsOnPath("ssh") && Installation.IsOnPath("sftp") && Installation.IsOnPath("rsync") && Installation.IsOnPath("git"));

    private readonly TemporaryFolder folder = new();
    private readonly Process? server;

    public SshServer()
    {
        if (!OperatingSystem.IsLinux()) return; // the tests are skipped
        Programs.Require();
        Directory.CreateDirectory("/run/sshd");
        foreach (var key in (string[])["host", "user"]) Assert.Equal(0, Command.RunProcess("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.Path(key)], folder.Root).Code);
        var ports = new[] { Host, FilesOnly, WithoutLinks }.Zip(Ports.Free(3)).ToArray();
        // A shell that thinks itself the second reads no settings of the machine's user.
        folder.Write("sshd", $"{string.Concat(ports.Select(port => $"Port {port.Second}\n"))}ListenAddress 127.0.0.1\nHostKey {folder.Path("host")}\nAuthorizedKeysFile {folder.Path("user.pub")}\nPidFile none\nStrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nSetEnv SHLVL=2\nSubsystem sftp internal-sftp\n"
            + $"Match LocalPort {ports[1].Second}\n  ForceCommand internal-sftp\nMatch LocalPort {ports[2].Second}\n  ForceCommand internal-sftp -P hardlink\n");
        folder.Write("client", string.Concat(ports.Select(port => $"Host {port.First}\n  Port {port.Second}\n")) + $"Host *\n  HostName 127.0.0.1\n  User {Environment.UserName}\n  IdentityFile {folder.Path("user")}\n  UserKnownHostsFile {folder.Path("known")}\n  StrictHostKeyChecking accept-new\n");
        foreach (var program in (string[])["ssh", "sftp"])
        {
            folder.Write($"bin/{program}", $"#!/bin/sh\nexec \"{Installed(program)}\" -F \"{folder.Path("client")}\" \"$@\"\n");
            File.SetUnixFileMode(folder.Path("bin", program), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        server = Command.Start("/usr/sbin/sshd", ["-D", "-e", "-f", folder.Path("sshd")], folder.Root);
        server.ErrorDataReceived += (_, _) => { };
        server.BeginErrorReadLine();
        foreach (var port in ports) Ports.WaitFor(port.Second);
    }

    /// <summary>The search path with these programs in front.</summary>
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

    private static string Installed(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, program)).First(File.Exists);
}
