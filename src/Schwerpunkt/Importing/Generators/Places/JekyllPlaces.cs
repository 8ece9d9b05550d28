using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Addresses by the rules of Jekyll: posts, collections, pages; permalinks by style or by pattern.</summary>
internal sealed partial class JekyllPlaces(GeneratorSettings settings)
{
    private static readonly string[] Frames = ["_layouts", "_includes", "_sass", "_data", "_plugins", "_site", "_config.yml"];

    private static readonly string[] CategoryKeys = ["categories", "category"];

    private readonly string style = settings.Data.Find("permalink")?.Words ?? "date";
    private readonly ImmutableArray<string> excluded = [.. settings.Data.Find("exclude")?.AllWords.Select(name => name.Trim('/')) ?? []];

    private readonly ImmutableArray<string> included = [.. settings.Data.Find("include")?.AllWords.Select(name => name.Trim('/', '*')) ?? []];

    /// <summary>Frames, what the site excludes, and names with _ or . that are no collection and not named in „include“.</summary>
    public bool IsHidden(string below)
    {
        var parts = below.Split('/');
        if (excluded.Any(name => below == name || below.StartsWith(name + "/", StringComparison.Ordinal))) return true;
        return parts.Any(part => Frames.Contains(part, StringComparer.Ordinal)) || parts[^1] is ['#', ..] || parts.Index().Any(part => part.Item is ['_' or '.', ..] && !IsIncluded(parts, part.Index) && !(part.Index < parts.Length - 1 && part.Item[0] == '_' && IsCollection(part.Item[1..])));
    }

    private bool IsIncluded(string[] parts, int last) => included.Contains(parts[last], StringComparer.Ordinal) || included.Contains(string.Join('/', parts[..(last + 1)]), StringComparer.Ordinal);

    public PagePlace? Of(SourcePage page, string below)
    {
        var parts = below.Split('/');
        var holder = Array.FindIndex(parts[..^1], part => part is ['_', ..] && IsCollection(part[1..]));
        var shared = Shared(below, holder < 0 ? "pages" : parts[holder][1..]);
        if (holder >= 0 && parts[holder] is "_posts" or "_drafts") return Post(page, parts, holder, shared);
        if (holder >= 0) return InCollection(page, parts[holder][1..], string.Join('/', parts[(holder + 1)..]), shared);
        // Without a head Jekyll hands a file on; GitHub makes pages of Markdown all the same.
        if (!page.HasHead && (GeneratorFiles.IsHtml(below) || PagePlaces.Readme().IsMatch(below))) return null;
        return Page(page, below, shared);
    }

    private bool IsCollection(string name) => name is "posts" or "drafts" || Collection(name) is not null;

    private DataValue? Collection(string name) => settings.Data.Find("collections") switch
    {
        DataValue.Many list => list.AllWords.Contains(name, StringComparer.Ordinal) ? DataValue.Keys.None : null,
        { } collections => collections.Find(name),
        null => null,
    };

    /// <summary>What „defaults“ says for a place; the later entry wins.</summary>
    private DataValue.Keys Shared(string below, string type)
    {
        var found = DataValue.Keys.None;
        if (settings.Data.Find("defaults") is not DataValue.Many defaults) return found;
        foreach (var entry in defaults.Items)
        {
            var (path, kind) = (entry.Find("scope", "path")?.Words?.Trim('/') ?? "", entry.Find("scope", "type")?.Words);
            var fits = (path.Length == 0 || below == path || below.StartsWith(path + "/", StringComparison.Ordinal)) && (kind is null || kind == type);
            if (fits && entry.Find("values") is DataValue.Keys values) found = new DataValue.Keys([.. values.Entries, .. found.Entries]);
        }

        return found;
    }

    private PagePlace Post(SourcePage page, string[] parts, int holder, DataValue.Keys shared)
    {
        var stem = PathNames.Stem(parts[^1]);
        var dated = PagePlaces.DatedName().Match(stem);
        var name = dated.Success ? dated.Groups["name"].Value : stem;
        var written = dated.Success ? dated.Groups["day"].Value : null;
        var day = HeadDay.Of(page.Head.Find("date")) ?? HeadDay.Of(written is null ? null : new DataValue.Text(written));
        var folder = string.Join('/', parts[..holder]);
        var categories = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Concat(Categories(page, shared)).Select(category => category.ToLowerInvariant().Replace(' ', '-'));
        var pattern = page.Head.Find("permalink")?.Words ?? shared.Find("permalink")?.Words ?? Style(style);
        var address = Filled(pattern, page, (name, string.Join('/', categories), day, "posts", name));
        var inside = string.Concat(parts[(holder + 1)..^1].Select(part => part + "/"));
        return new PagePlace(PathNames.PageAt($"{folder}/posts/{inside}", name), parts[holder] == "_drafts" || written is null ? null : address)
        {
            Otherwise = PathNames.PageAt($"{folder}/posts/{inside}", stem),
            Day = written,
            IsDraft = parts[holder] == "_drafts",
            Shared = written is null || page.Head.Find("date") is not null ? shared : new DataValue.Keys([("date", new DataValue.Text(written)), .. shared.Entries]),
        };
    }

    private static IEnumerable<string> Categories(SourcePage page, DataValue.Keys shared) =>
        CategoryKeys.Select(key => page.Head.Find(key) ?? shared.Find(key)).OfType<DataValue>().Take(1)
            .SelectMany(value => value is DataValue.Many ? value.AllWords : (value.Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private PagePlace InCollection(SourcePage page, string collection, string path, DataValue.Keys shared)
    {
        var isShown = Collection(collection)?.Find("output")?.Flag == true;
        var (folder, stem) = (PathNames.Folder(path), PathNames.Stem(path));
        var pattern = page.Head.Find("permalink")?.Words ?? shared.Find("permalink")?.Words ?? Collection(collection)?.Find("permalink")?.Words ?? (style is "pretty" ? "/:collection/:path/" : "/:collection/:path:output_ext");
        var address = Filled(pattern, page, (stem, "", HeadDay.Of(page.Head.Find("date")), collection, folder + stem));
        return new PagePlace(PathNames.PageAt(collection + "/" + folder, stem), isShown ? address : null) { Shared = shared };
    }

    private PagePlace Page(SourcePage page, string below, DataValue.Keys shared)
    {
        var (folder, stem) = (PathNames.Folder(below), PathNames.Stem(below));
        var isIndex = stem is "index" || stem is "README" && !page.HasHead;
        var own = page.Head.Find("permalink")?.Words ?? shared.Find("permalink")?.Words;
        var address = own is not null ? Filled(own, page, (stem, "", HeadDay.Of(page.Head.Find("date")), "", folder + stem))
            : isIndex ? "/" + folder
            : "/" + folder + stem + (Style(style).EndsWith('/') ? "/" : ".html");
        var wish = page.Head.Find("permalink") is not null && PathNames.PageFor(address) is { } named && !isIndex ? named : PathNames.PageAt(folder, isIndex ? "index" : stem);
        return new PagePlace(wish, address) { Otherwise = PathNames.PageAt(folder, stem + "-seite"), Shared = shared };
    }

    private static string Style(string style) => style switch
    {
        "date" => "/:categories/:year/:month/:day/:title:output_ext",
        "pretty" => "/:categories/:year/:month/:day/:title/",
        "ordinal" => "/:categories/:year/:y_day/:title:output_ext",
        "none" => "/:categories/:title:output_ext",
        _ => style,
    };

    private static string Filled(string pattern, SourcePage page, (string Name, string Categories, DateOnly? Day, string Collection, string Path) known)
    {
        string Day(string form) => known.Day?.ToString(form, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        var filled = Token().Replace(pattern, token => token.Groups["name"].Value switch
        {
            "year" => Day("yyyy"),
            "month" => Day("MM"),
            "i_month" => known.Day?.Month.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            "day" => Day("dd"),
            "i_day" => known.Day?.Day.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            "y_day" => known.Day?.DayOfYear.ToString("000", System.Globalization.CultureInfo.InvariantCulture) ?? "",
            "short_year" => Day("yy"),
            "title" => page.Head.Find("slug")?.Words ?? known.Name,
            "slug" => Slug.Of(page.Head.Find("slug")?.Words ?? known.Name),
            "name" or "basename" => known.Name,
            "categories" or "slugified_categories" => known.Categories,
            "collection" => known.Collection,
            "path" => known.Path,
            "output_ext" => ".html",
            _ => "",
        });
        return PathNames.WithoutIndex("/" + string.Join('/', filled.Split('/', StringSplitOptions.RemoveEmptyEntries)) + (filled.EndsWith('/') ? "/" : "")).Replace("//", "/", StringComparison.Ordinal);
    }

    [GeneratedRegex(@":(?<name>slugified_categories|output_ext|short_year|collection|categories|basename|i_month|i_day|y_day|title|month|year|slug|name|path|day)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
