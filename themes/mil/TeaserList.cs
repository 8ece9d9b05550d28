using System.Collections.Immutable;
using Schwerpunkt.Publishing;

namespace Schwerpunkt.Themes.Mil;

/// <summary>A list of pictures with title and sentence, and how it is laid out.</summary>
/// <param name="Arrangement">Classes of the list.</param>
/// <param name="Level">Level of the titles: one below the heading above the list.</param>
public sealed record TeaserList(ImmutableArray<TeaserView> Teasers, string Arrangement, int Level = 3)
{
    /// <summary>Cards three in a row; the first one or two are wider, so that no row is left with a gap.</summary>
    public static TeaserList Showcase(ImmutableArray<TeaserView> teasers) => new(teasers, teasers.Length switch
    {
        5 => "feature quarters",
        var count when count % 3 == 1 => "feature",
        var count when count % 3 == 2 => "pair",
        _ => "",
    });

    /// <summary>One teaser a line, picture left.</summary>
    public static TeaserList Rows(ImmutableArray<TeaserView> teasers) => new(teasers, "rows", Level: 2);

    /// <summary>Cards of one size.</summary>
    public static TeaserList Cards(ImmutableArray<TeaserView> teasers) => new(teasers, "");
}
