using System.Collections.Immutable;
using Schwerpunkt.German;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Comparing;

namespace Schwerpunkt.Workbench.WorkPages.HandIn;

/// <summary>What there is to hand in, and the forms that do it.</summary>
internal static class HandInForm
{
    /// <summary>Names what was ticked.</summary>
    public const string Taken = "nehmen";

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
        {Html.If(state.Waiting > 0, () => state.Checkout.Remote is null ? Kept(state) : Again(request, state))}
        <h2>Was sich geändert hat</h2>
        {Html.If(state.Bundles.IsEmpty, () => Html.Of($"<p>Seit der letzten Abgabe hat sich nichts geändert.</p>"))}
        {Html.If(!state.Bundles.IsEmpty, () => Form(request, state, nameOf))}
        {Html.If(state.Checkout.Remote is not null, () => Fetching(request))}
        """);

    private static Html Fetching(WorkRequest request) => Html.Of($"""
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

    private static Html Kept(HandInState state) => Html.Of($"""
        <div class="meldung" role="status"><p>{(state.Waiting == 1 ? "Eine Abgabe ist" : $"{state.Waiting} Abgaben sind")} auf diesem Rechner festgehalten (Zweig <code>{state.Checkout.Branch}</code>). Hochgeladen ist nichts, und veröffentlicht auch nicht.</p></div>
        """);

    /// <summary>What is handed in when its box is ticked.</summary>
    private static Html Entry(Bundle bundle, bool isChosen, Func<ChangedFile, string> nameOf) => Html.Of($"""
        <li><label><input type="checkbox" name="{Taken}" value="{bundle.Lead.Path}"{(isChosen ? new Html(" checked") : Html.None)}> {nameOf(bundle.Lead)} – {SideBySide.Word(bundle.Lead.Kind)}</label> {Ways(bundle.Lead, nameOf)}
        {Html.If(!bundle.Along.IsEmpty, () => Html.Of($"""<p class="hilfe">Dazu:</p><ul>{bundle.Along.Select(file => Html.Of($"<li>{file.Path} – {SideBySide.Word(file.Kind)} {Ways(file, nameOf)}</li>"))}</ul>"""))}</li>
        """);

    private static Html Ways(ChangedFile file, Func<ChangedFile, string> nameOf)
    {
        var size = (file.Now ?? file.Before) is { } bytes && !FileVersion.IsText(file.Path) ? $"{GermanSize.Of(bytes)}, " : "";
        return Html.Of($"""<small>{size}<code>{file.Path}</code></small> <a href="{Address}?datei={Uri.EscapeDataString(file.Path)}">Änderung ansehen<span class="werkbank-nur-vorgelesen">: {nameOf(file)}</span></a>""");
    }

    private static Html Form(WorkRequest request, HandInState state, Func<ChangedFile, string> nameOf)
    {
        var (isLocal, isAgain, chosen) = (state.Checkout.Remote is null, request["aktion"] == "abgeben", request.All(Taken));
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="{Address}">{WorkFrame.Fields(request)}
            <fieldset><legend>Was wollen Sie abgeben?</legend>
            <p class="hilfe">Was Sie nicht ankreuzen, bleibt in Ihrem Ordner, wie es ist.</p>
            <ul class="werkbank-liste">{state.Bundles.Select(bundle => Entry(bundle, !isAgain || chosen.Contains(bundle.Lead.Path), nameOf))}</ul></fieldset>
            <label for="beschreibung">Was haben Sie geändert?</label>
            <p class="hilfe" id="beschreibung-hilfe">Ein Satz genügt, zum Beispiel „Öffnungszeiten im Sommer“. Er steht bei den Änderungen, wenn andere sie ansehen.</p>
            <textarea id="beschreibung" name="beschreibung" rows="3" required aria-describedby="beschreibung-hilfe">{new Html("\n")}{request["beschreibung"]}</textarea>
            {Html.If(!state.KnowsAuthor, () => Author(request))}
            <p class="hilfe">{(state.Checkout.IsOwn ? Html.Of($"Die Änderungen kommen auf den Zweig <code>{state.Checkout.Branch}</code>, zu dem, was Sie dort schon abgegeben haben.") : Html.Of($"Die Änderungen kommen auf einen neuen Zweig, dessen Name mit <code>{Checkout.Own}</code> beginnt."))}{(isLocal ? "" : " Er wird hochgeladen.")} Veröffentlicht wird dadurch noch nichts.</p>
            {Html.If(isLocal, () => Html.Of($"""<p class="meldung">Für diesen Ordner ist keine Gegenstelle eingetragen, bei der sich abgeben lässt: Hochgeladen wird deshalb nichts, festgehalten wird nur auf diesem Rechner. Damit andere Ihre Änderungen bekommen, trägt, wer das Projekt betreut, eine Gegenstelle ein („git remote add origin ADRESSE“); danach lässt sich hier hochladen. Oder Sie geben den Ordner so weiter, wie es bei Ihnen üblich ist.</p>"""))}
            <p class="werkbank-knoepfe"><button name="aktion" value="abgeben" class="haupt">{(isLocal ? "Auf diesem Rechner festhalten" : "Abgeben")}</button></p></form>
            """);
    }

    private static Html Author(WorkRequest request) => Html.Of($"""
        <fieldset><legend>Wer gibt ab?</legend>
        <p class="hilfe" id="wer-hilfe">Git kennt Sie noch nicht. Beides steht bei Ihren Änderungen und wird nur für dieses Projekt gemerkt.</p>
        <label for="name">Ihr Name</label><input id="name" name="name" required autocomplete="name" aria-describedby="wer-hilfe" value="{request["name"]}">
        <label for="adresse">Ihre E-Mail-Adresse</label><input id="adresse" name="adresse" type="email" required autocomplete="email" aria-describedby="wer-hilfe" value="{request["adresse"]}"></fieldset>
        """);
}

/// <summary>What there is to hand in.</summary>
/// <param name="Checkout">Where the content stands.</param>
/// <param name="Bundles">What changed since the last commit.</param>
/// <param name="Waiting">Commits that are not uploaded.</param>
/// <param name="KnowsAuthor">Whether git knows who commits.</param>
/// <param name="Last">What was uploaded last.</param>
internal sealed record HandInState(Checkout Checkout, ImmutableArray<Bundle> Bundles, int Waiting, bool KnowsAuthor, HandedIn? Last);
