using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>All findings of the site, file by file, to be narrowed down by weight and kind.</summary>
internal sealed class FindingsPage : IWorkPage
{
    /// <summary>More at once nobody reads; the next ones are a click away.</summary>
    private const int Shown = 200;

    public string Path => "maengel";

    public Task<Reply> Show(WorkRequest request)
    {
        var (all, (severity, code)) = (request.State.Findings, (request["schwere"], request["art"]));
        ImmutableArray<Finding> chosen = [.. all.Where(finding => (severity.Length == 0 || finding.Severity.Name() == severity) && (code.Length == 0 || finding.Code == code))];
        var from = int.TryParse(request["ab"], out var at) && at > 0 && at < chosen.Length ? at : 0;
        return Task.FromResult<Reply>(new Reply.Shown("Befunde", Html.Of($"""
            <h1>Befunde</h1>
            {Html.If(request.State.Trouble is not null, () => WorkFrame.Message(request.State.Trouble ?? ""))}
            {Html.If(!request.State.IsChecked, () => Html.Of($"""<p class="meldung" role="status">Der Auftritt wird gerade geprüft; was hier steht, ist von eben. Laden Sie die Seite gleich noch einmal.</p>"""))}
            <p>Im ganzen Auftritt: {FindingCount.InGerman(all)}.</p>
            {Html.If(!all.IsEmpty, () => Filter(all, severity, code))}
            {Result(request, chosen, from)}
            """)));
    }

    public Task<Reply> Do(WorkRequest request) => Task.FromResult<Reply>(new Reply.Missing("Diese Adresse nimmt nichts entgegen."));

    private static Html Filter(ImmutableArray<Finding> all, string severity, string code) => Html.Of($"""
        <form class="werkbank-form" method="get" action="/{WorkHandler.Root}maengel" aria-label="Auswahl">
        <label>Wie schwer<select name="schwere">{Option("", "alle", severity)}{Enum.GetValues<Severity>().Reverse().Select(one => Option(one.Name(), $"{one.InGerman()} ({all.Count(finding => finding.Severity == one)})", severity))}</select></label>
        <label>Welcher Art<select name="art">{Option("", "alle", code)}{all.GroupBy(finding => finding.Kind).OrderByDescending(kind => kind.Key.Severity).ThenBy(kind => kind.Key.Code, StringComparer.Ordinal).Select(kind => Option(kind.Key.Code, $"{kind.Key.Code} ({kind.Count()}): {kind.Key.Title}", code))}</select></label>
        <p class="werkbank-knoepfe"><button class="haupt">Anzeigen</button></p>
        </form>
        """);

    private static Html Option(string value, string name, string chosen) => Html.Of($"""<option value="{value}"{(value == chosen ? new Html(" selected") : Html.None)}>{name}</option>""");

    private static Html Result(WorkRequest request, ImmutableArray<Finding> chosen, int from)
    {
        if (chosen.IsEmpty) return Html.Of($"""<p role="status">{(request.State.Findings.IsEmpty ? "Es ist nichts zu bemängeln." : "Kein Befund passt zu dieser Auswahl.")}</p>""");
        var to = Math.Min(chosen.Length, from + Shown);
        var entries = new FindingEntries(request.State, request.Token, WayBack.Fields(request));
        return Html.Of($"""
            <p role="status">{(to - from == chosen.Length ? Html.Of($"Ausgewählt: {FindingCount.InGerman(chosen)}.") : Html.Of($"Ausgewählt: {FindingCount.InGerman(chosen)}; hier die Nummern {from + 1} bis {to}."))}</p>
            {chosen[from..to].GroupBy(finding => finding.Location.Path).Select(file => File(file.Key, [.. file], entries))}
            {Html.If(to < chosen.Length, () => Html.Of($"""<p class="werkbank-knoepfe"><a class="knopf" href="{WayBack.Of(request)}&amp;ab={to}">Weitere Befunde</a></p>"""))}
            """);
    }

    private static Html File(string path, ImmutableArray<Finding> findings, FindingEntries entries)
    {
        var file = entries.FileOf(findings[0]);
        return Html.Of($"""
            <section><h2>{path}</h2>
            {Html.If(file is not null, () => Ways(file ?? "", findings))}
            <ul class="werkbank-liste">{findings.Select(entries.Of)}</ul></section>
            """);
    }

    private static Html Ways(string file, ImmutableArray<Finding> findings) => Html.Of($"""
        <p class="werkbank-knoepfe">{Html.If(file.EndsWith(".md", StringComparison.Ordinal), () => Html.Of($"""<a class="knopf" href="{WorkReply.PageOf(file)}">Seite ansehen{About(file)}</a>"""))}
        <a class="knopf" href="/{WorkHandler.Root}quelle?seite={Uri.EscapeDataString(file)}">Quelltext{About(file)}</a>
        {Html.If(findings.Any(IsCertain), () => Html.Of($"""<a class="knopf" href="/{WorkHandler.Root}sicheres?seite={Uri.EscapeDataString(file)}">Alles Sichere beheben{About(file)} …</a>"""))}</p>
        """);

    private static Html About(string file) => Html.Of($"""<span class="werkbank-nur-vorgelesen"> ({file})</span>""");

    /// <summary>Whether <c>fix</c> does something about it: a certain repair of a page, or a repeat that the build takes out.</summary>
    private static bool IsCertain(Finding finding) =>
        finding.Location.Path.EndsWith(".md", StringComparison.Ordinal) && (finding.Repair is { IsCertain: true } || finding.Kind == RepeatRemoved.Kind || finding.Kind == TeaserRemoved.Kind);
}
