using Schwerpunkt.Disk;
using Schwerpunkt.Sites;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Workbench.WorkPages.HandIn;

/// <summary>Shows what changed since the last commit, old beside new, and hands it in.</summary>
internal sealed class HandInPage(GitProgram git, Submission submission, Delivery delivery, Desk desk, PreviewSite site, string content) : IWorkPage
{
    private const string Title = "Abgeben";
    private const string Address = $"/{WorkHandler.Root}abgeben";

    private readonly FileComparison comparison = new(site);

    public string Path => "abgeben";

    public async Task<Reply> Show(WorkRequest request)
    {
        var (checkout, reason) = await Checkout.Look(git).ConfigureAwait(false);
        if (checkout is null) return new Reply.Shown(Title, HandInForm.Without(reason));
        if (!request.Has("datei")) return new Reply.Shown(Title, await Overview(request, Html.None).ConfigureAwait(false));
        var files = await ChangedFile.All(git, checkout, content).ConfigureAwait(false);
        var at = files.FindIndex(file => file.Path == request["datei"]);
        if (at < 0) return new Reply.Missing("An dieser Datei hat sich seit der letzten Abgabe nichts geändert.");
        if (request.Has("bild")) return (await Version(files[at], request["bild"] == "bisher").ConfigureAwait(false)).AsReply();
        return new Reply.Shown($"Änderung: {NameOf(files[at])}", await Compared(files, at).ConfigureAwait(false));
    }

    public Task<Reply> Do(WorkRequest request) => git.Alone(() => Tried(request));

    private async Task<Reply> Tried(WorkRequest request)
    {
        try
        {
            switch (request["aktion"])
            {
                case "abgeben": return await HandIn(request).ConfigureAwait(false);
                case "hochladen": return After(await delivery.Upload().ConfigureAwait(false), isUploading: true);
                case "holen": return After(await delivery.Refresh().ConfigureAwait(false), isUploading: false);
                default: return new Reply.Missing("Diese Adresse zeigt nichts.");
            }
        }
        catch (RefusalException refused)
        {
            return new Reply.Again(Title, await Overview(request, WorkFrame.Message(refused.Message)).ConfigureAwait(false));
        }
    }

    private async Task<Reply> HandIn(WorkRequest request)
    {
        var message = request["beschreibung"].ReplaceLineEndings("\n").Trim();
        if (message.Length == 0) throw new RefusalException("Schreiben Sie in das Feld, was Sie geändert haben.");
        var checkout = await Checkout.Ready(git).ConfigureAwait(false);
        var files = await ChangedFile.All(git, checkout, content).ConfigureAwait(false);
        var chosen = Bundle.Chosen(files, site.State, request.All(HandInForm.Taken));
        if (files.Count > 0 && chosen.IsEmpty) throw new RefusalException("Kreuzen Sie an, was Sie abgeben wollen.");
        if (request.Has("name")) await submission.Name(request["name"].Trim(), request["adresse"].Trim()).ConfigureAwait(false);
        await submission.Commit(message, chosen, isAll: chosen.Length == files.Count).ConfigureAwait(false);
        // Where there is nobody to hand in to, it is kept here.
        return checkout.Remote is null ? new Reply.Done(Address) { Said = "Auf diesem Rechner festgehalten." } : After(await delivery.Upload().ConfigureAwait(false), isUploading: true);
    }

    /// <summary>Where both sides changed the same, somebody must decide.</summary>
    private static Reply.Done After(string? other, bool isUploading) => new(other is null ? Address : MergePage.AddressOf(other, isUploading));

    private async Task<Html> Overview(WorkRequest request, Html message)
    {
        var (checkout, reason) = await Checkout.Look(git).ConfigureAwait(false);
        if (checkout is null) return HandInForm.Without(reason);
        var files = await ChangedFile.All(git, checkout, content).ConfigureAwait(false);
        var state = new HandInState(checkout, Bundle.Of(files, site.State), await submission.Waiting(checkout).ConfigureAwait(false), await submission.KnowsAuthor().ConfigureAwait(false), delivery.Last);
        return HandInForm.Of(request, state, message, NameOf);
    }

    /// <summary>One file, with the ways to the one before and the one behind.</summary>
    private async Task<Html> Compared(List<ChangedFile> files, int at)
    {
        var file = files[at];
        var around = new List<SourceFile>();
        foreach (var other in files.Where(other => other != file && other.Before is not null && System.IO.Path.GetExtension(other.Path) is ".yml" or ".yaml"))
        {
            if ((await Version(other, isOld: true).ConfigureAwait(false)).Bytes is { } bytes) around.Add(new SourceFile(other.Path, bytes));
        }

        var (old, now) = (await Version(file, isOld: true).ConfigureAwait(false), await Version(file, isOld: false).ConfigureAwait(false));
        var shown = await Task.Run(() => comparison.Of(new Sides("Bisher", "Neu"), old, now, around)).ConfigureAwait(false);
        return Html.Of($"""
            <h1>{NameOf(file)} <small>({SideBySide.Word(file.Kind)})</small></h1>
            <p class="werkbank-knoepfe"><a class="knopf" href="{Address}">Zur Übersicht</a>
            {Html.If(at > 0, () => Html.Of($"""<a class="knopf" href="{AddressOf(files[at - 1])}">Vorige Änderung</a>"""))}
            {Html.If(at + 1 < files.Count, () => Html.Of($"""<a class="knopf" href="{AddressOf(files[at + 1])}">Nächste Änderung</a>"""))}
            {Html.If(now.Text is not null || old.Text is not null, () => Html.Of($"""<a class="knopf" href="/{WorkHandler.Root}verlauf?seite={Uri.EscapeDataString(file.Path)}">Zu einem früheren Stand …</a>"""))}</p>
            {shown}
            """);
    }

    private async Task<FileVersion> Version(ChangedFile file, bool isOld) => isOld
        ? new FileVersion(file.Path, file.Before is null ? null : await Versions.Bytes(git, "HEAD", file.Recorded).ConfigureAwait(false), $"{AddressOf(file)}&bild=bisher")
        : new FileVersion(file.Path, desk.Bytes(file.Path), $"{AddressOf(file)}&bild=neu");

    private static string AddressOf(ChangedFile file) => $"{Address}?datei={Uri.EscapeDataString(file.Path)}";

    /// <summary>A page by its title, all else by its path.</summary>
    private string NameOf(ChangedFile file) => site.State.Assembled?.Pages.FirstOrDefault(page => page.File.Path == file.Path)?.Page?.Title ?? file.Path;
}
