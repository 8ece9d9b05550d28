using Spectre.Console;

namespace Schwerpunkt.Cli.Importing;

/// <summary>A bar on standard error while many exports are read; nothing where nobody watches.</summary>
internal sealed class ImportProgress : IDisposable
{
    /// <summary>Fewer are done before a bar could be read.</summary>
    private const int WorthABar = 20;

    private readonly ProgressTask? task;
    private readonly TaskCompletionSource? done;
    private readonly Task? drawing;

    private ImportProgress()
    {
    }

    private ImportProgress(int count, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        var started = new TaskCompletionSource<ProgressTask>();
        done = new TaskCompletionSource();
        drawing = console.Progress().HideCompleted(true).StartAsync(async context =>
        {
            started.SetResult(context.AddTask("Seiten einlesen", maxValue: count));
            await done.Task;
        });
        task = started.Task.GetAwaiter().GetResult();
    }

    public static ImportProgress Start(int count, TextWriter error) =>
        count < WorthABar || Console.IsErrorRedirected ? new ImportProgress() : new ImportProgress(count, error);

    public void Advance() => task?.Increment(1);

    public void Dispose()
    {
        done?.TrySetResult();
        drawing?.GetAwaiter().GetResult();
    }
}
