using System.Collections.Concurrent;

namespace Schwerpunkt.Statiq.Tests;

/// <summary>The folders of an execution, on the real disk.</summary>
internal sealed class FakeFileSystem : IFileSystem
{
    public FakeFileSystem(string root)
    {
        RootPath = root;
        InputPaths.Add("content");
    }

    public NormalizedPath RootPath { get; }

    public NormalizedPath OutputPath { get; set; } = "output";

    public NormalizedPath TempPath => "temp";

    public PathCollection InputPaths { get; } = new();

    IReadOnlyList<NormalizedPath> IReadOnlyFileSystem.InputPaths => InputPaths;

    public IFileWriteTracker WriteTracker { get; } = new FakeWriteTracker();

    public IFile GetFile(in NormalizedPath path) => new FakeFile(path);

    public IDirectory GetDirectory(in NormalizedPath path) => new FakeDirectory(path);

    private sealed record FakeFile(NormalizedPath Path) : IFile
    {
        public bool Exists => File.Exists(Path.FullPath);

        public Stream OpenRead() => File.OpenRead(Path.FullPath);
    }

    private sealed record FakeDirectory(NormalizedPath Path) : IDirectory
    {
        public bool Exists => Directory.Exists(Path.FullPath);
    }

    private sealed class FakeWriteTracker : IFileWriteTracker
    {
        private readonly ConcurrentDictionary<NormalizedPath, int> writes = new();

        public void Reset() => writes.Clear();

        public void TrackWrite(NormalizedPath path, int hashCode, bool actualWrite) => writes[path] = hashCode;

        public bool TryGetCurrentWrite(NormalizedPath path, out int hashCode) => writes.TryGetValue(path, out hashCode);
    }
}
