using System.Collections.Concurrent;
using Schwerpunkt.Disk;

namespace Schwerpunkt.Workbench;

/// <summary>Calls back soon after something below a folder changed: once for a save by rename, once for fifty files of a branch switch.</summary>
/// <param name="folder">What is watched, with all folders below.</param>
/// <param name="changed">Takes the full paths of what changed; null where it could be anything.</param>
/// <param name="complaints">Takes what the disk refuses.</param>
/// <param name="disturbed">Takes the same when it begins, and null when it is over.</param>
internal sealed class FolderWatcher(string folder, Action<IReadOnlyCollection<string>?> changed, TextWriter complaints, Action<string?>? disturbed = null) : IDisposable
{
    /// <summary>How long it must be quiet before the change counts as complete.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);

    /// <summary>A look at the disk even without a message: for file systems that send none, and folders that come back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Such a look takes at most this part of the time.</summary>
    private const int Share = 20;

    private readonly SemaphoreSlim signal = new(0);

    private readonly ConcurrentQueue<string?> messages = new();

    private TimeSpan patience = Patience;

    private FileSystemWatcher? watcher;

    private string? complaint;

    /// <summary>Watches until cancelled.</summary>
    /// <param name="stop">Ends the watch.</param>
    /// <param name="unfinished">True where there is work to do before anything changes: the first call then comes at once, and names nothing.</param>
    public async Task Run(CancellationToken stop, bool unfinished = false)
    {
        if (unfinished)
        {
            // What changes in the meantime is noted.
            await Task.Run(Watch, CancellationToken.None).ConfigureAwait(false);
            Call([]);
        }

        while (!stop.IsCancellationRequested)
        {
            Watch();
            var called = await Wait(stop).ConfigureAwait(false);
            // The call before may have taken the message whose signal comes only now: nothing is left to look at.
            if (!stop.IsCancellationRequested && !(called && messages.IsEmpty)) Call(Changes());
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        signal.Dispose();
    }

    /// <summary>Waits for the first message, then until no more come; false where none came at all.</summary>
    private async Task<bool> Wait(CancellationToken stop)
    {
        try
        {
            var called = await First(stop).ConfigureAwait(false);
            while (await signal.WaitAsync(Quiet, stop).ConfigureAwait(false))
            {
                // Each further message starts the quiet time anew.
                called = true;
            }

            return called;
        }
        catch (OperationCanceledException)
        {
            return false; // The preview ends.
        }
    }

    /// <summary>Waits for the first message; ends early where the folder has gone, of which no file system tells.</summary>
    private async Task<bool> First(CancellationToken stop)
    {
        for (var left = patience; left > TimeSpan.Zero; left -= Patience)
        {
            if (await signal.WaitAsync(left < Patience ? left : Patience, stop).ConfigureAwait(false)) return true;
            if (!Directory.Exists(folder)) return false;
        }

        return false;
    }

    /// <summary>Whatever goes wrong is said once; the last good state stays, and the next look tries again.</summary>
    private void Call(IReadOnlyCollection<string>? changes)
    {
        var began = TimeProvider.System.GetTimestamp();
        try
        {
            changed(changes);
            if (complaint is not null) disturbed?.Invoke(null);
            complaint = null;
        }
        catch (Exception failure)
        {
            Complain(MachineFailure.InGerman(failure) ?? $"Beim Lesen der Änderung ist ein Fehler aufgetreten ({failure.GetType().Name}: {failure.Message}). Die Vorschau zeigt den letzten Stand und versucht es weiter; „schwerpunkt check“ sagt mehr.");
        }

        var look = TimeProvider.System.GetElapsedTime(began) * Share;
        patience = look > Patience ? look : Patience;
    }

    private void Complain(string reason)
    {
        if (complaint == reason) return;
        complaint = reason;
        disturbed?.Invoke(reason);
        try
        {
            complaints.WriteLine($"schwerpunkt: {reason}");
        }
        catch (IOException)
        {
            // Nobody listens any more.
        }
    }

    /// <summary>The paths of the messages so far; null without a message, and where one says that some were lost.</summary>
    private HashSet<string>? Changes()
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var known = !messages.IsEmpty;
        while (messages.TryDequeue(out var path))
        {
            if (path is null) known = false;
            else paths.Add(path);
        }

        return known ? paths : null;
    }

    private void Note(string? path)
    {
        messages.Enqueue(path);
        try
        {
            signal.Release();
        }
        catch (ObjectDisposedException)
        {
            // A last message of the system, while the preview ends.
        }
    }

    private void Watch()
    {
        if (watcher is not null && Directory.Exists(folder)) return;
        watcher?.Dispose();
        watcher = null;
        if (!Directory.Exists(folder)) return;
        try
        {
            watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
            watcher.Changed += (_, change) => Note(change.FullPath);
            watcher.Created += (_, change) => Note(change.FullPath);
            watcher.Deleted += (_, change) => Note(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                Note(change.OldFullPath);
                Note(change.FullPath);
            };
            watcher.Error += (_, _) => Note(null);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception)
        {
            // The folder has just gone, or the system has no watch to give: the look once a second remains.
            watcher?.Dispose();
            watcher = null;
        }
    }
}
