using System.Collections.Immutable;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Themes.Mil;

/// <summary>A list of pictures with title and sentence, and how it is laid out. It leads on: the day stands on the page it leads to.</summary>
/// <param name="Texts">The words of the interface.</param>
/// <param name="Arrangement">Classes of the list.</param>
/// <param name="Level">Level of the titles: one below the heading above the list.</param>
public sealed record TeaserList(ImmutableArray<TeaserView> Teasers, InterfaceTexts Texts, string Arrangement, int Level = 3)
{
    /// <summary>The list of the start page: the first picture large on a phone too.</summary>
    public static TeaserList Showcase(ImmutableArray<TeaserView> teasers, InterfaceTexts texts) => new(teasers, texts, "showcase " + Filled(teasers.Length));

    /// <summary>One teaser a line, picture left.</summary>
    public static TeaserList Rows(ImmutableArray<TeaserView> teasers, InterfaceTexts texts) => new(teasers, texts, "rows", Level: 2);

    /// <summary>Links to more: one, two or four with their words beside the picture, else like the showcase.</summary>
    public static TeaserList Cards(ImmutableArray<TeaserView> teasers, InterfaceTexts texts) => new(teasers, texts, teasers.Length is 1 or 2 or 4 ? "halves" : Filled(teasers.Length));

    /// <summary>The credit of all pictures as HTML, where it stands once below the list; null where each picture has its own.</summary>
    public string? SharedCredit { get; } = CreditOf(Teasers);

    private static string? CreditOf(ImmutableArray<TeaserView> teasers)
    {
        var credits = teasers.Select(teaser => teaser.Figure).OfType<FigureView>().Select(figure => figure.Credit).ToImmutableArray();
        return credits.Length > 1 && credits.Distinct().Count() == 1 ? credits[0] is { } credit ? CreditText.ToHtml(credit) : null : null;
    }

    /// <summary>Three in a row; the first one or two are wider, so that no row is left with a gap.</summary>
    private static string Filled(int count) => count switch
    {
        5 => "feature quarters",
        _ when count % 3 == 1 => "feature",
        _ when count % 3 == 2 => "pair",
        _ => "thirds",
    };
}
