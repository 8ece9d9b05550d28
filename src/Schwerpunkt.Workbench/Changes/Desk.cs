using System.Collections.Immutable;
using Schwerpunkt.Disk;
using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Files;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Editing.Heads;
using Schwerpunkt.Findings;
using Schwerpunkt.Imaging;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.Changes;

/// <summary>The one place that writes into the content: one change after the other, each whole or not at all, each to be taken back.</summary>
/// <param name="content">The content folder.</param>
/// <param name="site">Shows what was written.</param>
/// <param name="themes">The themes that site.yml may choose from.</param>
internal sealed class Desk(string content, PreviewSite site, ImmutableArray<ITheme> themes)
{
    /// <summary>What a file of YAML says depends on no other.</summary>
    private static readonly PageEditor YamlEditor = new(new SourceTree("", [], [], [], default), _ => []);

    private readonly Lock turn = new();
    private readonly OpenedTexts opened = new();
    private readonly ChangeHistory history = new();

    /// <summary>What was written of changes that are one; null where each is one by itself.</summary>
    private List<Change>? together;

    /// <summary>The text of a file as it lies on the disk; null where there is none of this name in the content, or where its bytes are no text.</summary>
    /// <param name="path">Below content/.</param>
    public SavedFile? Read(string path) => Bytes(path) is { } bytes ? SavedFile.TryRead(new SourceFile(path, bytes)) : null;

    /// <summary>What a file of the content holds; null where there is none, or where it leads out of the content.</summary>
    public ReadOnlyMemory<byte>? Bytes(string path)
    {
        if (!IsContent(path)) return null;
        var file = ContentPath.Of(content, path);
        return File.Exists(file) && RealPath.IsWithin(RealPath.Of(file), RealPath.Of(content)) ? (ReadOnlyMemory<byte>?)SharedReading.AllBytes(file) : null;
    }

    /// <summary>The page as it lies on the disk, with what can be edited in it; null as for <see cref="Read"/>.</summary>
    public WrittenPage? ReadPage(string path) => Bytes(path) is { } bytes && site.State.Assembled is { } assembled ? Editor(assembled).Read(new SourceFile(path, bytes)) : null;

    /// <summary>Keeps a text that somebody has opened, so that its parts are found again when somebody else changes the file.</summary>
    public void Remember(SavedFile file) => opened.Add(file);

    /// <summary>A page as it was when it was opened; null where that is too long ago.</summary>
    public WrittenPage? Remembered(string hash) => opened.Find(hash) is { } file && site.State.Assembled is { } assembled ? Editor(assembled).Read(file.File) : null;

    /// <summary>Edits a file.</summary>
    /// <param name="title">German: what is done, for the list of changes.</param>
    /// <param name="path">The file, below content/.</param>
    /// <param name="hash">Of the text that the edits were made on.</param>
    /// <param name="isConfirmed">Whether somebody agreed that more changes.</param>
    /// <param name="edits">Each by the hash of the text after those before it.</param>
    public Outcome Edit(string title, string path, string hash, bool isConfirmed, params ImmutableArray<Func<string, PageEdit>> edits)
    {
        lock (turn)
        {
            if (site.State.Assembled is not { } assembled || Read(path) is not { } now) return new Outcome.Refused($"„{path}“ gibt es nicht mehr, oder es ist kein Text. Geändert wurde nichts.");
            if (now.Hash != hash) return new Outcome.Overtaken(now);
            var (editor, effects, after) = (Editor(assembled), ImmutableArray.CreateBuilder<SideEffect>(), now);
            foreach (var edit in edits)
            {
                switch (editor.Apply(after.File, edit(after.Hash)))
                {
                    case EditResult.Refused refused: return new Outcome.Refused(refused.Reason);
                    case EditResult.Done done:
                        effects.AddRange(done.SideEffects);
                        // What would keep the site from being published is not written without a word.
                        effects.AddRange(done.FindingsAfter.Where(finding => finding.Severity == Severity.Error).ExceptBy(done.FindingsBefore.Select(finding => (finding.Code, finding.Message)), finding => (finding.Code, finding.Message)).Select(finding => new SideEffect(finding.Location, $"Fehler: {finding.Message}")));
                        after = done.After;
                        break;
                }
            }

            return effects.Count > 0 && !isConfirmed ? new Outcome.Unsure([.. effects.Distinct()]) : Replace(title, now, after.File.Bytes);
        }
    }

    /// <summary>What an edit would give; nothing is written. Null where the file is not there any more.</summary>
    public EditResult? Try(string path, string hash, Func<string, PageEdit> edit) =>
        site.State.Assembled is { } assembled && Bytes(path) is { } bytes ? Editor(assembled).Apply(new SourceFile(path, bytes), edit(hash)) : null;

    /// <summary>Where else a picture is shown or named.</summary>
    /// <param name="picture">Below content/.</param>
    /// <param name="page">This page is left out.</param>
    public ImmutableArray<Location> ShownElsewhere(string picture, string page) =>
        site.State.Assembled is { Tree: var tree } ? [.. Referrers.Of(tree, picture).Where(place => place.Path != tree.At(page).Path)] : [];

    /// <summary>What is wrong with a text, be it written or only typed.</summary>
    public ImmutableArray<Finding> FindingsOf(SourceFile file) => site.State.Assembled is { } assembled ? SiteBuild.FindingsOf(assembled.Tree, themes)(file) : [];

    /// <summary>A page as <c>fix</c> would write it; nothing is written. Null where there is no such page.</summary>
    public FixResult? Fixed(string path) => path.EndsWith(".md", StringComparison.Ordinal) && site.State.Assembled is { } assembled && Bytes(path) is { } bytes
        ? new SourceFixer(assembled.Tree, SiteBuild.FindingsOf(assembled.Tree, themes)).Fix(new SourceFile(path, bytes)) : null;

    /// <summary>Gives a file other bytes as a whole, or puts it where none is.</summary>
    /// <param name="hash">Of the text that it was made from; empty where there was no file.</param>
    public Outcome Replace(string title, string path, string hash, ReadOnlyMemory<byte> bytes)
    {
        lock (turn)
        {
            if (hash.Length == 0 && IsContent(path) && !ContentEdit.IsTaken(content, path))
            {
                Write(title, new FileChanges([new FileStep.Written(path, bytes)]));
                return new Outcome.Done(path);
            }

            if (Read(path) is not { } now) return new Outcome.Refused($"„{path}“ gibt es nicht mehr, oder es ist kein Text. Geändert wurde nichts.");
            return now.Hash != hash ? new Outcome.Overtaken(now) : Replace(title, now, bytes);
        }
    }

    /// <summary>Whom a picture itself names as to be credited; null where it names nobody, or is none.</summary>
    public static string? CreditIn(string name, ReadOnlyMemory<byte> bytes) => PictureHeaders.BeginsAsPicture(bytes.Span) ? PictureHeaders.Read(name, bytes).Rights.Naming()?.Text : null;

    /// <summary>Edits the keys of a file that is YAML as a whole; it is begun where there is none yet.</summary>
    /// <param name="edits">By what it says now; each by the hash of the text after those before it.</param>
    public Outcome EditKeys(string title, string path, Func<HeadValue?, IEnumerable<Func<string, HeadEdit>>> edits)
    {
        lock (turn)
        {
            var before = Read(path);
            if (before is null && ContentEdit.IsTaken(content, path)) return new Outcome.Refused($"„{path}“ lässt sich nicht lesen. Geändert wurde nichts.");
            var after = before ?? SavedFile.TryRead(new SourceFile(path, default))!; // ! nothing is text
            foreach (var edit in edits(before is null ? null : WrittenHead.Read(before)))
            {
                switch (YamlEditor.Apply(after.File, edit(after.Hash)))
                {
                    case EditResult.Refused refused: return new Outcome.Refused(refused.Reason);
                    case EditResult.Done done: after = done.After; break;
                }
            }

            if (before is not null) return Replace(title, before, after.File.Bytes);
            if (after.Text.Length > 0) Write(title, new FileChanges([new FileStep.Written(path, after.File.Bytes)]));
            return new Outcome.Done(path);
        }
    }

    /// <summary>Begins, moves, deletes or adds files.</summary>
    public Outcome Change(string title, bool isConfirmed, Func<FileEditor, FileEditResult> change)
    {
        lock (turn)
        {
            site.Update();
            if (site.State.Assembled is not { } assembled) return new Outcome.Refused("Der Inhaltsordner lässt sich nicht lesen. Geändert wurde nichts.");
            switch (change(new FileEditor(assembled, Around(assembled))))
            {
                case FileEditResult.Refused refused: return new Outcome.Refused(refused.Reason);
                case FileEditResult.Done { SideEffects: { IsEmpty: false } effects } when !isConfirmed: return new Outcome.Unsure(effects);
                case FileEditResult.Done done:
                    Write(title, done.Changes);
                    return new Outcome.Done(done.Path);
                default: throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    /// <summary>The titles of what can be taken back and done again of a file; null where nothing can.</summary>
    public (string? Undo, string? Redo) Offered(string path)
    {
        lock (turn) return (history.ToUndo(path)?.Title, history.ToRedo(path)?.Title);
    }

    /// <summary>What was changed in a file since the preview was started, and what of it was taken back; the last first, by its titles.</summary>
    public (ImmutableArray<string> Done, ImmutableArray<string> Undone) Changes(string path)
    {
        lock (turn) return ([.. history.Of(path).Select(change => change.Title)], [.. history.TakenBack(path).Select(change => change.Title)]);
    }

    /// <summary>Several changes that are one: all of them are written, or none, and they are taken back together.</summary>
    /// <param name="path">The page that they are made on.</param>
    /// <param name="changes">Makes them here, one after the other; what comes of the last is what comes of all.</param>
    public Outcome Together(string path, Func<Outcome> changes)
    {
        lock (turn)
        {
            var written = together = [];
            Outcome? outcome = null;
            try
            {
                outcome = changes();
            }
            finally
            {
                together = null;
                if (outcome is not Outcome.Done) written.AsEnumerable().Reverse().ToList().ForEach(change => Apply(change.Changes.Inverse));
            }

            if (outcome is Outcome.Done && written is [.., var last]) history.Add(new Change(last.Title, new FileChanges([.. written.SelectMany(change => change.Changes.Steps)]), path));
            return outcome;
        }
    }

    /// <summary>Takes back the last change of a file; what others changed elsewhere in it since stays.</summary>
    public Outcome Undo(string path)
    {
        lock (turn) return history.ToUndo(path) is { } change ? Step(path, change, change.Changes.Inverse, made => history.Undone(change, made.Inverse)) : new Outcome.Refused("Hier ist nichts zurückzunehmen.");
    }

    /// <summary>Does again what was taken back last of a file.</summary>
    public Outcome Redo(string path)
    {
        lock (turn) return history.ToRedo(path) is { } change ? Step(path, change, change.Changes, made => history.Redone(change, made)) : new Outcome.Refused("Hier ist nichts zu wiederholen.");
    }

    private Outcome Step(string path, Change change, FileChanges wanted, Action<FileChanges> note)
    {
        if (new LaterText(Read).Onto(wanted) is not { } made) return new Outcome.Refused($"„{change.Title}“: Daran hat inzwischen jemand anderes etwas geändert, und das bleibt. Geändert wurde nichts; frühere Fassungen stehen unter „Verlauf“.");
        Apply(made);
        note(made);
        return new Outcome.Done(path);
    }

    private Outcome.Done Replace(string title, SavedFile before, ReadOnlyMemory<byte> after)
    {
        if (!before.File.Bytes.Span.SequenceEqual(after.Span)) Write(title, new FileChanges([new FileStep.Replaced(before.File.Path, before.File.Bytes, after)]));
        return new Outcome.Done(before.File.Path);
    }

    private void Write(string title, FileChanges changes)
    {
        if (changes.Steps.IsEmpty) return;
        Apply(changes);
        var change = new Change(title, changes);
        if (together is null) history.Add(change);
        else together.Add(change);
    }

    private void Apply(FileChanges changes)
    {
        ContentEdit.Apply(content, FileChange.Of(changes));
        site.Show([.. ChangeHistory.PathsOf(changes).Select(path => Path.GetFullPath(ContentPath.Of(content, path)))]);
    }

    private PageEditor Editor(AssembledSite assembled) => new(assembled.Tree, SiteBuild.FindingsOf(assembled.Tree, themes));

    private FileSurroundings Around(AssembledSite assembled) => new(
        tree => site.Assemble(tree, assembled),
        SiteBuild.Check,
        path => Bytes(path) ?? throw new RefusalException($"„{path}“ gibt es nicht mehr. Geändert wurde nichts."),
        (name, bytes) => PictureHeaders.BeginsAsPicture(bytes.Span) ? PictureHeaders.Read(name, bytes) : null);

    private static bool IsContent(string path) =>
        path.Length > 0 && !path.Split('/').Any(name => name is ['.' or '_', ..] or "") && !path.Contains('\\', StringComparison.Ordinal) && !path.Contains('\0', StringComparison.Ordinal);
}
