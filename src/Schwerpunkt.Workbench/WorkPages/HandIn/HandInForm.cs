using Schwerpunkt.German;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Workbench.WorkPages.HandIn;

/// <summary>What there is to hand in, and the forms that do it.</summary>
internal static class HandInForm
{
    private const string Address = $"/{WorkHandler.Root}abgeben";

    /// <summary>Where there is no Git, the files are simply there.</summary>
    public static Html Without(string reason) => Html.Of($"<h1>Abgeben</h1><p>{reason}</p>");

    /// <param name="request">What was asked, with what was typed.</param>
    /// <param name="state">What there is.</param>
    /// <param name="message">What is to be said first; often nothing.</param>
    /// <param name="nameOf">What people call a file.</param>
    public static Html Of(WorkRequest request, HandInState state, Html message, Func<ChangedFile, string> nameOf) => Html.Of($"""
        <h1>Abgeben</h1>
        {message}
        {Html.If(state.Checkout.Obstacle() is { } && message == Html.None, () => WorkFrame.Message(state.Checkout.Obstacle() ?? ""))}
        {HandedIn(state)}
        {Html.If(state.Waiting > 0, () => Again(request, state))}
        <h2>Was sich geändert hat</h2>
        {Html.If(state.Files.Count == 0, () => Html.Of($"<p>Seit der letzten Abgabe hat sich nichts geändert.</p>"))}
        {Html.If(state.Files.Count > 0, () => Html.Of($"<ul>{state.Files.Select(file => Entry(file, nameOf))}</ul>{Form(request, state)}"))}
        <h2>Stand der Veröffentlichung holen</h2>
        <form class="werkbank-form" method="post" action="{Address}">{WorkFrame.Fields(request)}
        <p class="hilfe" id="holen-hilfe">Holt, was andere inzwischen veröffentlicht haben, in Ihren Ordner. Ihre Änderungen bleiben erhalten.</p>
        <p class="werkbank-knoepfe"><button name="aktion" value="holen" aria-describedby="holen-hilfe">Stand der Veröffentlichung holen</button></p></form>
        """);

    private static Html HandedIn(HandInState state) => state.Last is not { } last || last.Branch != state.Checkout.Branch || state.Waiting > 0 ? Html.None : Html.Of($"""
        <div class="meldung" role="status"><p>Abgegeben auf dem Zweig <code>{last.Branch}</code>.</p>
        {(last.Address is { } address
            ? Html.Of($"""<p>Noch ein Schritt: Öffnen Sie den Antrag auf Übernahme („Merge Request“), damit jemand Ihre Änderungen ansieht und veröffentlicht.</p><p><a href="{address}" rel="noreferrer">{address}</a></p>""")
            : Html.Of($"<p>Veröffentlicht ist damit noch nichts: Geben Sie Bescheid, dass Ihre Änderungen bereitliegen.</p>"))}</div>
        """);

    private static Html Again(WorkRequest request, HandInState state) => Html.Of($"""
        <form class="werkbank-form" method="post" action="{Address}">{WorkFrame.Fields(request)}
        <p>{(state.Waiting == 1 ? "Eine Abgabe ist" : $"{state.Waiting} Abgaben sind")} auf diesem Rechner gesichert und noch nicht hochgeladen (Zweig <code>{state.Checkout.Branch}</code>).</p>
        <p class="werkbank-knoepfe"><button name="aktion" value="hochladen" class="haupt">Noch einmal hochladen</button></p></form>
        """);

    private static Html Entry(ChangedFile file, Func<ChangedFile, string> nameOf)
    {
        var size = (file.Now ?? file.Before) is { } bytes && !FileVersion.IsText(file.Path) ? $", {GermanSize.Of(bytes)}" : "";
        return Html.Of($"""<li><a href="{Address}?datei={Uri.EscapeDataString(file.Path)}">{nameOf(file)}</a> – {SideBySide.Word(file.Kind)}{size} <small><code>{file.Path}</code></small></li>""");
    }

    private static Html Form(WorkRequest request, HandInState state) => Html.Of($"""
        <h2>Abgeben</h2>
        <form class="werkbank-form" method="post" action="{Address}">{WorkFrame.Fields(request)}
        <label for="beschreibung">Was haben Sie geändert?</label>
        <p class="hilfe" id="beschreibung-hilfe">Ein Satz genügt, zum Beispiel „Öffnungszeiten im Sommer“. Er steht bei den Änderungen, wenn andere sie ansehen.</p>
        <textarea id="beschreibung" name="beschreibung" rows="3" required aria-describedby="beschreibung-hilfe">{new Html("\n")}{request["beschreibung"]}</textarea>
        {Html.If(!state.KnowsAuthor, () => Author(request))}
        <p class="hilfe">{(state.Checkout.IsOwn ? Html.Of($"Die Änderungen kommen auf den Zweig <code>{state.Checkout.Branch}</code>, zu dem, was Sie dort schon abgegeben haben.") : Html.Of($"Die Änderungen kommen auf einen neuen Zweig, dessen Name mit <code>{Checkout.Own}</code> beginnt."))} Veröffentlicht wird dadurch noch nichts.</p>
        <p class="werkbank-knoepfe"><button name="aktion" value="abgeben" class="haupt">Abgeben</button></p></form>
        """);

    private static Html Author(WorkRequest request) => Html.Of($"""
        <fieldset><legend>Wer gibt ab?</legend>
        <p class="hilfe" id="wer-hilfe">Git kennt Sie noch nicht. Beides steht bei Ihren Änderungen und wird nur für dieses Projekt gemerkt.</p>
        <label for="name">Ihr Name</label><input id="name" name="name" required autocomplete="name" aria-describedby="wer-hilfe" value="{request["name"]}">
        <label for="adresse">Ihre E-Mail-Adresse</label><input id="adresse" name="adresse" type="email" required autocomplete="email" aria-describedby="wer-hilfe" value="{request["adresse"]}"></fieldset>
        """);
}

/// <summary>What there is to hand in.</summary>
/// <param name="Checkout">Where the content stands.</param>
/// <param name="Files">What changed since the last commit.</param>
/// <param name="Waiting">Commits that are not uploaded.</param>
/// <param name="KnowsAuthor">Whether git knows who commits.</param>
/// <param name="Last">What was uploaded last.</param>
internal sealed record HandInState(Checkout Checkout, List<ChangedFile> Files, int Waiting, bool KnowsAuthor, HandedIn? Last);
