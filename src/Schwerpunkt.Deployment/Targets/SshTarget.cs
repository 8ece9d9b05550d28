using System.Diagnostics;
using System.Globalization;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A folder of another machine, reached by ssh: rsync sends the files, each by a rename; a shell over there does the rest.</summary>
internal sealed class SshTarget : ITarget
{
    private const string Arriving = ".schwerpunkt-arriving", Earlier = ".schwerpunkt-earlier";

    /// <summary>No question is ever asked: what the keys and settings of ssh do not open stays closed.</summary>
    private static readonly string[] Ssh = ["-o", "BatchMode=yes", "-o", "ConnectTimeout=20", "-o", "ServerAliveInterval=15"];

    private readonly string host;
    private readonly string folder;
    private readonly Process? guard;
    private readonly bool isMissing;

    /// <param name="host">As ssh knows it, such as <c>web@www.example.org</c>.</param>
    /// <param name="folder">Over there; made where it does not exist.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">The machine cannot be reached, or somebody else publishes there at this moment.</exception>
    public SshTarget(string host, string folder, string name, TargetUse use)
    {
        (this.host, this.folder, Name) = (host, folder, name);
        if (use == TargetUse.Looking)
        {
            isMissing = RequireDone(Tool.Run("ssh", [.. Ssh, host, $"[ -d {Quoted(folder)} ] || echo fehlt"])).Text.Length > 0;
            return;
        }

        RequireDone(Tool.Run("ssh", [.. Ssh, host, $"mkdir -p -- {Quoted(folder)}"]));
        guard = Lock();
        Shell($"rm -rf {Arriving}; mkdir {Arriving}");
    }

    public string Name { get; }

    public byte[]? Read(string path) => Shell($"if [ -f {Quoted(path)} ]; then printf +; cat {Quoted(path)}; fi").Output is [(byte)'+', .. var bytes] ? bytes : null;

    public bool HoldsAnything() => Shell("for p in *; do if [ \"$p\" != lost+found ] && [ -e \"$p\" ]; then echo da; break; fi; done").Text.Length > 0;

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => Standing("", paths);

    public void Write(string path, byte[] bytes) => Shell($"cat > {Arriving}/small && mv -f {Arriving}/small {Quoted(path)}", bytes);

    public void Send(string folder, IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0) return;
        // Over there the name comes last and the rights are those that a web server needs; what is decided to be sent is sent, whatever the times say.
        string[] how = ["--recursive", "--links", "--times", "--chmod=D755,F644", "--ignore-times", "--from0", "--files-from=-", $"--temp-dir={Arriving}", "-e", $"ssh {string.Join(' ', Ssh)}"];
        RequireDone(Tool.Run("rsync", [.. how, "--", Path.TrimEndingDirectorySeparator(folder) + "/", $"{host}:{this.folder.TrimEnd('/')}/"], Listed(paths)));
    }

    public void Delete(IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0) Shell(Each("rm -f -- \"$p\"; d=${p%/*}; while [ \"$d\" != \"$p\" ] && rmdir -- \"$d\" 2>/dev/null; do p=$d; d=${p%/*}; done"), Listed(paths));
    }

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0) Shell(Each($"k={Kept(number)}/$p; if [ -f \"$p\" ] && [ ! -e \"$k\" ]; then mkdir -p -- \"${{k%/*}}\" && ln -- \"$p\" \"$k\" 2>/dev/null || {{ cp -p -- \"$p\" {Arriving}/kept && mv -- {Arriving}/kept \"$k\"; }} || exit 255; fi"), Listed(paths));
    }

    public byte[]? ReadEarlier(int number, string path) => Read($"{Kept(number)}/{path}");

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths) => Standing(Kept(number) + "/", paths);

    public void Restore(int number, IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0) Shell(Each($"case $p in */*) mkdir -p -- \"${{p%/*}}\" || exit 255;; esac; cp -p -- \"{Kept(number)}/$p\" {Arriving}/back && mv -f -- {Arriving}/back \"$p\" || exit 255"), Listed(paths));
    }

    public void Finish(DeploymentState state)
    {
        var counting = string.Concat(state.Earlier.Select(number => $"{number.ToString(CultureInfo.InvariantCulture)}|"));
        Shell($"for k in {Earlier}/*; do case ${{k##*/}} in {counting}'*') ;; *) rm -rf -- \"$k\";; esac; done; rmdir {Earlier} 2>/dev/null; rm -rf {Arriving}");
    }

    public void Dispose()
    {
        if (guard is null) return;
        guard.StandardInput.Close();
        guard.WaitForExit();
        guard.Dispose();
    }

    private static string Kept(int number) => $"{Earlier}/{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A shell takes no sign in it for its own.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static byte[] Listed(IEnumerable<string> paths) => Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\0")));

    /// <summary>Does the same with each path of a list, as <c>$p</c>.</summary>
    private static string Each(string script) => $"xargs -0 -n 500 sh -c {Quoted($"for p; do {script}; done")} sh";

    private string[] Standing(string above, IReadOnlyCollection<string> paths) => paths.Count == 0 ? []
        : Shell(Each($"if [ -e \"{above}$p\" ]; then printf '%s\\0' \"$p\"; fi"), Listed(paths)).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private ToolAnswer Shell(string script, ReadOnlyMemory<byte> input = default) => isMissing ? new ToolAnswer(0, [], "")
        : RequireDone(Tool.Run("ssh", [.. Ssh, host, $"cd -- {Quoted(folder)} && umask 022 && {{ {script}; }}"], input));

    /// <summary>Holds the lock over there for as long as the connection lasts: it ends with this process, however that ends.</summary>
    private Process Lock()
    {
        var holding = Tool.Start("ssh", [.. Ssh, host, $"cd -- {Quoted(folder)} && exec flock -n -E 75 {FolderLock.FileName} sh -c 'echo da; exec cat > /dev/null'"]);
        if (holding.StandardOutput.ReadLine() == "da") return holding;
        holding.WaitForExit();
        var answer = new ToolAnswer(holding.ExitCode, [], holding.StandardError.ReadToEnd().Trim());
        holding.Dispose();
        throw answer.Code == 75 ? FolderLock.Busy(Name) : Failure(answer);
    }

    private ToolAnswer RequireDone(ToolAnswer answer) => answer.Code == 0 ? answer : throw Failure(answer);

    private RefusalException Failure(ToolAnswer answer) => new(
        $"„{Name}“: Die Gegenstelle hat nicht getan, was nötig war (Ende {answer.Code}). Sie sagt: {answer.Errors} Was Leserinnen und Leser sehen, ist ganz; der nächste Aufruf führt zu Ende, was begonnen war. "
        + "Prüfen Sie Namen, Ordner, Rechte und den SSH-Schlüssel („ssh " + host + "“ muss ohne Rückfrage gelingen).");
}
