using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Workbench;

/// <summary>What the preview adds to a page: its findings, and the script that keeps it current.</summary>
internal static class PreviewPages
{
    /// <summary>More findings in one list nobody reads, and the browser would wait for them.</summary>
    private const int Shown = 100;

    public const string EventsPath = "__vorschau/ereignisse";
    public const string ScriptPath = "__vorschau/preview.js";
    public const string StylePath = "__vorschau/preview.css";
    public const string FindingsPath = "__vorschau/befunde";

    /// <summary>Stands for a page whose text cannot be read; its findings say why.</summary>
    public const string Unreadable =
        "<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<title>Seite nicht lesbar</title></head><body class=\"vorschau-leer\"><h1>Diese Seite lässt sich noch nicht zeigen</h1>"
        + "<p>Unten steht, was zu beheben ist. Sobald Sie die Datei speichern, erscheint die Seite von selbst.</p></body></html>";

    /// <summary>The page with its findings and script before the end of the body.</summary>
    public static string Frame(string html, PreviewState state, string output)
    {
        var added = string.Create(CultureInfo.InvariantCulture,
            $"<link rel=\"stylesheet\" href=\"/{StylePath}\"><script src=\"/{ScriptPath}\" defer data-version=\"{state.Version}\" data-output=\"{Encode(output)}\"></script>");
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        if (end < 0) end = html.Length;
        return string.Concat(html.AsSpan(0, end), $"<div id=\"vorschau-befunde\">{Findings(state, output)}</div>", added, html.AsSpan(end));
    }

    /// <summary>The findings of one page first, then those of the rest of the site.</summary>
    public static string Findings(PreviewState state, string output)
    {
        var file = state.SourceOf(output) is { } source ? state.Assembled?.Tree.At(source).Path : null;
        var own = state.Findings.Where(finding => finding.Location.Path == file).ToImmutableArray();
        var others = state.Findings.Where(finding => finding.Location.Path != file).ToImmutableArray();
        if (own.IsEmpty && others.IsEmpty) return "";
        var html = new StringBuilder("<aside aria-label=\"Befunde der Vorschau\">");
        Append(html, "Auf dieser Seite", own, own.Any(finding => finding.Severity == Severity.Error));
        Append(html, "Im übrigen Auftritt", others, file is null && others.Any(finding => finding.Severity == Severity.Error));
        return html.Append("</aside>").ToString();
    }

    public static string Asset(string name)
    {
        using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static void Append(StringBuilder html, string title, ImmutableArray<Finding> findings, bool open)
    {
        if (findings.IsEmpty) return;
        html.Append(CultureInfo.InvariantCulture, $"<details{(open ? " open" : "")}><summary>{title}: {FindingCount.InGerman(findings)}</summary><ul>");
        foreach (var finding in findings.Take(Shown))
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<li class=\"{finding.Severity.Name()}\"><code>{Encode(finding.Location.ToString())}</code> <b>{finding.Severity.InGerman()}</b> {Encode(finding.Message)} <small>{finding.Code}</small></li>");
        }

        html.Append("</ul>");
        if (findings.Length > Shown) html.Append(CultureInfo.InvariantCulture, $"<p>Und {findings.Length - Shown} weitere. Alle zeigt „schwerpunkt check“.</p>");
        html.Append("</details>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
