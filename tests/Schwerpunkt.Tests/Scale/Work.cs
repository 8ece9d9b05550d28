using System.Diagnostics;

namespace Schwerpunkt.Tests.Scale;

/// <summary>What something took, by measures that do not grow where other programs keep the machine busy: bytes allocated, and the processor's time for this process alone.</summary>
internal sealed record Work(long Bytes, TimeSpan Processor)
{
    /// <summary>Measures an action; the tests that ask run alone.</summary>
    public static Work Of(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var (bytes, processor) = (GC.GetTotalAllocatedBytes(precise: true), process.TotalProcessorTime);
        action();
        process.Refresh();
        return new Work(GC.GetTotalAllocatedBytes(precise: true) - bytes, process.TotalProcessorTime - processor);
    }

    /// <summary>Ten times the input must take nowhere near a hundred times the bytes or the processor.</summary>
    /// <param name="act">The action on an input of a given size.</param>
    /// <param name="size">The smaller size.</param>
    public static void AssertProportional(Action<int> act, int size)
    {
        // What a pattern needs for the larger input it keeps for the next.
        act(10 * size);
        var (small, large) = Least(act, size, 10, (one, ten) => ten.Bytes < 20 * one.Bytes);
        Assert.True(large.Bytes < 20 * small.Bytes, $"{small} for a tenth of {large}");
        Assert.True(large.Processor < (40 * small.Processor) + TimeSpan.FromSeconds(1), $"{small} for a tenth of {large}");
    }

    /// <summary>Four times the input must take about four times the bytes, and the processor nowhere near sixteen times: a square would.</summary>
    /// <param name="act">The action on an input of a given size.</param>
    /// <param name="size">The smaller size, large enough that a square would take many seconds.</param>
    public static void AssertLinear(Action<int> act, int size)
    {
        act(size);
        var (small, large) = Least(act, size, 4, (one, four) => four.Bytes < 5 * one.Bytes);
        Assert.True(large.Bytes < 5 * small.Bytes, $"{small} for a quarter of {large}");
        Assert.True(large.Processor < (8 * small.Processor) + TimeSpan.FromSeconds(1.5), $"{small} for a quarter of {large}");
    }

    /// <summary>Measures a size and its multiple. What tests before have left running counts too, so where the bytes are not as they should be they are measured again, at most twice; work that is really done is done each time.</summary>
    private static (Work Small, Work Large) Least(Action<int> act, int size, int times, Func<Work, Work, bool> holds)
    {
        for (var tries = 0; ; tries++)
        {
            var (small, large) = (Of(() => act(size)), Of(() => act(times * size)));
            if (tries == 2 || holds(small, large)) return (small, large);
        }
    }
}
