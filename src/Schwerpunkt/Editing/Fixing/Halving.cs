using System.Collections.Immutable;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Finds those of many changes that do no harm: all at once, else half by half. Where nearly all do harm, it gives up on the rest.</summary>
internal static class Halving
{
    /// <summary>In characters read again: a page of usual length is read some hundred times.</summary>
    private const int MostWork = 1_000_000;

    private const int FewestTrials = 32;

    /// <summary>Those that do no harm, each in the company it was tried in.</summary>
    /// <param name="all">The changes.</param>
    /// <param name="length">How long the text is that each trial reads.</param>
    /// <param name="isSound">Whether some of them do no harm together.</param>
    public static ImmutableArray<T> Sound<T>(ImmutableArray<T> all, int length, Func<ImmutableArray<T>, bool> isSound)
    {
        var left = Math.Max(FewestTrials, MostWork / Math.Max(1, length));
        return Part(all);

        ImmutableArray<T> Part(ImmutableArray<T> some)
        {
            if (some.IsEmpty || left-- <= 0) return [];
            if (isSound(some)) return some;
            var half = some.Length / 2;
            return half == 0 ? [] : Part(some[..half]).AddRange(Part(some[half..]));
        }
    }
}
