using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Editing;

/// <summary>Edits pages: a page and an edit give the page as it would be, byte for byte the same elsewhere, and what else would change. Safe to use from several threads.</summary>
public sealed class PageEditor
{
    private readonly DocumentReader reader;
    private readonly Func<SourceFile, ImmutableArray<Finding>> findingsOf;

    /// <param name="tree">The whole content: what a page says depends on its neighbours.</param>
    /// <param name="findingsOf">What is wrong with a page.</param>
    public PageEditor(SourceTree tree, Func<SourceFile, ImmutableArray<Finding>> findingsOf)
    {
        this.findingsOf = findingsOf;
        // What is wrong with a sidecar is for the build to say.
        reader = DocumentReader.Of(tree, new FindingLog());
    }

    /// <summary>The page with what can be edited in it; null where its bytes are no text.</summary>
    public WrittenPage? Read(SourceFile file) => SavedFile.TryRead(file) is { } saved ? Read(saved) : null;

    /// <summary>Does an edit, in memory.</summary>
    /// <param name="file">The page as it lies on the disk now.</param>
    /// <param name="edit">Refused where it was made on another text.</param>
    public EditResult Apply(SourceFile file, PageEdit edit)
    {
        if (SavedFile.TryRead(file) is not { } saved) return new EditResult.Refused(Refusals.NoText);
        if (!string.Equals(saved.Hash, edit.Hash, StringComparison.OrdinalIgnoreCase)) return new EditResult.Refused(Refusals.OtherText);
        var page = Read(saved);
        return edit.Plan(page) switch
        {
            EditPlan.Refused refused => new EditResult.Refused(refused.Reason),
            EditPlan.Restored restored => Done(saved, saved.With(restored.Changes), restored.Changes, []),
            EditPlan.Written { Drafts: var drafts } when Best(page, drafts) is var (after, changes, effects) => Done(saved, after, changes, effects),
            _ => Done(saved, saved, [], []),
        };
    }

    private WrittenPage Read(SavedFile saved) =>
        new(saved, saved.File.IsPage ? reader.Read(saved.File).Document : null, markdown => Read(new SourceFile(saved.File.Path, Encoding.UTF8.GetBytes($"---\ntitle: Seite\n---\n\n{markdown}\n"))) ?? throw new UnreachableException());

    private EditResult.Done Done(SavedFile before, SavedFile after, ImmutableArray<TextChange> changes, ImmutableArray<SideEffect> effects) =>
        new(before, after, changes, findingsOf(before.File), findingsOf(after.File), effects);

    /// <summary>The first way with which nothing else changes, else the first of those with which least does.</summary>
    private (SavedFile After, ImmutableArray<TextChange> Changes, ImmutableArray<SideEffect> Effects)? Best(WrittenPage page, ImmutableArray<EditDraft> drafts)
    {
        (SavedFile After, ImmutableArray<TextChange> Changes, ImmutableArray<SideEffect> Effects)? best = null;
        foreach (var draft in drafts)
        {
            ImmutableArray<TextChange> changes = [.. draft.Changes.Select(change => page.File.Change(change.Span, change.Text))];
            var after = page.File.With(changes);
            var effects = PageComparison.Of(page, Read(after), draft);
            if (best is null || Gravity(effects) < Gravity(best.Value.Effects)) best = (after, changes, effects);
            if (effects.IsEmpty) break;
        }

        return best;
    }

    /// <summary>How much changes besides: space between items counts least.</summary>
    private static int Gravity(ImmutableArray<SideEffect> effects) => effects.Sum(effect => effect.IsMild ? 1 : 100);
}
