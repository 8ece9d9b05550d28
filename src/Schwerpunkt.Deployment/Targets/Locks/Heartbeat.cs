using Schwerpunkt.Disk;

namespace Schwerpunkt.Deployment.Targets.Locks;

/// <summary>Renews a lock as long as a publication runs, and knows whether that still holds it.</summary>
internal sealed class Heartbeat : IDisposable
{
    private readonly Func<DateTimeOffset, bool> renew;
    private readonly Timer timer;
    private readonly Lock beating = new();
    private bool isLost;
    private bool isOver;
    private long renewed = Environment.TickCount64;

    /// <param name="renew">Renews the lock, on any thread; false where somebody else holds it. What goes wrong with the connection is tried again.</param>
    public Heartbeat(Func<DateTimeOffset, bool> renew)
    {
        this.renew = renew;
        timer = new Timer(_ => Beat(), null, LockNote.Interval, LockNote.Interval);
    }

    /// <summary>To be asked before each change.</summary>
    /// <param name="name">The target, as messages name it.</param>
    /// <exception cref="RefusalException">Somebody else may hold the lock by now: this machine slept, or its connection was away for too long.</exception>
    public void RequireHeld(string name)
    {
        lock (beating)
        {
            if (isLost || Environment.TickCount64 - renewed > LockNote.Patience.TotalMilliseconds)
                throw new RefusalException($"Die Verbindung zu „{name}“ war so lange fort, dass inzwischen jemand anderes dort veröffentlichen darf. Diese Veröffentlichung hört deshalb auf; der nächste Aufruf führt sie zu Ende.");
        }
    }

    /// <summary>When this returns, the lock is not renewed any more.</summary>
    public void Dispose()
    {
        lock (beating) isOver = true;
        timer.Dispose();
    }

    private void Beat()
    {
        // A beat that takes longer than the next one waits for is enough.
        if (!beating.TryEnter()) return;
        try
        {
            if (isOver || isLost) return;
            if (renew(TimeProvider.System.GetUtcNow())) renewed = Environment.TickCount64;
            else isLost = true;
        }
        catch (Exception failure) when (failure is IOException or HttpRequestException or OperationCanceledException)
        {
            // The next beat tries again, until the lock is over.
        }
        finally
        {
            beating.Exit();
        }
    }
}
