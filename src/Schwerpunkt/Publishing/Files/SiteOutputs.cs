using System.Collections.Immutable;
using System.IO.Hashing;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Search;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Reading.Yaml;
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
        var assets = Assets(theme);
        var index = fixedNames ? SearchIndex.FixedPath : SearchIndex.PathOf(site);
        var views = new PageViewMaker(site, Shared(site, assets));
        var generator = new OutputOwner.Generator(tree.At(SiteConfigReader.FileName));
        OutputFile Document(string path, OutputOwner owner, Func<PageView> view) => new OutputFile.Rendered(path, writer => theme.Render(view(), writer)) { Owner = owner };
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        files.Add(new OutputFile.Rendered(index, writer => SearchIndex.Write(site, writer)) { Owner = generator }); // first, because it takes the longest
        files.AddRange(site.Pages.Select(page => Document(SitePath.OutputOf(page.Path), new OutputOwner.Source(page.File), () => views.Make(page))));
        files.Add(Document("404.html", generator, views.NotFound));
        files.Add(Document(SitePath.OutputOf(Contents.Path), generator, views.Index));
        files.Add(Document(SitePath.OutputOf(SearchPage.Path), generator, () => views.Search(index)));
        if (PictureCredits.Exist(site)) files.Add(Document(SitePath.OutputOf(PictureCredits.Path), generator, views.Credits));
        if (site.Glossary.Exists) files.Add(Document(SitePath.OutputOf(Glossary.Path), new OutputOwner.Generator(tree.At(GlossaryReader.FileName)), views.Terms));
        var tags = site.Tags;
        if (!tags.IsEmpty) files.Add(Document(SitePath.OutputOf(Tag.Root), new OutputOwner.Generator(tags[0].Place), () => views.Tags(tags)));
        files.AddRange(tags.Select(tag => Document(SitePath.OutputOf(tag.Path), new OutputOwner.Generator(tag.Place), () => views.Tagged(tag))));
        files.AddRange(ForMachines(site, Feed.Newest(site), tags).Select(file => file with { Owner = generator }));
        files.AddRange(OldAddresses(site, generator));
        files.AddRange(theme.Assets.Select(asset => new OutputFile.Asset(assets[asset.Name], asset.Bytes) { Owner = generator }));
        files.AddRange(Derivatives.All(site).Select(file => new OutputFile.Encoded(file.Path, file) { Owner = new OutputOwner.Source(tree.At(file.Source.Path)) }));
        files.AddRange(UsedFiles.Of(site).Except(Derivatives.Replaced(site), StringComparer.Ordinal)
            .Select(path => new OutputFile.Copied(SitePath.OfFile(path), path) { Owner = new OutputOwner.Source(tree.At(path)) }));
        var all = files.ToImmutable();
        return all.Add(new OutputFile.Rendered(HeaderList.Path, writer => HeaderList.Write(site.Config.Address, all, writer)) { Owner = generator });
    }

    /// <summary>One page of content alone, the same as among all files.</summary>
    public static OutputFile Of(Site site, ITheme theme, Page page) => new OutputFile.Rendered(
        SitePath.OutputOf(page.Path), writer => theme.Render(new PageViewMaker(site, Shared(site, Assets(theme))).Make(page), writer));

    private static IEnumerable<OutputFile> ForMachines(Site site, ImmutableArray<Page> newest, ImmutableArray<Tag> tags)
    {
        yield return new OutputFile.Rendered("sitemap.xml", writer => Sitemap.Write(site, tags, writer));
        yield return new OutputFile.Rendered("robots.txt", writer => Robots.Write(site, writer));
        if (site.Config.Legal.Security is { } security) yield return new OutputFile.Rendered(SecurityText.Path, writer => SecurityText.Write(site, security, writer));
        if (!newest.IsEmpty) yield return new OutputFile.Rendered(Feed.Path, writer => Feed.Write(site, newest, writer));
    }

    private static IEnumerable<OutputFile> OldAddresses(Site site, OutputOwner generator)
    {
        foreach (var page in site.Pages)
        {
            foreach (var written in page.FrontMatter.Listing.Aliases)
            {
                if (Alias.TryParse(written.Text) is { } alias)
                    yield return new OutputFile.Rendered(alias.Output, writer => Redirects.WritePage(site, page, writer)) { Owner = new OutputOwner.OldAddress(written.Location, written.Text, page.File) };
            }
        }

        if (site.Pages.Any(page => !page.FrontMatter.Listing.Aliases.IsEmpty))
            yield return new OutputFile.Rendered("_redirects", writer => Redirects.WriteList(site, writer)) { Owner = generator };
    }

    private static ImmutableDictionary<string, string> Assets(ITheme theme) => theme.Assets.ToImmutableDictionary(asset => asset.Name, AssetPath, StringComparer.Ordinal);

    private static SiteView Shared(Site site, ImmutableDictionary<string, string> assets)
    {
        var config = site.Config;
        var feedback = config.Publisher.Feedback ?? config.Publisher.Email;
        var contact = config.Publisher.Contact is { } entry && site.Find(entry.Text) is { } page ? config.Address.Url(page.Path) : null;
        var hasOwnPage = site.Pages.Any(other => other.FrontMatter.Listing.Duty == Duty.Feedback);
        return new SiteView(
            config.Title,
            config.Language,
            config.Draft,
            config.Publisher,
            config.Address.Url(""),
            assets.ToImmutableDictionary(asset => asset.Key, asset => config.Address.Url(asset.Value), StringComparer.Ordinal),
            hasOwnPage ? null : feedback is null ? contact : $"mailto:{feedback}?subject=Barriere%20melden",
            contact,
            Feed.Exists(site) ? config.Address.Url(Feed.Path) : null,
            config.Address.Url(SearchPage.Path),
            site.Pages.Max(page => page.FrontMatter.Dates.Stand))
        {
            Address = config.Address,
        };
    }

    /// <summary>The name carries the first 8 hex digits of the bytes' XXH128, so that browsers may keep the file for ever.</summary>
    private static string AssetPath(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(XxHash128.Hash(asset.Bytes.Span))[..8];
        return $"{Caching.Folder}{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}";
    }
}
