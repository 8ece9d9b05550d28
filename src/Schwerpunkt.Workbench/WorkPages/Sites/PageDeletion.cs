using System.Collections.Immutable;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>Asks before a page goes: what leads to it, and which page takes its address.</summary>
internal static class PageDeletion
{
    /// <summary>Names what goes with the page.</summary>
    public const string Also = "auch";

    private const int Offered = 500;

    /// <param name="request">What was asked, or typed.</param>
    /// <param name="page">Which.</param>
    /// <param name="message">Why it was not done; else nothing.</param>
    public static Html Of(WorkRequest request, PageState page, Html message)
    {
        var leads = LeadingLinks.To(request.State, page.File);
        var pages = PageState.All(request.State).Where(other => other.File != page.File && other.IsReadable).Take(Offered);
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}seiten" aria-label="Seite löschen">
            <h1>Seite „{page.Title}“ löschen</h1>
            {WorkFrame.Fields(request, ("seite", page.File), ("was", "loeschen"))}{message}
            {Leading(request, leads)}
            <label for="erbe">Welche Seite übernimmt die Adresse {page.Address}?</label>
            <input id="erbe" name="erbe" value="{request["erbe"]}" list="erbe-liste" aria-describedby="erbe-hilfe" autocomplete="off">
            <p class="hilfe" id="erbe-hilfe">Wer die alte Adresse aufruft, kommt dann zu dieser Seite. Leer: Die Adresse gibt es nicht mehr.</p>
            <datalist id="erbe-liste">{pages.Select(other => Html.Of($"""<option value="{other.File}">{other.Title}</option>"""))}</datalist>
            {Along(request, page)}
            <p><label><input type="checkbox" name="einverstanden" value="ja" required> Ja, diese Seite soll gelöscht werden</label></p>
            <p class="werkbank-knoepfe"><button name="aktion" value="loeschen" class="haupt">Löschen</button>
            <a class="knopf" href="/{WorkHandler.Root}seiten?seite={Uri.EscapeDataString(page.File)}">Nicht löschen</a></p>
            </form>
            """);
    }

    /// <summary>Pictures and documents beside a page that nothing else needs.</summary>
    public static ImmutableArray<string> OnlyOf(PreviewState state, PageState page)
    {
        if (state.Assembled is not { Tree: var tree }) return [];
        var folder = page.File[..(page.File.LastIndexOf('/') + 1)];
        var near = tree.Pictures.Select(picture => picture.Path).Concat(tree.Files.Select(file => file.Path)).Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var leads = near.Count == 0 ? null : Referrers.Of(tree, near);
        // In its own folder belongs to it also what nobody leads to.
        bool IsIts(string path) => leads![path].Any() || (page.File.EndsWith("/index.md", StringComparison.Ordinal) && !path[folder.Length..].Contains('/', StringComparison.Ordinal)); // ! asked for near files only
        return [.. near.Where(path => IsIts(path) && leads![path].All(at => LeadingLinks.Below(state, at) == page.File))];
    }

    private static Html Along(WorkRequest request, PageState page)
    {
        var (files, chosen) = (OnlyOf(request.State, page), request.All(Also));
        return Html.If(!files.IsEmpty, () => Html.Of($"""
            <fieldset><legend>Was nur diese Seite braucht</legend>
            <p class="hilfe">Bilder und Dateien neben der Seite, die sonst nichts zeigt und zu denen sonst nichts führt. Sie bleiben, wenn Sie nichts ankreuzen.</p>
            {files.Select(file => Html.Of($"""<p><label><input type="checkbox" name="{Also}" value="{file}"{(chosen.Contains(file) ? new Html(" checked") : Html.None)}> Auch löschen: {file}</label></p>"""))}</fieldset>
            """));
    }

    private static Html Leading(WorkRequest request, ImmutableArray<Location> leads) => leads.IsEmpty ? Html.Of($"<p>Keine andere Stelle führt zu dieser Seite.</p>") : Html.Of($"""
        <p>Zu dieser Seite {LeadingLinks.Lead(leads.Length)}. Nach dem Löschen führt von dort kein Weg mehr weiter:</p>
        {LeadingLinks.List(request.State, leads)}
        """);
}
