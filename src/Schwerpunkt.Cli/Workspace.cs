using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Disk.Pictures;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Cli;

/// <summary>The content folder on disk and the build of it: what every command begins with.</summary>
internal static class Workspace
{
    /// <summary>The themes that are compiled in; site.yml chooses by name.</summary>
    public static ImmutableArray<ITheme> Themes { get; } = [new MilTheme()];

    /// <summary>Reads the content folder and builds it in memory; only the cache of pictures is written to.</summary>
    /// <param name="settings">What to build.</param>
    /// <param name="progress">Where a person may watch pictures being encoded.</param>
    /// <param name="keep">False where nothing at all may be written: pictures are then decoded, not encoded.</param>
    public static BuildResult Build(BuildSettings settings, TextWriter progress, bool keep = true)
    {
        var unreadable = new FindingLog();
        var tree = new SourceFolder(settings.Content).Read(settings.Today, unreadable);
        var result = SiteBuild.Run(tree, new BuildOptions(settings.BaseUrl, settings.Drafts), Themes);
        var failures = unreadable.ToImmutable();
        if (!failures.IsEmpty) result = result with { Findings = [.. result.Findings.AddRange(failures).Order()] };
        if (failures.Any(failure => failure.Severity == Severity.Error)) result = result with { Files = [] };
        return IsStopped(result, settings) ? result : WithPictures(result, tree, new PictureFolder(settings.Content, keep), progress);
    }

    /// <summary>A picture whose header was right may turn out damaged when it is decoded: that too is known before anything is published.</summary>
    private static BuildResult WithPictures(BuildResult result, SourceTree tree, PictureFolder pictures, TextWriter progress)
    {
        var defects = pictures.Prepare(result.Files, (work, count) => ProgressBar.Start(work, count, progress));
        if (defects.IsEmpty) return result;
        var findings = defects.Select(defect => BrokenPicture.At(tree.At(defect.Key), defect.Value));
        return result with { Files = [], Findings = [.. result.Findings.Concat(findings).Order()] };
    }

    /// <summary>Whether findings stop the build under these settings.</summary>
    public static bool IsStopped(BuildResult result, BuildSettings settings) => result.Findings.Any(finding =>
        finding.Severity == Severity.Error
        || (settings.Strict && finding.Severity == Severity.Warning)
        || (settings.Release && finding.BlocksRelease));
}
