using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>Mends everything in a page of which only one thing can be meant, as <c>fix</c> does, once it was shown what that is.</summary>
internal sealed class FixPage(Desk desk) : IWorkPage
{
    private const string Title = "Alles Sichere beheben";

    public string Path => "sicheres";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(desk.Fixed(request.File) is { } fix
        ? new Reply.Shown(Title, Form(request, fix, Html.None))
        : new Reply.Missing($"„{request.File}“ gibt es nicht, oder es ist keine Seite."));

    public Task<Reply> Do(WorkRequest request)
    {
        if (desk.Fixed(request.File) is not { } fix) return Task.FromResult<Reply>(new Reply.Missing($"„{request.File}“ gibt es nicht mehr."));
        // What is mended now is what was shown: both come from the text of this hash.
        var outcome = desk.Replace(Title, request.File, request["stand"], fix.Bytes);
        return Task.FromResult(WorkReply.Of(outcome, Title, WayBack.Of(request), message => Form(request, fix, message)).Said(fix.Mended.Length == 1 ? $"Behoben: {fix.Mended[0].What}." : $"Behoben: {fix.Mended.Length} Stellen."));
    }

    private static Html Form(WorkRequest request, FixResult fix, Html message)
    {
        ImmutableArray<(string, string)> fields = [("seite", request.File), ("stand", SavedFile.HashOf(fix.File)), .. WayBack.Fields(request)];
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}sicheres" data-teil>
            <h1>{Title}: {request.File}</h1>
            {WorkFrame.Fields(request, fields)}
            {message}
            {(fix.Changed ? Mended(fix) : Nothing(fix))}
            <p class="werkbank-knoepfe">{Html.If(fix.Changed, () => Html.Of($"""<button class="haupt">Alle beheben</button>"""))}
            <a class="knopf" href="{WayBack.Of(request)}" data-schliessen>Zurück</a></p>
            </form>
            """);
    }

    private static Html Mended(FixResult fix) => Html.Of($"""
        <p>Das wird geändert; alles andere bleibt Zeichen für Zeichen:</p>
        <ul>{fix.Mended.Select(place => Html.Of($"<li>Zeile {place.Line}: {place.What}</li>"))}</ul>
        <details><summary>Die Änderungen Zeile für Zeile</summary><pre tabindex="0">{fix.Diff}</pre></details>
        """);

    private static Html Nothing(FixResult fix) => fix.Findings.IsEmpty
        ? Html.Of($"<p>Hier ist nichts, was sich ohne Rückfrage beheben ließe.</p>")
        : Html.Of($"<p>Die Datei lässt sich noch nicht lesen:</p><ul>{fix.Findings.Select(finding => Html.Of($"<li>Zeile {finding.Location.Line}: {finding.Message}</li>"))}</ul>");
}
