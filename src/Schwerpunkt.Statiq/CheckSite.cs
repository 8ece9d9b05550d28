using Microsoft.Extensions.Logging;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Statiq;

/// <summary>PostProcess: each finding to the log at its level; one that stops the build ends the execution before anything is written.</summary>
/// <param name="site">Holds what was read, and takes the outcome.</param>
internal sealed class CheckSite(SiteUnderWay site) : SyncModule
{
    /// <exception cref="ExecutionException">A finding stops the build.</exception>
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (site.Read is not { } read) return context.Inputs;
        var result = FolderBuild.Finish(read.Assembled, read.Unreadable, read.Options, read.Pictures);
        foreach (var finding in result.Findings)
        {
            var level = LevelOf(finding.Severity);
            context.Log(level, default, finding, null, (told, _) => told.ToString());
        }

        if (read.Options.IsStoppedBy(result.Findings)) throw new ExecutionException($"{Reason(read.Options)} Geschrieben wurde nichts, der bisherige Auftritt bleibt.");
        site.Checked = result;
        return context.Inputs;
    }

    private static string Reason(BuildOptions options) => options switch
    {
        { Release: true } => "Befunde verhindern die Veröffentlichung.",
        { Strict: true } => "Der Inhalt enthält Fehler oder Warnungen.",
        _ => "Der Inhalt enthält Fehler.",
    };

    private static LogLevel LevelOf(Severity severity) => severity switch
    {
        Severity.Error => LogLevel.Error,
        Severity.Warning => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
