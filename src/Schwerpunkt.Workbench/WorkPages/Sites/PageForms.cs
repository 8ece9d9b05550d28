using Schwerpunkt.Editing;
using Schwerpunkt.German;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>What can be done with one page as a whole.</summary>
internal static class PageForms
{
    /// <param name="request">What was asked, or typed.</param>
    /// <param name="page">Which.</param>
    /// <param name="message">Why something was not done; else nothing.</param>
    public static Html Of(WorkRequest request, PageState page, Html message)
    {
        var today = request.State.Assembled?.Tree.Today ?? default;
        var said = page.Said(today) is { Length: > 0 } words ? words : "veröffentlicht";
        var asked = request["aktion"];
        return Html.Of($"""
            <h1>Seite „{page.Title}“</h1>
            <p>Adresse: <a href="{page.Address}">{page.Address}</a>. Stand: {said}.</p>
            <ul><li><a href="/{WorkHandler.Root}kopf?seite={Uri.EscapeDataString(page.File)}">Angaben ändern</a></li>{Pictures(request, page)}</ul>
            {Html.If(page.IsReadable, () => Html.Of($"""
                {Form(request, page, "Veröffentlichen", asked is "entwurf" or "erscheinen" or "tag" ? message : Html.None, Publishing(request, page, today))}
                {Html.If(page.Address != "/", () => Form(request, page, "Umziehen oder umbenennen", asked == "umziehen" ? message : Html.None, Moving(request, page)))}
                """))}
            {Html.If(page.Address != "/", () => Html.Of($"""<h2>Löschen</h2><p><a class="knopf" href="/{WorkHandler.Root}seiten?seite={Uri.EscapeDataString(page.File)}&amp;was=loeschen">Seite löschen …</a></p>"""))}
            """);
    }

    /// <summary>What is said of the pictures that lie beside the page.</summary>
    private static Html Pictures(WorkRequest request, PageState page)
    {
        var folder = page.File[..(page.File.LastIndexOf('/') + 1)];
        var near = request.State.Assembled?.Tree.Pictures.Select(picture => picture.Path).Where(path => path.StartsWith(folder, StringComparison.Ordinal) && !path[folder.Length..].Contains('/', StringComparison.Ordinal)).Take(50) ?? [];
        return Html.Join(near.Select(path => Html.Of($"""<li><a href="/{WorkHandler.Root}kopf?seite={Uri.EscapeDataString(path + ".yml")}">Angaben zum Bild „{path[folder.Length..]}“</a></li>""")));
    }

    private static Html Form(WorkRequest request, PageState page, string title, Html message, Html fields) => Html.Of($"""
        <form class="werkbank-form" method="post" action="/{WorkHandler.Root}seiten" aria-label="{title}">
        <h2>{title}</h2>
        {WorkFrame.Fields(request, ("seite", page.File), ("stand", HashOf(request, page)))}{message}{fields}
        </form>
        """);

    private static Html Publishing(WorkRequest request, PageState page, DateOnly today)
    {
        var day = request.Has("am") ? request["am"] : IsoDay.Of(page.Day ?? today);
        var draft = page.IsDraft
            ? Html.Of($"""<p>Die Seite ist ein Entwurf und erscheint nicht.</p><p class="werkbank-knoepfe"><button name="aktion" value="erscheinen">Entwurf aufheben</button></p>""")
            : Html.Of($"""<p class="werkbank-knoepfe"><button name="aktion" value="entwurf">Zum Entwurf machen</button></p>""");
        // The first button is the one that Enter presses in the field.
        return Html.Of($"""
            <label for="am">Erscheint am</label><input type="date" id="am" name="am" value="{day}" aria-describedby="am-hilfe">
            <p class="hilfe" id="am-hilfe">Vor diesem Tag bleibt die Seite zurück; danach erscheint sie mit der nächsten Veröffentlichung des Auftritts.</p>
            <p class="werkbank-knoepfe"><button name="aktion" value="tag" class="haupt">An diesem Tag veröffentlichen</button></p>
            {draft}
            """);
    }

    private static Html Moving(WorkRequest request, PageState page)
    {
        var typed = request.Has("nach") ? request["nach"] : PageAddress.Of(page.File);
        var along = page.File.EndsWith("/index.md", StringComparison.Ordinal) ? " Was im selben Ordner liegt, Bilder und untergeordnete Seiten, zieht mit um." : "";
        return Html.Of($"""
            <label for="nach">Neue Adresse</label><input id="nach" name="nach" value="{typed}" required aria-describedby="nach-hilfe" autocomplete="off">
            <p class="hilfe" id="nach-hilfe">Zum Beispiel: schwerpunkte/innenstadt. Verweise auf die Seite werden berichtigt, und die alte Adresse führt zur neuen.{along}</p>
            <p class="werkbank-knoepfe"><button name="aktion" value="umziehen" class="haupt">Umziehen</button></p>
            """);
    }

    private static string HashOf(WorkRequest request, PageState page) =>
        request.State.Assembled?.Tree.Texts.FirstOrDefault(file => file.Path == page.File) is { } file ? Editing.SavedFile.TryRead(file)?.Hash ?? "" : "";
}
