using System.Collections.Immutable;
using Schwerpunkt.Editing;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>What all pages of the workbench have in common.</summary>
internal static class WorkFrame
{
    /// <summary>More is not read by anyone.</summary>
    private const int MostEffects = 50;

    /// <summary>A page of its own.</summary>
    /// <param name="title">German.</param>
    /// <param name="body">From the heading of the page on, which is an h1.</param>
    public static string Page(string title, Html body) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="de">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title} – Werkbank</title>
        <link rel="icon" href="/{PreviewPages.IconPath}" type="image/svg+xml">
        <link rel="stylesheet" href="/{PreviewPages.WorkStylePath}">
        <script type="module" src="/{PreviewPages.FormScriptPath}"></script>
        </head>
        <body class="werkbank-seite">
        <a class="werkbank-sprung" href="#inhalt">Zum Inhalt</a>
        <header><nav aria-label="Werkbank"><ul>
        <li><a href="/">Zum Auftritt</a></li>
        <li><a href="/{WorkHandler.Root}seiten">Seiten</a></li>
        <li><a href="/{WorkHandler.Root}maengel">Befunde</a></li>
        <li><a href="/{WorkHandler.Root}abgeben">Abgeben</a></li>
        </ul></nav></header>
        <main id="inhalt">
        {body}
        </main>
        </body>
        </html>

        """).ToString();

    /// <summary>A line that says why something was not done; screen readers read it at once.</summary>
    public static Html Message(string text) => Html.Of($"""<p class="meldung" role="alert">{text}</p>""");

    /// <summary>What else an edit changes, to be agreed to.</summary>
    public static Html Agree(ImmutableArray<SideEffect> effects) => Html.Of($"""
        <div class="meldung" role="alert"><p>Damit ändert sich noch etwas anderes:</p>
        <ul>{effects.Take(MostEffects).Select(effect => Html.Of($"<li>{effect.Sentence}</li>"))}{Html.If(effects.Length > MostEffects, () => Html.Of($"<li>und {effects.Length - MostEffects} weitere Stellen</li>"))}</ul>
        <p><label><input type="checkbox" name="einverstanden" value="ja"> So soll es sein</label></p></div>
        """);

    /// <summary>The fields that every form carries.</summary>
    public static Html Fields(WorkRequest request, params ImmutableArray<(string Name, string Value)> more) => Html.Of($"""
        <input type="hidden" name="{Gate.Field}" value="{request.Token}">{more.Select(field => Html.Of($"""<input type="hidden" name="{field.Name}" value="{field.Value}">"""))}
        """);
}
