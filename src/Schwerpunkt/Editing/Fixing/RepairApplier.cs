using System.Collections.Immutable;
using System.Text;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Reading;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Writes the certain repairs of a page's findings into its text, unless something else would change with them.</summary>
/// <param name="path">The page, below content/.</param>
/// <param name="reader">Reads it.</param>
/// <param name="findingsOf">What is wrong with it.</param>
internal sealed class RepairApplier(string path, DocumentReader reader, Func<SourceFile, ImmutableArray<Finding>> findingsOf)
{
    /// <summary>Each round mends what the one before has brought to light, such as the next fault of a head.</summary>
    private const int MostRounds = 50;

    /// <summary>The text mended, and what was done to it.</summary>
    public (SourceText Text, ImmutableArray<MendedPlace> Mended) Apply(SourceText text)
    {
        var mended = ImmutableArray.CreateBuilder<MendedPlace>();
        for (var round = 0; round < MostRounds && Round(text) is { Mended.IsEmpty: false } next; round++)
        {
            mended.AddRange(next.Mended);
            text = next.Text;
        }

        return (text, mended.ToImmutable());
    }

    /// <summary>All at once; where something else would change, those with which it does not.</summary>
    private (SourceText Text, ImmutableArray<MendedPlace> Mended) Round(SourceText text)
    {
        var before = findingsOf(FileOf(text));
        var wrong = Apart(before.Order().Where(finding => finding.Repair is { IsCertain: true }), text.Map());
        if (wrong.IsEmpty) return (text, []);
        var state = new State(text, Shown(text), before);
        var sound = Halving.Sound(wrong, text.Lines.Sum(line => line.Text.Length), some => IsSound(state, some));
        wrong = sound.Length == wrong.Length || sound.IsEmpty || IsSound(state, sound) ? sound : [];

        return (With(text, wrong), [.. Repairs(wrong).Select(repair => new MendedPlace(text.Lines[repair.Edits[0].At.Line - 1].Number, repair.Title, IsRepeat: false))]);
    }

    /// <summary>Of two that touch the same characters the first; the other waits for the next round.</summary>
    private static ImmutableArray<Finding> Apart(IEnumerable<Finding> wrong, LineMap map)
    {
        var apart = ImmutableArray.CreateBuilder<Finding>();
        var end = -1;
        foreach (var finding in wrong.OrderBy(finding => finding.Repair!.Edits[0].Span(map).Start)) // ! chosen for it
        {
            var edits = finding.Repair!.Edits; // ! as above
            if (edits[0].Span(map).Start <= end) continue;
            apart.Add(finding);
            end = edits[^1].Span(map).End;
        }

        return apart.ToImmutable();
    }

    private static IEnumerable<Repair> Repairs(ImmutableArray<Finding> wrong) => wrong.Select(finding => finding.Repair).OfType<Repair>();

    private static SourceText With(SourceText text, ImmutableArray<Finding> wrong) => text.With(Repairs(wrong).SelectMany(repair => repair.Edits));

    private SourceFile FileOf(SourceText text) => new(path, Encoding.UTF8.GetBytes(text.Text));

    private Document? Shown(SourceText text) => reader.Read(FileOf(text)).Document;

    private bool IsSound(State before, ImmutableArray<Finding> wrong)
    {
        var after = With(before.Text, wrong);
        return KeepsShown(before, wrong, Shown(after)) && Mends(before, wrong, after);
    }

    /// <summary>Whether only words come to what is shown: no list, heading or picture, nothing counts as a repeat now or no more, and every text is still there as it was. Marks that come to mean something change their own text, and that alone.</summary>
    private static bool KeepsShown(State before, ImmutableArray<Finding> wrong, Document? after)
    {
        if (before.Shown is null || after is null) return before.Shown is null;
        var (was, now) = (Deduplicator.Shape(before.Shown), Deduplicator.Shape(after));
        if (was.Removed != now.Removed) return false;
        var map = before.Text.Map();
        var meant = Repairs(wrong).Where(repair => repair.GivesMeaning).SelectMany(repair => repair.Edits).Select(edit => edit.Span(map).Start).ToImmutableArray();
        return (meant.Length > 0 || Kinds(was.Document).SequenceEqual(Kinds(now.Document))) && !Texts(before.Shown, meant).Except(Texts(after, [])).Any()
            && (meant.IsEmpty || after.Hidden.Length == before.Shown.Hidden.Length);
    }

    /// <summary>Whether what was wrong in these lines is gone, and no error came for it.</summary>
    private bool Mends(State before, ImmutableArray<Finding> wrong, SourceText after)
    {
        var lines = TouchedLines(before.Text, wrong, after);
        var mended = wrong.Select(finding => finding.Kind).ToHashSet();
        var known = before.Findings.Select(finding => finding.Kind).ToHashSet();
        return !findingsOf(FileOf(after)).Any(finding => lines.Contains(finding.Location.Line - 1)
            && (mended.Contains(finding.Kind) || (finding.Severity == Severity.Error && !known.Contains(finding.Kind))));
    }

    /// <summary>The lines of the text mended, counted from 0, that an edit has written.</summary>
    private static HashSet<int> TouchedLines(SourceText before, ImmutableArray<Finding> wrong, SourceText after)
    {
        var (map, mended, moved) = (before.Map(), after.Map(), 0);
        var lines = new HashSet<int>();
        foreach (var edit in Repairs(wrong).SelectMany(repair => repair.Edits).OrderBy(edit => edit.At))
        {
            var start = edit.Span(map).Start + moved;
            for (var line = mended.LineOf(start); line <= mended.LineOf(start + edit.Replacement.Length); line++) lines.Add(line);
            moved += edit.Replacement.Length - edit.Length;
        }

        return lines;
    }

    private static IEnumerable<Type> Kinds(Document document) => document.Blocks.Flatten().Where(block => block is not Block.Paragraph).Select(block => block.GetType());

    /// <summary>The texts of all blocks but those that hold one of these places.</summary>
    private static IEnumerable<(Type, string)> Texts(Document document, ImmutableArray<int> changed) =>
        document.Blocks.Flatten().Where(block => !block.Parts().Any() && !changed.Any(place => place >= block.Span.Start && place <= block.Span.End)).Select(block => (block.GetType(), block.PlainText()));

    /// <summary>A text before a round, and what the build says of it.</summary>
    private sealed record State(SourceText Text, Document? Shown, ImmutableArray<Finding> Findings);
}
