using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Cli;

/// <summary>Findings of a site as lines, once what is the same many times. A person at a terminal is told first what is being worked on; everybody else in the order of places.</summary>
/// <param name="Options">Say what keeps the site from being written.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Terminal">Where the lines go.</param>
/// <param name="Whole">True where nothing is summed up: somebody asked for just these.</param>
internal sealed record Telling(BuildOptions Options, string Content, Terminal Terminal, bool Whole = false)
{
    /// <summary>True where the folder is not a content folder but holds several.</summary>
    public bool AreMany { get; init; }

    public IEnumerable<string> Lines(ImmutableArray<Finding> findings)
    {
        if (!Terminal.IsWatched) return InFewLines(findings, sumUp: !Whole);
        var changed = ChangedFiles.SinceLastCommit(Content).Select(path => ContentPath.Shown(Content, path)).ToHashSet(StringComparer.Ordinal);
        var parts = findings.ToLookup(finding => changed.Contains(finding.Location.Path));
        ImmutableArray<string> mine = [.. InFewLines(parts[true], sumUp: false)];
        ImmutableArray<string> others = [.. InFewLines(parts[false], sumUp: !Whole)];
        return mine.IsEmpty || others.IsEmpty ? [.. mine, .. others]
            : ["In den Dateien, die Sie seit dem letzten Commit geändert haben:", .. mine, "", "In allen anderen:", .. others];
    }

    private IEnumerable<string> InFewLines(IEnumerable<Finding> findings, bool sumUp)
    {
        var all = findings.ToImmutableArray();
        if (!Whole && !Options.Release) all = [.. Together(all)];
        return sumUp ? ManyOfAKind.SumUp(all, Line, Rest) : all.Select(Line);
    }

    /// <summary>What only the ministry can say is one line, in the place of the first.</summary>
    private static IEnumerable<Finding> Together(ImmutableArray<Finding> findings)
    {
        var open = findings.Where(finding => finding.Kind == PendingFact.Kind).ToImmutableArray();
        if (open.Length < 2) return findings;
        var one = PendingFact.AtAll(open[0].Location, open.Length, string.Join("; ", open.Select(finding => finding.Subject)));
        return findings.Where(finding => finding.Kind != PendingFact.Kind || finding == open[0]).Select(finding => finding == open[0] ? one : finding);
    }

    private string Rest(FindingKind kind) =>
        $"Alle nennt „{Terminal.Call} check {Asked}“; was sie bedeuten, „{Terminal.Call} explain {kind.Code}“.";

    /// <summary>What gives every finding by itself.</summary>
    private string Asked => AreMany ? $"--sites {Content} --format json" : $"{(Content == "content" ? "" : $"--content {Content} ")}{Content}";

    private string Line(Finding finding) => Options.Release && Options.IsStoppedBy(finding) ? $"{finding} [hält --release auf]" : finding.ToString();
}
