using System.Globalization;
using Schwerpunkt.Deployment.Targets.Locks;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Text;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A folder of another machine that is reached by SFTP alone: each file arrives elsewhere and takes its place by a rename.</summary>
internal sealed class SftpTarget : ITarget
{
    private readonly SftpConnection there;
    private readonly SftpLock? guard;
    private readonly bool isMissing;

    /// <summary>Folders that are surely there: each is asked for once.</summary>
    private readonly HashSet<string> made = new(StringComparer.Ordinal);

    /// <param name="host">As ssh knows it, such as <c>web@www.example.org</c>.</param>
    /// <param name="folder">Over there; made where it does not exist.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">The machine cannot be reached, or somebody else publishes there at this moment.</exception>
    public SftpTarget(string host, string folder, string name, TargetUse use)
    {
        Name = name;
        there = new SftpConnection(host, folder, name);
        try
        {
            if (use == TargetUse.Looking)
            {
                isMissing = !there.IsThere();
                return;
            }

            there.MakeFolder();
            guard = new SftpLock(there, host, folder, name);
            RemoveFolders([OwnFolders.Arriving]);
            there.Run([$"mkdir {SftpConnection.Below(OwnFolders.Arriving)}"]);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Name { get; }

    public byte[]? Read(string path) => isMissing ? null : there.Read(path);

    public bool HoldsAnything() => !isMissing && there.List([""]).Any(entry => entry.Path is not (['.', ..] or "lost+found"));

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => Standing(paths, folders: false);

    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => Standing(paths, folders: true);

    public void Write(string path, byte[] bytes) => Change([.. Arrive(SftpConnection.Below(there.Hold(bytes)), 0, path)]);

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files) =>
        Change([.. Above(files.Select(file => file.Path)), .. files.SelectMany((file, number) => Arrive(SftpConnection.Below(file.Path), number, file.Path))], folder);

    public void Delete(IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0) return;
        var folders = paths.SelectMany(SitePath.Above).Distinct(StringComparer.Ordinal).OrderByDescending(folder => folder.Count(sign => sign == '/'));
        made.Clear();
        var answer = Change([.. paths.Select(path => $"-rm {SftpConnection.Below(path)}"), .. folders.Select(folder => $"-rmdir {SftpConnection.Below(folder)}")]);
        if (answer.Errors.Split('\n').Any(line => line.StartsWith("remote delete", StringComparison.Ordinal) && !line.Contains("No such file", StringComparison.Ordinal))) throw there.Failure(answer);
    }

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        var kept = FindEarlier(number, paths);
        Copy([.. Find([.. paths.Except(kept, StringComparer.Ordinal)]).Select(path => (path, Kept(number, path)))]);
    }

    public byte[]? ReadEarlier(int number, string path) => Read(Kept(number, path));

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths)
    {
        var standing = Find([.. paths.Select(path => Kept(number, path))]).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(path => standing.Contains(Kept(number, path)))];
    }

    public void Restore(int number, IReadOnlyCollection<string> paths) => Copy([.. paths.Select(path => (Kept(number, path), path))]);

    public void Finish(DeploymentState state)
    {
        var counting = state.Earlier.Select(OwnFolders.Kept).ToHashSet(StringComparer.Ordinal);
        RemoveFolders([.. there.List([OwnFolders.Earlier]).Where(entry => entry.IsFolder && !counting.Contains(entry.Path)).Select(entry => entry.Path), OwnFolders.Arriving]);
        Change([$"-rmdir {SftpConnection.Below(OwnFolders.Earlier)}"]);
    }

    public void Dispose()
    {
        guard?.Dispose();
        there.Dispose();
    }

    private static string Kept(int number, string path) => $"{OwnFolders.Kept(number)}/{path}";

    private static string Arrived(int number) => SftpConnection.Below(string.Create(CultureInfo.InvariantCulture, $"{OwnFolders.Arriving}/{number}"));

    private static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    /// <summary>A web server reads it, whatever rights it has here.</summary>
    private static string[] Arrive(string from, int number, string path) =>
        [$"put {from} {Arrived(number)}", $"-chmod 644 {Arrived(number)}", $"rename {Arrived(number)} {SftpConnection.Below(path)}"];

    private ToolAnswer Change(string[] commands, string? from = null)
    {
        guard?.RequireHeld();
        return commands.Length == 0 ? new ToolAnswer(0, [], "") : there.Run(commands, from);
    }

    /// <summary>Makes the folders of files, those above first.</summary>
    private IEnumerable<string> Above(IEnumerable<string> paths) =>
        [.. paths.SelectMany(path => SitePath.Above(path).Reverse()).Where(made.Add).Select(folder => $"-mkdir {SftpConnection.Below(folder)}")];

    /// <summary>A copy is a second name of the same bytes: nothing writes into a file, a new one takes its place. Where the machine has no such names, the bytes go here and back.</summary>
    private void Copy((string From, string To)[] copies)
    {
        if (copies.Length == 0) return;
        Change([.. Above(copies.Select(copy => copy.To)), .. copies.Select((copy, number) => $"-ln {SftpConnection.Below(copy.From)} {Arrived(number)}")]);
        var linked = there.List([OwnFolders.Arriving]).Select(entry => SftpConnection.Below(entry.Path)).ToHashSet(StringComparer.Ordinal);
        var passing = SftpConnection.Below(there.Hold([]));
        Change(
        [
            .. copies.SelectMany((copy, number) => (string[])
            [
                .. linked.Contains(Arrived(number)) ? [] : (string[])[$"get {SftpConnection.Below(copy.From)} {passing}", $"put {passing} {Arrived(number)}", $"-chmod 644 {Arrived(number)}"],
                $"rename {Arrived(number)} {SftpConnection.Below(copy.To)}",
                $"-rm {Arrived(number)}", // two names of the same file: a rename leaves both
            ]),
        ]);
    }

    private void RemoveFolders(IReadOnlyCollection<string> folders)
    {
        var (files, all) = (new List<string>(), new List<string>());
        for (var level = folders; level.Count > 0;)
        {
            all.AddRange(level);
            var entries = there.List(level);
            files.AddRange(entries.Where(entry => !entry.IsFolder).Select(entry => entry.Path));
            level = [.. entries.Where(entry => entry.IsFolder).Select(entry => entry.Path)];
        }

        Change([.. files.Select(file => $"-rm {SftpConnection.Below(file)}"), .. Enumerable.Reverse(all).Select(folder => $"-rmdir {SftpConnection.Below(folder)}")]);
    }

    private string[] Standing(IReadOnlyCollection<string> paths, bool folders)
    {
        if (isMissing || paths.Count == 0) return [];
        var standing = there.List(paths.Select(FolderOf).Distinct(StringComparer.Ordinal)).Where(entry => entry.IsFolder == folders).Select(entry => entry.Path).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(standing.Contains)];
    }
}
