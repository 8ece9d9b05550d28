using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Editing;

/// <summary>Where a place of a text is after some changes.</summary>
/// <param name="changes">In the order of the text.</param>
internal sealed class Shift(ImmutableArray<DraftChange> changes)
{
    /// <summary>Where something begins that was not changed: behind all that was put before it.</summary>
    public int OfUnchanged(int place) => place + changes.Where(change => change.Span.End <= place).Sum(By);

    /// <summary>Where something begins that changes are in: what is put there is inside.</summary>
    public int OfStart(int place) => place + changes.Where(change => change.Span.End <= place && change.Span.Start < place).Sum(By);

    /// <summary>Where something ends that changes are in.</summary>
    public int OfEnd(int place) => place + changes.Where(change => change.Span.Start < place || (change.Span.Start == place && change.Span.Length == 0)).Sum(By);

    /// <summary>About where a place of the text after the changes was before.</summary>
    public int Back(int place)
    {
        var moved = 0;
        foreach (var change in changes)
        {
            var start = change.Span.Start + moved;
            if (start >= place) break;
            if (place < start + change.Text.Length) return change.Span.Start;
            moved += By(change);
        }

        return place - moved;
    }

    /// <summary>What was put there, in the text after the changes.</summary>
    public ImmutableArray<TextSpan> Put()
    {
        var (put, moved) = (ImmutableArray.CreateBuilder<TextSpan>(), 0);
        foreach (var change in changes)
        {
            put.Add(new TextSpan(change.Span.Start + moved, change.Text.Length));
            moved += By(change);
        }

        return put.ToImmutable();
    }

    private static int By(DraftChange change) => change.Text.Length - change.Span.Length;
}
