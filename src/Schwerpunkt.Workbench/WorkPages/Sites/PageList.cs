using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Sites;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>The list of all pages, with the form that begins one.</summary>
/// <param name="desk">Knows what can be taken back and done again.</param>
internal sealed class PageList(Desk desk)
{
    /// <summary>A longer list is searched, not read.</summary>
    private const int Shown = 300;

    /// <param name="request">What was asked, or typed.</param>
    /// <param name="message">Why no page was begun; else nothing.</param>
    public Html Of(WorkRequest request, Html message)
    {
        var all = PageState.All(request.State);
        return Html.Of($"""
            <h1>Seiten</h1>
            {Gone(request)}
            {New(request, all, message)}
            <h2>Alle Seiten</h2>
            {Table(request, all)}
            <h2>Angaben für den ganzen Auftritt</h2>
            <ul><li><a href="/{WorkHandler.Root}kopf?seite={SiteConfig.FileName}">Angaben zum Auftritt</a></li>
            <li><a href="/{WorkHandler.Root}kopf?seite={Glossary.FileName}">Fachwörter</a></li>
            <li><a href="/{WorkHandler.Root}kopf?seite={SearchWords.FileName}">Wörter für die Suche</a></li></ul>
            """);
    }

    /// <summary>What is the only way back to a page that is not shown any more.</summary>
    private Html Gone(WorkRequest request)
    {
        if (request["weg"] is not { Length: > 0 } file || PageState.Find(request.State, file) is not null) return Html.None;
        var (undo, redo) = desk.Offered(file);
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}schritt">{WorkFrame.Fields(request, ("seite", file))}
            <div class="meldung" role="status"><p>Die Seite „{file}“ gibt es nicht mehr.</p><p class="werkbank-knoepfe">
            {Html.If(undo is not null, () => Html.Of($"""<button name="aktion" value="zurueck">Rückgängig: {undo}</button>"""))}
            {Html.If(redo is not null, () => Html.Of($"""<button name="aktion" value="wieder">Wiederholen: {redo}</button>"""))}</p></div></form>
            """);
    }

    private static Html New(WorkRequest request, ImmutableArray<PageState> all, Html message)
    {
        var folders = all.Select(page => PageAddress.Of(page.File)).SelectMany(address => (string[])[address, address[..Math.Max(0, address.LastIndexOf('/'))]]).Where(folder => folder.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(Shown);
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}seiten">
            <h2>Neue Seite</h2>
            {WorkFrame.Fields(request)}{message}
            <label for="neu-art">Art der Seite</label>
            <select id="neu-art" name="art">{NewPageKind.All.Select(kind => Html.Of($"""<option value="{kind.Name}"{(request["art"] == kind.Name ? new Html(" selected") : Html.None)}>{Name(kind)}</option>"""))}</select>
            <label for="neu-titel">Titel</label>
            <input id="neu-titel" name="titel" value="{request["titel"]}" required aria-describedby="neu-titel-hilfe" autocomplete="off">
            <p class="hilfe" id="neu-titel-hilfe">Aus dem Titel wird die Adresse der Seite. Sie beginnt als Entwurf: Veröffentlicht wird sie erst, wenn Sie es sagen.</p>
            <label for="neu-ordner">Unter welcher Adresse</label>
            <input id="neu-ordner" name="ordner" value="{request["ordner"]}" list="neu-ordner-liste" aria-describedby="neu-ordner-hilfe" autocomplete="off">
            <p class="hilfe" id="neu-ordner-hilfe">Zum Beispiel: schwerpunkte. Leer: wo die anderen Seiten dieser Art stehen.</p>
            <label for="neu-name">Name in der Adresse</label>
            <input id="neu-name" name="name" value="{request["name"]}" aria-describedby="neu-name-hilfe" autocomplete="off">
            <p class="hilfe" id="neu-name-hilfe">Leer: wie der Titel.</p>
            <datalist id="neu-ordner-liste">{folders.Select(folder => Html.Of($"""<option value="{folder}"></option>"""))}</datalist>
            <p class="werkbank-knoepfe"><button name="aktion" value="neu" class="haupt">Seite anlegen</button></p>
            </form>
            """);
    }

    private static Html Table(WorkRequest request, ImmutableArray<PageState> all)
    {
        var (today, sought) = (request.State.Assembled?.Tree.Today ?? default, request["suche"].Trim());
        var found = all.Where(page => sought.Length == 0 || page.Title.Contains(sought, StringComparison.OrdinalIgnoreCase) || page.Address.Contains(sought, StringComparison.OrdinalIgnoreCase)).ToList();
        var filter = Html.If(all.Length > Shown, () => Html.Of($"""
            <form class="werkbank-form" method="get" action="/{WorkHandler.Root}seiten" role="search"><label for="seiten-suche">Titel oder Adresse enthält</label><input id="seiten-suche" name="suche" value="{sought}"><p class="werkbank-knoepfe"><button>Suchen</button></p></form>
            """));
        var count = found.Count > Shown ? $"Die ersten {Shown} von {found.Count} Seiten." : found.Count == 1 ? "Eine Seite." : $"{found.Count} Seiten.";
        return Html.Of($"""
            {filter}<p role="status">{count}</p>
            <div class="werkbank-tabelle" tabindex="0" role="region" aria-label="Alle Seiten"><table>
            <thead><tr><th scope="col">Titel</th><th scope="col">Adresse</th><th scope="col">Stand</th><th scope="col">Ändern</th></tr></thead>
            <tbody>{found.Take(Shown).Select(page => Row(page, today))}</tbody></table></div>
            """);
    }

    private static Html Row(PageState page, DateOnly today) => Html.Of($"""
        <tr><th scope="row"><a href="{page.Address}">{page.Title}</a></th><td>{page.Address}</td><td>{page.Said(today)}</td><td><a href="/{WorkHandler.Root}seiten?seite={Uri.EscapeDataString(page.File)}">Verwalten<span class="werkbank-nur-vorgelesen">: {page.Title}</span></a></td></tr>
        """);

    private static string Name(NewPageKind kind) => kind == NewPageKind.Topic ? "Schwerpunkt" : kind == NewPageKind.EasyLanguage ? "Seite in Leichter Sprache" : "Seite mit Text";
}
