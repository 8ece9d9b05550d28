using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages;

/// <summary>Says whom a picture itself names (IPTC, XMP), before it is taken into the content. Nothing is written.</summary>
internal sealed class PictureCreditPage : IWorkPage
{
    public string Path => "bildnachweis";

    public Task<Reply> Show(WorkRequest request) => Task.FromResult<Reply>(new Reply.Missing("Diese Adresse zeigt nichts."));

    public async Task<Reply> Do(WorkRequest request)
    {
        if (request.Form.Files["datei"] is not { } file) return new Reply.Text("text/plain; charset=utf-8", "");
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes).ConfigureAwait(false);
        return new Reply.Text("text/plain; charset=utf-8", Desk.CreditIn(file.FileName, bytes.ToArray()) ?? "");
    }
}
