using System.Globalization;
using System.Text;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A folder of another machine, reached by ssh: rsync sends the files, each by a rename; a shell over there does the rest.</summary>
internal sealed class SshTarget : ITarget
{
    private readonly SshConnection there;

    /// <param name="host">As ssh knows it, such as <c>web@www.example.org</c>.</param>
    /// <param name="folder">Over there; made where it does not exist.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">The machine cannot be reached, or somebody else publishes there at this moment.</exception>
    public SshTarget(string host, string folder, string name, TargetUse use)
    {
        there = new SshConnection(host, folder, name, use);
        Name = name;
        if (use != TargetUse.Publishing) return;
        if (there.Run($"for p in {OwnFolders.Arriving} {OwnFolders.Earlier}; do if [ -L $p ]; then echo $p; fi; done").Text.Trim() is { Length: > 0 } link)
        {
            there.Dispose();
            throw new RefusalException($"In „{name}“ ist {link} eine Verknüpfung; verändert wurde nichts. Entfernen Sie sie: Was dort liegt, löscht „publish“ von selbst.");
        }

        there.Run($"rm -rf {OwnFolders.Arriving}; mkdir {OwnFolders.Arriving}");
    }

    public string Name { get; }

    public byte[]? Read(string path) => there.Run($"if [ -f {SshConnection.Quoted(path)} ]; then printf +; cat {SshConnection.Quoted(path)}; fi").Output is [(byte)'+', .. var bytes] ? bytes : null;

    public bool HoldsAnything() => there.Run("for p in *; do if [ \"$p\" != lost+found ] && [ -e \"$p\" ]; then echo da; break; fi; done").Text.Length > 0;

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => Standing("", paths);

    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => paths.Count == 0 ? []
        : there.Run(Each("if [ -d \"$p\" ] && [ ! -L \"$p\" ]; then printf '%s\\0' \"$p\"; fi"), Listed(paths)).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public void Write(string path, byte[] bytes) => there.Run($"cat > {OwnFolders.Arriving}/small && mv -f {OwnFolders.Arriving}/small {SshConnection.Quoted(path)}", bytes);

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files)
    {
        if (files.Count == 0) return;
        // The rights are those that a web server needs; what is decided to be sent is sent, whatever the times say.
        there.Send(["--recursive", "--links", "--times", "--chmod=D755,F644", "--ignore-times", $"--temp-dir={OwnFolders.Arriving}"], folder, Listed(files.Select(file => file.Path)));
    }

    public void Delete(IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0) there.Run(Each("rm -f -- \"$p\" || exit 255; d=${p%/*}; while [ \"$d\" != \"$p\" ] && rmdir -- \"$d\" 2>/dev/null; do p=$d; d=${p%/*}; done"), Listed(paths));
    }

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0) there.Run(Each($"k={OwnFolders.Kept(number)}/$p; if [ -f \"$p\" ] && [ ! -e \"$k\" ]; then mkdir -p -- \"${{k%/*}}\" && ln -- \"$p\" \"$k\" 2>/dev/null || {{ cp -p -- \"$p\" {OwnFolders.Arriving}/kept && mv -- {OwnFolders.Arriving}/kept \"$k\"; }} || exit 255; fi"), Listed(paths));
    }

    public byte[]? ReadEarlier(int number, string path) => Read($"{OwnFolders.Kept(number)}/{path}");

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths) => Standing(OwnFolders.Kept(number) + "/", paths);

    public void Restore(int number, IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0) there.Run(Each($"case $p in */*) mkdir -p -- \"${{p%/*}}\" || exit 255;; esac; cp -p -- \"{OwnFolders.Kept(number)}/$p\" {OwnFolders.Arriving}/back && mv -f -- {OwnFolders.Arriving}/back \"$p\" || exit 255"), Listed(paths));
    }

    public void Finish(DeploymentState state)
    {
        var counting = string.Concat(state.Earlier.Select(number => $"{number.ToString(CultureInfo.InvariantCulture)}|"));
        there.Run($"for k in {OwnFolders.Earlier}/*; do case ${{k##*/}} in {counting}'*') ;; *) rm -rf -- \"$k\";; esac; done; rmdir {OwnFolders.Earlier} 2>/dev/null; rm -rf {OwnFolders.Arriving}");
    }

    public void Dispose() => there.Dispose();

    private static byte[] Listed(IEnumerable<string> paths) => Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\0")));

    /// <summary>Does the same with each path of a list, as <c>$p</c>.</summary>
    private static string Each(string script) => $"xargs -0 -n 500 sh -c {SshConnection.Quoted($"for p; do {script}; done")} sh";

    private string[] Standing(string above, IReadOnlyCollection<string> paths) => paths.Count == 0 ? []
        : there.Run(Each($"if [ -L \"{above}$p\" ] || {{ [ -e \"{above}$p\" ] && [ ! -d \"{above}$p\" ]; }}; then printf '%s\\0' \"$p\"; fi"), Listed(paths)).Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
