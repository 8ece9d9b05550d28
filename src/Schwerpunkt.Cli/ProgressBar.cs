using Schwerpunkt.Disk;
using Spectre.Console;

namespace Schwerpunkt.Cli;

/// <summary>A bar on standard error for work that takes its time; a line a minute where nobody watches.</summary>
internal sealed class ProgressBar : IWorkDisplay
{
    /// <summary>Fewer are done before a bar could be read.</summary>
    private const int WorthABar = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ProgressTask task;
    private readonly TaskCompletionSource done = new();
    private readonly Task drawing;

    private ProgressBar(string work, int count, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        var started = new TaskCompletionSource<ProgressTask>();
        drawing = console.Progress().HideCompleted(true).StartAsync(async context =>
        {
            started.SetResult(context.AddTask(work, maxValue: count));
            await done.Task;
        });
        task = started.Task.GetAwaiter().GetResult();
    }

    /// <summary>What starts a bar for a work, by its German name and how many times <see cref="Advance"/> will be called.</summary>
    /// <param name="error">Standard error.</param>
    public static Func<string, int, IWorkDisplay> On(TextWriter error) => (work, count) => Start(work, count, error);

    /// <param name="work">What is done, in German.</param>
    /// <param name="count">How many times <see cref="Advance"/> will be called.</param>
    /// <param name="error">Standard error.</param>
    public static IWorkDisplay Start(string work, int count, TextWriter error) =>
        count < WorthABar || Console.IsErrorRedirected ? new ProgressLines(work, count, error, Pause) : new ProgressBar(work, count, error);

    public void Advance() => task.Increment(1);

    public void Dispose()
    {
        done.TrySetResult();
        drawing.GetAwaiter().GetResult();
    }
}
