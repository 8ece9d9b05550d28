using Schwerpunkt.Text;

namespace Schwerpunkt.Transforms.Repeats;

/// <summary>One block of a container with what its repeats are judged by; that does not change when the better copy takes its place.</summary>
internal sealed class RunEntry(Block block, BlockKey key, Location? until, ErrorPlaces errors)
{
    private bool? mayGo;

    public Block Block { get; set; } = block;

    public BlockKey Key { get; } = key;

    /// <summary>Where the next block begins; null for the last of the page.</summary>
    public Location? Until { get; } = until;

    /// <summary>The same for two blocks that are the same; a block that may not go is the same as none.</summary>
    public int Number { get; set; }

    /// <summary>Where the words that are shown were written.</summary>
    public Location Written { get; set; } = block.Location;

    /// <summary>The anchor it took over from a copy.</summary>
    public string? Anchor { get; set; }

    public bool Dropped { get; set; }

    /// <summary>Code is never touched, nor what an editor asks to keep, nor what carries an error.</summary>
    public bool MayGo => mayGo ??= !IsUntouchable(Block) && !errors.Within(Block.Location, Until);

    /// <summary>A paragraph long enough to be no chance; a line of bold alone is a heading.</summary>
    public bool IsProse => Block is Block.Paragraph && ProseText.Is(Key.Text) && !IsBoldLine(Block);

    public bool HasFigure => Block is Block.Picture or Block.Film || (Block is not Block.Paragraph and not Block.Heading && Holds(Block, inner => inner is Block.Picture or Block.Film));

    public bool HasWords(int least) => Words(least) >= least;

    /// <summary>How many words it says, but no more than are asked for.</summary>
    public int Words(int most) => ProseText.Words(Block is Block.Paragraph or Block.Heading ? Key.Text : ComparisonText.Of(Block.PlainText()), most);

    /// <summary>Its level as a heading, or what it is besides.</summary>
    public int Level(RepeatPolicy policy) => Block switch
    {
        Block.Heading heading => heading.Level,
        Block.Picture or Block.Divider => RunMember.Silent,
        Block.Paragraph when IsBoldLine(Block) || policy.IsHeading(Block) => RunMember.BoldLine,
        _ => RunMember.Text,
    };

    /// <summary>Whether a block or one inside it must stay as it is.</summary>
    public static bool IsUntouchable(Block block) => Holds(block, inner => inner is Block.Code || inner.Attributes.Has(Deduplicator.KeepClass));

    private static bool Holds(Block block, Func<Block, bool> wanted) => wanted(block) || block.Parts().Any(part => part.Any(inner => Holds(inner, wanted)));

    private static bool IsBoldLine(Block block) =>
        block is Block.Paragraph { Content: [Inline.Element { Name: "strong" }] or [Inline.Element { Name: "strong" }, Inline.Words { Text: ":" or " " }] };
}
