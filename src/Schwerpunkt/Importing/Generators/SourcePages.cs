using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Collects the pages of a site, each with a file of its own, no two with one address; says of the rest what stays behind.</summary>
internal sealed class SourcePages(Generator generator, GeneratorSettings settings, GeneratorFiles files, LinkIndex index)
{
    private const int MostNamed = 10;

    private readonly PagePlaces places = new(generator, settings, files);
    private readonly NeverShown unshown = new(generator, settings, files);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> templates = [];
    private readonly List<string> generated = [];
    private readonly ImmutableArray<MovedPage>.Builder pages = ImmutableArray.CreateBuilder<MovedPage>();

    public ImmutableArray<MovedPage> Read()
    {
        foreach (var path in files.Paths.Where(places.MayBe).Order(StringComparer.Ordinal))
        {
            if (files.Text(path) is { } text) Read(path, text);
        }

        foreach (var page in pages)
        {
            foreach (var alias in MovedHeads.Written(page, generator)) index.AddAlias(alias, page);
        }

        return pages.ToImmutable();
    }

    /// <summary>What of the old site is no page now, or no public one.</summary>
    public IEnumerable<Finding> Findings()
    {
        var site = new Location("site.yml");
        if (templates.Count > 0) yield return ImportSkipped.AtTemplates(site, Named(templates), templates.Count);
        if (generated.Count > 0) yield return ImportSkipped.AtGenerated(site, Named(generated));
        ImmutableArray<string> others = [.. files.Paths.Where(places.IsOtherForm).Order(StringComparer.Ordinal)];
        if (!others.IsEmpty) yield return ImportSkipped.AtForms(site, Named(others), others.Length);
        foreach (var alike in pages.Where(page => page.Place.Unclear is not null).GroupBy(page => page.Place.Unclear!, StringComparer.Ordinal)) // ! filtered
            yield return ImportUnusableAddress.AtPattern(new Location(alike.First().Target), alike.Key, alike.Count());
        ImmutableArray<string> left = [.. settings.Redirects.Where(redirect => !pages.Any(page => page.Place.Others.Contains(redirect.From))).Select(redirect => $"{redirect.From} → {redirect.To}")];
        if (!left.IsEmpty) yield return ImportUnusableAddress.AtRedirects(site, Named(left), left.Length);
        foreach (var alike in pages.Where(page => page.Place.Unshown is not null).GroupBy(page => page.Place.Unshown, StringComparer.Ordinal))
            yield return ImportNotPublic.AtSources(new Location(alike.First().Target), Named([.. alike.Select(page => page.Target)]), alike.Count(), alike.Key ?? "");
    }

    private static string Named(IReadOnlyCollection<string> paths) => string.Join(", ", paths.Take(MostNamed)) + (paths.Count > MostNamed ? ", …" : "");

    private void Read(string path, string text)
    {
        if (places.Read(path, text) is not { } source)
        {
            // HTML without a head is handed on as it is by Jekyll and Hugo.
            if (generator is Generator.Statiq or Generator.Eleventy || SourcePage.Read(path, text, generator).HasHead) templates.Add(path);
        }
        else if (IsGenerated(source)) generated.Add(path);
        else if (places.Of(source) is { } place) Add(source, place with { Unshown = unshown.Of(source, place) });
    }

    private void Add(SourcePage source, PagePlace place)
    {
        var title = source.Head.Find("title")?.Words ?? source.Head.Find("pageTitle")?.Words ?? FirstHeading(source) ?? source.Heading ?? source.Head.Find("eleventyNavigation", "title")?.Words ?? source.Head.Find("eleventyNavigation", "key")?.Words ?? GeneratorImporter.NameOf(source.Path);
        var page = new MovedPage(source, place, Free(place)) { Text = new PageText(source.Body), Title = YamlText.OneLine(title) };
        pages.Add(page);
        index.Add(page);
    }

    /// <summary>The list of credits in an export of this program: a title, and lines that begin with a file. The credits stand at the pictures, and a new list is made of them.</summary>
    private bool IsGenerated(SourcePage source) =>
        Generators.IsExport(files.Paths) && (PathNames.Stem(source.Path) is "index" ? PathNames.Folder(source.Path).TrimEnd('/') : source.Path[..^GeneratorFiles.Ending(source.Path).Length]) is "bildnachweise" or "content/bildnachweise"
        && source.Head.Entries is [("title", _)] && source.Body.Split('\n').All(line => line.Length == 0 || line.StartsWith("- `", StringComparison.Ordinal));

    /// <summary>The file that a page wishes for, else one beside it.</summary>
    private string Free(PagePlace place)
    {
        if (taken.Add(SitePath.OfPage(place.Wish))) return place.Wish;
        if (place.Otherwise is { } other && taken.Add(SitePath.OfPage(other))) return other;
        for (var number = 2; ; number++)
        {
            var next = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{place.Wish[..^3]}-{number}.md");
            if (taken.Add(SitePath.OfPage(next))) return next;
        }
    }

    /// <summary>The title that a text begins with; Statiq makes a title of no other heading.</summary>
    private string? FirstHeading(SourcePage source) =>
        generator != Generator.Statiq || source.Body.AsSpan().TrimStart().StartsWith("# ") ? Headings.First(source.Body) : null;
}
