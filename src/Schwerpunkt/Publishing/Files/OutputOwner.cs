using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Files;

/// <summary>Whom an output file belongs to, with the place in the content that asks for it: a closed family.</summary>
public abstract record OutputOwner
{
    private OutputOwner(Location place) => Place = place;

    /// <summary>Where findings point.</summary>
    public Location Place { get; }

    /// <summary>The generator itself: a page that it makes, a list for machines, a file of the theme.</summary>
    public sealed record Generator(Location Place) : OutputOwner(Place);

    /// <summary>A page, a picture or a download of the content.</summary>
    public sealed record Source(Location Place) : OutputOwner(Place);

    /// <summary>An old address, as written, and the file of the page that it leads to.</summary>
    public sealed record OldAddress(Location Place, string Text, Location Page) : OutputOwner(Place);
}
