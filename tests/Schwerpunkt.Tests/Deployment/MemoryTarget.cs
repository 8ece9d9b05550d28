using System.Collections.Immutable;
using Schwerpunkt.Deployment.Targets;
using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Tests.Deployment;

/// <summary>A target in memory whose connection can break before any change of a single file.</summary>
internal sealed class MemoryTarget : ITarget
{
    private readonly Dictionary<(int Number, string Path), byte[]> kept = [];

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of a folder of this machine.</summary>
    public IReadOnlyDictionary<string, byte[]> Local { get; set; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary>How many changes are still possible; null for any number.</summary>
    public int? Left { get; set; }

    /// <summary>Is called before each change and after the last.</summary>
    public Action<MemoryTarget> Watch { get; set; } = _ => { };

    public string Name => "memory";

    public byte[]? Read(string path) => Files.GetValueOrDefault(path);

    public bool HoldsAnything() => Files.Keys.Any(path => path[0] != '.');

    public IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths) => [.. paths.Where(Files.ContainsKey)];

    public IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths) => [.. paths.Where(path => Files.Keys.Any(other => other.StartsWith(path + "/", StringComparison.Ordinal)))];

    public void Write(string path, byte[] bytes) => Change(() => Files[path] = bytes);

    public void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files)
    {
        foreach (var path in files.Select(file => file.Path))
        {
            Assert.DoesNotContain(Files.Keys, other => path.StartsWith(other + "/", StringComparison.Ordinal) || other.StartsWith(path + "/", StringComparison.Ordinal));
            Change(() => Files[path] = Local[path]);
        }
    }

    public void Delete(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths) Change(() => Files.Remove(path));
    }

    public void Keep(int number, IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths.Where(Files.ContainsKey)) Change(() => kept.TryAdd((number, path), Files[path]));
    }

    public byte[]? ReadEarlier(int number, string path) => kept.GetValueOrDefault((number, path));

    public IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths) => [.. paths.Where(path => kept.ContainsKey((number, path)))];

    public void Restore(int number, IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths) Change(() => Files[path] = kept[(number, path)]);
    }

    public void Finish(DeploymentState state)
    {
        foreach (var key in kept.Keys.Where(key => !state.Earlier.Contains(key.Number)).ToList()) Change(() => kept.Remove(key));
    }

    public void Dispose()
    {
        // Stays what it is.
    }

    private void Change(Action change)
    {
        if (Left == 0) throw new IOException("The connection broke.");
        Left--;
        change();
        Watch(this);
    }
}
