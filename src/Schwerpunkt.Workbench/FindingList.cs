using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench;

/// <summary>The findings as the bar of a page lists them: those of the page first, each with the way to its place and a button for each repair.</summary>
internal static class FindingList
{
    /// <summary>More findings in one list nobody reads, and the browser would wait for them.</summary>
    private const int Shown = 100;

    /// <summary>The way to them while the list is closed: the script of the page fills it when it is opened, for a page is exchanged faster without.</summary>
    public static readonly Html Closed = Html.Of($"""<p><a href="/{WorkHandler.Root}maengel">Alle Befunde als Liste</a></p>""");

    /// <summary>The findings of one page first, then those of the rest of the site, the worst first.</summary>
    /// <param name="state">What is shown.</param>
    /// <param name="output">Path of the page.</param>
    /// <param name="token">Of this start of the preview.</param>
    public static Html Of(PreviewState state, string output, string token)
    {
        var source = state.SourceOf(output);
        var file = source is null ? null : state.Assembled?.Tree.At(source).Path;
        var own = state.Findings.Where(finding => finding.Location.Path == file).ToImmutableArray();
        var others = state.Findings.Where(finding => finding.Location.Path != file).OrderByDescending(finding => finding.Severity).ToImmutableArray();
        var entries = new FindingEntries(state, token, [("von", source ?? "")]);
        return own.IsEmpty && others.IsEmpty
            ? Html.Of($"<p>Keine Befunde.</p>")
            : Html.Of($"{Part("Auf dieser Seite", own, true, entries)}{Part("Im übrigen Auftritt", others, own.IsEmpty || others is [{ Severity: Severity.Error }, ..], entries)}{Closed}");
    }

    private static Html Part(string title, ImmutableArray<Finding> findings, bool open, FindingEntries entries)
    {
        if (findings.IsEmpty) return Html.None;
        var more = Html.If(findings.Length > Shown, () => Html.Of($"""<p>Und {findings.Length - Shown} weitere: <a href="/{WorkHandler.Root}maengel">alle Befunde</a>.</p>"""));
        return Html.Of($"""<details{(open ? new Html(" open") : Html.None)}><summary>{title}: {FindingCount.InGerman(findings)}</summary><ul>{findings.Take(Shown).Select(entries.Of)}</ul>{more}</details>""");
    }
}
