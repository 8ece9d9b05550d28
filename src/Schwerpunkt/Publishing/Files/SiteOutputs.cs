using System.Collections.Immutable;
using System.IO.Hashing;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files.Servers;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Publishing.Files;

/// <summary>Lists every file that a site consists of; nothing is rendered until it is written.</summary>
internal static class SiteOutputs
{
    /// <summary>Every file once with its owner; two of one path are a finding.</summary>
    /// <param name="site">The whole site.</param>
    /// <param name="theme">Renders the pages.</param>
    /// <param name="tree">Where the owners of the files stand.</param>
    /// <param name="fixedNames">True where the index of the search keeps its name whatever it holds.</param>
    public static ImmutableArray<OutputFile> Of(Site site, ITheme theme, SourceTree tree, bool fixedNames)
    {
        var assets = Assets(theme, site);
        var generated = new GeneratedPages(site, tree, fixedNames);
        var made = generated.All.ToImmutableArray();
        var views = new PageViewMaker(site, Shared(site, assets), generated);
        var generator = new OutputOwner.Generator(tree.At(SiteConfig.FileName));
        OutputFile Document(string path, OutputOwner owner, Func<PageView> view) => new OutputFile.Rendered(path, writer => theme.Render(view(), writer)) { Owner = owner };
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var searched = generated.Indexes().Select(file => new OutputFile.Rendered(file.Path, file.Write) { Owner = generator }).ToImmutableArray();
        files.Add(searched[0]); // first, because it takes the longest; the others wait for it
        files.AddRange(site.Pages.Select(page => Document(SitePath.OutputOf(page.Path), new OutputOwner.Source(page.File), () => views.Make(page))));
        files.AddRange(made.Select(page => Document(page.Output, page.Owner, () => views.Make(page))));
        files.AddRange(ForMachines(site, made, generator));
        files.AddRange(searched.Skip(1));
        if (!site.Config.ServerRedirects) files.AddRange(OldAddresses(site));
        files.AddRange(ForServers(site, StaticFiles.AccessRules(tree), generator));
        files.AddRange(Published(theme, site).Select(asset => new OutputFile.Asset(assets[asset.Name], asset.Bytes) { Owner = generator }));
        files.AddRange(Derivatives.All(site).Select(file => new OutputFile.Encoded(file.Path, file) { Owner = new OutputOwner.Source(tree.At(file.Source.Path)) }));
        files.AddRange(Derivatives.Drawings(site).Select(drawing => new OutputFile.Copied(drawing.ShownPath, drawing.Path) { Owner = new OutputOwner.Source(tree.At(drawing.Path)) }));
        files.AddRange(UsedFiles.Of(site).Except(Derivatives.Replaced(site), StringComparer.Ordinal).Union(StaticFiles.Of(tree), StringComparer.Ordinal)
            .Select(path => new OutputFile.Copied(SitePath.OfFile(path), path) { Owner = new OutputOwner.Source(tree.At(path)) }));
        var all = files.ToImmutable();
        return all.Add(new OutputFile.Rendered(HeaderList.Path, writer => HeaderList.Write(site.Config.Address, all, writer)) { Owner = generator });
    }

    /// <summary>One page of content alone, the same as among all files.</summary>
    public static OutputFile Of(Site site, ITheme theme, SourceTree tree, Page page)
    {
        var generated = new GeneratedPages(site, tree, fixedNames: false);
        var views = new PageViewMaker(site, Shared(site, Assets(theme, site)), generated);
        return new OutputFile.Rendered(SitePath.OutputOf(page.Path), writer => theme.Render(views.Make(page), writer)) { Owner = new OutputOwner.Source(page.File) };
    }

    private static IEnumerable<OutputFile> ForMachines(Site site, ImmutableArray<GeneratedPage> made, OutputOwner generator)
    {
        foreach (var (path, write) in Sitemap.Files(site, made)) yield return new OutputFile.Rendered(path, write) { Owner = generator };
        yield return new OutputFile.Rendered("robots.txt", writer => Robots.Write(site, writer)) { Owner = generator };
        if (site.Config.Legal.Security is { } security) yield return new OutputFile.Rendered(SecurityText.Path, writer => SecurityText.Write(site, security, writer)) { Owner = generator };
        foreach (var language in site.Versions.Languages.Prepend<string?>(null))
        {
            if (Feed.Newest(site, language) is { IsEmpty: false } newest) yield return new OutputFile.Rendered(Feed.PathOf(language), writer => Feed.Write(site, newest, language, writer)) { Owner = generator };
        }
    }

    /// <summary>The page of each old address that a file can answer; they are no part of a site whose server redirects itself, but their paths are then as little free.</summary>
    public static IEnumerable<OutputFile> OldAddresses(Site site) =>
        from page in site.Pages
        from written in page.FrontMatter.Listing.Aliases
        let output = Alias.TryParse(written.Text)?.Output
        where output is not null
        select new OutputFile.Rendered(output, writer => Redirects.WritePage(site, page, writer)) { Owner = new OutputOwner.OldAddress(written.Location, written.Text, page.File) };

    /// <summary>Rules for servers. Those that a configuration includes are there even where they are empty: a server does not start without a file that it is to include.</summary>
    private static IEnumerable<OutputFile> ForServers(Site site, ImmutableArray<string> additions, OutputOwner generator)
    {
        var rules = RedirectRule.Of(site);
        yield return new OutputFile.Rendered(AccessFile.Path, writer => AccessFile.Write(site.Config.Address, rules, additions, writer)) { Owner = generator };
        yield return new OutputFile.Rendered(NginxRules.Path, writer => NginxRules.Write(rules, writer)) { Owner = generator };
        yield return new OutputFile.Rendered(CaddyRules.Path, writer => CaddyRules.Write(rules, writer)) { Owner = generator };
        if (site.Pages.Any(page => !page.FrontMatter.Listing.Aliases.IsEmpty))
            yield return new OutputFile.Rendered(Redirects.ListPath, writer => Redirects.WriteList(site, writer)) { Owner = generator };
    }

    /// <summary>The theme's files, and the core's own.</summary>
    private static ImmutableArray<ThemeAsset> Published(ITheme theme, Site site)
    {
        var assets = theme.Assets.Add(SearchEngine.AssetOf(SearchLimits.Usual.IsLarge(site)));
        return theme.SheetOf(site.Config.Look) is { } own ? assets.Add(own) : assets;
    }

    private static ImmutableDictionary<string, string> Assets(ITheme theme, Site site) => Published(theme, site).ToImmutableDictionary(asset => asset.Name, AssetPath, StringComparer.Ordinal);

    private static SiteViewMaker Shared(Site site, ImmutableDictionary<string, string> assets) =>
        new(site, assets.ToImmutableDictionary(asset => asset.Key, asset => site.Config.Address.Url(asset.Value), StringComparer.Ordinal));

    /// <summary>The name carries the first 8 hex digits of the bytes' XXH128, so that browsers may keep the file for ever.</summary>
    private static string AssetPath(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(XxHash128.Hash(asset.Bytes.Span))[..8];
        return $"{Caching.Folder}{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}";
    }
}
