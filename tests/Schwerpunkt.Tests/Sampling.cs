using CsCheck;

namespace Schwerpunkt.Tests;

/// <summary>
/// Samples the laws. The same samples are drawn at each run, so that only a change can break a change; with <c>LAWS=new</c> in the environment, as in the nightly run, they are drawn anew.
/// Stands nearer to the tests than CsCheck's own methods and so takes their calls.
/// </summary>
internal static class Sampling
{
    private const int Usual = 100;

    private static readonly bool IsNew = Environment.GetEnvironmentVariable("LAWS") == "new";

    public static void Sample<T>(this Gen<T> values, Action<T> holds, long iter = Usual, int threads = -1, Func<T, string>? print = null) => Draw(values, value =>
    {
        holds(value);
        return true;
    }, iter, threads, print);

    public static void Sample<T>(this Gen<T> values, Func<T, bool> holds, long iter = Usual, Func<T, string>? print = null) => Draw(values, holds, iter, -1, print);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> values, Action<T1, T2> holds, long iter = Usual, Func<(T1, T2), string>? print = null) => values.Sample(value => holds(value.Item1, value.Item2), iter, print: print);

    public static void Sample<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> holds, long iter = Usual, Func<(T1, T2), string>? print = null) => values.Sample(value => holds(value.Item1, value.Item2), iter, print: print);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Action<T1, T2, T3> holds, long iter = Usual, Func<(T1, T2, T3), string>? print = null) => values.Sample(value => holds(value.Item1, value.Item2, value.Item3), iter, print: print);

    public static void Sample<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Func<T1, T2, T3, bool> holds, long iter = Usual, Func<(T1, T2, T3), string>? print = null) => values.Sample(value => holds(value.Item1, value.Item2, value.Item3), iter, print: print);

    private static void Draw<T>(Gen<T> values, Func<T, bool> holds, long iter, int threads, Func<T, string>? print)
    {
        if (IsNew) Check.Sample(values, holds, iter: iter, threads: threads, print: print);
        else Parallel.For(0, iter, new ParallelOptions { MaxDegreeOfParallelism = threads }, number => Draw(values, holds, new PCG(1, (ulong)number), print));
    }

    private static void Draw<T>(Gen<T> values, Func<T, bool> holds, PCG source, Func<T, string>? print)
    {
        var start = source.ToString();
        if (Holds(values.Generate(source, null, out _), holds)) return;
        // CsCheck looks for a smaller example from there and reports it.
        Check.Sample(values, holds, seed: start, print: print);
        throw new InvalidOperationException($"The law does not hold for the values of CsCheck_Seed={start}.");
    }

    private static bool Holds<T>(T value, Func<T, bool> holds)
    {
        try
        {
            return holds(value);
        }
#pragma warning disable CA1031 // whatever a law throws says that it does not hold
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }
}
