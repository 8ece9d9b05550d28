using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that every link of the site leads somewhere.</summary>
internal sealed class LinkChecks(Site site, ImmutableArray<OutputFile> outputs, FindingLog log)
{
    private readonly Dictionary<string, (HashSet<string> Known, NearNames Near)> anchors = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> paths = new(() => [.. outputs.Select(output => output.Path)]);
    private readonly MeantTarget meant = new(site);
    private readonly Lazy<NearNames> sources = new(() => new NearNames(site.Pages.Select(page => page.Source)));
    private readonly Lazy<NearNames> addresses = new(() => new NearNames(site.Pages.Select(page => page.Path.TrimEnd('/'))));
    private readonly Lazy<NearNames> files = new(() => new NearNames(site.Files.Keys.Concat(site.Pictures.Keys)));
    private readonly Lazy<ILookup<string, string>> byName = new(() => site.Pages.Select(page => page.Source).ToLookup(NameOf, StringComparer.Ordinal));

    public void Check()
    {
        foreach (var page in site.Pages)
        {
            foreach (var link in page.Parts.Links) Check(page, link);
            foreach (var related in page.FrontMatter.Attachments.Related) CheckPage(page.Source, related);
            if (page.FrontMatter.Language.EasyLanguage is { } easy) CheckEasyLanguage(page, easy);
            if (page.FrontMatter.Language.TranslationOf is { } original) CheckPage(page.Source, original, isOriginal: true);
            foreach (var download in page.FrontMatter.Attachments.Downloads) CheckFile(download.File.Text, download.File.Location, page.Source);
        }

        foreach (var entry in site.Config.Toolbar.Concat(site.Config.Footer)) CheckPage("site.yml", entry);
        if (site.Config.Publisher.Contact is { } contact) CheckPage("site.yml", contact);
        if (site.Config.Notice?.Link is { Target: Target.ToPage to, Location: var at } && CheckPage("site.yml", new Located(to.Source, at)) is { } target && to.Fragment is { } fragment) CheckAnchor(target, fragment, at);
    }

    private void CheckEasyLanguage(Page page, Located easy)
    {
        if (CheckPage(page.Source, easy) is { } target && site.LayoutOf(target) != Layout.EasyLanguage) log.Add(NoEasyLanguage.At(easy.Location, easy.Text));
    }

    private void Check(Page page, PageLink link)
    {
        switch (link.Target)
        {
            case Target.ToFile file: CheckFile(file.Source, link.Location, page.Source); break;
            case Target.ToPage to when CheckPage(page.Source, new Located(to.Source, link.Location)) is { } target && to.Fragment is { } fragment:
                CheckAnchor(target, fragment, link.Location);
                break;
            case Target.Elsewhere to: CheckElsewhere(page, to.Address, link); break;
        }
    }

    private void CheckElsewhere(Page page, string address, PageLink link)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || !WebAddress.IsWeb(uri)) return;
        if (uri.IsLoopback || uri.Host is "0.0.0.0") log.Add(AddressOfThisMachine.At(link.Location, address));
        else if (WrappedAddress.In(uri) is { } inner) log.Add(AddressOfFilter.At(link.Location, uri.Host, inner));
        else if (!site.Config.Address.IsOutside(address) && uri.Query.Length == 0 && uri.AbsolutePath.StartsWith(site.Config.Address.BasePath, StringComparison.Ordinal)) CheckOwn(page, address, uri, link.Location);
    }

    /// <summary>An address of this site, written out. Where that is only an example, others are examples too.</summary>
    private void CheckOwn(Page page, string address, Uri uri, Location at)
    {
        var path = Uri.UnescapeDataString(uri.AbsolutePath[site.Config.Address.BasePath.Length..]);
        if (path.Length == 0 && WebAddress.IsExample(uri.Host)) return;
        if ((site.At(path) ?? site.At(path.TrimEnd('/') + "/")) is { } own) log.Add(AddressOfSite.At(at, address, SitePath.Relative(page.Source, own.Source) + Uri.UnescapeDataString(uri.Fragment)));
        else if (!paths.Value.Contains(path) && !paths.Value.Contains(path.TrimEnd('/') + "/index.html"))
        {
            var near = meant.Page(path) ?? (addresses.Value.Of(path.Trim('/')) is { } slip ? site.At(slip + "/")?.Source : null);
            log.Add(near is null && WebAddress.IsExample(uri.Host) ? AddressOfSite.AtNothing(at, address) : MissingPage.AtOwn(at, address, near is null ? null : SitePath.Relative(page.Source, near)));
        }
    }

    /// <summary>The page, where it is published; a page that cannot be read has its own findings.</summary>
    /// <param name="isOriginal">Whether it has to be one that is no version of another.</param>
    private Page? CheckPage(string from, Located target, bool isOriginal = false)
    {
        if (site.Find(target.Text) is { } page) return page;
        if (site.Withheld.TryGetValue(target.Text, out var withheld))
        {
            if (withheld is not null) log.Add(withheld.FrontMatter is { Listing.Draft: false, Dates.Published: { } day } ? LinkToDraft.AtHeldBack(target.Location, target.Text, day.Day) : LinkToDraft.At(target.Location, target.Text));
            return null;
        }

        string?[] near = [meant.Page(target.Text, from), sources.Value.Of(target.Text), SameName(target.Text)];
        var nearest = Array.Find(near, page => page is not null && Suits(page, from, isOriginal));
        log.Add(MissingPage.At(target.Location, target.Text, nearest is null ? null : SitePath.Relative(from, nearest)));
        return null;
    }

    /// <summary>Whether a page may be meant: none in a language that this one is not in; as an original, only another that is German.</summary>
    private bool Suits(string page, string from, bool isOriginal) =>
        site.Find(page)?.FrontMatter.Language.Foreign is var language && (isOriginal ? language is null && page != from : language is null || language == site.Find(from)?.FrontMatter.Language.Foreign);

    private void CheckFile(string path, Location at, string from)
    {
        if (site.Files.TryGetValue(path, out var file))
        {
            if (file.Length == 0) log.Add(EmptyFile.At(at, path));
            return;
        }

        if (site.Pictures.ContainsKey(path) || site.Withheld.ContainsKey(path)) return;
        var nearest = meant.Page(path, from) ?? files.Value.Of(path);
        log.Add(MissingFile.At(at, path, MeantTarget.Elsewhere(path, from) ?? (nearest is null ? null : SitePath.Relative(from, nearest))));
    }

    private void CheckAnchor(Page page, string fragment, Location at)
    {
        if (!anchors.TryGetValue(page.Source, out var of))
        {
            HashSet<string> ids = [.. page.Parts.Anchors.Select(anchor => anchor.Id)];
            anchors[page.Source] = of = (ids, new NearNames(ids));
        }

        if (of.Known.Contains(fragment)) return;
        // Who knows only the heading writes it as it stands.
        var slug = Slug.Of(fragment);
        log.Add(MissingAnchor.At(at, fragment, page.Title, of.Known.Contains(slug) ? slug : of.Near.Of(fragment) ?? of.Near.Of(slug)));
    }

    /// <summary>A page of the same file name in another folder, where there is just one.</summary>
    private string? SameName(string path)
    {
        var name = NameOf(path);
        return name != "index.md" && byName.Value[name].Take(2).ToList() is [var only] ? only : null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
