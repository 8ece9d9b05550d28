using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks that every link of the site leads somewhere.</summary>
internal sealed class LinkChecks(Site site, FindingLog log)
{
    private readonly Dictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);

    public void Check()
    {
        foreach (var page in site.Pages)
        {
            foreach (var link in page.Parts.Links) Check(page, link);
            foreach (var related in page.FrontMatter.Attachments.Related) CheckPage(page.Source, related);
            if (page.FrontMatter.Language.EasyLanguage is { } easy) CheckEasyLanguage(page, easy);
            foreach (var download in page.FrontMatter.Attachments.Downloads) CheckFile(download.File.Text, download.File.Location);
        }

        foreach (var entry in site.Config.Toolbar.Concat(site.Config.Footer)) CheckPage("site.yml", entry);
        if (site.Config.Publisher.Contact is { } contact) CheckPage("site.yml", contact);
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
        }
    }

    /// <summary>The page, where it is published; a page that cannot be read has its own findings.</summary>
    private Page? CheckPage(string from, Located target)
    {
        if (site.Find(target.Text) is { } page) return page;
        if (site.Withheld.TryGetValue(target.Text, out var withheld))
        {
            if (withheld is not null) log.Add(LinkToDraft.At(target.Location, target.Text));
            return null;
        }

        var nearest = Nearest.Of(target.Text, site.Pages.Select(candidate => candidate.Source)) ?? SameName(target.Text);
        log.Add(MissingPage.At(target.Location, target.Text, nearest is null ? null : Relative(from, nearest)));
        return null;
    }

    private void CheckFile(string path, Location at, string? from = null)
    {
        if (site.Pictures.ContainsKey(path) || site.Files.ContainsKey(path) || site.Withheld.ContainsKey(path)) return;
        var withMd = path + ".md";
        var nearest = from is not null && site.Find(withMd) is not null
            ? Relative(from, withMd)
            : Nearest.Of(path, site.Files.Keys.Concat(site.Pictures.Keys));
        log.Add(MissingFile.At(at, path, nearest));
    }

    private void CheckAnchor(Page page, string fragment, Location at)
    {
        if (!anchors.TryGetValue(page.Source, out var known))
            anchors[page.Source] = known = [.. page.Parts.Anchors.Select(anchor => anchor.Id)];
        if (known.Contains(fragment)) return;
        // Who knows only the heading writes it as it stands.
        var slug = Slug.Of(fragment);
        log.Add(MissingAnchor.At(at, fragment, page.Title, known.Contains(slug) ? slug : Nearest.Of(fragment, known) ?? Nearest.Of(slug, known)));
    }

    /// <summary>A page of the same file name in another folder, where there is just one.</summary>
    private string? SameName(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var same = name == "index.md" ? [] : site.Pages.Where(page => page.Source.EndsWith("/" + name, StringComparison.Ordinal) || page.Source == name).ToList();
        return same is [var only] ? only.Source : null;
    }

    /// <summary>The path an editor writes in one file to reach another.</summary>
    private static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/')[..^1], to.Split('/'));
        var common = here.Zip(there).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(Enumerable.Repeat("../", here.Length - common)) + string.Join('/', there[common..]);
    }
}
