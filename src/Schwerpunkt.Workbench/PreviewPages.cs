using System.Collections.Frozen;
using System.Text;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench;

/// <summary>What the preview adds to a page: the bar of the workbench, and the scripts that keep the page current and let it be edited.</summary>
internal static class PreviewPages
{
    public const string EventsPath = WorkHandler.Root + "ereignisse";
    public const string FindingsPath = WorkHandler.Root + "befunde";
    public const string IconPath = WorkHandler.Root + "zeichen.svg";
    public const string WorkStylePath = WorkHandler.Root + "werkbank.css";
    public const string FormScriptPath = WorkHandler.Root + "formular.js";

    private const string ScriptPath = WorkHandler.Root + "vorschau.js";

    /// <summary>Stands for a page whose text cannot be read; its findings say why.</summary>
    public const string Unreadable =
        "<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<title>Seite nicht lesbar</title></head><body class=\"vorschau-leer\"><main><h1>Diese Seite lässt sich noch nicht zeigen</h1>"
        + "<p>Unten steht, was zu beheben ist. Sobald die Datei gespeichert ist, erscheint die Seite von selbst.</p></main></body></html>";

    /// <summary>Stands for every address until the site was read for the first time, and asks again by itself.</summary>
    public const string TooSoon =
        "<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<meta http-equiv=\"refresh\" content=\"1\"><title>Der Auftritt wird gebaut</title></head><body><main><h1>Der Auftritt wird gerade gebaut …</h1>"
        + "<p>Gleich ist er zu sehen; diese Seite lädt sich von selbst neu.</p></main></body></html>";

    private static readonly FrozenDictionary<string, string> Assets = typeof(PreviewPages).Assembly.GetManifestResourceNames().ToFrozenDictionary(name => WorkHandler.Root + name, Read, StringComparer.Ordinal);

    /// <summary>The page with the bar before the end of the body.</summary>
    public static string Frame(string html, Html bar)
    {
        var added = Html.Of($"""<link rel="stylesheet" href="/{WorkStylePath}"><script type="module" src="/{ScriptPath}"></script>{bar}""").ToString();
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        if (end < 0) end = html.Length;
        return string.Concat(html.AsSpan(0, end), added, html.AsSpan(end));
    }

    /// <summary>A script or style sheet of the workbench; null where there is none of this path.</summary>
    public static string? Asset(string path) => Assets.GetValueOrDefault(path);

    private static string Read(string name)
    {
        using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
