using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Findings;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench.WorkPages.Mending;

/// <summary>The form that holds the source of a file.</summary>
internal static class SourceForm
{
    public static string TitleOf(SavedFile file) => $"Quelltext: {file.File.Path}";

    /// <param name="request">What was asked.</param>
    /// <param name="file">As it lies on the disk.</param>
    /// <param name="text">What the field holds.</param>
    /// <param name="message">What is to be said first.</param>
    public static Html Of(WorkRequest request, SavedFile file, string text, Html message) => Form(request, file, Html.Of($"{message}{Field(text)}"));

    /// <summary>The line that is to be mended, with its number and what is said of it.</summary>
    /// <param name="line">Counted from 1; 0 for none.</param>
    public static Html Quote(SavedFile file, int line, ImmutableArray<Finding> findings)
    {
        if (line == 0) return Html.None;
        var own = findings.Where(finding => finding.Location.Line == line).Distinct().ToList();
        return Html.Of($"""
            <div class="meldung" data-zeile="{line}"><p>Zeile {line}:</p><pre tabindex="0">{file.Lines[line - 1].ToString()}</pre>
            {Items(own)}</div>
            """);
    }

    /// <summary>What is wrong with the text as it is typed.</summary>
    public static Html Findings(ImmutableArray<Finding> findings)
    {
        var some = findings.Where(finding => finding.Severity != Severity.Notice).Distinct().Order().ToList();
        return some.Count == 0 ? Html.Of($"<p>Mit diesem Text gibt es weder Fehler noch Warnungen.</p>") : Html.Of($"<p>Mit diesem Text:</p>{Items(some)}");
    }

    /// <summary>What would be wrong, to be agreed to.</summary>
    public static Html Agree(ImmutableArray<Finding> errors) => Html.Of($"""
        <div class="meldung" role="alert"><p>Gespeichert wurde noch nichts, denn so gäbe es neue Fehler:</p>
        {Items(errors)}
        <p><label><input type="checkbox" name="einverstanden" value="ja"> Trotzdem speichern</label></p></div>
        """);

    /// <summary>The file as it is now beside what was typed: an editor brings them together.</summary>
    public static Html Both(WorkRequest request, SavedFile now) => Form(request, now, Html.Of($"""
        {WorkFrame.Message("Die Datei wurde inzwischen an anderer Stelle geändert; überschrieben wurde nichts. Übernehmen Sie von links, was bleiben soll. „Speichern“ setzt dann den rechten Text an die Stelle des linken.")}
        <div class="werkbank-beide"><section><h2>Jetzt in der Datei</h2><pre tabindex="0">{now.Decoded}</pre></section>
        <section><h2>Ihr Text</h2>{Field(request["text"])}</section></div>
        """));

    private static Html Form(WorkRequest request, SavedFile file, Html fields) => Html.Of($"""
        <form class="werkbank-form" method="post" action="/{WorkHandler.Root}{SourcePage.Name}" data-teil data-entwurf="{file.File.Path}|{SourcePage.Name}|{file.Hash}" aria-label="{TitleOf(file)}">
        <h1>{TitleOf(file)}</h1>
        {WorkFrame.Fields(request, ("seite", file.File.Path), ("stand", file.Hash))}
        {fields}
        <div class="werkbank-probe" aria-live="polite"></div>
        <p class="werkbank-knoepfe"><button name="aktion" value="speichern" class="haupt">Speichern</button>
        <a class="knopf" href="{WorkReply.PageOf(file.File.Path)}" data-schliessen>Verwerfen</a></p>
        </form>
        """);

    private static Html Field(string text) => Html.Of($"""
        <label>Text der Datei <textarea name="text" rows="20" required spellcheck="false" class="werkbank-quelle">{new Html("\n")}{text}</textarea></label>
        """);

    private static Html Items(IEnumerable<Finding> findings) => Html.Of($"""
        <ul>{findings.Select(finding => Html.Of($"<li><b>{finding.Severity.InGerman()}</b> in Zeile {finding.Location.Line}: {finding.Message}</li>"))}</ul>
        """);
}
