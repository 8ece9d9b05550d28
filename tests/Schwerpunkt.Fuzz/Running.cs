using System.IO.MemoryMappedFiles;

namespace Schwerpunkt.Fuzz;

/// <summary>Which input each thread is at, in a file that outlives a process that ends at once: one whose stack overflows says nothing else.</summary>
internal sealed class Running : IDisposable
{
    private const int Width = 16;

    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private readonly string path;

    public Running(string folder, int threads)
    {
        path = Path.Combine(folder, "running");
        file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, null, threads * Width);
        view = file.CreateViewAccessor();
    }

    /// <summary>The inputs that a run before was at when it ended at once.</summary>
    public static IEnumerable<(FuzzTarget Target, long Number)> Left(string folder)
    {
        var path = Path.Combine(folder, "running");
        var bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        return from at in Enumerable.Range(0, bytes.Length / Width)
               let target = BitConverter.ToInt64(bytes, at * Width)
               where target > 0 && target <= FuzzTarget.All.Length
               select (FuzzTarget.All[(int)target - 1], BitConverter.ToInt64(bytes, (at * Width) + 8));
    }

    public void Now(int thread, FuzzTarget target, long number)
    {
        view.Write(thread * Width, (long)FuzzTarget.All.IndexOf(target) + 1);
        view.Write((thread * Width) + 8, number);
    }

    public void Dispose()
    {
        view.Dispose();
        file.Dispose();
        File.Delete(path);
    }
}
