using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.German;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>All pages of the site: a new one is begun here, and each can be moved, deleted, held back and published.</summary>
/// <param name="desk">Writes.</param>
internal sealed class PagesPage(Desk desk) : IWorkPage
{
    private readonly PageList list = new(desk);

    public string Path => "seiten";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult(request.File.Length == 0 ? new Reply.Shown("Seiten", list.Of(request, Html.None)) : One(request));

    public Task<Reply> Do(WorkRequest request) => Task.FromResult(request["aktion"] switch
    {
        "neu" => Begun(request),
        "umziehen" => Moved(request),
        "loeschen" => Deleted(request),
        "entwurf" => Edited(request, "Zum Entwurf gemacht", HeadValueOf("draft", "true"), isHeldBack: true),
        "erscheinen" => Edited(request, "Entwurf aufgehoben", Without("draft")),
        "tag" => Published(request),
        _ => new Reply.Missing("Diese Aktion gibt es nicht. Geändert wurde nichts."),
    });

    private static Reply One(WorkRequest request) => PageState.Find(request.State, request.File) is not { } page ? new Reply.Missing($"Die Seite „{request.File}“ gibt es nicht.")
        : request["was"] == "loeschen" ? new Reply.Shown("Seite löschen", PageDeletion.Of(request, page, Html.None))
        : new Reply.Shown(page.Title, PageForms.Of(request, page, Html.None));

    private Reply Begun(WorkRequest request)
    {
        if (NewPageKind.All.FirstOrDefault(kind => kind.Name == request["art"]) is not { } kind) return new Reply.Missing("Diese Art von Seite gibt es nicht. Geändert wurde nichts.");
        if (request["titel"].Trim().Length == 0) return new Reply.Again("Seiten", list.Of(request, WorkFrame.Message("Schreiben Sie einen Titel; angelegt wurde nichts.")));
        if ((PageAddress.Fault(request["ordner"]) ?? PageAddress.Fault(request["name"])) is { } fault) return new Reply.Again("Seiten", list.Of(request, WorkFrame.Message(fault)));
        var (folder, name) = (request["ordner"].Trim().Trim('/'), request["name"].Trim());
        var outcome = desk.Change($"Seite „{request["titel"].Trim()}“ angelegt", isConfirmed: true, editor => editor.Begin(kind, request["titel"], folder.Length == 0 && kind.Layout is not null ? null : PageAddress.Clean(folder), name.Length == 0 ? null : name));
        return WorkReply.Of(outcome, "Seiten", outcome is Outcome.Done done ? WorkReply.PageOf(done.Path) : "", message => list.Of(request, message));
    }

    private Reply Moved(WorkRequest request)
    {
        if (PageState.Find(request.State, request.File) is not { } page) return new Reply.Missing($"Die Seite „{request.File}“ gibt es nicht. Geändert wurde nichts.");
        if (PageAddress.Fault(request["nach"]) is { } fault) return new Reply.Again(page.Title, PageForms.Of(request, page, WorkFrame.Message(fault)));
        if (PageAddress.Clean(request["nach"]) is not { Length: > 0 } to) return new Reply.Again(page.Title, PageForms.Of(request, page, WorkFrame.Message("Schreiben Sie eine Adresse aus Buchstaben, Ziffern und Strichen; umgezogen wurde nichts.")));
        if (to == PageAddress.Of(page.File)) return new Reply.Done(WorkReply.PageOf(page.File));
        var map = PageAddress.Move(page.File, to);
        var outcome = desk.Change($"Seite „{page.Title}“ umgezogen", request.IsAgreed, editor => editor.Move(map));
        return WorkReply.Of(outcome, page.Title, WorkReply.PageOf(map.Of(page.File)), message => PageForms.Of(request, page, message));
    }

    private Reply Deleted(WorkRequest request)
    {
        if (PageState.Find(request.State, request.File) is not { } page) return new Reply.Missing($"Die Seite „{request.File}“ gibt es nicht. Geändert wurde nichts.");
        if (!request.IsAgreed) return new Reply.Again("Seite löschen", PageDeletion.Of(request, page, WorkFrame.Message("Bestätigen Sie das Löschen; gelöscht wurde noch nichts.")));
        string? heir = request["erbe"].Trim() is { Length: > 0 } typed ? PageState.FileOf(request.State, typed) : null;
        var along = PageDeletion.OnlyOf(request.State, page).Intersect(request.All(PageDeletion.Also)).ToImmutableArray();
        var outcome = desk.Change($"Seite „{page.Title}“ gelöscht", isConfirmed: true, editor => editor.Delete(page.File, heir, isConfirmed: true, along));
        return WorkReply.Of(outcome, "Seite löschen", $"/{WorkHandler.Root}seiten?weg={Uri.EscapeDataString(page.File)}", message => PageDeletion.Of(request, page, message));
    }

    /// <summary>From a day on: a draft that has a day is none any more.</summary>
    private Reply Published(WorkRequest request) => IsoDay.TryParse(request["am"].Trim()) is { } day ? Edited(request, $"Erscheint am {GermanDay.InWords(day)}", [.. HeadValueOf("date", IsoDay.Of(day)), .. Without("draft")], isHeldBack: day > (request.State.Assembled?.Tree.Today ?? day))
        : PageState.Find(request.State, request.File) is { } page ? new Reply.Again(page.Title, PageForms.Of(request, page, WorkFrame.Message("Wählen Sie einen Tag; geändert wurde nichts.")))
        : new Reply.Missing($"Die Seite „{request.File}“ gibt es nicht. Geändert wurde nichts.");

    private Reply Edited(WorkRequest request, string title, ImmutableArray<Func<string, PageEdit>> edits, bool isHeldBack = false)
    {
        if (PageState.Find(request.State, request.File) is not { } page) return new Reply.Missing($"Die Seite „{request.File}“ gibt es nicht. Geändert wurde nichts.");
        if (isHeldBack && LeadingLinks.Asked(request, page.File) is { Text.Length: > 0 } asked) return new Reply.Again(page.Title, PageForms.Of(request, page, asked));
        var outcome = desk.Edit(title, page.File, request["stand"], request.IsAgreed, edits);
        // Whatever else was changed meanwhile: these keys are set to what the button says.
        if (outcome is Outcome.Overtaken { Now.Hash: var hash }) outcome = desk.Edit(title, page.File, hash, request.IsAgreed, edits);
        return WorkReply.Of(outcome, page.Title, WorkReply.PageOf(page.File), message => PageForms.Of(request, page, message)).Said(title + ".");
    }

    private static ImmutableArray<Func<string, PageEdit>> HeadValueOf(string key, string value) => [hash => new HeadEdit.Set(hash, KeyPath.Of(key), new HeadValue.Text(value))];

    private static ImmutableArray<Func<string, PageEdit>> Without(string key) => [hash => new HeadEdit.Remove(hash, KeyPath.Of(key))];
}
