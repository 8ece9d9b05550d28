namespace Schwerpunkt.Cli.Preview;

/// <summary>Calls back soon after something below a folder changed: once for a save by rename, once for fifty files of a branch switch.</summary>
internal sealed class FolderWatcher(string folder, Action changed, TextWriter complaints) : IDisposable
{
    /// <summary>How long it must be quiet before the change counts as complete.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    /// <summary>A look at the disk even without a message: for file systems that send none, and folders that come back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim signal = new(0);

    private FileSystemWatcher? watcher;

    private string? complaint;

    /// <summary>Watches until cancelled.</summary>
    public async Task Run(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Watch();
            await Wait(stop).ConfigureAwait(false);
            if (!stop.IsCancellationRequested) Call();
        }
    }

    public void Dispose()
    {
        watcher?.Dispose();
        signal.Dispose();
    }

    /// <summary>Waits for the first message, then until no more come.</summary>
    private async Task Wait(CancellationToken stop)
    {
        try
        {
            await signal.WaitAsync(Patience, stop).ConfigureAwait(false);
            while (await signal.WaitAsync(Quiet, stop).ConfigureAwait(false))
            {
                // Each further message starts the quiet time anew.
            }
        }
        catch (OperationCanceledException)
        {
            // The preview ends.
        }
    }

    /// <summary>What the disk refuses for a moment is said once; the last good state stays.</summary>
    private void Call()
    {
        try
        {
            changed();
            complaint = null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (complaint != failure.Message) complaints.WriteLine($"schwerpunkt: {failure.Message}");
            complaint = failure.Message;
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
            watcher.Changed += (_, _) => signal.Release();
            watcher.Created += (_, _) => signal.Release();
            watcher.Deleted += (_, _) => signal.Release();
            watcher.Renamed += (_, _) => signal.Release();
            watcher.Error += (_, _) => signal.Release();
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException)
        {
            // The system has no watch to give: the look once a second remains.
            watcher?.Dispose();
            watcher = null;
        }
    }
}
