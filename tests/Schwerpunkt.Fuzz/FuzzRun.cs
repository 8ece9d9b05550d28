using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;

namespace Schwerpunkt.Fuzz;

/// <summary>Asks the targets in turn, each for the same time or about as many inputs, on every core. A target that has a find is asked no more.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    private readonly ImmutableArray<Progress> all = [.. FuzzTarget.All.Where(target => options.Target is null || target.Name == options.Target).Select(target => new Progress(target))];
    private readonly ConcurrentQueue<Find> finds = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <summary>What became of each target, when time or inputs are used up.</summary>
    public ImmutableArray<Find> Run()
    {
        using var trial = new Trial();
        using var running = new Running(options.Folder, Environment.ProcessorCount);
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(number => new Thread(() => Work(trial, running, number), 16 << 20)).ToList();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        return [.. finds];
    }

    /// <summary>A line for each target.</summary>
    public IEnumerable<string> Lines() => all.Select(progress =>
        $"{progress.Target.Name,-9} {progress.Asked,10:N0} inputs {progress.Spent.TotalSeconds,8:0.0} s, the slowest {progress.Slowest.Time.TotalMilliseconds,5:0} ms (input {progress.Slowest.Number})");

    private void Work(Trial trial, Running running, int thread)
    {
        while (Next() is { } progress)
        {
            var number = progress.Take() + options.First;
            running.Now(thread, progress.Target, number);
            var input = Mutator.Input(progress.Target, options.Seed, number);
            var start = Stopwatch.GetTimestamp();
            var fault = trial.Fault(progress.Target, input);
            progress.Add(number, Stopwatch.GetElapsedTime(start));
            if (fault is not var (law, detail) || !progress.Found()) continue;
            finds.Enqueue(new Find(progress.Target, number, law, detail, trial.Small(progress.Target, input, law)));
        }
    }

    /// <summary>The target that has had least so far; null where nothing is left to do.</summary>
    private Progress? Next()
    {
        if (options.Seconds is { } seconds) return watch.Elapsed.TotalSeconds >= seconds ? null : all.Where(progress => !progress.IsDone).MinBy(progress => progress.Spent);
        var share = (options.Inputs + all.Length - 1) / all.Length;
        return all.Where(progress => !progress.IsDone && progress.Taken < share).MinBy(progress => progress.Taken);
    }

    /// <summary>How far a target is.</summary>
    private sealed class Progress(FuzzTarget target)
    {
        private readonly Lock door = new();
        private long taken;
        private int found;

        public FuzzTarget Target { get; } = target;

        public long Taken => Interlocked.Read(ref taken);

        public long Asked { get; private set; }

        public TimeSpan Spent { get; private set; }

        public (long Number, TimeSpan Time) Slowest { get; private set; }

        public bool IsDone => Volatile.Read(ref found) > 0;

        public long Take() => Interlocked.Increment(ref taken) - 1;

        public void Add(long number, TimeSpan time)
        {
            lock (door)
            {
                Asked++;
                Spent += time;
                if (time > Slowest.Time) Slowest = (number, time);
            }
        }

        /// <summary>True for the first find.</summary>
        public bool Found() => Interlocked.Increment(ref found) == 1;
    }
}
