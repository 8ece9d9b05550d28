using System.Collections.Immutable;
using System.Diagnostics;
using Schwerpunkt.Cli.Commands;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Cli;

/// <summary>The sites of one folder, built or checked in one process with one cache of pictures and one report.</summary>
/// <param name="Folder">As written.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Build">What the core is told of each.</param>
/// <param name="Format">How findings are printed.</param>
internal sealed record ManySites(string Folder, DateOnly Today, BuildOptions Build, FindingFormat Format)
{
    /// <summary>What one call says of the folder; null where it speaks of a single site.</summary>
    /// <param name="arguments">Knows afterwards what does not go together.</param>
    /// <param name="single">Options that mean a single site.</param>
    public static ManySites? Read(Arguments arguments, params System.CommandLine.Option[] single)
    {
        if (arguments.PathIfNamed(CommonOptions.Sites) is not { } folder) return null;
        arguments.RefuseBeside(CommonOptions.Sites, [CommonOptions.Content, CommonOptions.BaseUrl, .. single]);
        return new ManySites(folder, arguments.Day(CommonOptions.Today), CommonOptions.Build(arguments), arguments.Format(CommonOptions.Format));
    }

    /// <summary>Checks all sites and writes each that no finding stops into its own folder.</summary>
    /// <param name="output">The folder of those folders.</param>
    /// <param name="compress">Compressed copies are written beside the text files.</param>
    /// <param name="terminal">Where the report goes.</param>
    /// <returns>The exit code.</returns>
    public int Write(string output, bool compress, Terminal terminal)
    {
        var (watch, turns) = (Stopwatch.StartNew(), new PictureTurns());
        SiteFolders.RequireApart(Folder, output);
        var outcomes = Run("Auftritte bauen", terminal, site =>
        {
            var target = WrittenPath.In(output, site.Name);
            OutputFolder.Mend(target);
            var result = FolderBuild.Run(site.Content, Today, Build, InstalledThemes.All, files => new PictureFolder(files, turns: turns));
            var outcome = OutcomeOf(site, result);
            if (!outcome.IsStopped) OutputFolder.Replace(target, new ContentFiles(site.Content, result.Shared), result.Files, compress);
            return outcome;
        });
        SitesReport.Built(outcomes, this, output, watch.Elapsed, terminal);
        return CodeOf(outcomes);
    }

    /// <summary>Checks all sites and writes nothing.</summary>
    public int Check(Terminal terminal)
    {
        var turns = new PictureTurns();
        var outcomes = Run("Auftritte prüfen", terminal, site => OutcomeOf(site, FolderBuild.Run(
            site.Content, Today, Build with { Html = false }, InstalledThemes.All, files => new PictureFolder(files, keep: false, turns))));
        SitesReport.Checked(outcomes, this, terminal);
        return CodeOf(outcomes);
    }

    private ImmutableArray<SiteOutcome> Run(string work, Terminal terminal, Func<SiteFolder, SiteOutcome> one)
    {
        var sites = SiteFolders.In(Folder);
        using var bar = ProgressBar.Start(work, sites.Length, terminal.RawError);
        return SiteOutcome.OfAll(sites, one, bar);
    }

    private SiteOutcome OutcomeOf(SiteFolder site, BuildResult result) =>
        new(site.Name, result.Site?.Pages.Length ?? 0, result.Removed, result.Findings, Build.IsStoppedBy(result.Findings));

    private static int CodeOf(ImmutableArray<SiteOutcome> outcomes)
    {
        if (outcomes.Any(outcome => outcome.Failure is not null)) return ExitCode.Failure;
        return outcomes.Any(outcome => outcome.IsStopped) ? ExitCode.Findings : ExitCode.Fine;
    }
}
