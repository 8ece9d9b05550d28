using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench;

/// <summary>The findings as the bar of a page lists them: those of the page first, each with the way to its place and a button for each repair.</summary>
internal static class FindingList
{
    /// <summary>More findings in one list nobody reads, and the browser would wait for them.</summary>
    private const int Shown = 100;

    /// <summary>The findings of one page first, then those of the rest of the site.</summary>
    /// <param name="state">What is shown.</param>
    /// <param name="output">Path of the page.</param>
    /// <param name="token">Of this start of the preview.</param>
    public static Html Of(PreviewState state, string output, string token)
    {
        var file = state.SourceOf(output) is { } source ? state.Assembled?.Tree.At(source).Path : null;
        var own = state.Findings.Where(finding => finding.Location.Path == file).ToImmutableArray();
        var others = state.Findings.Where(finding => finding.Location.Path != file).ToImmutableArray();
        return own.IsEmpty && others.IsEmpty
            ? Html.Of($"<p>Keine Befunde.</p>")
            : Html.Of($"{Part("Auf dieser Seite", own, true, state, token)}{Part("Im übrigen Auftritt", others, own.IsEmpty, state, token)}");
    }

    /// <summary>One finding: its place, what it is, what can be done with a click.</summary>
    public static Html Entry(Finding finding, PreviewState state, string token) => Html.Of($"""
        <li class="{finding.Severity.Name()}"><b>{finding.Severity.InGerman()}</b> {finding.Message} <small><code>{finding.Location.ToString()}</code> {finding.Code}</small>{Ways(finding, state, token)}</li>
        """);

    private static Html Part(string title, ImmutableArray<Finding> findings, bool open, PreviewState state, string token)
    {
        if (findings.IsEmpty) return Html.None;
        var more = findings.Length > Shown ? Html.Of($"""<p>Und {findings.Length - Shown} weitere: <a href="/{WorkHandler.Root}maengel">alle Befunde</a>.</p>""") : Html.None;
        return Html.Of($"""<details{(open ? new Html(" open") : Html.None)}><summary>{title}: {FindingCount.InGerman(findings)}</summary><ul>{findings.Take(Shown).Select(finding => Entry(finding, state, token))}</ul>{more}</details>""");
    }

    private static Html Ways(Finding finding, PreviewState state, string token) => Html.None;
}
