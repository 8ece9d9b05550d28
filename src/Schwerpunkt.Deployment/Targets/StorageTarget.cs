using Schwerpunkt.Deployment.Targets.Locks;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>A bucket of an S3-compatible storage: each object is there whole or not at all, copies for a rollback are made over there.</summary>
internal sealed class StorageTarget : ITarget
{
    private readonly Storage storage;
    private readonly StorageLock? guard;

    /// <param name="place">A bucket, or a bucket and a prefix behind a slash.</param>
    /// <param name="name">As messages name it.</param>
    /// <param name="use">What it is opened for.</param>
    /// <exception cref="RefusalException">The storage cannot be reached, or somebody else publishes there at this moment.</exception>
    public StorageTarget(string place, string name, TargetUse use)
    {
        var (bucket, folder) = place.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? (place[..slash], place[(slash + 1)..].Trim('/')) : (place, "");
        var prefix = folder.Length == 0 ? "" : folder + "/";
        Name = name;
        storage = new Storage(bucket, prefix, name);
        try
        {
            if (use == TargetUse.Publishing) guard = new StorageLock(storage, $"{bucket}/{prefix}", name);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Name { get; }

    public byte[]? Read(string path) => storage.Read(path)?.Bytes;

    public bool HoldsAnything() => storage.List("", isDeep: false).Any(path => path is not ['.', ..]);

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => Standing("", paths);

    /// <summary>A storage knows no folders.</summary>
    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => [];

    public void Write(string path, byte[] bytes) => Change(() => storage.Write(path, bytes));

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files) => Change(() => storage.Send(folder, files));

    public void Delete(IReadOnlyCollection<string> paths)
    {
        // Many at once, but no picture before the page that names it.
        foreach (var rank in paths.GroupBy(PublicationOrder.Of)) Change(() => storage.Delete(rank));
    }

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        var missing = paths.Except(FindEarlier(number, paths), StringComparer.Ordinal).ToArray();
        if (missing.Length > 0) Copy(Find(missing).Select(path => (path, KeptIn(number) + path)));
    }

    public byte[]? ReadEarlier(int number, string path) => Read(KeptIn(number) + path);

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths) => Standing(KeptIn(number), paths);

    public void Restore(int number, IReadOnlyCollection<string> paths) => Copy(paths.Select(path => (KeptIn(number) + path, path)));

    public void Finish(DeploymentState state)
    {
        var counting = state.Earlier.Select(KeptIn).ToArray();
        var gone = storage.List(OwnFolders.Earlier + "/").Where(path => !counting.Any(kept => path.StartsWith(kept, StringComparison.Ordinal)));
        Change(() => storage.Delete(gone));
    }

    public void Dispose()
    {
        guard?.Dispose();
        storage.Dispose();
    }

    private static string KeptIn(int number) => OwnFolders.Kept(number) + "/";

    private void Copy(IEnumerable<(string From, string To)> copies) => Change(() => storage.Copy(copies));

    private void Change(Action change)
    {
        guard?.RequireHeld();
        change();
    }

    private string[] Standing(string above, IReadOnlyCollection<string> paths)
    {
        if (paths.Count == 0) return [];
        var standing = storage.List(above).Select(path => path[above.Length..]).ToHashSet(StringComparer.Ordinal);
        return [.. paths.Where(standing.Contains)];
    }
}
