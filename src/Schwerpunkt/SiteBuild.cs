using System.Collections.Immutable;
using Schwerpunkt.Model;
using Schwerpunkt.Publishing;
using Schwerpunkt.Reading;
using Schwerpunkt.Shaping;

namespace Schwerpunkt;

/// <summary>The generator on one screen: sources in, findings and files out. Pure: the same input gives the same bytes.</summary>
public static class SiteBuild
{
    public static BuildResult Run(SourceTree tree, BuildOptions options, ImmutableArray<ITheme> themes)
    {
        var log = new DiagnosticLog();
        var config = SiteConfigReader.Read(tree, options.BaseUrl, log);
        var theme = config is null ? null : Choose(themes, config.Theme, log);
        var reader = new PageReader(tree, new FigureReader(tree, Sidecar.ReadAll(tree, log)));

        // Input and Process: each page by itself, in parallel, in the order of the files.
        var pages = tree.Texts.Where(IsPage).OrderBy(file => file.Path, StringComparer.Ordinal).ToArray()
            .AsParallel().AsOrdered().Select(file => Shape(reader.Read(file))).ToImmutableArray();
        foreach (var page in pages) log.AddRange(page.Findings);

        // PostProcess: the whole site.
        if (config is null || theme is null) return new BuildResult(null, [], log.ToSorted(), 0);
        var site = SiteAssembler.Assemble(config, tree, [.. pages.Select(read => (read.Source, read.Page))], options.Drafts);
        SiteRules.Check(site, tree, log);

        // Output: nothing at all where an error was found.
        var findings = log.ToSorted();
        var failed = findings.Any(finding => finding.Severity == Severity.Error);
        return new BuildResult(site, failed ? [] : SiteOutputs.Of(site, theme), findings, pages.Sum(page => page.Removed));
    }

    /// <summary>Whether a file below content/ is a page: a Markdown file (Statiq's convention leaves out names with _ or . in front; the disk reader does).</summary>
    private static bool IsPage(SourceFile file) => file.Path.EndsWith(".md", StringComparison.Ordinal);

    private static ReadAndShaped Shape(PageReading reading)
    {
        if (reading.Page is null) return new ReadAndShaped(reading.Source, null, reading.Findings, 0);
        var shaped = Deduplicator.Shape(reading.Page);
        return new ReadAndShaped(reading.Source, shaped.Page, reading.Findings.AddRange(shaped.Findings), shaped.Removed);
    }

    private static ITheme? Choose(ImmutableArray<ITheme> themes, Located name, DiagnosticLog log)
    {
        var theme = themes.FirstOrDefault(theme => theme.Name == name.Text);
        if (theme is null) log.Add(Rules.UnknownTheme(name.Location, name.Text, string.Join(", ", themes.Select(known => known.Name))));
        return theme;
    }

    private sealed record ReadAndShaped(string Source, Page? Page, ImmutableArray<Diagnostic> Findings, int Removed);
}

/// <summary>What the caller may set.</summary>
/// <param name="BaseUrl">Replaces <c>baseUrl</c> of site.yml; null leaves it.</param>
/// <param name="Drafts">True where drafts are published too.</param>
public sealed record BuildOptions(string? BaseUrl = null, bool Drafts = false);

/// <summary>What a build gives: the files only where there was no error.</summary>
/// <param name="Site">Null where site.yml could not be used.</param>
/// <param name="Files">Every file of the site; empty where a finding is an error.</param>
/// <param name="Findings">Sorted by place.</param>
/// <param name="Removed">How many repeated blocks were taken out.</param>
public sealed record BuildResult(Site? Site, ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Findings, int Removed);
