using System.Text;

namespace Schwerpunkt.Tests;

/// <summary>A folder of a test's own; gone when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public string Root { get; } = Directory.CreateTempSubdirectory("schwerpunkt-test-").FullName;

    public string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Writes a text file, and the folders it needs.</summary>
    public void Write(string path, string text) => WriteBytes(path, Utf8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        var file = Path(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!); // ! a file below the root has a folder
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Copies a folder with everything below it.</summary>
    public void CopyFrom(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path(target, System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!); // ! as above
            File.Copy(file, copy);
        }
    }

    /// <summary>Every file below a folder with its bytes in hexadecimal, by path: two folders with the same content give the same text.</summary>
    public string Snapshot(string folder) => string.Join('\n', Directory
        .EnumerateFiles(Path(folder), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => $"{System.IO.Path.GetRelativePath(Path(folder), file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));

    /// <summary>The names right below a folder, those that begin with a dot too.</summary>
    public string[] Names(string folder = "") =>
        [.. Directory.EnumerateFileSystemEntries(Path(folder)).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
