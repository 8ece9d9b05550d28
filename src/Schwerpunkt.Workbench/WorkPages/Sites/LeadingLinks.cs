using System.Collections.Immutable;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Sites;

/// <summary>The places that lead to a page: whoever takes it away or holds it back sees them first.</summary>
internal static class LeadingLinks
{
    /// <summary>Says that somebody has seen them.</summary>
    public const string Field = "verweise";

    private const int Shown = 50;

    /// <summary>All of them.</summary>
    public static ImmutableArray<Location> To(PreviewState state, string file) => state.Assembled is { Tree: var tree } ? Referrers.Of(tree, file) : [];

    /// <summary>What is to be agreed to before a page is held back. Nothing where it was held back before, where nobody would miss it, or where somebody agreed.</summary>
    public static Html Asked(WorkRequest request, string file)
    {
        var today = request.State.Assembled?.Tree.Today ?? default;
        if (request[Field] == "ja" || PageState.Find(request.State, file) is not { IsReadable: true } page || page.Said(today).Length > 0) return Html.None;
        // What is held back itself leads nobody anywhere.
        ImmutableArray<Location> leads = [.. To(request.State, file).Where(at => PageState.Find(request.State, Below(request.State, at)) is not { } from || from.Said(today).Length == 0)];
        return Html.If(!leads.IsEmpty, () => Html.Of($"""
            <div class="meldung" role="alert"><p>Gespeichert wurde noch nichts: Zu dieser Seite {Lead(leads.Length)}. Solange sie nicht erscheint, ist jeder dieser Verweise ein Fehler, und der Auftritt lässt sich nicht veröffentlichen:</p>
            {List(request.State, leads)}
            <p><label><input type="checkbox" name="{Field}" value="ja"> Ich kümmere mich um diese Stellen; so soll es sein</label></p></div>
            """));
    }

    /// <summary>Each with the title of its page, and the way there.</summary>
    public static Html List(PreviewState state, ImmutableArray<Location> leads) => Html.Of($"""
        <ul>{leads.Take(Shown).Select(at => Entry(state, at))}{Html.If(leads.Length > Shown, () => Html.Of($"<li>und {leads.Length - Shown} weitere</li>"))}</ul>
        """);

    /// <summary>How many, as the end of a sentence.</summary>
    public static string Lead(int count) => count == 1 ? "führt eine andere Stelle" : $"führen {count} andere Stellen";

    private static Html Entry(PreviewState state, Location at)
    {
        var file = Below(state, at);
        var title = PageState.Find(state, file)?.Title;
        return Html.Of($"""<li>{(title is null ? Html.None : Html.Of($"„{title}“: "))}{file}, Zeile {at.Line} <a class="knopf" href="/{WorkHandler.Root}stelle?seite={Uri.EscapeDataString(file)}&amp;zeile={at.Line}&amp;spalte={at.Column}">Zur Stelle<span class="werkbank-nur-vorgelesen"> ({file}, Zeile {at.Line})</span></a></li>""");
    }

    /// <summary>The file of a place, below content/.</summary>
    public static string Below(PreviewState state, Location at) => state.Assembled?.Tree.Below(at.Path) ?? at.Path;
}
