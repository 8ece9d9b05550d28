using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A folder whose files are exchanged one by one, each by a rename.</summary>
internal sealed class FolderTarget : ITarget
{
    private readonly string root;
    private readonly FileStream? guard;
    private int arrived;

    /// <param name="root">Made where it does not exist.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">Somebody else publishes there at this moment.</exception>
    public FolderTarget(string root, string name, TargetUse use)
    {
        if (use != TargetUse.Looking) Directory.CreateDirectory(root);
        (this.root, Name) = (RealPath.Of(root), name);
        if (use == TargetUse.Looking) return;
        if (((string[])[OwnFolders.Arriving, OwnFolders.Earlier]).FirstOrDefault(own => IsLink(Place(own))) is { } link) throw new RefusalException($"In „{name}“ ist {link} eine Verknüpfung; verändert wurde nichts. Entfernen Sie sie: Was dort liegt, löscht „publish“ von selbst.");
        if (use == TargetUse.Publishing) guard = FolderLock.Take(this.root, name);
        if (Directory.Exists(Place(OwnFolders.Arriving))) Directory.Delete(Place(OwnFolders.Arriving), recursive: true);
    }

    public string Name { get; }

    public byte[]? Read(string path) => File.Exists(Place(path)) ? File.ReadAllBytes(Place(path)) : null;

    public bool HoldsAnything() => Directory.Exists(root) && new DirectoryInfo(root).EnumerateFileSystemInfos().Any(entry => entry.Name is not (['.', ..] or "lost+found"));

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => [.. paths.Where(path => File.Exists(Place(path)) || IsLink(Place(path)))];

    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => [.. paths.Where(path => Directory.Exists(Place(path)) && !IsLink(Place(path)))];

    public void Write(string path, byte[] bytes) => Arrive(path, arriving => File.WriteAllBytes(arriving, bytes));

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files) => Take(folder, files.Select(file => file.Path));

    /// <summary>Copies files of another folder of this machine.</summary>
    public void Take(string folder, IEnumerable<string> paths)
    {
        foreach (var path in paths) Arrive(path, arriving => File.Copy(Path.Combine(folder, path), arriving));
    }

    public void Delete(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
        {
            var place = Within(path);
            if (Path.Exists(place)) File.Delete(place);
            for (var above = Path.GetDirectoryName(place); above is not null && above != root && IsEmpty(above); above = Path.GetDirectoryName(above)) Directory.Delete(above);
        }
    }

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths.Where(path => File.Exists(Place(path)) && !File.Exists(Kept(number, path)))) Arrive($"{OwnFolders.Kept(number)}/{path}", arriving => File.Copy(Place(path), arriving));
    }

    public byte[]? ReadEarlier(int number, string path) => File.Exists(Kept(number, path)) ? File.ReadAllBytes(Kept(number, path)) : null;

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths) => [.. paths.Where(path => File.Exists(Kept(number, path)))];

    public void Restore(int number, IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths) Arrive(path, arriving => File.Copy(Kept(number, path), arriving));
    }

    public void Finish(DeploymentState state)
    {
        if (Directory.Exists(Place(OwnFolders.Arriving))) Directory.Delete(Place(OwnFolders.Arriving), recursive: true);
        if (!Directory.Exists(Place(OwnFolders.Earlier))) return;
        foreach (var kept in new DirectoryInfo(Place(OwnFolders.Earlier)).EnumerateDirectories().Where(kept => !state.Earlier.Any(number => Place(OwnFolders.Kept(number)) == kept.FullName))) kept.Delete(recursive: true);
    }

    public void Dispose() => guard?.Dispose();

    private static bool IsLink(string place) => new FileInfo(place).LinkTarget is not null;

    private static bool IsEmpty(string folder) => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();

    private string Kept(int number, string path) => Place($"{OwnFolders.Kept(number)}/{path}");

    private string Place(string path) => Path.Combine(root, path);

    /// <summary>The place of a file that is to change: no link may lead out of the folder.</summary>
    private string Within(string path)
    {
        var folder = Path.GetDirectoryName(Place(path)) ?? root;
        if (!RealPath.IsWithin(RealPath.Of(folder), root)) throw new RefusalException($"In „{Name}“ führt eine Verknüpfung aus dem Ordner hinaus: {Path.GetDirectoryName(path)}. Entfernen Sie sie, oder nennen Sie einen anderen Ordner.");
        return Place(path);
    }

    private void Arrive(string path, Action<string> make)
    {
        var place = Within(path);
        Directory.CreateDirectory(Place(OwnFolders.Arriving));
        var arriving = Place($"{OwnFolders.Arriving}/{arrived++}");
        make(arriving);
        Directory.CreateDirectory(Path.GetDirectoryName(place) ?? root);
        File.Move(arriving, place, overwrite: true);
    }
}
