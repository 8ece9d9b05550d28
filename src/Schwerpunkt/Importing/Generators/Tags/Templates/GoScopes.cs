using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Tags.Templates;

/// <summary>One shortcode at work.</summary>
/// <param name="Page">Where it stands.</param>
/// <param name="Name">As it is called there.</param>
/// <param name="Words">Its parameters.</param>
/// <param name="Inner">What is in it.</param>
internal sealed record GoShortcode(MovedPage Page, string Name, TagParameters Words, string Inner);

/// <summary>What templates of shortcodes see of their site.</summary>
internal sealed partial class GoScopes(GeneratorSettings settings, GeneratorFiles files, LinkIndex index)
{
    /// <summary>First among keys that are not all there: what they do not name is not known.</summary>
    public const string Closed = "\u0001";

    private const int Deepest = 8;

    private readonly TemplateData data = new(files, "data/");
    private readonly TemplateData texts = new(files, "i18n/");

    /// <summary>What a template makes of a shortcode; null where that cannot be known.</summary>
    public string? Fill(string template, GoShortcode call) => GoTemplate.Fill(template, new GoScope(Root(call), Calls(call, 0)));

    private DataValue.Keys Root(GoShortcode call) => Part(
        ("Inner", TemplateValue.Of(call.Inner)),
        ("InnerDeindent", TemplateValue.Of(call.Inner)),
        ("Params", call.Words.Named.IsEmpty ? TemplateValue.Of(call.Words.Plain.Select(TemplateValue.Of)) : new DataValue.Keys([.. call.Words.Named.Select(word => (word.Name, TemplateValue.Of(word.Value)))])),
        ("IsNamedParams", TemplateValue.Of(!call.Words.Named.IsEmpty)),
        ("Name", TemplateValue.Of(call.Name)),
        ("Ordinal", TemplateValue.Of("0")),
        ("Page", Page(call.Page)),
        ("Site", Site()));

    private DataValue.Keys Page(MovedPage page) => Part(
        ("Title", TemplateValue.Of(page.Title)),
        ("Params", page.Source.Head),
        ("Site", Site()),
        ("RelPermalink", TemplateValue.Of(page.Place.Old is { } old ? settings.BasePath + old : "")),
        ("Permalink", TemplateValue.Of(page.Place.Old is { } address ? settings.BasePath + address : "")),
        ("Resources", Part()),
        ("Page", Part(("Title", TemplateValue.Of(page.Title)), ("Params", page.Source.Head))));

    private DataValue.Keys Site() => Part(
        ("Params", settings.Data.Find("params") ?? DataValue.Keys.None),
        ("Title", TemplateValue.Of(settings.Title ?? "")),
        ("BaseURL", TemplateValue.Of(settings.BaseUrl is { } site ? site + "/" : "/")),
        ("LanguageCode", TemplateValue.Of(settings.Language ?? "en")),
        ("Language", Part(("Lang", TemplateValue.Of(settings.Language ?? "en")), ("LanguageCode", TemplateValue.Of(settings.Language ?? "en")))),
        ("Data", data.All));

    private static DataValue.Keys Part(params ReadOnlySpan<(string Name, DataValue Value)> entries) => new([(Closed, TemplateValue.Of("")), .. entries]);

    private GoCall Calls(GoShortcode call, int depth) => (string name, ImmutableArray<DataValue?> arguments, out DataValue? value) =>
        TryShortcode(call, name, arguments, out value) || TryAddress(call.Page, name, arguments, out value) || TryFile(call, depth, name, arguments, out value);

    /// <summary>What a shortcode knows of itself and its page.</summary>
    private bool TryShortcode(GoShortcode call, string name, ImmutableArray<DataValue?> arguments, out DataValue? value)
    {
        value = null;
        if (arguments.Length != 1) return false;
        var key = TemplateValue.Shown(arguments[0]);
        if (name is ".Get" or "$.Get")
        {
            if ((int.TryParse(key, out var place) ? call.Words.At(place) : call.Words.Of(key)) is { } word) value = TemplateValue.Of(word);
            return true;
        }

        if (name.EndsWith(".Param", StringComparison.Ordinal))
        {
            value = call.Page.Source.Head.Find(key) ?? settings.Data.Find("params", key);
            return true;
        }

        if (!name.EndsWith(".Resources.GetMatch", StringComparison.Ordinal) && !name.EndsWith(".Resources.Get", StringComparison.Ordinal)) return false;
        value = BesideOf(call.Page, key) is { } file ? Resource(file) : null;
        return true;
    }

    /// <summary>Addresses of the site.</summary>
    private bool TryAddress(MovedPage page, string name, ImmutableArray<DataValue?> arguments, out DataValue? value)
    {
        value = null;
        if (arguments.IsEmpty) return false;
        var (path, fragment) = TemplateValue.Shown(arguments[^1]).Split('#', 2) is [var before, var behind] ? (before, "#" + behind) : (TemplateValue.Shown(arguments[^1]), "");
        var address = name switch
        {
            "ref" or "relref" => index.Named(page, path) is { Place.Old: { } old } ? settings.BasePath + old + fragment : null,
            "relURL" or "absURL" or "relLangURL" or "absLangURL" or "urls.RelURL" or "urls.AbsURL" => path.StartsWith('/') || path.Contains("://", StringComparison.Ordinal) ? path + fragment : $"{settings.BasePath}/{path}{fragment}",
            _ => null,
        };
        if (address is not null) value = TemplateValue.Of(address);
        return address is not null;
    }

    /// <summary>Files, other templates, and words of the site in its languages.</summary>
    private bool TryFile(GoShortcode call, int depth, string name, ImmutableArray<DataValue?> arguments, out DataValue? value)
    {
        var first = arguments.IsEmpty ? "" : TemplateValue.Shown(arguments[0]);
        if (name.StartsWith("resources.Get", StringComparison.Ordinal) && files.Paths.Contains("assets/" + first.TrimStart('/')))
        {
            value = Resource("/" + first.TrimStart('/'));
            return true;
        }

        var words = name switch
        {
            "T" or "i18n" or "lang.Translate" => Translated(call.Page, first),
            "readFile" or "os.ReadFile" => FileOf(call.Page, first),
            "highlight" or "transform.Highlight" when arguments.Length > 1 => Building.Code(TemplateValue.Shown(arguments[1]), first),
            "partial" or "partialCached" when depth < Deepest && PartialOf(first) is { } template => GoTemplate.Fill(template, new GoScope(arguments.Length > 1 && arguments[1] is DataValue.Keys keys ? keys : DataValue.Keys.None, Calls(call, depth + 1))),
            _ => null,
        };
        value = words is null ? null : TemplateValue.Of(words);
        return words is not null;
    }

    /// <summary>A file that a page names by its path from the root of the site, or from its own folder.</summary>
    public string? FileOf(MovedPage page, string path)
    {
        if (path.Length == 0) return null;
        var here = PathNames.Folder(page.Source.Path);
        string?[] places = [PathNames.Join("", path.TrimStart('/')), path.StartsWith('/') ? null : PathNames.Join(here, path), .. settings.Roots.Select(root => PathNames.Join(root.Folder, path.TrimStart('/')))];
        return places.OfType<string>().Select(files.Text).FirstOrDefault(text => text is not null);
    }

    /// <summary>A file that lies beside a page, by a pattern with asterisks.</summary>
    public string? BesideOf(MovedPage page, string pattern)
    {
        var folder = PathNames.Folder(page.Source.Path);
        var form = new Regex($"^{Regex.Escape(pattern.TrimStart('/')).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
        return folder.Length == 0 ? null : files.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && !GeneratorFiles.IsMarkdown(path) && form.IsMatch(path[folder.Length..])).Order(StringComparer.Ordinal).FirstOrDefault()?[folder.Length..];
    }

    /// <summary>A word of the site in the language of a page.</summary>
    private string? Translated(MovedPage page, string key)
    {
        var language = page.Place.Language ?? settings.Language ?? "en";
        var words = texts.All.Find(language) ?? texts.All.Find(language.Split('-')[0]);
        var found = words?.Find(key) ?? TemplateValue.Items(words).FirstOrDefault(item => item.Find("id")?.Words == key)?.Find("translation");
        return found?.Words ?? found?.Find("other")?.Words;
    }

    private static DataValue.Keys Resource(string file) => Part(
        ("RelPermalink", TemplateValue.Of(file)), ("Permalink", TemplateValue.Of(file)), ("Name", TemplateValue.Of(file)), ("Title", TemplateValue.Of(file)), ("Width", TemplateValue.Of("")), ("Height", TemplateValue.Of("")));

    private string? PartialOf(string name) =>
        files.Texts.GetValueOrDefault($"layouts/partials/{name}") ?? files.Texts.GetValueOrDefault($"layouts/partials/{name}.html") ?? files.Texts.GetValueOrDefault($"layouts/_partials/{name}");

    /// <summary>The template of a shortcode: the site's own, else that of a theme that lies there.</summary>
    public string? TemplateOf(string name)
    {
        var own = new[] { $"layouts/shortcodes/{name}.html", $"layouts/shortcodes/{name}.md", $"layouts/_shortcodes/{name}.html" }.Select(files.Text).FirstOrDefault(text => text is not null);
        return own ?? (themed.Value.TryGetValue(name, out var path) ? files.Text(path) : null);
    }

    private readonly Lazy<Dictionary<string, string>> themed = new(() => files.Paths.Select(path => (Path: path, Name: InTheme().Match(path).Groups["name"].Value)).Where(found => found.Name.Length > 0)
        .OrderBy(found => found.Path, StringComparer.Ordinal).DistinctBy(found => found.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(found => found.Name, found => found.Path, StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(?:themes|_vendor)/.*?layouts/_?shortcodes/(?<name>.+)\.(?:html|md)$", RegexOptions.CultureInvariant)]
    private static partial Regex InTheme();
}
