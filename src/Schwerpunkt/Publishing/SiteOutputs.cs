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
        var views = new PageViewMaker(site, Shared(site, assets));
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        foreach (var page in site.Pages)
            files.Add(new OutputFile.Rendered(SitePath.OutputOf(page.Path), writer => theme.Render(views.Make(page), writer)));
        files.Add(new OutputFile.Rendered("404.html", writer => theme.Render(views.NotFound(), writer)));
        files.Add(new OutputFile.Rendered("sitemap.xml", writer => Sitemap.Write(site, writer)));
        files.Add(new OutputFile.Rendered("robots.txt", writer => Robots.Write(site, writer)));
        files.AddRange(theme.Assets.Select(asset => new OutputFile.Asset(assets[asset.Name], asset.Bytes)));
        files.AddRange(UsedFiles.Of(site).Select(path => new OutputFile.Copied(SitePath.OfFile(path), path)));
        return files.ToImmutable();
    }

    private static SiteView Shared(Site site, ImmutableDictionary<string, string> assets)
    {
        var config = site.Config;
        var feedback = config.Publisher.Feedback ?? config.Publisher.Email;
        return new SiteView(
            config.Title,
            config.Language,
            config.Draft,
            config.Publisher,
            config.Address.Url(""),
            assets.ToImmutableDictionary(asset => asset.Key, asset => config.Address.Url(asset.Value), StringComparer.Ordinal),
            feedback is null ? null : $"mailto:{feedback}?subject=Barriere%20melden",
            site.Pages.Max(page => page.FrontMatter.Stand));
    }

    /// <summary>The name carries the first 8 hex digits of the bytes' SHA-256, so that browsers may keep the file for ever.</summary>
    private static string AssetPath(ThemeAsset asset)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(asset.Bytes.Span))[..8];
        return $"assets/{Path.GetFileNameWithoutExtension(asset.Name)}.{hash}{Path.GetExtension(asset.Name)}";
    }
}
