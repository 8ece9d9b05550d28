using Schwerpunkt.Model;

namespace Schwerpunkt.Shaping;

/// <summary>Checks that no two files of the site want one address, old addresses and generated pages included.</summary>
internal sealed class AddressRules(Site site, SourceTree tree, DiagnosticLog log)
{
    private readonly Dictionary<string, Location> taken = new(StringComparer.OrdinalIgnoreCase);

    public void Check()
    {
        foreach (var page in site.Pages) Claim(SitePath.OutputOf(page.Path), page.Path, page.File);
        foreach (var path in UsedFiles.Of(site)) Claim(SitePath.OfFile(path), SitePath.OfFile(path), tree.At(path));
        foreach (var (path, owner) in Generated()) Claim(SitePath.OutputOf(path), path, owner);
        foreach (var page in site.Pages)
        {
            foreach (var alias in page.FrontMatter.Aliases) CheckAlias(page, alias);
        }
    }

    private void Claim(string output, string url, Location file)
    {
        if (!taken.TryAdd(output, file)) log.Add(Rules.SameUrl(file, site.Config.Address.Url(url), taken[output]));
    }

    /// <summary>Pages that the generator adds, with a place to name in a finding: the first page with the tag, or site.yml.</summary>
    private IEnumerable<(string Path, Location Owner)> Generated()
    {
        yield return (Contents.Path, tree.At("site.yml"));
        yield return (SearchPage.Path, tree.At("site.yml"));
        if (PictureCredits.Exist(site)) yield return (PictureCredits.Path, tree.At("site.yml"));
        if (site.Glossary.Exists) yield return (Glossary.Path, tree.At("glossar.yml"));
        if (!site.Tags.IsEmpty) yield return (Tag.Root, site.Tags[0].Pages[0].File);
        foreach (var tag in site.Tags) yield return (tag.Path, tag.Pages[0].File);
    }

    private void CheckAlias(Page page, Located alias)
    {
        if (!Alias.IsValid(alias.Text)) log.Add(Rules.InvalidAlias(alias.Location, alias.Text));
        else if (string.Equals(Alias.OutputOf(alias.Text), SitePath.OutputOf(page.Path), StringComparison.OrdinalIgnoreCase))
            log.Add(Rules.CircularAlias(alias.Location, alias.Text));
        else if (!taken.TryAdd(Alias.OutputOf(alias.Text), alias.Location))
            log.Add(Rules.AliasTaken(alias.Location, alias.Text, taken[Alias.OutputOf(alias.Text)]));
    }
}
