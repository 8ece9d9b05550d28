using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>Mends one finding with a click: applies its repair, or deletes or keeps the repeat it is about.</summary>
internal sealed class MendPage(Desk desk) : IWorkPage
{
    private const string Gone = "Diesen Befund gibt es in der Datei nicht mehr. Geändert wurde nichts; laden Sie die Liste neu.";

    public string Path => "beheben";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(new Reply.Missing("Diese Adresse zeigt nichts. Die Befunde stehen unter „Befunde“."));

    public Task<Reply> Do(WorkRequest request)
    {
        var outcome = Mended(request, MendTarget.Of(request));
        return Task.FromResult(WorkReply.Of(outcome, "Befund beheben", WayBack.Of(request), message => Form(request, message)).Said(SaidOf(request)));
    }

    private static string SaidOf(WorkRequest request) => request["aktion"] switch
    {
        "loeschen" => "Gelöscht: die Wiederholung.",
        "behalten" => "Gekennzeichnet: Die Wiederholung ist gewollt.",
        _ => $"Behoben: {request["was"]}.",
    };

    /// <summary>The finding is looked for again in the text as it lies on the disk: nothing is mended by what a form says.</summary>
    private Outcome Mended(WorkRequest request, MendTarget target)
    {
        if (desk.Read(target.File) is not { } file) return new Outcome.Refused($"„{target.File}“ gibt es nicht mehr, oder es ist kein Text. Geändert wurde nichts.");
        if (desk.FindingsOf(file.File).FirstOrDefault(target.Names) is not { } finding) return new Outcome.Refused(Gone);
        var isAgreed = request.IsAgreed;
        return request["aktion"] switch
        {
            "loeschen" when RepeatPlace.IsNamedBy(finding.Kind) => Repeat(file, finding, page => desk.Edit("Wiederholung gelöscht", target.File, file.Hash, isAgreed, hash => new BlockEdit.Delete(hash, page.At))),
            "behalten" when RepeatPlace.CanBeMeant(finding.Kind) => Repeat(file, finding, page => Kept(file, finding, page, isAgreed)),
            "beheben" when finding.Repair is { } repair => desk.Replace(repair.Title, target.File, file.Hash, file.With(repair).File.Bytes),
            _ => new Outcome.Refused(Gone),
        };
    }

    private Outcome Repeat(SavedFile file, Finding finding, Func<(WrittenPage Page, PieceAddress At), Outcome> decide) =>
        desk.ReadPage(file.File.Path) is { } page && page.File.Hash == file.Hash && RepeatPlace.Of(page, finding.Location) is { } at ? decide((page, at)) : new Outcome.Refused(Gone);

    /// <summary>Not every block can carry a class behind its text: where the finding would stay, the editor must say so otherwise.</summary>
    private Outcome Kept(SavedFile file, Finding finding, (WrittenPage Page, PieceAddress At) repeat, bool isAgreed)
    {
        var markdown = RepeatPlace.Meant(repeat.Page.MarkdownOf(repeat.At) ?? "");
        PageEdit Marked(string hash) => new BlockEdit.Replace(hash, repeat.At, markdown);
        return desk.Try(file.File.Path, file.Hash, Marked) is EditResult.Done { FindingsAfter: var after } && after.Any(other => other.Kind == finding.Kind && other.Location == finding.Location)
            ? new Outcome.Refused("Das lässt sich hier nicht mit einem Klick festhalten. Gehen Sie zur Stelle, und schreiben Sie {.wiederholung} in eine eigene Zeile davor.")
            : desk.Edit("Wiederholung als gewollt gekennzeichnet", file.File.Path, file.Hash, isAgreed, Marked);
    }

    /// <summary>What could not be done, and the same click once more for who agrees.</summary>
    private static Html Form(WorkRequest request, Html message)
    {
        ImmutableArray<(string, string)> fields = [.. MendTarget.Of(request).Fields, .. WayBack.Fields(request)];
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}beheben" data-teil>
            <h1>Befund beheben</h1>
            {WorkFrame.Fields(request, fields)}
            {message}
            <p class="werkbank-knoepfe"><button name="aktion" value="{request["aktion"]}" class="haupt">Noch einmal</button>
            <a class="knopf" href="{WayBack.Of(request)}" data-schliessen>Zurück</a></p>
            </form>
            """);
    }
}
