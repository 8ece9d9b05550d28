using Schwerpunkt.Findings;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Editing.Fixing;

/// <summary>The text that a finding of a repeat is about, for the editor who decides whether it goes or stays.</summary>
public static class RepeatPlace
{
    /// <summary>Whether findings of this kind are about a text that can be deleted because it stands on its page twice.</summary>
    public static bool IsNamedBy(FindingKind kind) => kind == RepeatRemoved.Kind || kind == RepeatKept.Kind || kind == TeaserRemoved.Kind || kind == SameTextOtherTargets.Kind;

    /// <summary>Whether such a finding goes when the text is marked as meant.</summary>
    public static bool CanBeMeant(FindingKind kind) => IsNamedBy(kind) && kind != SameTextOtherTargets.Kind;

    /// <summary>The block or item in the place of such a finding; null where there is none any more.</summary>
    public static PieceAddress? Of(WrittenPage page, Location at)
    {
        if (page.Document is not { } document) return null;
        // A list begins where its first item does.
        var isItem = Deduplicator.Shape(document).Removals.Any(removal => removal.IsItem && removal.At == at);
        return BlockPlaces.Of(document).FirstOrDefault(place => place.IsItem == isItem && place.At == at) is { } found
            ? new PieceAddress(isItem ? PieceKind.Item : PieceKind.Block, found.Span) : null;
    }

    /// <summary>Markdown with the class that says that it is meant to stand twice.</summary>
    public static string Meant(string markdown)
    {
        var written = markdown.TrimEnd();
        var open = written.EndsWith('}') ? written.LastIndexOf('{') : -1;
        return open > 0 && written[open + 1] is '.' or '#' ? $"{written[..^1].TrimEnd()} .{Deduplicator.KeepClass}}}" : $"{written} {{.{Deduplicator.KeepClass}}}";
    }
}
