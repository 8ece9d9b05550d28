using System.Diagnostics;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>One connection to a machine, over which all calls go: opened with the lock, which lasts as long as it does and ends with this process, however that ends.</summary>
internal sealed class SshConnection : IDisposable
{
    /// <summary>What <c>flock</c> says where somebody else holds the lock.</summary>
    private const int Locked = 75;

    private const string Ready = "da", Missing = "fehlt";

    private readonly string host;
    private readonly string folder;
    private readonly string name;
    private readonly string sockets = Directory.CreateTempSubdirectory("schwerpunkt-").FullName;
    private readonly Process guard;
    private readonly bool isMissing;

    /// <param name="host">As ssh knows it.</param>
    /// <param name="folder">Over there; made where it does not exist, unless it is only looked at.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">The machine cannot be reached, or somebody else publishes there at this moment.</exception>
    public SshConnection(string host, string folder, string name, TargetUse use)
    {
        (this.host, this.folder, this.name) = (host, folder, name);
        var there = Quoted(folder);
        guard = Tool.Start("ssh", [.. Options(sockets), .. OperatingSystem.IsWindows() ? [] : (string[])["-o", "ControlMaster=yes"], host, use == TargetUse.Looking
            ? $"if [ -d {there} ]; then echo {Ready}; else echo {Missing}; fi; exec cat > /dev/null"
            : $"mkdir -p -- {there} && cd -- {there} && exec flock -n -E {Locked} {FolderLock.FileName} sh -c 'echo {Ready}; exec cat > /dev/null'"]);
        var said = guard.StandardOutput.ReadLine();
        isMissing = said == Missing;
        if (said is Ready or Missing) return;
        guard.WaitForExit();
        var answer = new ToolAnswer(guard.ExitCode, [], guard.StandardError.ReadToEnd().Trim());
        Dispose();
        throw answer.Code == Locked ? FolderLock.Busy(name) : Failure(answer);
    }

    /// <summary>No question is ever asked: what the keys and settings of ssh do not open stays closed.</summary>
    /// <param name="sockets">A folder of this machine, where calls find the connection that they share.</param>
    public static string[] Options(string sockets) =>
    [
        "-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-o", "ServerAliveInterval=15",
        .. OperatingSystem.IsWindows() ? [] : (string[])["-o", $"ControlPath={sockets}/s"], // Windows' ssh has no shared connections
    ];

    /// <summary>A shell takes no sign in it for its own.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>Runs a shell's script in the folder.</summary>
    /// <param name="script">For a POSIX shell.</param>
    /// <param name="input">What it reads.</param>
    /// <exception cref="RefusalException">It did not end well.</exception>
    public ToolAnswer Run(string script, ReadOnlyMemory<byte> input = default) => isMissing ? new ToolAnswer(0, [], "")
        : RequireDone(Tool.Run("ssh", [.. Options(sockets), host, $"cd -- {Quoted(folder)} && umask 022 && {{ {script}; }}"], input));

    /// <summary>Sends files with rsync.</summary>
    /// <param name="how">What it is to do.</param>
    /// <param name="from">A folder of this machine.</param>
    /// <param name="listed">The paths of the files, parted by NUL.</param>
    /// <exception cref="RefusalException">It did not end well.</exception>
    public void Send(string[] how, string from, byte[] listed) =>
        RequireDone(Tool.Run("rsync", [.. how, "--from0", "--files-from=-", "-e", $"ssh {string.Join(' ', Options(sockets))}", "--", Path.TrimEndingDirectorySeparator(from) + "/", $"{host}:{folder.TrimEnd('/')}/"], listed));

    public void Dispose()
    {
        guard.StandardInput.Close();
        guard.WaitForExit();
        guard.Dispose();
        Directory.Delete(sockets, recursive: true);
    }

    private ToolAnswer RequireDone(ToolAnswer answer) => answer.Code == 0 ? answer : throw Failure(answer);

    private RefusalException Failure(ToolAnswer answer) => new(
        $"„{name}“: Die Gegenstelle hat nicht getan, was nötig war (Ende {answer.Code}). Sie sagt: {answer.Errors} Was Leserinnen und Leser sehen, ist ganz; der nächste Aufruf führt zu Ende, was begonnen war. "
        + $"Prüfen Sie Namen, Ordner, Rechte und den SSH-Schlüssel („ssh {host}“ muss ohne Rückfrage gelingen).");
}
