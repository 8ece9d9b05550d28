using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Places;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators;

/// <summary>Knows where every old address and every file of the old site lies now.</summary>
internal sealed partial class LinkIndex(GeneratorSettings settings, GeneratorFiles files)
{
    private readonly Dictionary<string, MovedPage> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MovedPage> bySource = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, MovedPage?> byName = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, MovedPage> byReference = new(StringComparer.OrdinalIgnoreCase);

    private readonly string standard = settings.Data.Find("defaultContentLanguage")?.Words ?? settings.Language ?? "en";

    private readonly HashSet<string> outputs = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a page of ours is given out under a file.</summary>
    public bool IsAddress(string output) => outputs.Contains(output);

    public void Add(MovedPage page)
    {
        if (page.Place.Old is { } old) byAddress.TryAdd(PathNames.Key(old), page);
        outputs.Add(SitePath.OutputOf(SitePath.OfPage(page.Target)));
        bySource.TryAdd(page.Source.Path, page);
        var name = PathNames.Stem(page.Source.Path) is "index" or "_index" ? PathNames.Stem(PathNames.Folder(page.Source.Path).TrimEnd('/')) : PathNames.Stem(page.Source.Path);
        byName[name] = byName.ContainsKey(name) ? null : page;
        // Statiq's „xref:“: its own word for the page, else the title or the name of the file.
        if (page.Source.Head.Find("xref")?.Words is { } own) byReference[own] = page;
        foreach (var words in new[] { page.Title, GeneratorImporter.NameOf(page.Source.Path), name }) byReference.TryAdd(words.Replace(' ', '-'), page);
    }

    /// <summary>An old address that leads to a page that has another, too.</summary>
    public void AddAlias(string address, MovedPage page) => byAddress.TryAdd(PathNames.Key(address), page);

    /// <summary>Where an address that stands in a page leads.</summary>
    /// <param name="from">The page.</param>
    /// <param name="written">As written; entities decoded.</param>
    public LinkTarget Find(MovedPage from, string written)
    {
        if (written.Trim() is ['x' or 'X', 'r' or 'R', 'e' or 'E', 'f' or 'F', ':', .. var reference]) return Referred(reference);
        var address = WithoutBase(written.Trim());
        if (address is null) return new LinkTarget.Elsewhere();
        var cut = address.IndexOfAny(['#', '?']);
        var (path, rest) = cut < 0 ? (address, "") : (address[..cut], address[cut..]);
        var fragment = rest.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? rest[(hash + 1)..] : "";
        if (path.Length == 0) return new LinkTarget.Page(from, fragment);
        if (path.Contains('%', StringComparison.Ordinal)) path = Uri.UnescapeDataString(path);
        if (FindPage(from, path) is { } page) return new LinkTarget.Page(page, fragment);
        return FileAt(from, path) is { } file ? new LinkTarget.File(file) : new LinkTarget.Unknown();
    }

    private LinkTarget Referred(string reference)
    {
        var parts = reference.Split('#', 2);
        return byReference.TryGetValue(Uri.UnescapeDataString(parts[0]).Replace(' ', '-'), out var page) ? new LinkTarget.Page(page, parts.ElementAtOrDefault(1) ?? "") : new LinkTarget.Unknown();
    }

    /// <summary>The page that Hugo's ref and Jekyll's link name by its file, its path or its name alone.</summary>
    /// <param name="from">Where the name stands.</param>
    /// <param name="name">As written.</param>
    /// <param name="language">The language that is asked for; null for that of the page, or any other.</param>
    public MovedPage? Named(MovedPage from, string name, string? language = null)
    {
        var path = name.Trim().Replace('\\', '/');
        var code = language ?? from.Place.Language ?? standard;
        IEnumerable<string?> places = [path.StartsWith('/') ? null : PathNames.Join(PathNames.Folder(from.Source.Path), path), .. settings.Roots.Select(root => PathNames.Join(root.Folder, path.TrimStart('/')))];
        var found = places.OfType<string>().SelectMany(place => Candidates(place).Where(GeneratorFiles.IsMarkdown)).Select(file => bySource.GetValueOrDefault($"{file[..file.LastIndexOf('.')]}.{code}{file[file.LastIndexOf('.')..]}")).FirstOrDefault(page => page is not null);
        found ??= InOwnFolders(from, path, code);
        if (found is not null) return found;
        var named = Anywhere(from, path);
        return language is null || named is null || string.Equals(named.Place.Language ?? standard, language, StringComparison.OrdinalIgnoreCase) ? named : null;
    }

    /// <summary>The page of a language that lies in folders of its own, at the place that is named, or beside the page.</summary>
    private MovedPage? InOwnFolders(MovedPage from, string path, string code)
    {
        if (settings.Roots.Select(root => root.Language).Distinct().Count() < 2) return null;
        var below = path.StartsWith('/') ? null : settings.Roots.OrderByDescending(root => root.Folder.Length).Select(root => root.Below(PathNames.Folder(from.Source.Path))).FirstOrDefault(folder => folder is not null);
        return settings.Roots.Where(root => string.Equals(root.Language ?? standard, code, StringComparison.OrdinalIgnoreCase))
            .SelectMany(root => new[] { below is null ? null : PathNames.Join(PathNames.Join(root.Folder, below) ?? "", path), PathNames.Join(root.Folder, path.TrimStart('/')) })
            .OfType<string>().SelectMany(Candidates).Select(bySource.GetValueOrDefault).FirstOrDefault(page => page is not null);
    }

    private MovedPage? Anywhere(MovedPage from, string path)
    {
        if (FindPage(from, path) is { } page) return page;
        foreach (var root in settings.Roots)
        {
            foreach (var candidate in Candidates(PathNames.Join(root.Folder, path.TrimStart('/')) ?? ""))
            {
                if (bySource.TryGetValue(candidate, out var found)) return found;
            }
        }

        return byName.GetValueOrDefault(PathNames.Stem(path.TrimEnd('/')));
    }

    /// <summary>The file of the old site that an address means; null where there is none.</summary>
    public string? FileAt(MovedPage from, string path)
    {
        if (path.EndsWith('/')) return null;
        var here = PathNames.Folder(from.Source.Path);
        // „~/“ and „@/“ are short for the folder of the program.
        var shortened = Short().Match(path) is { Success: true } name ? "src/" + name.Groups["folder"].Value + path[name.Length..] : null;
        IEnumerable<string?> places = path.StartsWith('/') ? [] : [PathNames.Join(here, path), PathNames.Join("src/assets", path), shortened];
        var address = AddressOf(from, path);
        var below = settings.Static.Concat(settings.Roots.Select(root => root.Folder)).Select(folder => address is null ? null : PathNames.Join(folder, address));
        var direct = settings.Static.Select(folder => PathNames.Join(folder, path.TrimStart('/')));
        return places.Concat(below).Concat(direct).Append(PathNames.Join("", path)).FirstOrDefault(place => place is not null && files.Paths.Contains(place));
    }

    /// <summary>Where a file of the old site is to lie: at the address it had.</summary>
    public string TargetOf(string file)
    {
        var below = Below(file);
        var (name, ending) = (PathNames.Stem(below), GeneratorFiles.Ending(below));
        var clean = PathNames.Clean(PathNames.Folder(below));
        return (clean.Length > 0 ? clean + "/" : "") + (Slug.Of(name) is { Length: > 0 } slug ? slug : "datei") + ending;
    }

    /// <summary>The path of a file below the folder whose files go out as they are.</summary>
    public string Below(string file)
    {
        var folder = settings.Static.Concat(settings.Roots.Select(root => root.Folder)).Where(root => root.Length > 0 && file.StartsWith(root + "/", StringComparison.Ordinal)).OrderByDescending(root => root.Length).FirstOrDefault();
        return folder is null ? file : file[(folder.Length + 1)..];
    }

    private MovedPage? FindPage(MovedPage from, string path)
    {
        if (!path.StartsWith('/'))
        {
            foreach (var candidate in Candidates(PathNames.Join(PathNames.Folder(from.Source.Path), path) ?? ""))
            {
                if (bySource.TryGetValue(candidate, out var found)) return found;
            }
        }

        return AddressOf(from, path) is { } address ? ByAddress(address) : null;
    }

    /// <summary>An address may name the file that made the page, too.</summary>
    private MovedPage? ByAddress(string address)
    {
        var key = PathNames.Key("/" + address);
        if (byAddress.TryGetValue(key, out var page)) return page;
        foreach (var root in settings.Roots)
        {
            if (GeneratorFiles.IsMarkdown(address) && bySource.TryGetValue(PathNames.Join(root.Folder, address) ?? "", out var source)) return source;
        }

        return GeneratorFiles.IsMarkdown(address) ? byAddress.GetValueOrDefault(PathNames.Key("/" + address[..address.LastIndexOf('.')])) : null;
    }

    private static IEnumerable<string> Candidates(string path)
    {
        yield return path;
        foreach (var ending in new[] { ".md", ".mdx", ".markdown", "/index.md", "/_index.md", "/index.mdx" }) yield return path.TrimEnd('/') + ending;
        if (GeneratorFiles.IsHtml(path)) yield return path[..path.LastIndexOf('.')] + ".md";
    }

    /// <summary>The path from the root that an address in a page means; null where it leaves the site.</summary>
    private static string? AddressOf(MovedPage from, string path) =>
        PathNames.Join(PathNames.Folder((from.Place.Old ?? "/").TrimStart('/')), path) is { } joined ? joined + (path.EndsWith('/') && joined.Length > 0 ? "/" : "") : null;

    /// <summary>A path of this site; null for an address of another.</summary>
    private string? WithoutBase(string address)
    {
        if (settings.BaseUrl is { } site && (address.StartsWith(site, StringComparison.OrdinalIgnoreCase) || address.StartsWith(Other(site), StringComparison.OrdinalIgnoreCase)))
        {
            var rest = address[(address.StartsWith(site, StringComparison.OrdinalIgnoreCase) ? site : Other(site)).Length..];
            return rest.Length == 0 ? "/" : rest[0] is '/' or '#' or '?' ? rest : null;
        }

        if (address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal)) return null;
        return settings.BasePath.Length > 0 && address.StartsWith(settings.BasePath + "/", StringComparison.Ordinal) ? address[settings.BasePath.Length..] : address;
    }

    private static string Other(string site) => site.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "http:" + site[6..] : "https:" + site[5..];

    [GeneratedRegex(@"^(?:~/|@/|@(?<folder>[a-z]+/))", RegexOptions.CultureInvariant)]
    private static partial Regex Short();
}

/// <summary>Where a link leads: a closed family.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    public sealed record Page(MovedPage Target, string Fragment) : LinkTarget;

    public sealed record File(string Source) : LinkTarget;

    /// <summary>Another host.</summary>
    public sealed record Elsewhere : LinkTarget;

    /// <summary>Nothing that is moved.</summary>
    public sealed record Unknown : LinkTarget;
}
