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
}
