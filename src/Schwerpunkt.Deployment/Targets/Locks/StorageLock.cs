using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment.Targets.Locks;

/// <summary>Keeps a second publication out of a storage: an object that is written only where none is. A storage that knows no such condition writes it all the same; then the last of two who came at the same moment holds it, and the first finds that out.</summary>
internal sealed class StorageLock : IDisposable
{
    private const string Key = ".schwerpunkt-lock";

    private readonly Storage storage;
    private readonly string name;
    private readonly LockNote mine = LockNote.Begin(TimeProvider.System.GetUtcNow());
    private readonly Heartbeat heartbeat;

    /// <param name="storage">It is closed after the lock.</param>
    /// <param name="place">Bucket and prefix, as tools write them.</param>
    /// <param name="name">As messages name it.</param>
    /// <exception cref="RefusalException">Somebody else holds it.</exception>
    public StorageLock(Storage storage, string place, string name)
    {
        (this.storage, this.name) = (storage, name);
        var found = storage.Read(Key);
        var holder = found is { } held ? LockNote.TryRead(held.Bytes) : null;
        var now = TimeProvider.System.GetUtcNow();
        if ((found is not null && holder?.IsOver(now) != true) || !storage.TryWrite(Key, mine.ToBytes(), found?.Tag) || Read() is not { } after || after.Id != mine.Id)
            throw LockNote.Busy(holder?.IsOver(now) == false ? holder : Read(), name, $"aws s3 rm \"s3://{place}{Key}\"", now);
        heartbeat = new Heartbeat(Renew);
    }

    /// <summary>To be asked before each change.</summary>
    /// <exception cref="RefusalException">Somebody else may hold it by now.</exception>
    public void RequireHeld() => heartbeat.RequireHeld(name);

    public void Dispose()
    {
        heartbeat.Dispose();
        try
        {
            if (Read()?.Id == mine.Id) storage.Delete([Key]);
        }
        catch (RefusalException)
        {
            // The storage is away, and that is said already where it was needed; the lock will be over.
        }
    }

    private LockNote? Read() => storage.Read(Key) is { } found ? LockNote.TryRead(found.Bytes) : null;

    private bool Renew(DateTimeOffset now) =>
        storage.Read(Key) is { } found && LockNote.TryRead(found.Bytes)?.Id == mine.Id && storage.TryWrite(Key, (mine with { At = now }).ToBytes(), found.Tag);
}
