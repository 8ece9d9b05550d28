using Schwerpunkt.Editing;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>The form around the fields of a block.</summary>
internal static class BlockForm
{
    /// <param name="request">What was asked.</param>
    /// <param name="target">What it edits.</param>
    /// <param name="fields">The fields, filled.</param>
    /// <param name="message">What is to be said first; often nothing.</param>
    /// <param name="canBeText">Whether the block can also be edited as its Markdown.</param>
    public static Html Of(WorkRequest request, BlockTarget target, Html fields, Html message, bool canBeText) => Html.Of($"""
        <form class="werkbank-form" method="post" action="/{WorkHandler.Root}block" enctype="{(target.Fields == "bild" ? "multipart/form-data" : "application/x-www-form-urlencoded")}" data-teil data-entwurf="{target.Draft}" aria-label="{target.Title}">
        <h1>{target.Title}</h1>
        {WorkFrame.Fields(request, ("seite", target.File), ("stand", target.Hash), ("ort", target.At?.ToString() ?? ""), ("neu", target.New), ("art", target.Kind), ("war", target.Before), ("felder", target.Fields), ("entwurf", target.Draft))}
        {message}
        {fields}
        <div class="werkbank-probe" aria-live="polite"></div>
        <p class="werkbank-knoepfe"><button name="aktion" value="speichern" class="haupt">Speichern</button>
        <a class="knopf" href="{WorkReply.PageOf(target.File)}" data-schliessen>Verwerfen</a>
        <small>Strg+Eingabe speichert, Esc verwirft.</small></p>
        {Html.If(target.New.Length == 0, () => More(target, canBeText))}
        </form>
        """);

    private static Html More(BlockTarget target, bool canBeText) => Html.Of($"""
        <details><summary>Mehr</summary>
        <p class="werkbank-knoepfe"><button name="aktion" value="hoch" formnovalidate>Nach oben</button>
        <button name="aktion" value="runter" formnovalidate>Nach unten</button>
        <button name="aktion" value="loeschen" formnovalidate>Löschen</button>
        {Html.If(canBeText, () => Html.Of($"""<a class="knopf" href="{target.Address}&amp;felder=text" data-im-fenster>Als Text bearbeiten</a>"""))}</p></details>
        """);
}

/// <summary>What a form of a block edits.</summary>
/// <param name="File">The page, below content/.</param>
/// <param name="Hash">Of the text that was opened.</param>
/// <param name="At">The block, or the one beside which another comes; null at the end of a page without any.</param>
/// <param name="New"><c>davor</c> or <c>dahinter</c> for a block that is begun; else empty.</param>
/// <param name="Kind">Which kind is begun; else empty.</param>
/// <param name="Before">The Markdown that was opened.</param>
/// <param name="Name">What the block is called.</param>
/// <param name="Fields">By which fields it is edited.</param>
/// <param name="Draft">Under this name a browser keeps what is typed: by the words of the place, so that it is found again where the page has changed elsewhere.</param>
internal sealed record BlockTarget(string File, string Hash, PieceAddress? At, string New, string Kind, string Before, string Name, string Fields, string Draft)
{
    /// <summary>Of the form.</summary>
    public string Title => New.Length > 0 ? $"{Name} einfügen" : $"{Name} bearbeiten";

    /// <summary>Of the form, with what it edits.</summary>
    public string Address => $"/{WorkHandler.Root}block?seite={Uri.EscapeDataString(File)}&stand={Hash}&ort={Uri.EscapeDataString(At?.ToString() ?? "")}";
}
