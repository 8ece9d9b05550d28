using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Sites;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>The form around the fields of a head.</summary>
internal static class HeadForm
{
    /// <param name="request">What was asked.</param>
    /// <param name="file">Which file it fills.</param>
    /// <param name="head">What the file says: by it what was changed is told from what was not.</param>
    /// <param name="shown">What stands in the fields.</param>
    /// <param name="message">What is to be said first; often nothing.</param>
    /// <param name="refused">The key whose value was not taken, and why.</param>
    public static Html Of(WorkRequest request, HeadFile file, WrittenHead head, HeadValue.Keys shown, Html message, (string Key, string Why)? refused = null)
    {
        var (suggestions, findings) = (new Suggestions(request.State, file.Path), HeadFindings.Of(request.State, file.Saved, head));
        var focus = refused?.Key ?? findings.KeyAt(NumberOf(request["zeile"]), NumberOf(request["spalte"]));
        return Html.Of($"""
            <form class="werkbank-form" method="post" action="/{WorkHandler.Root}kopf" data-teil data-entwurf="{file.Path}|kopf" aria-label="{file.Title}">
            <h1>{file.Title}</h1>
            {WorkFrame.Fields(request, ("seite", file.Path), ("stand", file.Hash), ("war", head.Source), (LeadingLinks.Field, request[LeadingLinks.Field]))}
            {message}{Problems.Of(findings.Elsewhere, "")}
            {new KeyForm(findings, new KeyInput(suggestions, focus, refused?.Why ?? "")).Fields(head.Keys, shown)}
            {Unknown(head)}
            {suggestions.Lists()}
            <p class="werkbank-knoepfe"><button name="aktion" value="speichern" class="haupt">Speichern</button>
            <a class="knopf" href="{WorkReply.PageOf(file.Path)}" data-schliessen>Verwerfen</a>
            <small>Strg+Eingabe speichert, Esc verwirft.</small></p>
            </form>
            """);
    }

    private static int NumberOf(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>What the head cannot be read for, and the way to its line.</summary>
    public static Html Unreadable(HeadFile file, ImmutableArray<Finding> why)
    {
        var line = why is [var first, ..] ? first.Location.Line : 1;
        var reason = why.IsEmpty ? "Die Angaben sind auf eine Weise geschrieben, die dieses Formular nicht sicher ändern kann." : $"Die Angaben lassen sich nicht lesen (Zeile {line}). {why[0].Message}";
        return Html.Of($"""
            <form class="werkbank-form" method="get" action="/{WorkHandler.Root}quelle" aria-label="{file.Title}">
            <h1>{file.Title}</h1>
            {WorkFrame.Message(reason)}
            <input type="hidden" name="seite" value="{file.Path}"><input type="hidden" name="zeile" value="{line}">
            <p class="werkbank-knoepfe"><a class="knopf" href="/{WorkHandler.Root}quelle?seite={Uri.EscapeDataString(file.Path)}&amp;zeile={line}">Im Quelltext an Zeile {line} beheben</a>
            <a class="knopf" href="{WorkReply.PageOf(file.Path)}" data-schliessen>Zurück</a></p>
            </form>
            """);
    }

    /// <summary>Keys that no table knows.</summary>
    private static Html Unknown(WrittenHead head)
    {
        var names = head.Values.Entries.Select(entry => entry.Name).Except(head.Keys.Select(key => key.Name), StringComparer.Ordinal).ToList();
        return Html.If(names.Count > 0, () => Html.Of($"""<p class="hilfe">Unbekannte Angaben bleiben, wie sie sind: {string.Join(", ", names)}.</p>"""));
    }
}
