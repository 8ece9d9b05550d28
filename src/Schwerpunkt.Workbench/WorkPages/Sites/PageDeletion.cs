using System.Collections.Immutable;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>Asks before a page goes: what leads to it, and which page takes its address.</summary>
internal static class PageDeletion
{
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
            <p><label><input type="checkbox" name="einverstanden" value="ja" required> Ja, diese Seite soll gelöscht werden</label></p>
            <p class="werkbank-knoepfe"><button name="aktion" value="loeschen" class="haupt">Löschen</button>
            <a class="knopf" href="/{WorkHandler.Root}seiten?seite={Uri.EscapeDataString(page.File)}">Nicht löschen</a></p>
            </form>
            """);
    }

    private static Html Leading(WorkRequest request, ImmutableArray<Location> leads) => leads.IsEmpty ? Html.Of($"<p>Keine andere Stelle führt zu dieser Seite.</p>") : Html.Of($"""
        <p>Zu dieser Seite {LeadingLinks.Lead(leads.Length)}. Nach dem Löschen führt von dort kein Weg mehr weiter:</p>
        {LeadingLinks.List(request.State, leads)}
        """);
}
