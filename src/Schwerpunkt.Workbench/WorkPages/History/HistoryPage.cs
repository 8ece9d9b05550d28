using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Disk;
using Schwerpunkt.German;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Workbench.WorkPages.History;

/// <summary>What was done to a file since the preview was started, its earlier states, and the way back to each.</summary>
internal sealed class HistoryPage(GitProgram git, Desk desk, PreviewSite site, string content) : IWorkPage
{
    private const string NoFolder = "Den Inhaltsordner gibt es nicht mehr: Er wurde umbenannt, verschoben oder gelöscht, oder das Netzlaufwerk ist getrennt. Sobald er wieder da ist, steht hier der Verlauf.";

    private const string Address = $"/{WorkHandler.Root}verlauf";

    private readonly FileComparison comparison = new(site);

    public string Path => "verlauf";

    public async Task<Reply> Show(WorkRequest request)
    {
        if (!Directory.Exists(content)) return new Reply.Missing(NoFolder);
        if (request.File.Length == 0) return new Reply.Missing("Von welcher Seite? Den Verlauf öffnen Sie in der Leiste unten auf der Seite.");
        var commits = await Versions.Of(git, Recorded(request.File)).ConfigureAwait(false);
        if (desk.Bytes(request.File) is null && commits.Count == 0) return new Reply.Missing($"„{request.File}“ gibt es nicht.");
        var title = $"Verlauf: {NameOf(request.File)}";
        if (!request.Has("stand")) return new Reply.Shown(title, Overview(request, title, commits));
        return commits.Find(commit => commit.Commit == request["stand"]) is { } chosen
            ? new Reply.Shown(title, await Compared(request, chosen, Html.None).ConfigureAwait(false))
            : new Reply.Missing("Diesen Stand der Datei gibt es nicht.");
    }

    public async Task<Reply> Do(WorkRequest request)
    {
        if (!Directory.Exists(content)) return new Reply.Missing(NoFolder);
        var commits = await Versions.Of(git, Recorded(request.File)).ConfigureAwait(false);
        if (commits.Find(commit => commit.Commit == request["stand"]) is not { } chosen || await Versions.Bytes(git, chosen.Commit, Recorded(request.File)).ConfigureAwait(false) is not { } bytes) return new Reply.Missing("In diesem Stand gab es die Datei nicht. Geändert wurde nichts.");
        var outcome = desk.Replace($"Zurück zum Stand vom {Day(chosen)}", request.File, request["hash"], bytes);
        if (outcome is Outcome.Done) return new Reply.Done(WorkReply.PageOf(request.File)) { Said = $"Wiederhergestellt: Stand vom {Day(chosen)}." };
        var again = await Compared(request, chosen, Html.None).ConfigureAwait(false);
        return WorkReply.Of(outcome, $"Verlauf: {NameOf(request.File)}", Address, message => Html.Of($"{message}{again}"));
    }

    private Html Overview(WorkRequest request, string title, List<Recorded> commits)
    {
        var (done, undone) = desk.Changes(request.File);
        var (undo, redo) = desk.Offered(request.File);
        return Html.Of($"""
            <h1>{title}</h1>
            <p><a href="{WorkReply.PageOf(request.File)}">Zur Seite</a></p>
            <h2>Seit dem Start der Vorschau</h2>
            {Html.If(done.IsEmpty && undone.IsEmpty, () => Html.Of($"<p>Hier wurde noch nichts geändert.</p>"))}
            {Steps("Geändert, das Letzte zuerst:", done)}
            {Steps("Zurückgenommen:", undone)}
            {Html.If(undo is not null || redo is not null, () => Html.Of($"""
                <form class="werkbank-form" method="post" action="/{WorkHandler.Root}schritt">{WorkFrame.Fields(request, ("seite", request.File))}<p class="werkbank-knoepfe">
                {Step("zurueck", "Rückgängig", undo)}
                {Step("wieder", "Wiederholen", redo)}</p></form>
                """))}
            <h2>Frühere Stände</h2>
            {(commits.Count == 0 ? Html.Of($"<p>Von dieser Datei ist kein früherer Stand festgehalten.</p>") : Html.Of($"<ol>{commits.Select(commit => Entry(request.File, commit))}</ol>"))}
            """);
    }

    private static Html Steps(string title, ImmutableArray<string> steps) => steps.IsEmpty ? Html.None : Html.Of($"<p>{title}</p><ol>{steps.Select(step => Html.Of($"<li>{step}</li>"))}</ol>");

    private static Html Step(string action, string name, string? title) => title is null ? Html.None : Html.Of($"""<button name="aktion" value="{action}">{name}: {title}</button>""");

    private static Html Entry(string file, Recorded commit) => Html.Of($"""
        <li><a href="{Address}?seite={Uri.EscapeDataString(file)}&amp;stand={commit.Commit}">{Day(commit)}</a> – {commit.Subject} <small>({commit.Author})</small></li>
        """);

    /// <summary>One earlier state beside the present one.</summary>
    private async Task<Html> Compared(WorkRequest request, Recorded commit, Html message)
    {
        var (before, now) = (await Versions.Bytes(git, commit.Commit, Recorded(request.File)).ConfigureAwait(false), new FileVersion(request.File, desk.Bytes(request.File), ""));
        var old = new FileVersion(request.File, before, "");
        var heading = Html.Of($"""<h1>{NameOf(request.File)} am {Day(commit)}</h1><p>{commit.Subject} <small>({commit.Author})</small></p>{message}""");
        if (before is null) return Html.Of($"""{heading}<p>In diesem Stand gab es die Datei nicht.</p><p><a class="knopf" href="{Address}?seite={Uri.EscapeDataString(request.File)}">Zum Verlauf</a></p>""");
        var shown = await Task.Run(() => comparison.Of(new Sides("Dieser Stand", "Jetzt"), old, now, [])).ConfigureAwait(false);
        return Html.Of($"""
            {heading}
            <form class="werkbank-form" method="post" action="{Address}">{WorkFrame.Fields(request, ("seite", request.File), ("stand", commit.Commit), ("hash", now.Text?.Hash ?? ""))}
            <p class="werkbank-knoepfe"><button class="haupt">Zu diesem Stand zurück</button>
            <a class="knopf" href="{Address}?seite={Uri.EscapeDataString(request.File)}">Zum Verlauf</a></p>
            <p class="hilfe">Das lässt sich mit „Rückgängig“ wieder zurücknehmen.</p></form>
            {shown}
            """);
    }

    private static string Day(Recorded commit)
    {
        var time = commit.Time.ToLocalTime();
        return string.Create(CultureInfo.InvariantCulture, $"{GermanDay.InWords(DateOnly.FromDateTime(time.DateTime))}, {time:HH:mm} Uhr");
    }

    private string NameOf(string file) => site.State.Assembled?.Pages.FirstOrDefault(page => page.File.Path == file)?.Page?.Title ?? file;

    /// <summary>As the disk spells it, which is how git does.</summary>
    private string Recorded(string file) => System.IO.Path.GetRelativePath(content, ContentPath.Of(content, file)).Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
