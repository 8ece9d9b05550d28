using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Writes the heads of all pages: each old address leads to one of them, and each key that has no place is counted.</summary>
internal sealed class MovedHeads
{
    private static readonly string[] Redirects = ["aliases", "alias", "redirect_from", "RedirectFrom"];

    private readonly Generator generator;
    private readonly LinkIndex index;
    private readonly FileCopies copies;
    private readonly SiteMenu? menu;
    private readonly GeneratorSettings settings;
    private readonly Dictionary<string, int> orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, List<string>> unknown = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<(string Page, string Value)>> unread = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<string>> pictures = new(StringComparer.Ordinal);
    private int ordered;

    public MovedHeads(Generator generator, GeneratorSettings settings, GeneratorFiles files, LinkIndex index, FileCopies copies)
    {
        (this.generator, this.settings, this.index, this.copies) = (generator, settings, index, copies);
        menu = SiteMenu.Read(generator, settings, files);
        foreach (var (address, order) in menu?.Addresses ?? []) orders.TryAdd(PathNames.Key(address.StartsWith('/') ? address : "/" + address), order);
    }

    /// <summary>Old addresses that a page names itself, in their order. With Hugo they count from the folder that the page stands in, elsewhere from the root.</summary>
    public static IEnumerable<string> Written(MovedPage page, Generator generator) =>
        Redirects.Select(key => page.Source.Head.Find(key)).OfType<Reading.Data.DataValue>().SelectMany(value => value.AllWords).Concat(page.Place.Others)
            .Select(address => PathNames.Join(generator == Generator.Hugo ? PathNames.Folder((page.Place.Old ?? "/").Trim('/')) : "", address) is { } joined ? "/" + joined + (address.EndsWith('/') && joined.Length > 0 ? "/" : "") : address);

    public string Write(MovedPage page)
    {
        var key = page.Place.Old is { } old ? PathNames.Key(old) : null;
        int? order = key is not null && orders.TryGetValue(key, out var number) ? number : null;
        if (order is not null) ordered++;
        var head = new HeadMove(page.Source.Head, page.Place) { MenuOrder = order, Computed = page.Source.Computed, IsMonthFirst = generator is Generator.Statiq or Generator.Eleventy, PartsAtBlanks = generator == Generator.Jekyll };
        var written = head.Write(page.Title, Picture(page, head), Aliases(page), page.Source.Unread);
        foreach (var name in head.Unknown) Count(unknown, name, page.Target);
        foreach (var (name, value) in head.Unread) Count(unread, name, (page.Target, value));
        foreach (var name in head.Pictures) Count(pictures, name, page.Target);
        return written;
    }

    private static void Count<T>(SortedDictionary<string, List<T>> keys, string name, T page)
    {
        if (!keys.TryGetValue(name, out var pages)) keys[name] = pages = [];
        pages.Add(page);
    }

    public IEnumerable<Finding> Findings()
    {
        foreach (var (name, pages) in unknown) yield return ImportUnknownKey.At(new Location(pages[0]), name, pages.Count);
        foreach (var (name, pages) in unread) yield return ImportUnknownKey.AtValue(new Location(pages[0].Page), name, Excerpt.Of(pages[0].Value), pages.Count);
        foreach (var (name, pages) in pictures) yield return ImportUnknownKey.AtPicture(new Location(pages[0]), name, pages.Count);
        if (menu is { Addresses.Length: > 0 }) yield return ImportMenu.At(new Location("site.yml"), menu.File, ordered);
    }

    /// <summary>The picture above the text, where it is a file of the site and somebody said what it shows.</summary>
    private LeadPicture? Picture(MovedPage page, HeadMove head)
    {
        if (head.Picture() is not { Alt: not null } picture || index.FileAt(page, picture.Source) is not { } file || !FileCopies.IsPicture(file)) return null;
        head.TakePicture(picture);
        return picture with { Source = SitePath.Relative(page.Target, copies.Take(file)) };
    }

    /// <summary>Where the page stood, where it does not stand there any more, and what led to it; no address twice on the site.</summary>
    private ImmutableArray<string> Aliases(MovedPage page)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var old in new[] { page.Place.Old }.OfType<string>().Concat(Written(page, generator)))
        {
            var address = settings.BasePath.Length > 0 && old.StartsWith(settings.BasePath + "/", StringComparison.Ordinal) ? old[settings.BasePath.Length..] : old;
            if (Alias.TryParse(address) is not { Reserved: null } alias || alias.Query is null && alias.Path.Trim('/') == page.Address) continue;
            var output = alias.Output ?? alias.Written;
            // The page of what is missing has no address that anybody links to.
            if (PathNames.Key(address) == "404") continue;
            if (index.IsAddress(output) || !taken.Add(output)) continue;
            found.Add(alias.Written);
        }

        return found.DrainToImmutable();
    }
}
