using System.Collections.Immutable;
using Schwerpunkt.Model;
using Schwerpunkt.Publishing;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Cli;

/// <summary>The content folder on disk and the build of it: what every command begins with.</summary>
internal static class Workspace
{
    /// <summary>The themes that are compiled in; site.yml chooses by name.</summary>
    public static ImmutableArray<ITheme> Themes { get; } = [new MilTheme()];

    /// <summary>Reads the content folder and builds it in memory; nothing is written.</summary>
    public static BuildResult Build(BuildSettings settings)
    {
        var unreadable = new DiagnosticLog();
        var tree = new SourceFolder(settings.Content).Read(settings.Today, unreadable);
        var result = SiteBuild.Run(tree, new BuildOptions(settings.BaseUrl, settings.Drafts), Themes);
        var failures = unreadable.ToImmutable();
        return failures.IsEmpty ? result : result with { Files = [], Findings = [.. result.Findings.AddRange(failures).Order()] };
    }

    /// <summary>Whether findings stop the build under these settings.</summary>
    public static bool IsStopped(BuildResult result, BuildSettings settings) => result.Findings.Any(finding =>
        finding.Severity == Severity.Error
        || (settings.Strict && finding.Severity == Severity.Warning)
        || (settings.Release && finding.BlocksRelease));
}
