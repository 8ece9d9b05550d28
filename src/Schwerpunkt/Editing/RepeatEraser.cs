using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Reading.Markdown;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing;

/// <summary>Takes removed blocks out of the lines of a file, and puts the better set copy in the place of the first.</summary>
internal sealed partial class RepeatEraser
{
    private readonly SourceText manuscript;
    private readonly string text;
    private readonly LineMap map;
    private readonly Dictionary<(Location At, bool IsItem), BlockSpan> spans = [];
    private readonly HashSet<int> goneStarts = [];
    private readonly LineEraser lines;

    private RepeatEraser(SourceText manuscript, ImmutableArray<BlockSpan> found)
    {
        (this.manuscript, text, map) = (manuscript, manuscript.Decoded, manuscript.Map());
        lines = new LineEraser(manuscript);
        foreach (var span in found) spans.TryAdd((span.At, span.IsItem), span);
    }

    /// <summary>The file without these blocks.</summary>
    /// <param name="manuscript">The file as it stands.</param>
    /// <param name="found">The places of its blocks.</param>
    /// <param name="removals">What the deduplicator took out of exactly this file.</param>
    /// <param name="seam">What is to stand where something was taken out.</param>
    public static SourceText Erase(SourceText manuscript, ImmutableArray<BlockSpan> found, ImmutableArray<Removal> removals, Seam seam)
    {
        var eraser = new RepeatEraser(manuscript, found);
        var gone = removals.Select(eraser.SpanOf).OfType<BlockSpan>().ToList();
        eraser.goneStarts.UnionWith(gone.Where(span => !span.IsItem).Select(span => span.Start));
        var away = removals.Select(removal => removal.At).ToHashSet();
        foreach (var keeping in removals.Select(removal => removal.Kept).OfType<Keeping>().Where(keeping => !away.Contains(keeping.At)).GroupBy(keeping => keeping.At))
            eraser.Replace(keeping.Last());
        foreach (var span in gone) eraser.Drop(span);
        return eraser.lines.ToManuscript(seam);
    }

    private BlockSpan? SpanOf(Removal removal) => spans.GetValueOrDefault((removal.At, removal.IsItem));

    private void Replace(Keeping keeping)
    {
        if (!spans.TryGetValue((keeping.At, false), out var place) || !spans.TryGetValue((keeping.Written, false), out var source)) return;
        var (shown, written) = (Slice(place), Slice(source));
        var (words, tail) = keeping.Written == keeping.At ? (Body(shown), Tail(shown)) : (Body(written), Tail(shown));
        if (keeping.Anchor is { } anchor)
            tail = tail.Length > 0 ? $"{tail[..^1]} #{anchor}}}" : (words.StartsWith('#') ? " " : "") + $"{{#{anchor}}}";
        var better = AttributesAtStart().Match(shown).Value + words + tail;
        if (better != shown) lines.Replace(Line(place.Start), Line(place.End - 1), Column(place.Start), better);
    }

    private void Drop(BlockSpan span)
    {
        var (first, last) = (Line(span.Start), Line(span.End - 1));
        var before = manuscript.Lines[first].Text[..Column(span.Start)];
        if (before.All(sign => sign is ' ' or '\t' or '>'))
        {
            while (first > 0 && AttributesAlone().IsMatch(manuscript.Lines[first - 1].Content)) first--;
            lines.Drop(first, last, Column(span.Start), span.Next is null);
        }
        else if (FollowingKept(span) is { } next) lines.Join(first, Column(span.Start), Line(next), Column(next));
    }

    /// <summary>What stands behind a block that shares its line with the mark of its list, and stays.</summary>
    private int? FollowingKept(BlockSpan span)
    {
        var next = span.Next;
        while (next is { } start && goneStarts.Contains(start)) next = spans.Values.FirstOrDefault(other => !other.IsItem && other.Start == start)?.Next;
        return next;
    }

    /// <summary>The source of a block with the line endings it has.</summary>
    private string Slice(BlockSpan span)
    {
        var (first, last) = (Line(span.Start), Line(span.End - 1));
        var slice = string.Concat(manuscript.Lines[first..(last + 1)].Select(line => line.Text));
        return slice[Column(span.Start)..^(manuscript.Lines[last].Text.Length - (span.End - map.StartOf(last)))];
    }

    private int Line(int place) => map.LineOf(Math.Clamp(place, 0, Math.Max(0, text.Length - 1)));

    private int Column(int place) => place - map.StartOf(Line(place));

    private static string Body(string slice) => AttributesAtEnd().Replace(AttributesAtStart().Replace(slice, ""), "");

    private static string Tail(string slice) => AttributesAtEnd().Match(slice).Value;

    [GeneratedRegex(@"\s*\{[^{}\r\n]*\}$", RegexOptions.CultureInvariant)]
    private static partial Regex AttributesAtEnd();

    [GeneratedRegex(@"^(?:\{[^{}\r\n]*\}[ \t]*(?:\r\n|\r|\n)[ \t>]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex AttributesAtStart();

    [GeneratedRegex(@"^[ >]*\{[^{}]*\}\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex AttributesAlone();
}
