using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages;

/// <summary>Takes back the last change of a file, or does it again.</summary>
internal sealed class StepPage(Desk desk) : IWorkPage
{
    public string Path => "schritt";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(new Reply.Missing("Diese Adresse zeigt nichts."));

    public Task<Reply> Do(WorkRequest request)
    {
        var (isAgain, (undo, redo)) = (request["aktion"] == "wieder", desk.Offered(request.File));
        var outcome = isAgain ? desk.Redo(request.File) : desk.Undo(request.File);
        return Task.FromResult(WorkReply.Of(outcome, request).Said(isAgain ? $"Wiederholt: {redo}." : $"Zurückgenommen: {undo}."));
    }
}
