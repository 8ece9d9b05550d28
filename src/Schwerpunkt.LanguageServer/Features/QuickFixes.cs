using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.LanguageServer.Protocol;
using Schwerpunkt.LanguageServer.Sites;

namespace Schwerpunkt.LanguageServer.Features;

/// <summary>What can be mended with a click: the repair of each finding, the decision about each repeat, and all that <c>fix</c> would do.</summary>
/// <param name="reading">The site, this document as it stands.</param>
/// <param name="edits">Makes changes into edits.</param>
/// <param name="document">The document.</param>
internal sealed class QuickFixes(SiteReading reading, WorkspaceEdits edits, OpenDocument document)
{
    private const string Kind = "quickfix";
    /// <summary>To say what becomes of a page without a repeat takes as long as reading it.</summary>
    private const int MostDecisions = 4;

    private const string FixAll = "source.fixAll.schwerpunkt";

    public CodeAction[] In(TextRange range, string[]? only)
    {
        var all = reading.FindingsOf(document.Path);
        var actions = new List<CodeAction>();
        var asked = all.Where(finding => Touches(range, Diagnostics.RangeOf(finding, document.Lines))).ToList();
        var decides = asked.Count(IsDecision) <= MostDecisions;
        if (Asked(Kind, only)) actions.AddRange(asked.Where(finding => decides || !IsDecision(finding)).SelectMany(Fixes));
        if (only is null ? all.Any(finding => finding.Repair is { IsCertain: true }) : Asked(FixAll, only)) actions.AddRange(Everything());
        return [.. actions];
    }

    private static bool Asked(string kind, string[]? only) => only is null || only.Any(asked => kind == asked || kind.StartsWith(asked + ".", StringComparison.Ordinal));

    private static bool IsDecision(Finding finding) => finding.Repair is null && RepeatPlace.IsNamedBy(finding.Kind);

    private IEnumerable<CodeAction> Fixes(Finding finding)
    {
        Diagnostic[] diagnostics = [Diagnostics.Of(finding, document.Lines, null)];
        if (finding.Repair is { } repair)
        {
            LspEdit[] changes = [.. repair.Edits.Select(edit => new LspEdit(document.Lines.RangeOf(edit.Span(document.Lines)), edit.Replacement))];
            yield return Action(repair.Title, diagnostics, changes, repair.IsCertain);
        }
        else if (IsDecision(finding) && new PageEditor(reading.Site.Tree, reading.Finder) is var editor && editor.Read(document.File) is { } page && RepeatPlace.Of(page, finding.Location) is { } at)
        {
            if (Edited(editor, new BlockEdit.Delete(page.File.Hash, at)) is { Length: > 0 } deleted) yield return Action("Diese Wiederholung löschen", diagnostics, deleted, false);
            if (RepeatPlace.CanBeMeant(finding.Kind) && Edited(editor, new BlockEdit.Replace(page.File.Hash, at, RepeatPlace.Meant(page.MarkdownOf(at) ?? ""))) is { Length: > 0 } kept) yield return Action("Die Wiederholung ist gewollt", diagnostics, kept, false);
        }
    }

    /// <summary>What an edit gives, where it changes nothing else; nothing where it cannot be done.</summary>
    private LspEdit[] Edited(PageEditor editor, PageEdit edit) =>
        editor.Apply(document.File, edit) is EditResult.Done { SideEffects.IsEmpty: true } done ? WorkspaceEdits.Between(document.File, done.After.File.Bytes) : [];

    private ImmutableArray<CodeAction> Everything()
    {
        if (!document.File.IsPage) return [];
        var fixedText = new SourceFixer(reading.Site.Tree, reading.Finder).Fix(document.File);
        return WorkspaceEdits.Between(document.File, fixedText.Bytes) is { Length: > 0 } changes
            ? [new CodeAction("Alles beheben, bei dem nur eines gemeint sein kann", FixAll, null, null, edits.Of([(document.Path, changes)], []))] : [];
    }

    private CodeAction Action(string title, Diagnostic[] diagnostics, LspEdit[] changes, bool isCertain) =>
        new(title, Kind, diagnostics, isCertain, edits.Of([(document.Path, changes)], []));

    private static bool Touches(TextRange asked, TextRange finding) =>
        asked.Start.Line <= finding.End.Line && finding.Start.Line <= asked.End.Line;
}
