using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Sites;

namespace Schwerpunkt.Workbench.WorkPages;

/// <summary>Takes back the last change of a file, or does it again.</summary>
internal sealed class StepPage(Desk desk, PreviewSite site) : IWorkPage
{
    public string Path => "schritt";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(new Reply.Missing("Diese Adresse zeigt nichts."));

    public Task<Reply> Do(WorkRequest request)
    {
        var (isAgain, (undo, redo)) = (request["aktion"] == "wieder", desk.Offered(request.File));
        var outcome = isAgain ? desk.Redo(request.File) : desk.Undo(request.File);
        var reply = WorkReply.Of(outcome, request).Said(isAgain ? $"Wiederholt: {redo}." : $"Zurückgenommen: {undo}.");
        return Task.FromResult(reply is Reply.Done done && request.File.EndsWith(".md", StringComparison.Ordinal) && PageState.Find(site.State, request.File) is null ? done with { Next = Instead(request) } : reply);
    }

    /// <summary>Where to go when the page is not there any more: to where it has moved, else to the list, which offers the way back.</summary>
    private string Instead(WorkRequest request) => PageState.All(site.State).Where(page => PageState.Find(request.State, page.File) is null).ToList() is [var come]
        ? come.Address : $"/{WorkHandler.Root}seiten?weg={Uri.EscapeDataString(request.File)}";
}
