using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Addresses by the rules of Hugo: sections, bundles, languages, permalinks, pretty and ugly.</summary>
internal sealed partial class HugoPlaces(GeneratorSettings settings)
{
    private readonly ImmutableArray<string> languages = [.. HugoSettings.Languages(settings.Data).Select(language => language.Code)];
    private readonly bool isUgly = settings.Data.Find("uglyURLs")?.Flag == true;
    private readonly bool keepsCase = settings.Data.Find("disablePathToLower")?.Flag == true;
    private readonly string standard = settings.Data.Find("defaultContentLanguage")?.Words ?? "en";

    public PagePlace Of(SourcePage page, string below, ContentRoot root)
    {
        var (folder, stem) = (PathNames.Folder(below), PathNames.Stem(below));
        var language = root.Language;
        var prefix = root.Prefix;
        if (stem.LastIndexOf('.') is > 0 and var dot && languages.Contains(stem[(dot + 1)..].ToLowerInvariant()))
        {
            var code = stem[(dot + 1)..].ToLowerInvariant();
            stem = stem[..dot];
            if (!string.Equals(code, standard, StringComparison.OrdinalIgnoreCase)) (language, prefix) = (code, code + "/");
        }

        var isBranch = stem == "_index";
        var isIndex = isBranch || stem == "index";
        var name = isIndex ? folder.TrimEnd('/').Split('/')[^1] : stem;
        var parent = isIndex ? PathNames.Folder(folder.TrimEnd('/')) : folder;
        var address = Address(page, (parent, name, isIndex), isBranch, prefix);
        var wish = (page.Head.Find("url") ?? page.Head.Find("slug")) is not null && !isIndex && PathNames.PageFor(address) is { } own ? own : PathNames.PageAt(prefix + folder, isIndex ? "index" : stem);
        return new PagePlace(wish, address) { Otherwise = PathNames.PageAt(prefix + folder, stem + "-seite"), Language = language };
    }

    private string Address(SourcePage page, (string Parent, string Name, bool IsIndex) file, bool isBranch, string prefix)
    {
        if (page.Head.Find("url")?.Words is { } url) return url.StartsWith('/') ? url : "/" + prefix + url;
        var parent = Lower(file.Parent);
        if (file.Name.Length == 0) return "/" + prefix;
        var section = parent.Length > 0 ? parent.Split('/')[0] : "";
        if (!isBranch && Pattern(section) is { } pattern && Filled(pattern, page, parent, file.Name) is { } filled) return "/" + prefix + filled.TrimStart('/');
        var name = page.Head.Find("slug")?.Words is { } slug && !isBranch ? slug : Lower(file.Name);
        return "/" + prefix + parent + name + (isUgly && !file.IsIndex ? ".html" : "/");
    }

    private string Lower(string path)
    {
        var clean = path.Replace(' ', '-');
        return keepsCase ? clean : clean.ToLowerInvariant();
    }

    private string? Pattern(string section) => (settings.Data.Find("permalinks", "page") is DataValue.Keys pages ? pages : settings.Data.Find("permalinks"))?.Find(section)?.Words;

    /// <summary>A pattern with its tokens put in; null where one is not known.</summary>
    private static string? Filled(string pattern, SourcePage page, string parent, string name)
    {
        var day = HeadDay.Of(page.Head.Find("date"));
        var title = page.Head.Find("title")?.Words ?? name;
        var missing = false;
        var filled = Token().Replace(pattern, token =>
        {
            var value = token.Groups["name"].Value switch
            {
                "year" => day?.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture),
                "month" => day?.ToString("MM", System.Globalization.CultureInfo.InvariantCulture),
                "day" => day?.ToString("dd", System.Globalization.CultureInfo.InvariantCulture),
                "title" => Text.Slug.Of(title),
                "slug" => page.Head.Find("slug")?.Words ?? Text.Slug.Of(title),
                "filename" or "contentbasename" => name,
                "slugorfilename" or "slugorcontentbasename" => page.Head.Find("slug")?.Words ?? name,
                "section" => parent.Split('/')[0],
                "sections" => parent.TrimEnd('/'),
                _ => null,
            };
            missing |= value is null;
            return value ?? "";
        });
        return missing ? null : filled;
    }

    [GeneratedRegex(@":(?<name>[a-z]+)(?:\[[^\]]*\])?", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
