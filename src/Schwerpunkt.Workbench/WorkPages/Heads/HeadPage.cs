using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.German;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Text;
using Schwerpunkt.Workbench.Changes;
using Schwerpunkt.Workbench.Requests;
using Schwerpunkt.Workbench.WorkPages.Sites;

namespace Schwerpunkt.Workbench.WorkPages.Heads;

/// <summary>Fills the keys of a page, or of a file that is YAML as a whole. Only what was changed in the form is changed in the file.</summary>
/// <param name="desk">Writes.</param>
internal sealed class HeadPage(Desk desk) : IWorkPage
{
    private const string Title = "Angaben geändert";

    public string Path => "kopf";

    public Task<Reply> Show(WorkRequest request)
    {
        if (HeadFile.Find(desk, request.File, request.State) is not { } file) return Task.FromResult<Reply>(new Reply.Missing($"„{request.File}“ gibt es nicht, oder es hat keine Angaben."));
        var log = new FindingLog();
        if (file.Read(log) is not { } head) return Task.FromResult<Reply>(new Reply.Shown(file.Title, HeadForm.Unreadable(file, log.ToImmutable())));
        return Task.FromResult<Reply>(head.Keys.IsEmpty ? new Reply.Missing($"„{file.Path}“ hat keine Angaben.") : new Reply.Shown(file.Title, HeadForm.Of(request, file, head, head.Values, Html.None)));
    }

    public Task<Reply> Do(WorkRequest request) => Task.FromResult(Saved(request));

    private Reply Saved(WorkRequest request)
    {
        var log = new FindingLog();
        if (HeadFile.Find(desk, request.File, request.State) is not { } file) return new Reply.Missing($"„{request.File}“ gibt es nicht mehr. Geändert wurde nichts.");
        if (HeadFile.OfText(file.Path, LineMap.Normalise(request["war"])) is not { } opened || WrittenHead.TryRead(opened, log) is not { Keys.IsEmpty: false } before) return new Reply.Missing("Das Formular ist unvollständig. Öffnen Sie es neu; geändert wurde nichts.");
        if (file.Read(log) is not { } now) return new Reply.Again(file.Title, HeadForm.Unreadable(file, log.ToImmutable()));
        var typed = new TypedHead(request, new Suggestions(request.State, file.Path)).Of(before.Keys, before.Values);
        var changes = HeadChange.Between(before.Values, typed);
        // A draft that is taken up again brings along what it was written over.
        var isOther = request["stand"] != file.Hash || !before.Values.Says(now.Values);
        // Items of a list are counted: what somebody else has changed in the same way is not to be changed again.
        if (isOther) changes = [.. changes.Where(change => !IsSame(now.At(change.Ground), change.Ground.Steps.Aggregate((HeadValue?)typed, (value, step) => value?.Find(step.Name!))))]; // ! a ground has keys alone
        if (isOther && changes.Any(change => !IsSame(before.At(change.Ground), now.At(change.Ground)))) return Both(request, file, now, typed, changes);
        if (Emptied(before, typed) is { } needed) return new Reply.Again(file.Title, HeadForm.Of(request, file, now, Merged(now, typed, changes), Html.None, (needed.Name, Why(needed))));
        if (IsHeldBack(now, typed, request) && LeadingLinks.Asked(request, file.Path) is { Text.Length: > 0 } asked) return new Reply.Again(file.Title, HeadForm.Of(request, file, now, Merged(now, typed, changes), asked));
        var outcome = changes.IsEmpty ? new Outcome.Done(file.Path) : Written(request, file, changes);
        return WorkReply.Of(outcome, file.Title, WorkReply.PageOf(file.Path), message => HeadForm.Of(request, file, now, Merged(now, typed, changes), message));
    }

    /// <summary>A key that cannot be done without and was emptied; null where there is none.</summary>
    private static YamlKey? Emptied(WrittenHead before, HeadValue.Keys typed) => before.Keys.FirstOrDefault(key => key.Required && !KeyText.IsBlank(before.Values.Find(key.Name)) && KeyText.IsBlank(typed.Find(key.Name)));

    private static string Why(YamlKey key) => key.Name == "title"
        ? "Ein Titel ist nötig: Er steht über der Seite, in Menüs und in Verweisen. Gespeichert wurde nichts."
        : $"Diese Angabe ist nötig ({KeyLabel.Of(key)}). Gespeichert wurde nichts.";

    /// <summary>Whether a page with these keys is not to be read today.</summary>
    private static bool IsHeldBack(WrittenHead head, HeadValue.Keys typed, WorkRequest request) =>
        head.Keys.FirstOrDefault(key => key.Name == "draft") is { } draft
        && (KeyText.Of(draft, typed.Find(draft.Name)) is [KeyText.Yes] || (typed.Find("date") is HeadValue.Text day && IsoDay.TryParse(day.Words.Trim()) > request.State.Assembled?.Tree.Today));

    /// <summary>A file that is not there yet comes with the first value.</summary>
    private Outcome Written(WorkRequest request, HeadFile file, ImmutableArray<HeadChange> changes) => file.Exists
        ? desk.Edit(Title, file.Path, file.Hash, request.IsAgreed, [.. changes.Select<HeadChange, Func<string, PageEdit>>(change => change.Edit)])
        : desk.EditKeys(Title, file.Path, _ => changes.Select(change => change.Edit));

    /// <summary>What stands in the file by now, beside what was typed: an editor chooses.</summary>
    private static Reply.Again Both(WorkRequest request, HeadFile file, WrittenHead now, HeadValue.Keys typed, ImmutableArray<HeadChange> changes)
    {
        var clashes = changes.Select(change => change.Ground.Steps[0].Name!).Distinct(StringComparer.Ordinal).Where(name => !IsSame(now.Values.Find(name), typed.Find(name))); // ! every path begins with a key
        var message = Html.Of($"""
            <div class="meldung" role="alert"><p>Die Datei wurde inzwischen an anderer Stelle geändert; überschrieben wurde nichts. In den Feldern steht, was Sie geschrieben haben. „Speichern“ setzt es an die Stelle dessen, was jetzt in der Datei steht:</p>
            <dl>{clashes.Select(name => Html.Of($"<dt>{Label(now, name)} <small>{name}</small></dt><dd><pre tabindex=\"0\">{Words(now.Values.Find(name))}</pre></dd>"))}</dl></div>
            """);
        return new Reply.Again(file.Title, HeadForm.Of(request, file, now, Merged(now, typed, changes), message));
    }

    /// <summary>What was changed as it was typed, the rest as it stands in the file.</summary>
    private static HeadValue.Keys Merged(WrittenHead now, HeadValue.Keys typed, ImmutableArray<HeadChange> changes)
    {
        var changed = changes.Select(change => change.Ground.Steps[0].Name).ToHashSet(StringComparer.Ordinal);
        return new HeadValue.Keys([.. now.Values.Entries.Where(entry => !changed.Contains(entry.Name)), .. typed.Entries.Where(entry => changed.Contains(entry.Name))]);
    }

    private static string Label(WrittenHead head, string name) => head.Keys.FirstOrDefault(key => key.Name == name) is { } key ? KeyLabel.Of(key) : name;

    private static string Words(HeadValue? value) => value switch
    {
        null => "(nicht angegeben)",
        HeadValue.Text text => text.Words,
        HeadValue.Many many => string.Join('\n', many.Items.Select(Words)),
        HeadValue.Keys keys => string.Join('\n', keys.Entries.Select(entry => $"{entry.Name}: {Words(entry.Value)}")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsSame(HeadValue? one, HeadValue? other) => one is null ? other is null : other is not null && one.Says(other);
}
