using System.Collections.Frozen;
using System.Collections.Immutable;
using Schwerpunkt.Checks;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Typesetting;

namespace Schwerpunkt;

/// <summary>The generator on one screen: sources in, findings and files out. Pure: the same input gives the same bytes.</summary>
public static class SiteBuild
{
    /// <summary>Of more pages the texts are packed until they are written: they would take 20 kB each.</summary>
    private const int MostUnpacked = 20_000;

    /// <summary>The whole line: assemble, check, and list the files unless a finding stops it.</summary>
    public static BuildResult Run(SourceTree tree, BuildOptions options, ImmutableArray<ITheme> themes) => Finish(Assemble(tree, options, themes), options);

    /// <summary>The second half of the line: check, and list the files unless a finding stops it.</summary>
    public static BuildResult Finish(AssembledSite assembled, BuildOptions options)
    {
        var findings = Check(assembled);
        return new BuildResult(assembled.Site, options.IsStoppedBy(findings) ? [] : Files(assembled), findings, assembled.Pages.Sum(page => page.Removed)) { Shared = assembled.Tree.Shared?.Root };
    }

    /// <summary>Input and Process: reads each page by itself, in parallel, takes out its repeats, and puts the site together.</summary>
    /// <param name="tree">Everything that was read.</param>
    /// <param name="options">What the caller may set.</param>
    /// <param name="themes">The themes that site.yml may choose from; the first where it names none.</param>
    /// <param name="before">An earlier result whose unchanged pages are taken over; the outcome is the same without it.</param>
    public static AssembledSite Assemble(SourceTree tree, BuildOptions options, ImmutableArray<ITheme> themes, AssembledSite? before = null)
    {
        var known = AssembledSite.Reusable(before, tree);
        return Assemble(tree, options, themes, before?.Site, (assembler, file) => known.GetValueOrDefault(file) ?? assembler.Assemble(file));
    }

    /// <summary>The same by the heads of the pages alone, several times as fast: for who wants to see one page of a large site soon.</summary>
    public static AssembledSite Outline(SourceTree tree, BuildOptions options, ImmutableArray<ITheme> themes) =>
        Assemble(tree, options, themes, null, (assembler, file) => assembler.Assemble(file, headOnly: true)) with { IsOutline = true };

    /// <summary>What site.yml says, for who needs nothing else; null where it cannot be used.</summary>
    public static SiteConfig? ReadConfig(SourceTree tree, FindingLog log) => SiteConfigReader.Read(tree, baseUrl: null, log);

    /// <summary>The folder that site.yml shares with other sites, as written, for who reads its files; null where there is none.</summary>
    public static Located? ReadShared(SourceTree tree) => SiteConfigReader.SharedOf(tree);

    /// <summary>PostProcess: every finding of the pages and of the site as a whole, sorted.</summary>
    public static ImmutableArray<Finding> Check(AssembledSite assembled)
    {
        var log = new FindingLog();
        log.AddRange(assembled.Findings);
        foreach (var page in assembled.Pages) log.AddRange(page.Findings);
        if (assembled.Site is { } site)
        {
            foreach (var page in assembled.Pages.Where(page => site.Find(page.File.Path) is not null)) log.AddRange(page.WhenPublished);
            SiteChecks.Check(site, assembled.Tree, assembled.Pages.ToDictionary(page => page.File.Path, page => page.Traits, StringComparer.Ordinal), assembled.Outputs, log);
        }

        return Consequences.LeftOut(log.ToSorted(), assembled.Tree);
    }

    /// <summary>What is wrong with the text of one page or of one file of settings, however the rest of the site stands, for who mends it. Safe to use from several threads.</summary>
    public static Func<SourceFile, ImmutableArray<Finding>> FindingsOf(SourceTree tree, ImmutableArray<ITheme> themes)
    {
        var (reader, basis, _) = Prepare(tree, new BuildOptions(Html: false), themes, new FindingLog());
        return file =>
        {
            if (!file.IsPage) return FindingsOf(tree, themes, file);
            var page = new PageAssembler(reader, basis).Assemble(file);
            return [.. page.Findings.Where(finding => !DataFile.IsRead(finding.Location.Path)), .. page.WhenPublished]; // what is wrong with its data is mended in their file
        };
    }

    /// <summary>What is wrong with a file of settings, such as site.yml, with this text.</summary>
    private static ImmutableArray<Finding> FindingsOf(SourceTree tree, ImmutableArray<ITheme> themes, SourceFile file)
    {
        var (log, place) = (new FindingLog(), tree.At(file.Path).Path);
        Prepare(tree with { Texts = tree.Texts.RemoveAll(other => other.Path == file.Path).Add(file) }, new BuildOptions(), themes, log);
        return [.. log.ToImmutable().Where(finding => finding.Location.Path == place)];
    }

    /// <summary>Output: every file of the site, not rendered yet; none where site.yml could not be used.</summary>
    public static ImmutableArray<OutputFile> Files(AssembledSite assembled) => assembled.Outputs;

    /// <summary>The file of one page alone, for who cannot wait for all; null where it is not published.</summary>
    /// <param name="assembled">The site.</param>
    /// <param name="source">The page's Markdown file below content/.</param>
    public static OutputFile? File(AssembledSite assembled, string source) =>
        assembled is { Site: { } site, Theme: { } theme } && PageOf(assembled, site, source) is { } page ? SiteOutputs.Of(site, theme, assembled.Tree, page) : null;

    private static AssembledSite Assemble(SourceTree tree, BuildOptions options, ImmutableArray<ITheme> themes, Site? before, Func<PageAssembler, SourceFile, AssembledPage> assemble)
    {
        var log = new FindingLog();
        var (reader, basis, theme) = Prepare(tree, options, themes, log);
        var files = tree.Texts.RemoveAll(file => !file.IsPage).InOrder((one, other) => string.CompareOrdinal(one.Path, other.Path));
        var pages = new AssembledPage[files.Length];
        using var assemblers = new ThreadLocal<PageAssembler>(() => new PageAssembler(reader, basis, files.Length > MostUnpacked));
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i => pages[i] = assemble(assemblers.Value!, files[i])); // ! they make themselves
        var site = basis is null || theme is null ? null : SiteAssembler.Assemble(basis, tree, [.. pages.Select(read => (read.File.Path, read.Page))], options.Drafts, before);
        return new AssembledSite(tree, site is null ? null : WithSearchWords(site, tree), theme, [.. pages], log.ToImmutable(), options.FixedNames);
    }

    /// <summary>The site with the pages that suche.yml names, generated ones among them.</summary>
    private static Site WithSearchWords(Site site, SourceTree tree)
    {
        var generated = new Lazy<GeneratedPages>(() => new GeneratedPages(site, tree, fixedNames: true));
        return site with { SearchWords = site.Basis.SearchWords.On(site, path => generated.Value.All.Any(page => page.Path == path)) };
    }

    /// <summary>What every page is read with; null for basis and theme where site.yml could not be used.</summary>
    private static (DocumentReader Reader, SiteContext? Basis, ITheme? Theme) Prepare(SourceTree tree, BuildOptions options, ImmutableArray<ITheme> themes, FindingLog log)
    {
        var config = SiteConfigReader.Read(tree, options.BaseUrl, log);
        var (glossary, words) = (GlossaryReader.Read(tree, log), SearchWordsReader.Read(tree, log));
        var theme = config is null ? null : Choose(themes, config.Theme, log);
        var facts = (theme ?? themes[0]).Facts; // where site.yml names none that there is, one run still reports what else is wrong
        if (config is not null) ColorChecks.Check(config.Look.Colors, facts.Grounds, log);
        var reader = DocumentReader.Of(tree, log, facts.Diagrams);
        var pictures = tree.Pictures.ToFrozenDictionary(picture => picture.Path, StringComparer.Ordinal);
        var basis = config is null ? null : new SiteContext(config, DocumentTypesetter.Set(glossary, config.Language), pictures, tree.Today, facts)
        {
            SearchWords = words,
            StaticPictures = reader.StaticPictures(config.Look.WordMark),
            WordMark = reader.WordMark(config.Look.WordMark),
            ShowsPlaces = options.Places,
            WritesTexts = options.Html,
        };
        return (reader, basis, theme);
    }

    /// <summary>The page of a file with its text, also where the site is an outline.</summary>
    private static Page? PageOf(AssembledSite assembled, Site site, string source)
    {
        if (site.Find(source) is not { } page || !assembled.IsOutline) return site.Find(source);
        var assembler = new PageAssembler(DocumentReader.Of(assembled.Tree, new FindingLog(), site.Basis.Theme.Diagrams), site.Basis);
        return assembler.Assemble(assembled.Tree.Texts.First(file => file.Path == page.Source)).Page;
    }

    private static ITheme? Choose(ImmutableArray<ITheme> themes, Located? name, FindingLog log)
    {
        if (name is null) return themes[0];
        var theme = themes.FirstOrDefault(theme => theme.Name == name.Text);
        if (theme is null) log.Add(UnknownTheme.At(name.Location, name.Text, string.Join(", ", themes.Select(known => known.Name))));
        return theme;
    }
}

/// <summary>What the caller may set.</summary>
/// <param name="BaseUrl">Replaces <c>baseUrl</c> of site.yml; null leaves it.</param>
/// <param name="Drafts">True where drafts are published too.</param>
/// <param name="Strict">True where warnings stop the build too.</param>
/// <param name="Release">True where placeholders, an undecided status and dates gone by stop the build too.</param>
/// <param name="Threads">On how many pages work goes on at once; -1 leaves that to the machine.</param>
/// <param name="FixedNames">True where the index of the search keeps its name whatever it holds: for who lets no browser keep anything.</param>
/// <param name="Places">True where the HTML says of each block, item and footnote where it is written: for who edits the page where it is read.</param>
/// <param name="Html">False where nobody will see the pages, only what is wrong with them: their texts are then read and not written as HTML.</param>
public sealed record BuildOptions(string? BaseUrl = null, bool Drafts = false, bool Strict = false, bool Release = false, int Threads = -1, bool FixedNames = false, bool Places = false, bool Html = true)
{
    /// <summary>Whether one of these findings keeps the site from being written.</summary>
    public bool IsStoppedBy(ImmutableArray<Finding> findings) => findings.Any(IsStoppedBy);

    /// <summary>Whether this finding keeps the site from being written.</summary>
    public bool IsStoppedBy(Finding finding) =>
        finding.Severity == Severity.Error || (Strict && finding.Severity == Severity.Warning) || (Release && finding.BlocksRelease);
}

/// <summary>What a build gives: the files only where no finding stops it.</summary>
/// <param name="Site">Null where site.yml could not be used.</param>
/// <param name="Files">Every file of the site; empty where a finding stops the build.</param>
/// <param name="Findings">Sorted by place.</param>
/// <param name="Removed">How many repeated blocks were taken out.</param>
public sealed record BuildResult(Site? Site, ImmutableArray<OutputFile> Files, ImmutableArray<Finding> Findings, int Removed)
{
    /// <summary>The folder that holds those of its files that are not its own, as findings name it; null where there is none.</summary>
    public string? Shared { get; init; }
}
