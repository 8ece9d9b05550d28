namespace Schwerpunkt.Disk;

/// <summary>Writes one file of the content: at every moment it holds the old text or the new one.</summary>
public static class PageFile
{
    /// <summary>Writes beside the file and renames; rights and links stay.</summary>
    /// <param name="path">The file, or a link to it.</param>
    /// <param name="read">What it held when it was read; where somebody wrote in the meantime, nothing is changed.</param>
    /// <param name="bytes">What it is to hold.</param>
    public static void Replace(string path, ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> bytes)
    {
        var target = RealPath.Of(path);
        var beside = Leftovers.Beside(target);
        try
        {
            // A rename would also replace a file that may not be written.
            using (File.Open(target, FileMode.Open, FileAccess.Write)) Write(beside, target, bytes);
            if (!SharedReading.AllBytes(target).AsSpan().SequenceEqual(read.Span))
                throw new RefusalException($"„{path}“ wurde eben von jemand anderem geändert und bleibt, wie es ist. Starten Sie noch einmal.");
            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Puts a file where none was, or in the place of another: whole or not at all. A link is replaced, not followed.</summary>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = Leftovers.Beside(path);
        File.Delete(beside);
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static void Write(string beside, string target, ReadOnlyMemory<byte> bytes)
    {
        File.Delete(beside);
        using var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        stream.Write(bytes.Span);
        stream.Flush(flushToDisk: true);
    }
}
