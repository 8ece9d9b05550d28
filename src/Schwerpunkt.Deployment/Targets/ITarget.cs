using Schwerpunkt.Publishing.Deployment;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Deployment.Targets;

/// <summary>What a target is opened for.</summary>
internal enum TargetUse
{
    /// <summary>To be changed, locked.</summary>
    Publishing,

    /// <summary>To be changed; nobody else knows of it.</summary>
    Alone,

    /// <summary>To be looked at: nothing is made or changed, not even a lock.</summary>
    Looking,
}

/// <summary>A place that holds a published site, locked for one publication until it is disposed of. Paths are relative to its root, with <c>/</c>; each file appears whole or not at all.</summary>
internal interface ITarget : IDisposable
{
    /// <summary>As messages name it.</summary>
    string Name { get; }

    /// <summary>The bytes of a file; null where there is none.</summary>
    byte[]? Read(string path);

    /// <summary>Whether anything stands there that no publication needs for itself: names with a dot in front do not count.</summary>
    bool HoldsAnything();

    /// <summary>Those of the paths at which a file stands.</summary>
    IReadOnlyCollection<string> Find(IReadOnlyCollection<string> paths);

    /// <summary>Those of the paths at which a folder stands.</summary>
    IReadOnlyCollection<string> FindFolders(IReadOnlyCollection<string> paths);

    /// <summary>Writes a small file.</summary>
    void Write(string path, byte[] bytes);

    /// <summary>Sends files of a folder of this machine; what stands at their paths is replaced.</summary>
    /// <param name="folder">The output folder.</param>
    /// <param name="files">As its list has them: a storage hands them out with the media type that it was told.</param>
    void Send(string folder, IReadOnlyCollection<OutputManifest.Entry> files);

    /// <summary>Deletes files, whether they are there or not, and the folders that are empty then.</summary>
    void Delete(IReadOnlyCollection<string> paths);

    /// <summary>Copies files as they are for a rollback, unless that has been done.</summary>
    /// <param name="number">The publication that they belong to.</param>
    void Keep(int number, IReadOnlyCollection<string> paths);

    /// <summary>The bytes of a file as a publication had it, if it has changed since; null where nothing was kept.</summary>
    byte[]? ReadEarlier(int number, string path);

    /// <summary>Those of the paths that were kept.</summary>
    IReadOnlyCollection<string> FindEarlier(int number, IReadOnlyCollection<string> paths);

    /// <summary>Puts kept files back.</summary>
    void Restore(int number, IReadOnlyCollection<string> paths);

    /// <summary>Makes a publication the one that readers see, where that is one step; forgets what was kept for those that do not count any more.</summary>
    void Finish(DeploymentState state);
}
