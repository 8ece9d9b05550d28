using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Schwerpunkt.Importing;

namespace Schwerpunkt.Cli.Importing;

/// <summary>Tells an editor what an import kept and what it left out, so that it can be signed off.</summary>
internal static class ImportReport
{
    private const string Style =
        "body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#111;background:#fff}h2{margin-block-start:3rem}"
        + ".page{display:grid;grid-template-columns:1fr 1fr;gap:1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,monospace;margin:0;padding:1rem;background:#f6f3ec}"
        + "del{text-decoration:line-through;color:#444}del.boilerplate{background:#e3e3e3}del.repeat{background:#f6cfc6}.key{display:inline-block;padding:0 .5em}table{border-collapse:collapse}td,th{padding:.25em 1em .25em 0;text-align:end}td:first-child,th:first-child{text-align:start}";

    /// <summary>A line for each page and one for all.</summary>
    public static void Print(ImmutableArray<ImportOutcome> outcomes, ImportSettings settings, TextWriter writer)
    {
        writer.WriteLine();
        var results = outcomes.Select(outcome => outcome.Result).OfType<ImportResult>().ToImmutableArray();
        foreach (var result in results) writer.WriteLine($"{result.Source}: {Numbers([result])}");
        var written = outcomes.Count(outcome => outcome.Written);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Eingelesen: {outcomes.Length}, geschrieben: {written} nach {settings.To}/. {Numbers(results)}"));
    }

    /// <summary>Original and result side by side, what was left out marked.</summary>
    public static string ToHtml(ImmutableArray<ImportOutcome> outcomes)
    {
        var results = outcomes.Select(outcome => outcome.Result).OfType<ImportResult>().ToImmutableArray();
        var html = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Bericht zum Import</title><style>{Style}</style></head><body>\n<h1>Bericht zum Import</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(Numbers(results))}</p>\n<p>Weggelassen: <del class=\"key repeat\">Wiederholung</del> <del class=\"key boilerplate\">Rahmen des alten Auftritts</del></p>\n");
        foreach (var outcome in outcomes) Append(html, outcome);
        return html.Append("</body></html>\n").ToString();
    }

    private static void Append(StringBuilder html, ImportOutcome outcome)
    {
        html.Append(CultureInfo.InvariantCulture, $"<h2>{Encode(outcome.Source.Name)}</h2>\n");
        if (outcome.Result is { } result)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{Encode(Numbers([result]))}</p>\n<div class=\"page\"><pre>");
            foreach (var piece in result.Pieces.Where(piece => piece.Fate != ImportFate.Space)) html.Append(Marked(piece)).Append('\n');
            html.Append(CultureInfo.InvariantCulture, $"</pre><div><pre>{Encode(result.Markdown)}</pre>");
            foreach (var (name, text) in result.Sidecars) html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(name)}</h3><pre>{Encode(text)}</pre>");
            html.Append("</div></div>\n");
        }

        if (outcome.Findings.IsEmpty) return;
        html.Append("<ul>");
        foreach (var finding in outcome.Findings) html.Append(CultureInfo.InvariantCulture, $"<li>Zeile {finding.Location.Line}: {Encode(finding.Message)}</li>");
        html.Append("</ul>\n");
    }

    private static string Marked(ImportPiece piece) => piece.Fate switch
    {
        ImportFate.Boilerplate => $"<del class=\"boilerplate\">{Encode(piece.Text)}</del>",
        ImportFate.Repeat => $"<del class=\"repeat\">{Encode(piece.Text)}</del>",
        _ => Encode(piece.Text),
    };

    private static string Numbers(ImmutableArray<ImportResult> results)
    {
        int Count(ImportFate fate) => results.Sum(result => result.Count(fate));
        var read = results.Sum(result => result.Pieces.Length) - Count(ImportFate.Space);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Lines(read)} gelesen, {Count(ImportFate.Kept)} behalten, {Count(ImportFate.Boilerplate)} als Rahmen und {Count(ImportFate.Repeat)} als Wiederholung weggelassen, {results.Sum(result => result.Findings.Length)} offen.");
    }

    private static string Lines(int count) => count == 1 ? "1 Zeile" : string.Create(CultureInfo.InvariantCulture, $"{count} Zeilen");

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
