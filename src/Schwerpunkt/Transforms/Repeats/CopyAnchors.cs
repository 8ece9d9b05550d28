using System.Collections.Immutable;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>The anchors of blocks that are otherwise the same: a copy may go only where nobody's link to it is lost.</summary>
internal sealed class CopyAnchors
{
    private readonly Dictionary<int, (string? Own, ImmutableArray<string> Inside)> kept = [];

    /// <summary>Whether a block can stand for the same ones before it: of two anchors one can be taken over, not both.</summary>
    public bool Agree(RunEntry entry)
    {
        var (own, inside) = (entry.Block.Attributes.Id, Inside(entry.Block));
        if (!kept.TryGetValue(entry.Number, out var first))
        {
            kept.Add(entry.Number, (own, inside));
            return true;
        }

        if (!inside.SequenceEqual(first.Inside, StringComparer.Ordinal) || (own is not null && first.Own is not null && own != first.Own)) return false;
        kept[entry.Number] = first with { Own = first.Own ?? own };
        return true;
    }

    /// <summary>The anchors that are written out in a block, its own first.</summary>
    public static ImmutableArray<string> In(Block block) => block.Attributes.Id is { } own ? [own, .. Inside(block)] : Inside(block);

    /// <summary>The headings that stand once more above and that a link of the page leads to by an anchor nobody wrote out: „#frist-2“.</summary>
    public static IEnumerable<Location> LinkedCopies(Document document)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        if (document.Blocks.Flatten().OfType<Block.Heading>().All(heading => texts.Add(heading.Content.PlainText()))) return [];
        var (parts, sections) = PageReferences.Of(document);
        var linked = parts.Links.Select(link => link.Target).OfType<Target.ToPage>().Where(page => page.Source == document.Source).Select(page => page.Fragment).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (linked.Count == 0) return [];
        texts.Clear();
        return [.. sections.Where(section => !texts.Add(section.Text) && section.Heading.Attributes.Id is null && linked.Contains(section.Id)).Select(section => section.Heading.Location)];
    }

    private static ImmutableArray<string> Inside(Block block) =>
    [
        .. block.Lines().SelectMany(line => line.Flatten()).Select(run => run.Id()).OfType<string>(),
        .. block.Parts().SelectMany(part => part.SelectMany(inner => In(inner))),
    ];
}
