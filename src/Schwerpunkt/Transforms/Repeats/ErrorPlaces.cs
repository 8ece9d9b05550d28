using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>Where a page's text has errors, or is led to: what is wrong is for an editor to mend, and must not vanish with its finding.</summary>
internal sealed class ErrorPlaces(ImmutableArray<Location> places)
{
    private readonly ImmutableArray<Location> places = [.. places.Order()];

    /// <summary>Whether an error lies in a passage. The line above counts: attributes stand there.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="until">Where the next one begins; null for the last of the page.</param>
    public bool Within(Location start, Location? until)
    {
        if (places.IsEmpty) return false;
        var found = places.BinarySearch(start with { Line = start.Line - 1, Column = 1 });
        var first = found < 0 ? ~found : found;
        return first < places.Length && places[first].Path == start.Path && (until is not { } end || places[first] < end);
    }
}
