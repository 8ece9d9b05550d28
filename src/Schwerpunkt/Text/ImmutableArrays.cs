using System.Collections.Immutable;

namespace Schwerpunkt.Text;

/// <summary>What the framework's own array lacks.</summary>
internal static class ImmutableArrays
{
    /// <summary>Puts another element in the place of each; the same array where no element became another object.</summary>
    public static ImmutableArray<T> Map<T>(this ImmutableArray<T> all, Func<T, T> change) where T : class
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < all.Length; i++)
        {
            var element = change(all[i]);
            if (changed is null && ReferenceEquals(element, all[i])) continue;
            changed ??= all.ToBuilder();
            changed[i] = element;
        }

        return changed?.MoveToImmutable() ?? all;
    }

    /// <summary>The same elements in an order that tells any two of them apart; an array that is in it already is given back, which is known by one look at each.</summary>
    public static ImmutableArray<T> InOrder<T>(this ImmutableArray<T> all, Comparison<T> order)
    {
        for (var i = 1; i < all.Length; i++)
        {
            if (order(all[i - 1], all[i]) > 0) return all.Sort(order);
        }

        return all;
    }
}
