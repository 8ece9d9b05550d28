namespace Schwerpunkt.Disk;

/// <summary>Reads files that another program may have open, be it to write: Windows gives them only to who lets that one go on.</summary>
public static class SharedReading
{
    /// <summary>ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION (Windows); EAGAIN, by which Linux and macOS name a lock.</summary>
    private static readonly int[] Held = [unchecked((int)0x80070020), unchecked((int)0x80070021), OperatingSystem.IsMacOS() ? 35 : 11];

    /// <summary>Whoever saves, scans or synchronises a file is done after a moment; together they stay below a second.</summary>
    private static readonly int[] Pauses = [50, 100, 200, 400];

    /// <summary>Opens a file to read; the bytes are read in few large pieces, so that nothing lies between.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="waits">False where it is not worth while to wait for a program that holds the file.</param>
    /// <exception cref="IOException">Among others: it is still held (<see cref="IsHeld"/>).</exception>
    public static FileStream Open(string file, bool waits = true)
    {
        foreach (var pause in waits ? Pauses : [])
        {
            try
            {
                return OpenNow(file);
            }
            catch (IOException failure) when (IsHeld(failure))
            {
                Thread.Sleep(pause);
            }
        }

        return OpenNow(file);
    }

    /// <summary>All that a file holds.</summary>
    public static byte[] AllBytes(string file)
    {
        using var stream = Open(file);
        using var bytes = new MemoryStream((int)Math.Min(stream.Length, Array.MaxLength));
        stream.CopyTo(bytes);
        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>All that a text says, without the mark in front of it.</summary>
    public static string AllText(string file)
    {
        using var text = new StreamReader(Open(file));
        return text.ReadToEnd();
    }

    /// <summary>Whether the machine keeps a file back because another program has it for itself.</summary>
    public static bool IsHeld(Exception failure) => failure is IOException && Held.Contains(failure.HResult);

    private static FileStream OpenNow(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
