using System.Collections.Immutable;
using System.Globalization;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.Sites;
using Schwerpunkt.Workbench.Requests;

namespace Schwerpunkt.Workbench;

/// <summary>Writes findings as entries of a list: each with the way to its place, and a button for whatever a click can mend.</summary>
/// <param name="state">What is shown.</param>
/// <param name="token">Of this start of the preview.</param>
/// <param name="back">What the forms carry to lead back to the list.</param>
internal sealed class FindingEntries(PreviewState state, string token, ImmutableArray<(string Name, string Value)> back)
{
    private readonly Lazy<Dictionary<string, SourceFile>> texts = new(() => state.Assembled?.Tree.Texts.DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal) ?? []);
    private readonly Dictionary<string, string> hashes = new(StringComparer.Ordinal);

    /// <summary>One finding: its place, what it is, what can be done with a click.</summary>
    public Html Of(Finding finding) => Html.Of($"""
        <li class="{finding.Severity.Name()}"><b>{finding.Severity.InGerman()}</b> {finding.Message} <small><code>{finding.Location.ToString()}</code> {finding.Code}</small>{Ways(finding)}</li>
        """);

    /// <summary>The file of a finding below content/; null where it is no text that can be opened here.</summary>
    public string? FileOf(Finding finding)
    {
        var (path, root) = (finding.Location.Path, state.Assembled?.Tree.At("").Path ?? "");
        return path.StartsWith(root, StringComparison.Ordinal) && texts.Value.ContainsKey(path[root.Length..]) ? path[root.Length..] : null;
    }

    private Html Ways(Finding finding)
    {
        if (FileOf(finding) is not { } file) return Html.None;
        var place = Html.Of($"""<a class="knopf" href="/{WorkHandler.Root}stelle?seite={Uri.EscapeDataString(file)}&amp;zeile={finding.Location.Line}&amp;spalte={finding.Location.Column}" data-im-fenster>Zur Stelle{About(finding)}</a>""");
        var buttons = Buttons(finding);
        if (buttons.Text is null) return Html.Of($"""<p class="werkbank-knoepfe">{place}</p>""");
        ImmutableArray<(string Name, string Value)> fields = [.. MendTarget.Of(finding, file, HashOf(file)).Fields, .. back];
        return Html.Of($"""
            <form method="post" action="/{WorkHandler.Root}beheben" data-teil><input type="hidden" name="{Gate.Field}" value="{token}">{Hidden(fields)}<p class="werkbank-knoepfe">{place} {buttons}</p></form>
            """);
    }

    /// <summary>A button for the repair, or for the decision that only an editor can take.</summary>
    private static Html Buttons(Finding finding) =>
        finding.Repair is { } repair ? Html.Of($"""<button name="aktion" value="beheben">Beheben: {repair.Title}{About(finding)}</button>""")
        : RepeatPlace.IsNamedBy(finding.Kind) ? Html.Of($"""<button name="aktion" value="loeschen">Diese löschen{About(finding)}</button> {Html.If(RepeatPlace.CanBeMeant(finding.Kind), () => Html.Of($"""<button name="aktion" value="behalten">Ist gewollt{About(finding)}</button>"""))}""")
        : Html.None;

    /// <summary>Tells one button from another for who hears them in a list.</summary>
    private static Html About(Finding finding) => Html.Of($"""<span class="werkbank-nur-vorgelesen"> ({finding.Location.InWords})</span>""");

    private static IEnumerable<Html> Hidden(ImmutableArray<(string Name, string Value)> fields) => fields.Select(field => Html.Of($"""<input type="hidden" name="{field.Name}" value="{field.Value}">"""));

    private string HashOf(string file)
    {
        if (!hashes.TryGetValue(file, out var hash)) hashes.Add(file, hash = SavedFile.HashOf(texts.Value[file]));
        return hash;
    }
}

/// <summary>Names a finding so that it is found again in the file it was found in.</summary>
/// <param name="File">Below content/.</param>
/// <param name="Hash">Of the text that has it.</param>
/// <param name="Code">Its kind.</param>
/// <param name="Title">Of its repair; empty where it has none.</param>
internal sealed record MendTarget(string File, string Hash, string Code, int Line, int Column, string Title)
{
    /// <summary>As a form carries it.</summary>
    public ImmutableArray<(string Name, string Value)> Fields =>
    [
        ("seite", File), ("stand", Hash), ("befund", Code), ("zeile", Line.ToString(CultureInfo.InvariantCulture)), ("spalte", Column.ToString(CultureInfo.InvariantCulture)), ("was", Title),
    ];

    public static MendTarget Of(Finding finding, string file, string hash) => new(file, hash, finding.Code, finding.Location.Line, finding.Location.Column, finding.Repair?.Title ?? "");

    /// <summary>As a form has sent it.</summary>
    public static MendTarget Of(WorkRequest request) => new(request.File, request["stand"], request["befund"], Number(request["zeile"]), Number(request["spalte"]), request["was"]);

    /// <summary>Whether it names this one.</summary>
    public bool Names(Finding finding) => Of(finding, File, Hash) == this;

    private static int Number(string written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
