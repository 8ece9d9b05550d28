using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench;

/// <summary>The bar at the foot of every page: what is wrong, and the ways into the workbench.</summary>
internal static class WorkBar
{
    /// <param name="state">What is shown.</param>
    /// <param name="output">Path of the page.</param>
    /// <param name="token">Of this start of the preview.</param>
    /// <param name="desk">Knows what can be taken back.</param>
    public static Html Of(PreviewState state, string output, string token, Desk desk)
    {
        var source = state.SourceOf(output);
        var isShown = IsShown(state, output);
        var hash = source is null ? "" : state.Assembled?.Tree.Texts.FirstOrDefault(file => file.Path == source) is { } file ? SavedFile.TryRead(file)?.Hash ?? "" : "";
        return Html.Of($"""
            <aside id="werkbank" aria-label="Werkbank" lang="de" data-version="{state.Version}" data-output="{output}" data-seite="{source}" data-stand="{(isShown ? hash : "")}" data-kennung="{token}">
            <div class="werkbank-leiste">
            <details id="werkbank-befunde"{(isShown ? Html.None : new Html(" open"))}><summary>{Count(state, source)}</summary><div id="vorschau-befunde"{(isShown ? Html.None : new Html(" data-da"))}>{(isShown ? FindingList.Closed : FindingList.Of(state, output, token))}</div></details>
            <ul>{(source is null ? Html.None : Own(source, token, desk))}
            <li><a href="/{WorkHandler.Root}seiten">Seiten</a></li>
            <li><a href="/{WorkHandler.Root}abgeben">Abgeben</a></li>
            </ul></div>
            <p id="werkbank-stoerung" class="meldung" role="alert">{state.Trouble}</p>
            <p id="werkbank-sagt" role="status"></p>
            </aside>
            """);
    }

    /// <summary>Whether there is a page to look at; where there is none, what is wrong is all there is to read.</summary>
    private static bool IsShown(PreviewState state, string output) => state.Assembled?.Site is not null && (state.SourceOf(output) is null || state.Find(output) is not null);

    /// <summary>What can be done with the page that is shown.</summary>
    private static Html Own(string source, string token, Desk desk)
    {
        var (undo, redo) = desk.Offered(source);
        return Html.Of($"""
            <li><button type="button" id="werkbank-schalter" aria-pressed="false" hidden>Bearbeiten</button><noscript><a href="/{WorkHandler.Root}absaetze?seite={Uri.EscapeDataString(source)}">Bearbeiten</a></noscript></li>
            <li><a href="/{WorkHandler.Root}kopf?seite={Uri.EscapeDataString(source)}" data-im-fenster>Angaben</a></li>
            <li><a href="/{WorkHandler.Root}quelle?seite={Uri.EscapeDataString(source)}">Quelltext</a></li>
            <li><a href="/{WorkHandler.Root}verlauf?seite={Uri.EscapeDataString(source)}">Verlauf</a></li>
            {Step("zurueck", "Rückgängig", undo, source, token)}
            {Step("wieder", "Wiederholen", redo, source, token)}
            """);
    }

    private static Html Step(string action, string name, string? title, string source, string token) => title is null ? Html.None : Html.Of($"""
        <li><form method="post" action="/{WorkHandler.Root}schritt" data-teil><input type="hidden" name="{Gate.Field}" value="{token}"><input type="hidden" name="seite" value="{source}"><button name="aktion" value="{action}" title="{title}" aria-label="{name}: {title}">{name}</button></form></li>
        """);

    private static Html Count(PreviewState state, string? source)
    {
        var path = source is null ? null : state.Assembled?.Tree.At(source).Path;
        ImmutableArray<Finding> own = [.. state.Findings.Where(finding => finding.Location.Path == path)];
        var worst = state.Findings.IsEmpty ? "ohne" : state.Findings.Max(finding => finding.Severity).Name();
        return Html.Of($"""<span class="werkbank-zeichen {worst}" aria-hidden="true"></span>{(own.IsEmpty ? Html.None : Html.Of($"Diese Seite: {FindingCount.InGerman(own)} – "))}{(state.Findings.IsEmpty ? "Keine Befunde" : $"Auftritt: {FindingCount.InGerman(state.Findings)}")}""");
    }
}
