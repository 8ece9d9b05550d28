using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Schwerpunkt.Model;
using Schwerpunkt.Shaping.Wording;

namespace Schwerpunkt.Shaping;

/// <summary>What the checks of the whole site want to know of a page's words: found where the page is read, so that a page that did not change is not asked again.</summary>
/// <param name="Prose">Its longer paragraphs, not those inside lists and quotations.</param>
/// <param name="GenderUses">How it names women and men, in reading order.</param>
internal sealed record PageTraits(ImmutableArray<LongParagraph> Prose, ImmutableArray<GenderUse> GenderUses)
{
    /// <summary>Of a file that is no page.</summary>
    public static PageTraits None { get; } = new([], []);

    /// <param name="page">Without its repeats, with its signs set.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static PageTraits Of(Page page, string language) =>
        new([.. page.Blocks.OfType<Block.Paragraph>().Select(ProseOf).OfType<LongParagraph>()], [.. GenderForms.Of(page, language)]);

    private static LongParagraph? ProseOf(Block.Paragraph paragraph)
    {
        var text = ComparisonText.Of(paragraph.Content.PlainText());
        return BlockRun.IsProse(text) ? new LongParagraph(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())), paragraph) : null;
    }
}

/// <summary>A longer paragraph; two that say the same have the same hash (XXH3, 64 bits, of the form for comparing).</summary>
internal sealed record LongParagraph(ulong Hash, Block.Paragraph Paragraph);

/// <summary>One place that names women and men.</summary>
/// <param name="Form">What the form is called: Genderstern, Doppelnennung …</param>
/// <param name="Words">As they stand there.</param>
internal sealed record GenderUse(string Form, string Words, Location At);
