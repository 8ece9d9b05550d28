using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment.Targets.Locks;

/// <summary>Keeps a second publication out of a folder that is reached by SFTP alone: a folder with a note in it. Over there nothing ends it with this process, so it is over when nobody renews it.</summary>
internal sealed class SftpLock : IDisposable
{
    private const string Folder = ".schwerpunkt-lock-sftp", Note = Folder + "/note";

    private readonly SftpConnection there;
    private readonly string name;
    private readonly string removal;
    private readonly LockNote mine = LockNote.Begin(TimeProvider.System.GetUtcNow());
    private readonly Heartbeat heartbeat;

    /// <param name="there">The connection; it is closed after the lock.</param>
    /// <param name="host">As ssh knows it.</param>
    /// <param name="folder">Over there.</param>
    /// <param name="name">As messages name it.</param>
    /// <exception cref="RefusalException">Somebody else holds it.</exception>
    public SftpLock(SftpConnection there, string host, string folder, string name)
    {
        (this.there, this.name) = (there, name);
        var place = folder.TrimEnd('/');
        removal = $"printf 'rm \"{place}/{Note}\"\\nrmdir \"{place}/{Folder}\"\\n' | sftp -b - {host}";
        Take();
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
            if (Read()?.Id == mine.Id) there.Run([$"-rm {SftpConnection.Below(Note)}", $"-rmdir {SftpConnection.Below(Folder)}"]);
        }
        catch (RefusalException)
        {
            // The connection has gone, and that is said already where it was needed; the lock will be over.
        }
    }

    /// <summary>The folder comes with its note by one rename, which succeeds only where no such folder is, or an empty one.</summary>
    private void Take()
    {
        var making = $"{Folder}-{mine.Id}";
        there.Run([$"mkdir {SftpConnection.Below(making)}", $"put {SftpConnection.Below(there.Hold(mine.ToBytes()))} {SftpConnection.Below(making + "/note")}"]);
        try
        {
            for (var tries = 0; ; tries++)
            {
                there.Run([$"-rename {SftpConnection.Below(making)} {SftpConnection.Below(Folder)}"]);
                var holder = Read();
                if (holder?.Id == mine.Id) return;
                if (tries > 0 || holder is null || !holder.IsOver(TimeProvider.System.GetUtcNow()) || !PutAside(holder)) throw LockNote.Busy(holder, name, removal, TimeProvider.System.GetUtcNow());
            }
        }
        finally
        {
            RemoveMaking(making);
        }
    }

    /// <summary>Of two who find the same lock over, one moves it; who moved another one than he saw puts it back.</summary>
    private bool PutAside(LockNote over)
    {
        var aside = $"{Folder}-{mine.Id}-over";
        there.Run([$"-rename {SftpConnection.Below(Folder)} {SftpConnection.Below(aside)}"]);
        var moved = there.Read(aside + "/note") is { } bytes ? LockNote.TryRead(bytes) : null;
        if (moved is null) return false;
        if (moved == over)
        {
            RemoveMaking(aside);
            return true;
        }

        there.Run([$"-rename {SftpConnection.Below(aside)} {SftpConnection.Below(Folder)}"]);
        return false;
    }

    private void RemoveMaking(string folder) => there.Run([$"-rm {SftpConnection.Below(folder + "/note")}", $"-rmdir {SftpConnection.Below(folder)}"]);

    private LockNote? Read() => there.Read(Note) is { } bytes ? LockNote.TryRead(bytes) : null;

    private bool Renew(DateTimeOffset now)
    {
        if (Read()?.Id != mine.Id) return false;
        there.Run([$"put {SftpConnection.Below(there.Hold((mine with { At = now }).ToBytes()))} {SftpConnection.Below(Note + ".new")}", $"rename {SftpConnection.Below(Note + ".new")} {SftpConnection.Below(Note)}"]);
        return true;
    }
}
