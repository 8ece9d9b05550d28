using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Data;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Says of each file whether it is a page, and by its generator's rules where it stood.</summary>
internal sealed partial class PagePlaces(Generator generator, GeneratorSettings settings, GeneratorFiles files)
{
    private readonly JekyllPlaces jekyll = new(settings);
    private readonly HugoPlaces hugo = new(settings);
    private readonly StarlightPlaces starlight = new(settings);
    private readonly DataFiles data = new(generator, files);

    /// <summary>A page with what a file beside it says; null where the file is a template that a program fills.</summary>
    public SourcePage? Read(string path, string text)
    {
        var page = SourcePage.Read(path, text, generator);
        var beside = generator is Generator.Statiq or Generator.Eleventy ? data.Beside(path) : DataValue.Keys.None;
        if (beside.Entries.Length > 0) page = page with { Head = new DataValue.Keys([.. page.Head.Entries, .. beside.Entries.Where(entry => page.Head.Find(entry.Name) is null)]), HasHead = true };
        if (GeneratorFiles.IsMarkdown(path)) return page;
        if (!HtmlPages.IsPage(generator, page)) return null;
        return page with { Body = HtmlPages.Body(page.Body), Heading = HtmlPages.Title(page.Body) };
    }

    /// <summary>The place of a page; null for a file that is none.</summary>
    public PagePlace? Of(SourcePage page)
    {
        foreach (var root in settings.Roots)
        {
            if (root.Below(page.Path) is { } below) return Of(page, below, root);
        }

        return null;
    }

    /// <summary>Whether a file may be a page, before it is read.</summary>
    public bool MayBe(string path) => (GeneratorFiles.IsMarkdown(path) || GeneratorFiles.IsHtml(path) || generator == Generator.Statiq && GeneratorFiles.Ending(path) == ".cshtml" || generator == Generator.Eleventy && GeneratorFiles.Ending(path) is ".njk" or ".liquid") && IsAmongPages(path);

    /// <summary>Whether a file was a page, in a form that is not read.</summary>
    public bool IsOtherForm(string path) => GeneratorFiles.IsOtherForm(path) && !Readme().IsMatch(path[(path.LastIndexOf('/') + 1)..]) && IsAmongPages(path);

    private bool IsAmongPages(string path) => !settings.WithoutPages.Any(folder => path.StartsWith(folder + "/", StringComparison.Ordinal)) && settings.Roots.Any(root => root.Below(path) is { } below && !IsHidden(below));

    private bool IsHidden(string below) => generator switch
    {
        Generator.Hugo => false,
        Generator.Jekyll => jekyll.IsHidden(below),
        Generator.Eleventy => below.Split('/').Any(part => part is ['_' or '.', ..]) || Readme().IsMatch(below),
        _ => below.Split('/').Any(part => part is ['_' or '.', ..]),
    };

    private PagePlace? Of(SourcePage page, string below, ContentRoot root) => generator switch
    {
        Generator.Hugo => hugo.Of(page, below, root),
        Generator.Jekyll => jekyll.Of(page, below),
        Generator.Statiq => Statiq(page, below),
        Generator.Eleventy => Eleventy(page, below),
        _ => starlight.Of(page, below),
    };

    private PagePlace Statiq(SourcePage page, string below)
    {
        var destination = page.Head.Find("DestinationPath")?.Words ?? (page.Head.Find("DestinationFileName")?.Words is { } name ? PathNames.Folder(below) + name : null);
        var (folder, stem) = (PathNames.Folder(below), page.Head.Find("Slug")?.Words ?? PathNames.Stem(below).Replace(' ', '-'));
        var day = DatedName().Match(stem);
        var old = "/" + (destination is { } other ? PathNames.Key(other) : stem.Equals("index", StringComparison.OrdinalIgnoreCase) ? folder : folder + stem);
        return new PagePlace(PathNames.PageAt(folder, stem), old) { Others = old.EndsWith('/') ? [] : [old + ".html"], Day = day.Success ? day.Groups["day"].Value : null, Shared = data.Shared(page.Path) };
    }

    /// <summary>A page stands at its own permalink, else at the folder of its name; files of data may speak for a whole folder.</summary>
    private PagePlace Eleventy(SourcePage page, string below)
    {
        var (folder, stem) = (PathNames.Folder(below), PathNames.Stem(below));
        var shared = data.Shared(page.Path);
        var day = DatedName().Match(stem);
        var slug = day.Success ? day.Groups["name"].Value : stem;
        var isIndex = slug.Equals("index", StringComparison.OrdinalIgnoreCase);
        var written = page.Head.Find("permalink") ?? page.Head.Find("eleventyComputed", "permalink") ?? shared.Find("permalink") ?? shared.Find("eleventyComputed", "permalink");
        var known = new Dictionary<string, string?>(StringComparer.Ordinal) { ["page.fileSlug"] = isIndex ? folder.Trim('/').Split('/')[^1] : slug, ["title"] = page.Head.Find("title")?.Words, ["page.filePathStem"] = "/" + folder + slug, ["slug"] = page.Head.Find("slug")?.Words };
        var own = written?.Flag != false && written?.Words is { } link ? Filled(link, known) : null;
        var old = own is not null ? PathNames.WithoutIndex("/" + own.TrimStart('/')) : "/" + folder + (isIndex ? "" : slug + "/");
        var unclear = own is null && written?.Flag is null ? written?.Words : null;
        var wish = own is not null && PathNames.PageFor(old) is { } named ? named : PathNames.PageAt(folder, slug);
        return new PagePlace(isIndex ? PathNames.PageAt(folder, "index") : wish, written?.Flag == false || unclear is not null ? null : old)
        {
            Otherwise = PathNames.PageAt(folder, stem),
            Day = day.Success ? day.Groups["day"].Value : null,
            Unclear = unclear,
            IsDraft = written?.Flag == false || page.Head.Find("eleventyExcludeFromCollections")?.Flag == true && page.Head.Find("draft")?.Flag == true,
            Shared = shared,
        };
    }

    /// <summary>A permalink with its variables put in; null where it asks for others.</summary>
    private static string? Filled(string link, Dictionary<string, string?> known)
    {
        var filled = Variable().Replace(link, variable => known.GetValueOrDefault(variable.Groups["name"].Value) is { } value
            ? variable.Groups["filter"].Success ? Text.Slug.Of(value) : value
            : variable.Value);
        return filled.Contains("{{", StringComparison.Ordinal) || filled.Contains("{%", StringComparison.Ordinal) ? null : filled;
    }

    [GeneratedRegex(@"^(?<day>\d{4}-\d{1,2}-\d{1,2})-(?<name>.+)$", RegexOptions.CultureInvariant)]
    internal static partial Regex DatedName();

    [GeneratedRegex(@"\{\{-?\s*(?<name>[\w.]+)\s*(?<filter>\|\s*(?:slug|slugify)\s*)?-?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    /// <summary>What a repository says of itself is no page of its site.</summary>
    [GeneratedRegex(@"^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|NOTICE|AUTHORS|COPYING|HISTORY|ISSUE_TEMPLATE|PULL_REQUEST_TEMPLATE)(?:\.\w+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    internal static partial Regex Readme();
}
