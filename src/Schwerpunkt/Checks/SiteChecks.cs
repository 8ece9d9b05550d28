using System.Collections.Concurrent;
using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks;

/// <summary>Checks the site as a whole.</summary>
internal static class SiteChecks
{
    /// <summary>Runs every check of the list; they do not know of each other, so each may run beside the others.</summary>
    /// <param name="site">As it is published.</param>
    /// <param name="tree">What it was read from.</param>
    /// <param name="traits">Of every published page, by its Markdown file.</param>
    /// <param name="outputs">Every file that it is published as.</param>
    /// <param name="log">Takes the findings.</param>
    public static void Check(Site site, SourceTree tree, IReadOnlyDictionary<string, PageWording> traits, ImmutableArray<OutputFile> outputs, FindingLog log)
    {
        Action<FindingLog>[] checks =
        [
            own => GenderForms.Check(site.Pages.SelectMany(page => traits[page.Source].GenderUses), own),
            own => CheckSharedProse(site, traits, own),
            own => PictureChecks.Check(site, tree, own),
            own => new LinkChecks(site, outputs, own).Check(),
            own => new SearchWordChecks(site, outputs, own).Check(),
            own => new AddressChecks(site, tree, outputs, own).Check(),
            own => CheckUnused(site, tree, own),
            own => CheckTags(site, own),
            own => FileChecks.Check(tree, own),
            own => DocumentChecks.Check(site, own),
            own => CheckHeldBack(site, own),
            own => CheckNotice(site, own),
            own => CheckTitles(site, own),
            own => CheckDuties(site, tree, own),
            own => new TranslationChecks(site, own).Check(),
            own => CheckStart(site, tree, own),
            own => MenuChecks.Check(site, tree, outputs, own),
        ];
        var logs = checks.Select(_ => new FindingLog()).ToArray();
        Parallel.ForEach(Partitioner.Create(0, checks.Length, 1), one => checks[one.Item1](logs[one.Item1]));
        foreach (var own in logs) log.AddRange(own.ToImmutable());
    }

    private static void CheckDuties(Site site, SourceTree tree, FindingLog log)
    {
        if (site.Config.PublicBody) new DutyChecks(site, tree, log).Check();
        if (site.Config.Legal.Security is { } security && security.Expires.Day <= site.Today) log.Add(ExpiredSecurity.At(security.Expires.Location, security.Expires.Day));
    }

    private static void CheckStart(Site site, SourceTree tree, FindingLog log)
    {
        if (site.Pages.IsEmpty && site.Withheld.Count == 0) log.Add(NoPages.At(tree.At("index.md")));
        else if (site.Home is null && !site.Withheld.ContainsKey("index.md") && !MisnamedFile.FoldersOfIndexes(tree).Contains("")) log.Add(MissingHome.At(tree.At("index.md")));
    }

    private static void CheckNotice(Site site, FindingLog log)
    {
        if (site.Config.Notice is not { } notice || notice.IsShownOn(site.Today)) return;
        log.Add(notice.From is { } from && from.Day > site.Today ? NoticeOutsideItsDays.AtComing(from.Location, from.Day) : NoticeOutsideItsDays.AtOver(notice.Until.Location, notice.Until.Day));
    }

    private static void CheckTitles(Site site, FindingLog log)
    {
        // Two pages of one address have their finding already.
        foreach (var same in site.Pages.DistinctBy(page => page.Path, StringComparer.Ordinal).GroupBy(page => $"{page.FrontMatter.Language.Version}\n{ComparisonText.Of(page.Title)}", StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()))
        {
            var (first, beside) = (same.First(), new Dictionary<string, Page>(StringComparer.Ordinal));
            foreach (var page in same)
            {
                var parent = site.Ancestors(page).LastOrDefault()?.Path ?? "/";
                if (!beside.TryAdd(parent, page)) log.Add(SameTitle.At(page.FrontMatter.TitleLocation, page.Title, beside[parent].FrontMatter.TitleLocation));
                else if (page != first) log.Add(SameTitleElsewhere.At(page.FrontMatter.TitleLocation, page.Title, first.FrontMatter.TitleLocation));
            }
        }
    }

    private static void CheckTags(Site site, FindingLog log)
    {
        foreach (var tag in site.Pages.SelectMany(page => page.FrontMatter.Listing.Tags).Where(tag => !Tag.HasPath(tag.Text))) log.Add(WordlessTag.At(tag.Location, tag.Text));
        var paths = site.Pages.SelectMany(page => page.FrontMatter.Listing.Tags).Select(name => name.Text).Distinct(StringComparer.Ordinal).ToDictionary(name => name, Tag.PathOf, StringComparer.Ordinal);
        var uses = site.Pages.ToDictionary(page => page.Source, page => page.FrontMatter.Listing.Tags.ToLookup(name => paths[name.Text], StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var tag in site.Tags)
        {
            var spellings = tag.Pages.SelectMany(page => uses[page.Source][tag.Path]).ToList();
            // Of as many the first stays: the tag's page is called so.
            var usual = spellings.GroupBy(name => name.Text, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenByDescending(same => same.Key == tag.Name).First().Key;
            foreach (var other in spellings.Where(name => name.Text != usual)) log.Add(TagSpelledTwice.At(other.Location, other.Text, usual));
        }
    }

    private static void CheckHeldBack(Site site, FindingLog log)
    {
        foreach (var page in site.Withheld.Values.OfType<Page>())
        {
            if (page.FrontMatter is { Listing.Draft: false, Dates.Published: { } day } && day.Day > site.Today) log.Add(HeldBack.At(day.Location, day.Day));
        }
    }

    private static void CheckSharedProse(Site site, IReadOnlyDictionary<string, PageWording> traits, FindingLog log)
    {
        var first = new Dictionary<ulong, Location>();
        foreach (var page in site.Pages)
        {
            foreach (var prose in traits[page.Source].Prose)
            {
                if (first.TryAdd(prose.Hash, prose.At) || first[prose.Hash].Path == page.File.Path) continue;
                log.Add(SharedProse.At(prose.At, Excerpt.Of(page.Words.Text.ToString().Substring(prose.Start, prose.Length)), first[prose.Hash]));
            }
        }
    }

    private static void CheckUnused(Site site, SourceTree tree, FindingLog log)
    {
        // A page that cannot be read may name any file; a draft names files that must not be deleted.
        if (site.Withheld.Values.Any(page => page is null)) return;
        var used = UsedFiles.Of(site, [.. site.Pages, .. site.Withheld.Values.OfType<Page>()]);
        var misnamed = MisnamedFile.All(tree).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in site.Pictures.Keys.Concat(site.Files.Keys).Where(path => !used.Contains(path) && !misnamed.Contains(path) && !SitePath.IsStatic(path) && !tree.IsShared(path))) // another site may show it
            log.Add(Path.GetExtension(path).ToLowerInvariant() is ".docx" or ".doc" or ".odt" or ".rtf" or ".pages" ? UnusedFile.AtDocument(tree.At(path)) : UnusedFile.At(tree.At(path)));
    }
}
