using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.German;

namespace Schwerpunkt.Cli;

/// <summary>The one report about several sites: all findings in one list, a line for each site in which something is wrong, and a total.</summary>
internal static class SitesReport
{
    /// <summary>So many errors and warnings are many for one site.</summary>
    private const int Many = 10;

    /// <summary>After a build.</summary>
    /// <param name="outcomes">All sites, by name.</param>
    /// <param name="sites">What was asked for.</param>
    /// <param name="output">Where they were written.</param>
    /// <param name="time">It took.</param>
    /// <param name="terminal">Where the report goes.</param>
    public static void Built(ImmutableArray<SiteOutcome> outcomes, ManySites sites, string output, TimeSpan time, Terminal terminal)
    {
        var (all, writer) = Begin(outcomes, sites, terminal, name => $"{output}/{name}/ ist unverändert");
        var written = outcomes.Where(outcome => outcome is { IsStopped: false, Failure: null }).ToArray();
        writer.WriteLine($"Fertig: {Some(written.Length, outcomes.Length)} mit {Pages(written)} in {output}/ geschrieben, in {GermanNumber.Of(time.TotalSeconds, "0.0#")} s.");
        Report.Summary(all, writer);
        if (sites.Build.Release) Report.BeforeRelease(all, sites.Build, isPart: false, writer);
    }

    /// <summary>After a check.</summary>
    /// <param name="outcomes">All sites, by name.</param>
    /// <param name="sites">What was asked for.</param>
    /// <param name="terminal">Where the report goes.</param>
    public static void Checked(ImmutableArray<SiteOutcome> outcomes, ManySites sites, Terminal terminal)
    {
        var (all, writer) = Begin(outcomes, sites, terminal, _ => "so wird er nicht geschrieben");
        var read = outcomes.Where(outcome => outcome.Failure is null).ToArray();
        writer.WriteLine($"Geprüft: {Some(read.Length, outcomes.Length)} mit {Pages(read)} in {sites.Folder}/; geschrieben wurde nichts.");
        Report.Summary(all, writer);
        if (sites.Build.Release) Report.BeforeRelease(all, sites.Build, isPart: false, writer);
    }

    /// <summary>The findings, each once, and the lines of the sites.</summary>
    private static (BuildResult All, TextWriter Writer) Begin(ImmutableArray<SiteOutcome> outcomes, ManySites sites, Terminal terminal, Func<string, string> consequence)
    {
        ImmutableArray<Finding> findings = [.. outcomes.SelectMany(outcome => outcome.Findings).Distinct().Order()];
        FindingPrinter.Print(findings, sites.Format, terminal, new Telling(sites.Build, sites.Folder, terminal) { AreMany = true });
        var writer = terminal.BesideFindings(sites.Format);
        writer.WriteLine();
        foreach (var outcome in outcomes)
        {
            if (outcome.Failure is { } failure) writer.WriteLine($"{outcome.Name}: {failure}");
            else if (outcome.IsStopped) writer.WriteLine($"{outcome.Name}: {Report.Why(outcome.Findings, sites.Build)} ({FindingCount.InGerman(outcome.Findings)}); {consequence(outcome.Name)}.");
            else if (outcome.Findings.Count(finding => finding.Severity != Severity.Notice) >= Many) writer.WriteLine($"{outcome.Name}: {FindingCount.InGerman(outcome.Findings)}.");
        }

        return (new BuildResult(null, [], findings, outcomes.Sum(outcome => outcome.Removed)), writer);
    }

    private static string Some(int some, int all) =>
        some == all ? GermanNumber.Count(all, "Auftritt", "Auftritte") : $"{GermanNumber.Of(some)} von {GermanNumber.Count(all, "Auftritt", "Auftritten")}";

    private static string Pages(SiteOutcome[] outcomes) => GermanNumber.Count(outcomes.Sum(outcome => outcome.Pages), "Seite", "Seiten");
}
