using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>Where something stood that readers saw and the page does not show: a credit behind it is not that of the picture before it.</summary>
internal sealed class LeftOutPlaces
{
    private readonly SortedSet<Location> places = [];

    public void Add(Location place) => places.Add(place);

    /// <summary>Whether one lies between two blocks, or where either begins.</summary>
    public bool Part(Block before, Block behind) => places.Count > 0 && before.Location < behind.Location && places.GetViewBetween(before.Location, behind.Location).Min is { Path: not null };
}
