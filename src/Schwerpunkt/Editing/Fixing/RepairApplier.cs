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

    /// <summary>In characters: a page is read anew for each attempt at a part of what a round could mend, a large one less often.</summary>
    private const int MostRead = 3_000_000;

    private const int FewestTries = 12;

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

    /// <summary>All at once; where something else would change, as many as can be with which it does not.</summary>
    private (SourceText Text, ImmutableArray<MendedPlace> Mended) Round(SourceText text)
    {
        var before = findingsOf(FileOf(text));
        var wrong = Apart(before.Order().Where(finding => finding.Repair is { IsCertain: true }), text.Map());
        if (wrong.IsEmpty) return (text, []);
        var state = new State(text, Shown(text), before);
        var tries = Math.Max(FewestTries, MostRead / Math.Max(1, text.Text.Length));
        wrong = Sound(state, [], wrong, ref tries);
        return (With(text, wrong), [.. Repairs(wrong).Select(repair => new MendedPlace(text.Lines[repair.Edits[0].At.Line - 1].Number, repair.Title, IsRepeat: false))]);
    }

    /// <summary>
    /// What is kept and all of these; else what can be of those that are not to blame, then of those that are; where that is not known, of their first half, then of their second.
    /// What nothing is left to be tried for waits for the editor: its finding stays.
    /// </summary>
    private ImmutableArray<Finding> Sound(State before, ImmutableArray<Finding> kept, ImmutableArray<Finding> wrong, ref int tries)
    {
        if (tries-- <= 0) return kept;
        if (Unsound(before, [.. kept, .. wrong]) is not { } unsound) return [.. kept, .. wrong];
        if (wrong.Length == 1) return kept;
        var (first, second) = (wrong.RemoveAll(unsound.Contains), wrong.RemoveAll(finding => !unsound.Contains(finding)));
        if (first.IsEmpty || second.IsEmpty) (first, second) = (wrong[..(wrong.Length / 2)], wrong[(wrong.Length / 2)..]);
        return Sound(before, Sound(before, kept, first, ref tries), second, ref tries);
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

    /// <summary>Those that are to blame where not all can be written, as far as that is known; null where all can.</summary>
    private HashSet<Finding>? Unsound(State before, ImmutableArray<Finding> wrong)
    {
        var after = With(before.Text, wrong);
        return Changing(before, wrong, Shown(after)) ?? Failing(before, wrong, after);
    }

    /// <summary>Null where only words come to what is shown: no list, heading or picture, nothing counts as a repeat now or no more, and every text is still there as it was. Marks that come to mean something change their own text, and that alone.</summary>
    private static HashSet<Finding>? Changing(State before, ImmutableArray<Finding> wrong, Document? after)
    {
        if (before.Shown is null) return null;
        if (after is null) return [];
        var (was, now) = (Deduplicator.Shape(before.Shown), Deduplicator.Shape(after));
        if (was.Removed != now.Removed) return [];
        var map = before.Text.Map();
        ImmutableArray<int> meant = [.. Repairs(wrong).Where(repair => repair.GivesMeaning).SelectMany(repair => repair.Edits).Select(edit => edit.Span(map).Start).Order()];
        var shown = Texts(after).Select(Text).ToHashSet();
        ImmutableArray<TextSpan> lost = [.. Texts(before.Shown).Where(block => !shown.Contains(Text(block)) && !HoldsOne(meant, block.Span.Start, block.Span.End)).Select(block => block.Span)];
        if (!lost.IsEmpty) return At(wrong, map, lost);
        if (!meant.IsEmpty) return after.Hidden.Length == before.Shown.Hidden.Length ? null : [];
        var (kinds, others) = (Kinds(was.Document).ToList(), Kinds(now.Document).ToList());
        var same = kinds.Zip(others).TakeWhile(pair => pair.First.GetType() == pair.Second.GetType()).Count();
        return same == kinds.Count && same == others.Count ? null : At(wrong, map, [.. kinds.Skip(same - 1).Take(2).Select(block => block.Span)]);
    }

    /// <summary>Those that write in one of these places, or in the line before or after it.</summary>
    private static HashSet<Finding> At(ImmutableArray<Finding> wrong, LineMap map, ImmutableArray<TextSpan> places)
    {
        var found = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var edits = wrong.SelectMany(finding => finding.Repair!.Edits.Select(edit => (edit.Span(map).Start, finding))).OrderBy(edit => edit.Start).ToArray(); // ! chosen for it
        ImmutableArray<int> starts = [.. edits.Select(edit => edit.Start)];
        foreach (var place in places)
        {
            var (from, to) = (map.StartOf(Math.Max(0, map.LineOf(place.Start) - 1)), map.EndOf(Math.Min(map.Count - 1, map.LineOf(place.End) + 1)));
            for (var i = FirstFrom(starts, from); i < starts.Length && starts[i] <= to; i++) found.Add(edits[i].finding);
        }

        return found;
    }

    /// <summary>Null where what was wrong in these lines is gone, and no error came for it.</summary>
    private HashSet<Finding>? Failing(State before, ImmutableArray<Finding> wrong, SourceText after)
    {
        var lines = TouchedLines(before.Text, wrong, after);
        var mended = wrong.Select(finding => finding.Kind).ToHashSet();
        var known = before.Findings.Select(finding => finding.Kind).ToHashSet();
        var failing = findingsOf(FileOf(after)).Where(finding => mended.Contains(finding.Kind) || (finding.Severity == Severity.Error && !known.Contains(finding.Kind))).SelectMany(finding => lines[finding.Location.Line - 1]);
        var found = new HashSet<Finding>(failing, ReferenceEqualityComparer.Instance);
        return found.Count == 0 ? null : found;
    }

    /// <summary>For each line of the text mended, counted from 0, whose repairs have written it.</summary>
    private static ILookup<int, Finding> TouchedLines(SourceText before, ImmutableArray<Finding> wrong, SourceText after)
    {
        var (map, mended, moved) = (before.Map(), after.Map(), 0);
        var lines = new List<(int Line, Finding Of)>();
        foreach (var (edit, finding) in wrong.SelectMany(finding => finding.Repair!.Edits.Select(edit => (edit, finding))).OrderBy(written => written.edit.At)) // ! chosen for it
        {
            var start = edit.Span(map).Start + moved;
            for (var line = mended.LineOf(start); line <= mended.LineOf(start + edit.Replacement.Length); line++) lines.Add((line, finding));
            moved += edit.Replacement.Length - edit.Length;
        }

        return lines.ToLookup(line => line.Line, line => line.Of);
    }

    private static IEnumerable<Block> Kinds(Document document) => document.Blocks.Flatten().Where(block => block is not Block.Paragraph);

    /// <summary>The blocks that have a text themselves.</summary>
    private static IEnumerable<Block> Texts(Document document) => document.Blocks.Flatten().Where(block => !block.Parts().Any());

    private static (Type, string) Text(Block block) => (block.GetType(), block.PlainText());

    private static bool HoldsOne(ImmutableArray<int> places, int from, int to) => FirstFrom(places, from) is var first && first < places.Length && places[first] <= to;

    /// <summary>The number of the first of these places, which are in order, that is not before this one.</summary>
    private static int FirstFrom(ImmutableArray<int> places, int from)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] < from) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>A text before a round, and what the build says of it.</summary>
    private sealed record State(SourceText Text, Document? Shown, ImmutableArray<Finding> Findings);
}
