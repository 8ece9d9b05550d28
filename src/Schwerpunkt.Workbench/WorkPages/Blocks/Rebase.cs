using System.Collections.Immutable;
using Schwerpunkt.Editing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Workbench.WorkPages.Blocks;

/// <summary>Finds a place of a page again after somebody else changed the page: by what stands before and behind the change.</summary>
/// <param name="was">The page that was opened.</param>
/// <param name="now">The page as it is.</param>
internal sealed class Rebase(WrittenPage was, WrittenPage now)
{
    private readonly TextSpan changed = ChangedStretch.Of(was.File.Decoded, now.File.Decoded);

    private readonly int moved = now.File.Decoded.Length - was.File.Decoded.Length;

    /// <summary>Where a part that nobody touched stands now; null where it was touched, or where another of the same words came or went, so that nobody can tell which it is.</summary>
    public PieceAddress? Find(PieceAddress at)
    {
        var markdown = was.MarkdownOf(at);
        if (markdown is null || Count(was, at.Kind, markdown) != Count(now, at.Kind, markdown)) return null;
        int? start = at.Span.End <= changed.Start ? at.Span.Start : at.Span.Start >= changed.End ? at.Span.Start + moved : null;
        return start is { } place ? now.Addresses.Where(other => other.Kind == at.Kind && other.Span.Start == place && now.MarkdownOf(other) == markdown).Cast<PieceAddress?>().FirstOrDefault() : null;
    }

    /// <summary>What took the place of a part; null where nothing did, or more than one.</summary>
    public PieceAddress? Heir(PieceAddress at) =>
        Touched(was, changed.End, at.Kind) is [var only] && only == at && Touched(now, changed.End + moved, at.Kind) is [var heir] ? heir : null;

    /// <summary>What stands in the place that was changed.</summary>
    public string Theirs(PieceKind kind) => string.Join("\n\n", Touched(now, changed.End + moved, kind).Select(now.MarkdownOf));

    /// <summary>The last part before the change; null where none is.</summary>
    public PieceAddress? LastBefore(PieceKind kind) => now.Addresses.Where(other => other.Kind == kind && other.Span.End <= changed.Start).Cast<PieceAddress?>().LastOrDefault();

    /// <summary>The parts of a kind that what was changed lies in or touches, without those inside of others: words put before the first one change their part too.</summary>
    /// <param name="end">Behind the change.</param>
    private ImmutableArray<PieceAddress> Touched(WrittenPage page, int end, PieceKind kind)
    {
        ImmutableArray<PieceAddress> touched = [.. page.Addresses.Where(part => part.Kind == kind && part.Span.Start <= end && part.Span.End >= changed.Start)];
        return [.. touched.Where(part => !touched.Any(outer => outer != part && outer.Span.Start <= part.Span.Start && outer.Span.End >= part.Span.End))];
    }

    private static int Count(WrittenPage page, PieceKind kind, string markdown) => page.Addresses.Count(part => part.Kind == kind && page.MarkdownOf(part) == markdown);
}
