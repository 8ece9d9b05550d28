namespace Schwerpunkt.Disk.Pictures;

/// <summary>What content folders with one cache share while they are built beside each other: one of them encodes at a time, so that a picture of several is encoded once and memory is taken once.</summary>
public sealed class PictureTurns
{
    private readonly Lock gate = new();
    private int swept;

    /// <summary>Does a work while no other folder does.</summary>
    internal T Take<T>(Func<T> work)
    {
        lock (gate) return work();
    }

    /// <summary>True once: what the cache holds of others is looked through by the first, for later it may be the work of this very process.</summary>
    internal bool IsFirst() => Interlocked.Exchange(ref swept, 1) == 0;
}
