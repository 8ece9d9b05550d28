namespace Schwerpunkt.Fuzz;

/// <summary>Chance that is the same on every machine and needs no past: SplitMix64, begun with the numbers of a run, a target and an input.</summary>
internal struct Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>The chance of one input.</summary>
    public static Chance Of(int seed, string target, long number)
    {
        var start = (ulong)seed;
        foreach (var letter in target) start = Mix(start + letter);
        return new Chance(Mix(start + (ulong)number));
    }

    /// <summary>A number from 0 on, below this one.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)Math.Max(1, limit));

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    private ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
