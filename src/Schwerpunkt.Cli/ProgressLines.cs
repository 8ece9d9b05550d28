using System.Diagnostics;
using Schwerpunkt.Disk;
using Schwerpunkt.German;

namespace Schwerpunkt.Cli;

/// <summary>A line on standard error now and then, where no person watches: CI gives up on a step that says nothing.</summary>
/// <param name="work">What is done, in German.</param>
/// <param name="count">How many times <see cref="Advance"/> will be called.</param>
/// <param name="error">Standard error.</param>
/// <param name="pause">The time between two lines.</param>
internal sealed class ProgressLines(string work, int count, TextWriter error, TimeSpan pause) : IWorkDisplay
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Lock gate = new();
    private int done;
    private TimeSpan told;

    public void Advance()
    {
        lock (gate)
        {
            done++;
            if (watch.Elapsed - told < pause) return;
            told = watch.Elapsed;
            error.WriteLine($"{work}: {GermanNumber.Of(done)} von {GermanNumber.Of(count)}");
        }
    }

    public void Dispose()
    {
        // A last line would tell nobody more than the report that follows.
    }
}
