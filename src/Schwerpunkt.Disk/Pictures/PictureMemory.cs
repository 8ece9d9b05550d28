namespace Schwerpunkt.Disk.Pictures;

/// <summary>Encoded pictures in memory, the newest of them: for commands that write nothing to the disk.</summary>
/// <param name="room">So many bytes are held, and always the newest picture.</param>
internal sealed class PictureMemory(long room)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, byte[]> pictures = new(StringComparer.Ordinal);
    private readonly Queue<string> order = new();
    private long held;

    /// <summary>The bytes of a picture; null where they were never made or had to go.</summary>
    public byte[]? Find(string key)
    {
        lock (gate) return pictures.GetValueOrDefault(key);
    }

    /// <summary>Holds a picture, and lets the oldest go where there is no room.</summary>
    public void Keep(string key, byte[] bytes)
    {
        lock (gate)
        {
            if (!pictures.TryAdd(key, bytes)) return;
            order.Enqueue(key);
            held += bytes.Length;
            while (held > room && order.Count > 1 && pictures.Remove(order.Dequeue(), out var oldest)) held -= oldest.Length;
        }
    }
}
