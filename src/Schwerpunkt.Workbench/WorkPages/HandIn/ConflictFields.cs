using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Workbench.Git;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.HandIn;

/// <summary>The fields by which somebody decides about one file.</summary>
internal static class ConflictFields
{
    /// <param name="conflict">The file.</param>
    /// <param name="choice">What was chosen before; empty at first.</param>
    /// <param name="typed">What was typed before; empty at first.</param>
    /// <param name="number">Of the file on the page.</param>
    /// <param name="compared">Both sides as they are shown.</param>
    public static Html Of(ConflictTexts conflict, string choice, string typed, int number, Html compared)
    {
        var isText = new[] { conflict.Ours, conflict.Theirs }.All(side => side is not { } bytes || Utf8.IsValid(bytes.Span));
        var offersText = isText && conflict.Both.Length > 0;
        return Html.Of($"""
            <fieldset><legend><code>{conflict.Path}</code></legend>
            {compared}
            {Html.If(isText && conflict.Start is not null, () => Html.Of($"""<details><summary>Der Text, mit dem beide begonnen haben</summary><pre tabindex="0" role="group" aria-label="Gemeinsamer Anfang">{Text(conflict.Start)}</pre></details>"""))}
            {Choice(number, "meine", conflict.Ours is null ? "Meine Fassung: die Datei bleibt gelöscht" : "Meine Fassung der ganzen Datei", choice)}
            {Choice(number, "andere", conflict.Theirs is null ? "Die andere Fassung: die Datei wird gelöscht" : "Die andere Fassung der ganzen Datei", choice)}
            {Html.If(offersText, () => Html.Of($"""
                {Choice(number, "text", "Beides zusammen, wie im Feld darunter", choice)}
                <label for="text-{number}">Text der Datei</label>
                <p class="hilfe" id="text-{number}-hilfe">Die Änderungen beider Seiten; wo beide dieselbe Stelle geändert haben, steht Ihre Fassung. Sie können den Text hier ändern.</p>
                <textarea id="text-{number}" name="text-{number}" rows="12" aria-describedby="text-{number}-hilfe">{new Html("\n")}{(typed.Length > 0 ? typed : conflict.Both)}</textarea>
                """))}
            </fieldset>
            """);
    }

    private static Html Choice(int number, string value, string label, string chosen) => Html.Of($"""
        <p><label><input type="radio" name="wahl-{number}" value="{value}" required{(chosen == value ? new Html(" checked") : Html.None)}> {label}</label></p>
        """);

    private static string? Text(ReadOnlyMemory<byte>? bytes) => bytes is { } known ? Encoding.UTF8.GetString(known.Span) : null;
}
