using System.Collections.Immutable;
using System.Security.Cryptography;
using Schwerpunkt.Model;
using Schwerpunkt.Shaping;

namespace Schwerpunkt.Publishing;

/// <summary>Lists every file that a site consists of; nothing is rendered until it is written.</summary>
internal static class SiteOutputs
{
    public static ImmutableArray<OutputFile> Of(Site site, ITheme theme)
    {
        var assets = theme.Assets.ToImmutableDictionary(asset => asset.Name, AssetPath, StringComparer.Ordinal);
        var newest = Feed.Newest(site);
        var views = new PageViewMaker(site, Shared(site, assets, newest.IsEmpty ? null : Feed.Path));
        OutputFile Document(string path, Func<PageView> view) => new OutputFile.Rendered(path, writer => theme.Render(view(), writer));
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        files.AddRange(site.Pages.Select(page => Document(SitePath.OutputOf(page.Path), () => views.Make(page))));
        files.Add(Document("404.html", views.NotFound));
        files.Add(Document(SitePath.OutputOf(Contents.Path), views.Index));
        if (PictureCredits.Exist(site)) files.Add(Document(SitePath.OutputOf(PictureCredits.Path), views.Credits));
        var tags = site.Tags().ToImmutableArray();
        if (!tags.IsEmpty) files.Add(Document(SitePath.OutputOf(Tag.Root), () => views.Tags(tags)));
        files.AddRange(tags.Select(tag => Document(SitePath.OutputOf(tag.Path), () => views.Tagged(tag))));
        files.AddRange(ForMachines(site, newest, tags));
        files.AddRange(OldAddresses(site));
        files.AddRange(theme.Assets.Select(asset => new OutputFile.Asset(assets[asset.Name], asset.Bytes)));
        files.AddRange(Derivatives.All(site).Select(file => new OutputFile.Encoded(file.Path, file)));
        files.AddRange(UsedFiles.Of(site).Except(Derivatives.Replaced(site), StringComparer.Ordinal).Select(path => new OutputFile.Copied(SitePath.OfFile(path), path)));
        var all = files.ToImmutable();
        return all.Add(new OutputFile.Rendered(HeaderList.Path, writer => HeaderList.Write(site.Config.Address, all, writer)));
    }

    private static IEnumerable<OutputFile> ForMachines(Site site, ImmutableArray<Page> newest, ImmutableArray<Tag> tags)
    {
        yield return new OutputFile.Rendered("sitemap.xml", writer => Sitemap.Write(site, tags, writer));
        yield return new OutputFile.Rendered("robots.txt", writer => Robots.Write(site, writer));
        if (!newest.IsEmpty) yield return new OutputFile.Rendered(Feed.Path, writer => Feed.Write(site, newest, writer));
    }

    private static IEnumerable<OutputFile> OldAddresses(Site site)
    {
        foreach (var page in site.Pages)
        {
            foreach (var alias in page.FrontMatter.Aliases.Where(alias => Alias.IsValid(alias.Text)))
                yield return new OutputFile.Rendered(Alias.OutputOf(alias.Text), writer => Redirects.WritePage(site, page, writer));
        }

        if (site.Pages.Any(page => !page.FrontMatter.Aliases.IsEmpty))
            yield return new OutputFile.Rendered("_redirects", writer => Redirects.WriteList(site, writer));
    }

    private static SiteView Shared(Site site, ImmutableDictionary<string, string> assets, string? feed)
    {
        var config = site.Config;
        return new SiteView(
            config.Title,
            config.Language,
            config.Draft,
            config.Publisher,
            config.Address.Url(""),
            assets.ToImmutableDictionary(asset => asset.Key, asset => config.Address.Url(asset.Value), StringComparer.Ordinal),
            FeedbackUrl(site),
            feed is null ? null : config.Address.Url(feed),
            site.Pages.Max(page => page.FrontMatter.Stand));
    }

    private static string? FeedbackUrl(Site site)
    {
        var publisher = site.Config.Publisher;
        if (publisher.FeedbackPage is { } page && site.Find(page.Text) is { } found) return site.Config.Address.Url(found.Path);
        return (publisher.Feedback ?? publisher.Email) is { } mailbox ? $"mailto:{mailbox}?subject=Barriere%20melden" : null;
    }

    /// <summary>The name carries the first 8 hex digits of the bytes' SHA-256, so that browsers may keep the file for ever.</summary>
    private static string AssetPath(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))[..8];
        return $"{Caching.Folder}{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}";
    }
}
