using System.Globalization;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>Opens a line of a file in the form that fits it: a block as such, the head as its form, everything that cannot be read as its source.</summary>
/// <param name="desk">Reads the file.</param>
/// <param name="pages">The forms to choose from.</param>
internal sealed class PlacePage(Desk desk, IReadOnlyCollection<IWorkPage> pages) : IWorkPage
{
    public string Path => "stelle";

    public Task<Reply> Show(WorkRequest request) => (pages.FirstOrDefault(page => page.Path == Form(request)) ?? pages.First(page => page.Path == SourcePage.Name)).Show(request);

    public Task<Reply> Do(WorkRequest request) => Task.FromResult<Reply>(new Reply.Missing("Diese Adresse nimmt nichts entgegen."));

    private string Form(WorkRequest request)
    {
        if (!int.TryParse(request["zeile"], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || desk.ReadPage(request.File) is not { Document: not null } page) return SourcePage.Name;
        return page.At(line) is not null ? "block" : page.IsInHead(line) ? "kopf" : SourcePage.Name;
    }
}
