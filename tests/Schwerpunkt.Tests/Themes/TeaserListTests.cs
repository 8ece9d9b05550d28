using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>However many focus topics there are, no row is left with a gap.</summary>
public sealed class TeaserListTests
{
    [Fact]
    public void The_showcase_fills_every_row()
    {
        for (var count = 1; count <= 40; count++) AssertFilled(TeaserList.Showcase(Teasers(count), InterfaceTexts.German), count);
    }

    [Fact]
    public void Related_pages_fill_every_row_but_a_single_one()
    {
        for (var count = 2; count <= 40; count++) AssertFilled(TeaserList.Cards(Teasers(count), InterfaceTexts.German), count);
    }

    private static void AssertFilled(TeaserList list, int count)
    {
        var classes = list.Arrangement.Split(' ');
        var above = classes.Contains("feature") ? 1 : classes.Contains("pair") ? 2 : 0; // they fill the first row
        var inRow = classes.Contains("quarters") ? 4 : classes.Contains("halves") ? 2 : 3;
        Assert.True(count >= above && (count - above) % inRow == 0, $"{count}: {list.Arrangement}");
    }

    private static System.Collections.Immutable.ImmutableArray<TeaserView> Teasers(int count) =>
        [.. Enumerable.Range(1, count).Select(number => new TeaserView($"Thema {number}", "/", null, null, null, null))];
}
