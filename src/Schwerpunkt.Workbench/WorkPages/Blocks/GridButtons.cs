using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>The buttons below a grid of fields; they work where the caret stands.</summary>
internal static class GridButtons
{
    /// <param name="column">What a column is called: Spalte, Reihe.</param>
    public static Html Of(string column) => Html.Of($"""
        <div class="werkbank-knoepfe" role="group" aria-label="Zeilen und {column}n" data-gitter-knoepfe hidden>
        <button type="button" data-gitter="zeile-davor">Zeile darüber</button> <button type="button" data-gitter="zeile">Zeile darunter</button> <button type="button" data-gitter="zeile-weg">Zeile löschen</button>
        <button type="button" data-gitter="spalte-davor">{column} links</button> <button type="button" data-gitter="spalte">{column} rechts</button> <button type="button" data-gitter="spalte-weg">{column} löschen</button>
        </div>
        """);
}
