using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Importing;

namespace Schwerpunkt.Cli.Importing;

/// <summary>Shows an editor what an import kept and what it left out, so that it can be signed off: one HTML file, each export beside its page.</summary>
internal static class ImportReportPage
{
    /// <summary>So few pages are shown at once; of more, each is opened by its reader.</summary>
    private const int MostOpen = 5;

    private const string Style = """
        :root{color-scheme:light dark}
        body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#111;background:#fff}
        a{color:#14487f}
        h2{margin-block-start:3rem}
        summary{cursor:pointer;padding-block:.5rem;border-block-start:1px solid #bbb}
        summary b{margin-inline-end:.5em}
        .sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1rem}
        pre{white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,monospace;margin:0;padding:1rem;background:#f6f3ec}
        del{text-decoration:line-through;color:#444}
        del.boilerplate{background:#e3e3e3}
        del.repeat{background:#f6cfc6}
        :target{outline:3px solid #a3341f;outline-offset:2px}
        .key{display:inline-block;padding:0 .5em}
        input[type=search]{font:inherit;inline-size:min(100%,24rem)}
        table{border-collapse:collapse}
        td,th{padding:.25em 1em .25em 0;text-align:start;vertical-align:top}
        td:first-child{text-align:end;font-variant-numeric:tabular-nums}
        @media (prefers-color-scheme:dark){body{color:#eee;background:#16201b}a{color:#9cc4f2}pre{background:#222d27}del{color:#ccc}del.boilerplate{background:#444}del.repeat{background:#6d2f22}}
        """;

    /// <summary>Without script all pages are there, and the browser searches in them.</summary>
    private const string Script = """
        const pages = [...document.querySelectorAll('details')], form = document.querySelector('form'), texts = new Map();
        const text = page => texts.get(page) ?? texts.set(page, page.textContent.toLowerCase()).get(page);
        const show = () => {
          const words = form.words.value.toLowerCase().trim();
          for (const page of pages) page.hidden = form.open.checked && !page.classList.contains('open') || !text(page).includes(words);
          form.querySelector('output').textContent = pages.filter(page => !page.hidden).length + ' von ' + pages.length;
        };
        const unfold = () => { const page = document.getElementById(location.hash.slice(1))?.closest('details'); if (page) { page.hidden = false; page.open = true; } };
        form.hidden = false;
        form.addEventListener('input', show);
        form.addEventListener('submit', event => event.preventDefault());
        addEventListener('hashchange', unfold);
        show();
        unfold();
        """;

    /// <param name="outcomes">All exports, those among them that could not be read.</param>
    /// <param name="passed">What is said of files that were not read.</param>
    public static string Of(ImmutableArray<ImportOutcome> outcomes, ImmutableArray<Finding> passed)
    {
        var html = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Bericht zum Import</title><style>{Style}</style></head><body>\n<h1>Bericht zum Import</h1>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p>{GermanNumber.Count(outcomes.Length, "Export", "Exporte")}, {GermanNumber.Of(ImportReport.Undecided(outcomes))} mit offenen Stellen. {Encode(ImportReport.Numbers(ImportReport.Results(outcomes)))}</p>\n");
        AppendKinds(html, [.. outcomes.SelectMany(outcome => outcome.Findings)]);
        AppendPassed(html, passed);
        html.Append("<h2>Seiten</h2>\n<p>Links die Vorlage, rechts die Seite. Weggelassen: <del class=\"key repeat\">Wiederholung</del> <del class=\"key boilerplate\">Rahmen des alten Auftritts</del></p>\n");
        html.Append("<form hidden><p><label>Seiten mit diesen Worten: <input type=\"search\" name=\"words\"></label> <label><input type=\"checkbox\" name=\"open\"> nur mit offenen Stellen</label> <output></output></p></form>\n");
        for (var i = 0; i < outcomes.Length; i++) Append(html, outcomes[i], i + 1, outcomes.Length <= MostOpen);
        return html.Append(CultureInfo.InvariantCulture, $"<script>{Script}</script></body></html>\n").ToString();
    }

    private static void AppendKinds(StringBuilder html, ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) return;
        html.Append("<h2>Was zu entscheiden ist</h2>\n<table>\n");
        foreach (var kind in findings.GroupBy(finding => finding.Kind).OrderByDescending(kind => kind.Key.Severity).ThenByDescending(kind => kind.Count()))
            html.Append(CultureInfo.InvariantCulture, $"<tr><td>{GermanNumber.Of(kind.Count())}</td><td>{Encode(kind.Key.Title)} ({kind.Key.Code})</td></tr>\n");
        html.Append("</table>\n");
    }

    private static void AppendPassed(StringBuilder html, ImmutableArray<Finding> passed)
    {
        if (passed.IsEmpty) return;
        html.Append("<h2>Was nicht gelesen wurde</h2>\n<ul>");
        foreach (var finding in passed) html.Append(CultureInfo.InvariantCulture, $"<li>{Encode(finding.Location.Path)}: {Encode(finding.Message)}</li>");
        html.Append("</ul>\n");
    }

    private static void Append(StringBuilder html, ImportOutcome outcome, int number, bool unfolded)
    {
        var numbers = outcome.Result is { } read ? ImportReport.Numbers([read]) : "Nicht eingelesen.";
        html.Append(CultureInfo.InvariantCulture, $"<details id=\"s{number}\"{(outcome.Findings.IsEmpty ? "" : " class=\"open\"")}{(unfolded ? " open" : "")}><summary><b>{Encode(outcome.Source.Name)}</b> {Encode(numbers)}</summary>\n");
        AppendFindings(html, outcome, number);
        if (outcome.Result is { } result)
        {
            html.Append("<div class=\"sides\"><pre>");
            var open = outcome.Findings.Select(finding => finding.Location.Line).ToHashSet();
            foreach (var piece in result.Pieces.Where(piece => piece.Fate != ImportFate.Space)) html.Append(Marked(piece, number, open)).Append('\n');
            html.Append(CultureInfo.InvariantCulture, $"</pre><div><pre>{Encode(result.Markdown)}</pre>");
            foreach (var (name, text) in result.Sidecars) html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(name)}</h3><pre>{Encode(text)}</pre>");
            html.Append("</div></div>\n");
        }

        html.Append("</details>\n");
    }

    private static void AppendFindings(StringBuilder html, ImportOutcome outcome, int number)
    {
        if (outcome.Findings.IsEmpty) return;
        var lines = outcome.Result?.Pieces.Where(piece => piece.Fate != ImportFate.Space).Select(piece => piece.Line).ToHashSet() ?? [];
        html.Append("<ul>");
        foreach (var finding in outcome.Findings)
        {
            var line = finding.Location.Line;
            html.Append(CultureInfo.InvariantCulture, $"<li>{(lines.Contains(line) ? $"<a href=\"#s{number}-{line}\">Zeile {line}</a>" : $"Zeile {line}")}: {Encode(finding.Message)}</li>");
        }

        html.Append("</ul>\n");
    }

    /// <param name="open">Lines that a finding leads to; the first piece of each takes the anchor and leaves the set.</param>
    private static string Marked(ImportPiece piece, int number, HashSet<int> open)
    {
        var anchor = open.Remove(piece.Line) ? string.Create(CultureInfo.InvariantCulture, $" id=\"s{number}-{piece.Line}\"") : "";
        return piece.Fate switch
        {
            ImportFate.Boilerplate => $"<del class=\"boilerplate\"{anchor}>{Encode(piece.Text)}</del>",
            ImportFate.Repeat => $"<del class=\"repeat\"{anchor}>{Encode(piece.Text)}</del>",
            _ => anchor.Length == 0 ? Encode(piece.Text) : $"<span{anchor}>{Encode(piece.Text)}</span>",
        };
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
