using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Publishing.Views;

/// <summary>A list that stands on as many pages as it needs, so that none grows with the site. The first keeps its address.</summary>
/// <param name="site">The whole site.</param>
/// <param name="path">URL of the first page below the base path.</param>
/// <param name="most">How many entries a page shows.</param>
/// <param name="count">How many there are: asked for when a page is made.</param>
internal sealed class PagedList(Site site, string path, int most, Func<int> count)
{
    /// <summary>Links alone, of one line each.</summary>
    public const int MostLinks = 300;

    /// <summary>Links with a sentence, such as the pages of a tag.</summary>
    public const int MostTeasers = 100;

    /// <summary>Links with a sentence and perhaps a picture with its credit.</summary>
    public const int MostPictures = 40;

    /// <summary>How many parts before and behind one are named.</summary>
    private const int Around = 2;

    /// <summary>The words around it.</summary>
    public InterfaceTexts Texts { get; private init; } = site.Texts;

    private readonly Lazy<int> parts = new(() => Math.Max(1, (count() + most - 1) / most));

    /// <summary>On how many pages it stands; 1 for an empty one.</summary>
    public int Parts => parts.Value;

    /// <summary>The pages below one, as its overview lists them.</summary>
    public static (PagedList List, Lazy<ImmutableArray<Page>> Children) Below(Site site, Page page)
    {
        var children = new Lazy<ImmutableArray<Page>>(() => [.. site.Below(page)]);
        return (new PagedList(site, page.Path, MostPictures, () => children.Value.Length) { Texts = site.Basis.In(page.FrontMatter.Language.Foreign).Texts }, children);
    }

    /// <summary>URL of a part below the base path.</summary>
    /// <param name="number">From 1.</param>
    public string PathOf(int number) => number == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}liste-{number}/");

    /// <summary>The part that an entry stands on.</summary>
    /// <param name="entry">From 0.</param>
    public int PartOf(int entry) => (entry / most) + 1;

    /// <summary>The entries of a part.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> entries, int number) => entries.Skip((number - 1) * most).Take(most);

    /// <summary>What a part says of the others; null where there are none.</summary>
    public Paging? At(int number) => Parts == 1 ? null : new Paging(number, Parts,
        [.. Enumerable.Range(1, Parts).Where(other => other == 1 || other == Parts || Math.Abs(other - number) <= Around).Select(other => Link(other, number))]);

    private LinkView Link(int other, int number) =>
        new(Texts.Part(other), site.Config.Address.Url(PathOf(other)), other == number ? Current.Page : Current.No, Texts.LanguageOf(nameof(Texts.Part)));
}
