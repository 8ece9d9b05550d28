using System.Collections.Immutable;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>Finds what changes by an edit besides what was edited: compares a page before and after it, piece by piece.</summary>
internal sealed class PageComparison
{
    private readonly WrittenPage before;
    private readonly WrittenPage after;
    private readonly TouchedPieces touched;
    private readonly Shift shift;
    private readonly ImmutableArray<(TextSpan Span, int Depth)> put;
    private readonly Dictionary<(int Depth, int Start, PieceKind? Kind), int> around = [];
    private readonly List<Piece> fresh = [];

    private PageComparison(WrittenPage before, WrittenPage after, EditDraft draft)
    {
        (this.before, this.after, touched, shift) = (before, after, draft.Touched, new Shift(draft.Changes));
        put = [.. shift.Put().Zip(draft.Changes, (span, change) => (span, DepthOf(change))), .. touched.Own.Select(piece => (TextSpan.Between(shift.OfStart(piece.Start), shift.OfEnd(piece.End)), piece.Ancestors().Count()))];
    }

    /// <summary>What changes besides; nothing where the edit changes nothing else.</summary>
    public static ImmutableArray<SideEffect> Of(WrittenPage before, WrittenPage after, EditDraft draft)
    {
        if (before.Document is null) return [];
        if (after.Document is null) return [SideEffects.Unreadable(before)];
        var comparison = new PageComparison(before, after, draft);
        var (was, now) = (new List<Seen>(), new List<Seen>());
        comparison.Before(before.Root, 0, was);
        comparison.After(after.Root, 0, now);
        return
        [
            .. comparison.Structure(was, now).Concat(ShownComparison.Of(before, after, comparison.shift, place => comparison.IsOwn(place), place => comparison.IsPut(place))).OrderBy(effect => effect.At),
        ];
    }

    private IEnumerable<SideEffect> Structure(List<Seen> was, List<Seen> now)
    {
        var lost = Without(was, now);
        var come = Without(now, was).ToLookup(seen => seen.Start);
        var starts = lost.Select(seen => seen.Start).ToHashSet();
        foreach (var seen in lost)
        {
            var instead = come[seen.Start].OrderBy(other => other.Depth != seen.Depth).FirstOrDefault();
            yield return seen.IsTightOf(instead) ? SideEffects.Apart(before, seen.Piece, isApart: instead!.Print.Contains(BlockPrint.Loose, StringComparison.Ordinal)) // ! it has the same print
                : SideEffects.Changed(before, seen.Piece, after, instead?.Piece);
        }

        foreach (var seen in come.Where(same => !starts.Contains(same.Key)).SelectMany(same => same)) yield return SideEffects.Appeared(before, shift.Back(seen.Start), after, seen.Piece);
        if (touched.New is { } markdown && !before.Alone(markdown).Root.Children.Select(Kind).SequenceEqual(fresh.Select(Kind))) yield return SideEffects.ReadOtherwise(before, shift.Back(put.IsEmpty ? 0 : put[0].Span.Start));
    }

    private static (PieceKind?, Type?) Kind(Piece piece) => (piece.Kind, piece.Block?.GetType());

    private void Before(Piece piece, int depth, List<Seen> seen)
    {
        foreach (var child in piece.Children)
        {
            if (touched.Own.Contains(child)) continue;
            if (touched.Around.Contains(child))
            {
                // What is put right before it is inside it where it comes before its first part, else outside.
                var start = shift.OfStart(child.Start);
                var line = before.File.Lines.StartOf(before.File.Lines.LineOf(child.Start));
                foreach (var place in new[] { start, shift.OfUnchanged(child.Start), shift.OfStart(line) + child.Start - line }) around.TryAdd((depth, place, child.Kind), child.Start);
                seen.Add(new Seen(depth, start, child.Print, child) { Around = child.Start });
                Before(child, depth + 1, seen);
            }
            else seen.Add(new Seen(depth, shift.OfUnchanged(child.Start), child.WholePrint, child));
        }
    }

    private void After(Piece piece, int depth, List<Seen> seen)
    {
        foreach (var child in piece.Children)
        {
            if (put.Any(come => come.Depth <= depth && come.Span.Start <= child.Start && child.End <= come.Span.End && child.End > child.Start)) fresh.Add(child);
            else if (around.TryGetValue((depth, child.Start, child.Kind), out var was))
            {
                seen.Add(new Seen(depth, child.Start, child.Print, child) { Around = was });
                After(child, depth + 1, seen);
            }
            else seen.Add(new Seen(depth, child.Start, child.WholePrint, child));
        }
    }

    private bool IsOwn(int place) => touched.Own.Any(piece => piece.Start <= place && place < piece.End);

    private bool IsPut(int place) => put.Any(come => come.Span.Start <= place && place < come.Span.End);

    /// <summary>How much is around what comes by a change at least: a list of one item is no new one because the item is.</summary>
    private int DepthOf(DraftChange change) =>
        touched.Own.FirstOrDefault(piece => piece.Start <= change.Span.Start && change.Span.End <= piece.End && change.Span.Length > 0) is { } own ? own.Ancestors().Count() : 0;

    /// <summary>Those of one page that the other does not have.</summary>
    private static ImmutableArray<Seen> Without(List<Seen> some, List<Seen> others)
    {
        var there = others.Select(seen => seen.Key).ToHashSet();
        return [.. some.Where(seen => !there.Contains(seen.Key))];
    }

    /// <summary>A piece as the comparison sees it.</summary>
    /// <param name="Depth">How much is around it.</param>
    /// <param name="Start">In the text after the edit.</param>
    /// <param name="Print">All it says; of a piece that the edit is in, what it says by itself.</param>
    private sealed record Seen(int Depth, int Start, string Print, Piece Piece)
    {
        /// <summary>Of a piece that the edit is in, where it began before; null for all others.</summary>
        public int? Around { get; init; }

        /// <summary>What it is found again by.</summary>
        public (int Depth, int? Around, int Start, string Print) Key => (Depth, Around, Around is null ? Start : 0, Print);

        /// <summary>Whether the two differ only in the space between the items of a list.</summary>
        public bool IsTightOf(Seen? other) => other is not null && Tight(Print) == Tight(other.Print);

        private static string Tight(string print) => print.Replace(BlockPrint.Loose.ToString(), "", StringComparison.Ordinal);
    }
}
