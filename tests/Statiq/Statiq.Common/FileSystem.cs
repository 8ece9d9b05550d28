using System.Collections;

namespace Statiq.Common;

public interface IFileSystemEntry
{
    bool Exists { get; }
}

public interface IFile : IFileSystemEntry
{
    NormalizedPath Path { get; }

    Stream OpenRead();
}

public interface IDirectory : IFileSystemEntry
{
    NormalizedPath Path { get; }
}

public interface IFileWriteTracker
{
    void Reset();

    void TrackWrite(NormalizedPath path, int hashCode, bool actualWrite);

    bool TryGetCurrentWrite(NormalizedPath path, out int hashCode);
}

public interface IReadOnlyFileSystem
{
    NormalizedPath RootPath { get; }

    NormalizedPath OutputPath { get; }

    NormalizedPath TempPath { get; }

    IReadOnlyList<NormalizedPath> InputPaths { get; }

    IFileWriteTracker WriteTracker { get; }

    IFile GetFile(in NormalizedPath path);

    IDirectory GetDirectory(in NormalizedPath path);
}

public interface IFileSystem : IReadOnlyFileSystem
{
    new PathCollection InputPaths { get; }
}

public interface IFileCleaner
{
    CleanMode CleanMode { get; }

    Task CleanBeforeExecutionAsync();

    Task CleanAfterExecutionAsync();

    void CleanDirectory(IDirectory directory, string name = null);
}

public enum CleanMode
{
    None,
    Self,
    Unwritten,
    Full,
}

public class PathCollection : IReadOnlyList<NormalizedPath>
{
    private readonly List<NormalizedPath> paths = [];

    public NormalizedPath this[int index] => paths[index];

    public int Count => paths.Count;

    public bool Add(NormalizedPath path)
    {
        paths.Add(path);
        return true;
    }

    public void Clear() => paths.Clear();

    public IEnumerator<NormalizedPath> GetEnumerator() => paths.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class IReadOnlyFileSystemExtensions
{
    public static NormalizedPath GetRootPath(this IReadOnlyFileSystem fileSystem, in NormalizedPath path) => fileSystem.RootPath.Combine(path);

    public static IDirectory GetOutputDirectory(this IReadOnlyFileSystem fileSystem) => fileSystem.GetDirectory(fileSystem.RootPath.Combine(fileSystem.OutputPath));

    public static IDirectory GetTempDirectory(this IReadOnlyFileSystem fileSystem) => fileSystem.GetDirectory(fileSystem.RootPath.Combine(fileSystem.TempPath));

    /// <summary>A relative path is looked for in each input folder, the last one first.</summary>
    public static IFile GetInputFile(this IReadOnlyFileSystem fileSystem, in NormalizedPath path)
    {
        IFile file = null;
        foreach (var input in fileSystem.InputPaths.Reverse())
        {
            file = fileSystem.GetFile(fileSystem.RootPath.Combine(input).Combine(path));
            if (file.Exists) return file;
        }

        return file;
    }
}
