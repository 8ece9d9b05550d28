using System.Diagnostics;

namespace Schwerpunkt.Fuzz;

/// <summary>Asks a target about one input, and makes an input that breaks a law small.</summary>
internal sealed class Trial : IDisposable
{
    /// <summary>For one input, however it is made.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    /// <summary>For making one input small.</summary>
    private static readonly TimeSpan MostForSmall = TimeSpan.FromSeconds(40);

    private readonly ReaderWriterLockSlim quiet = new();

    /// <summary>The law that does not hold, and what is known of it; null where all hold.</summary>
    public (string Law, string Detail)? Fault(FuzzTarget target, byte[] input)
    {
        var start = Stopwatch.GetTimestamp();
        quiet.EnterReadLock();
        try
        {
            if (Thrown(target, input) is { } thrown) return thrown;
        }
        finally
        {
            quiet.ExitReadLock();
        }

        return Stopwatch.GetElapsedTime(start) < Most ? null : Slow(target, input);
    }

    /// <summary>What is left of an input that breaks a law when every half, quarter and so on is taken out without which it still does.</summary>
    public byte[] Small(FuzzTarget target, byte[] input, string law)
    {
        var start = Stopwatch.GetTimestamp();
        for (var length = Math.Max(1, input.Length / 2); ; length /= 2)
        {
            for (var at = 0; at < input.Length;)
            {
                if (Stopwatch.GetElapsedTime(start) > MostForSmall) return input;
                byte[] less = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + length))];
                if (Fault(target, less)?.Law == law) input = less;
                else at += length;
            }

            if (length == 1) return input;
        }
    }

    public void Dispose() => quiet.Dispose();

    /// <summary>Others may have kept the machine busy: tried again alone, it is the processor's time that counts.</summary>
    private (string Law, string Detail)? Slow(FuzzTarget target, byte[] input)
    {
        quiet.EnterWriteLock();
        try
        {
            using var process = Process.GetCurrentProcess();
            var before = process.TotalProcessorTime;
            if (Thrown(target, input) is { } thrown) return thrown;
            process.Refresh();
            var taken = process.TotalProcessorTime - before;
            return taken < Most ? null : (Law.InTime, $"{taken.TotalSeconds:0.0} s for {input.Length} bytes");
        }
        finally
        {
            quiet.ExitWriteLock();
        }
    }

    private static (string Law, string Detail)? Thrown(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Check(input);
            return null;
        }
        catch (BrokenLawException broken)
        {
            return (broken.Law, broken.Message);
        }
#pragma warning disable CA1031 // whatever is thrown breaks a law
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            return ($"{Law.NoException}: {thrown.GetType().Name} {Place(thrown)}", thrown.ToString());
        }
    }

    /// <summary>Where it was thrown: the same law of another place is another find.</summary>
    private static string Place(Exception thrown) => thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Schwerpunkt.", StringComparison.Ordinal))?.Trim() ?? "";
}
