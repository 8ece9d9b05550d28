using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>Takes removed blocks out of the lines of a file, and puts the better set copy in the place of the first.</summary>
internal sealed partial class RepeatEraser
{
    private readonly SourceText manuscript;
    private readonly string text;
    private readonly LineMap map;
    private readonly Dictionary<(Location At, bool IsItem), BlockPlace> places = [];
    private readonly HashSet<int> goneStarts = [];
    private readonly LineEraser lines;

    private RepeatEraser(SourceText manuscript, ImmutableArray<BlockPlace> found)
    {
        (this.manuscript, text, map) = (manuscript, manuscript.Decoded, manuscript.Map());
        lines = new LineEraser(manuscript);
        foreach (var place in found) places.TryAdd((place.At, place.IsItem), place);
    }

    /// <summary>The file without these blocks.</summary>
    /// <param name="manuscript">The file as it stands.</param>
    /// <param name="found">The places of its blocks.</param>
    /// <param name="removals">What the deduplicator took out of exactly this file.</param>
    /// <param name="seam">What is to stand where something was taken out.</param>
    public static SourceText Erase(SourceText manuscript, ImmutableArray<BlockPlace> found, ImmutableArray<Removal> removals, Seam seam)
    {
        var eraser = new RepeatEraser(manuscript, found);
        var gone = removals.Select(eraser.PlaceOf).OfType<BlockPlace>().ToList();
        eraser.goneStarts.UnionWith(gone.Where(place => !place.IsItem).Select(place => place.Span.Start));
        var away = removals.Select(removal => removal.At).ToHashSet();
        foreach (var keeping in removals.Select(removal => removal.Kept).OfType<Keeping>().Where(keeping => !away.Contains(keeping.At)).GroupBy(keeping => keeping.At))
            eraser.Replace(keeping.Last());
        foreach (var place in gone) eraser.Drop(place);
        return eraser.lines.ToManuscript(seam);
    }

    private BlockPlace? PlaceOf(Removal removal) => places.GetValueOrDefault((removal.At, removal.IsItem));

    private void Replace(Keeping keeping)
    {
        if (!places.TryGetValue((keeping.At, false), out var place) || !places.TryGetValue((keeping.Written, false), out var source)) return;
        var (shown, written) = (Slice(place), Slice(source));
        var (words, tail) = keeping.Written == keeping.At ? (Body(shown), Tail(shown)) : (Body(written), Tail(shown));
        if (keeping.Anchor is { } anchor)
            tail = tail.Length > 0 ? $"{tail[..^1]} #{anchor}}}" : (words.StartsWith('#') ? " " : "") + $"{{#{anchor}}}";
        var better = AttributesAtStart().Match(shown).Value + words + tail;
        if (better != shown) lines.Replace(Line(place.Span.Start), Line(place.Span.End - 1), Column(place.Span.Start), better);
    }

    private void Drop(BlockPlace place)
    {
        var (first, last) = (Line(place.Span.Start), Line(place.Span.End - 1));
        var before = manuscript.Lines[first].Text[..Column(place.Span.Start)];
        if (before.All(sign => sign is ' ' or '\t' or '>'))
        {
            while (first > 0 && AttributesAlone().IsMatch(manuscript.Lines[first - 1].Content)) first--;
            lines.Drop(first, last, Column(place.Span.Start), place.Next is null);
        }
        else if (FollowingKept(place) is { } next) lines.Join(first, Column(place.Span.Start), Line(next), Column(next));
    }

    /// <summary>What stands behind a block that shares its line with the mark of its list, and stays.</summary>
    private int? FollowingKept(BlockPlace place)
    {
        var next = place.Next;
        while (next is { } start && goneStarts.Contains(start)) next = places.Values.FirstOrDefault(other => !other.IsItem && other.Span.Start == start)?.Next;
        return next;
    }

    /// <summary>The source of a block with the line endings it has.</summary>
    private string Slice(BlockPlace place)
    {
        var (first, last) = (Line(place.Span.Start), Line(place.Span.End - 1));
        var slice = string.Concat(manuscript.Lines[first..(last + 1)].Select(line => line.Text));
        return slice[Column(place.Span.Start)..^(manuscript.Lines[last].Text.Length - (place.Span.End - map.StartOf(last)))];
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
