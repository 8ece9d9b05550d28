using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>The buttons below a grid of fields; they work where the caret stands.</summary>
internal static class GridButtons
{
    /// <param name="column">What a column is called: Spalte, Reihe; null where their number is fixed.</param>
    public static Html Of(string? column) => Html.Of($"""
        <div class="werkbank-knoepfe" role="group" aria-label="{(column is null ? "Zeilen" : $"Zeilen und {column}n")}" data-gitter-knoepfe hidden>
        <button type="button" data-gitter="zeile-davor">Zeile darüber</button> <button type="button" data-gitter="zeile">Zeile darunter</button> <button type="button" data-gitter="zeile-weg">Zeile löschen</button>
        {Html.If(column is not null, () => Html.Of($"""<button type="button" data-gitter="spalte-davor">{column} links</button> <button type="button" data-gitter="spalte">{column} rechts</button> <button type="button" data-gitter="spalte-weg">{column} löschen</button>"""))}
        </div>
        """);
}
