using System.Globalization;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Output;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A folder with a release of its own for each publication and a link <c>current</c> to the one that readers see: changed by one rename. What has not changed is one file in all of them.</summary>
internal sealed class ReleasesTarget : ITarget
{
    private const string Link = "current", Making = ".making";

    /// <summary>Of a number that can be counted on from.</summary>
    private const int MostDigits = 18;

    private readonly string root;
    private readonly FileStream? guard;
    private readonly FolderTarget making;
    private readonly bool isForeign;

    /// <param name="root">Made where it does not exist.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">Somebody else publishes there at this moment, or it is used for something else.</exception>
    public ReleasesTarget(string root, string name, TargetUse use)
    {
        if (OperatingSystem.IsWindows()) throw new RefusalException("„releases:“ braucht Verknüpfungen, wie sie Linux und macOS haben. Veröffentlichen Sie mit „folder:“ in einen Ordner.");
        if (use == TargetUse.Publishing) Directory.CreateDirectory(root);
        (this.root, Name) = (RealPath.Of(root), name);
        var current = new DirectoryInfo(Path.Combine(this.root, Link));
        if (Path.Exists(current.FullName) && current.LinkTarget is null) throw new RefusalException($"„{Link}“ in „{name}“ ist keine Verknüpfung; verändert wurde nichts. Nennen Sie einen leeren Ordner, oder veröffentlichen Sie mit „folder:“ hinein.");
        isForeign = !current.Exists && Directory.Exists(this.root) && Directory.EnumerateFileSystemEntries(this.root).Any(entry => Path.GetFileName(entry) is not (['.', ..] or "lost+found"));
        if (use == TargetUse.Looking || isForeign)
        {
            making = new FolderTarget(RealPath.Of(current.FullName), name, TargetUse.Looking);
            return;
        }

        guard = FolderLock.Take(this.root, name);
        Directory.CreateDirectory(Path.Combine(this.root, "releases"));
        if (Directory.Exists(Release(Making))) Directory.Delete(Release(Making), recursive: true);
        making = new FolderTarget(Release(Making), name, TargetUse.Alone);
        if (current.Exists) TakeOver(RealPath.Of(current.FullName), Release(Making));
    }

    public string Name { get; }

    public byte[]? Read(string path) => making.Read(path);

    public bool HoldsAnything() => isForeign || making.HoldsAnything();

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => making.Find(paths);

    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => making.FindFolders(paths);

    public void Write(string path, byte[] bytes) => making.Write(path, bytes);

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files) => making.Send(folder, files);

    public void Delete(IReadOnlyCollection<string> paths) => making.Delete(paths);

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        // Each release stays whole.
    }

    public byte[]? ReadEarlier(int number, string path) => PlaceOf(number, path) is { } place ? File.ReadAllBytes(place) : null;

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths) => [.. paths.Where(path => PlaceOf(number, path) is not null)];

    public void Restore(int number, IReadOnlyCollection<string> paths) => making.Take(ReleaseOf(number) ?? throw new InvalidOperationException(Name), paths);

    public void Finish(DeploymentState state)
    {
        making.Finish(state);
        var name = (Numbered().Select(known => long.Parse(known.Name, CultureInfo.InvariantCulture)).DefaultIfEmpty().Max() + 1).ToString(CultureInfo.InvariantCulture);
        Directory.Move(Release(Making), Release(name));
        SymbolicLink.Point(Path.Combine(root, Link), Path.Combine("releases", name));
        foreach (var known in Numbered().Where(known => known.Name != name && NumberOf(known.FullName) is { } number && !state.Earlier.Contains(number))) known.Delete(recursive: true);
    }

    public void Dispose()
    {
        making.Dispose();
        if (guard is null) return;
        if (Directory.Exists(Release(Making))) Directory.Delete(Release(Making), recursive: true);
        guard.Dispose();
    }

    /// <summary>What has not changed becomes the same file: nothing writes into one, a new one takes its place.</summary>
    private static void TakeOver(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? to);
            if (!HardLink.TryTake(file, copy)) File.Copy(file, copy);
        }
    }

    private static int? NumberOf(string release) => Path.Combine(release, DeploymentState.FileName) is var file && File.Exists(file) ? DeploymentState.TryRead(File.ReadAllBytes(file))?.Number : null;

    private string Release(string name) => Path.Combine(root, "releases", name);

    private IEnumerable<DirectoryInfo> Numbered() => !Directory.Exists(Path.Combine(root, "releases")) ? [] : new DirectoryInfo(Path.Combine(root, "releases")).GetDirectories().Where(known => known.Name.Length < MostDigits && known.Name.All(char.IsAsciiDigit));

    private string? ReleaseOf(int number) =>
        Numbered().Where(known => NumberOf(known.FullName) == number).OrderByDescending(known => long.Parse(known.Name, CultureInfo.InvariantCulture)).FirstOrDefault()?.FullName;

    private string? PlaceOf(int number, string path) => ReleaseOf(number) is { } release && Path.Combine(release, path) is var place && File.Exists(place) ? place : null;
}
