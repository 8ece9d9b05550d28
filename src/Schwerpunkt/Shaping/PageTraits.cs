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

    /// <param name="page">Without its repeats.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static PageTraits Of(Page page, string language) =>
        new([.. ProseOf(page)], [.. GenderForms.Of(page, language)]);

    private static IEnumerable<LongParagraph> ProseOf(Page page)
    {
        for (var i = 0; i < page.Blocks.Length; i++)
        {
            if (page.Blocks[i] is not Block.Paragraph paragraph) continue;
            var text = ComparisonText.Of(paragraph.Content.PlainText());
            if (BlockRun.IsProse(text)) yield return new LongParagraph(XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())), i);
        }
    }
}

/// <summary>A longer paragraph.</summary>
/// <param name="Hash">XXH3, 64 bits, of its text in the form for comparing: the same for two that say the same.</param>
/// <param name="Index">Which block of its page it is.</param>
internal readonly record struct LongParagraph(ulong Hash, int Index);

/// <summary>One place that names women and men.</summary>
/// <param name="Form">What the form is called: Genderstern, Doppelnennung …</param>
/// <param name="Words">As they stand there.</param>
internal sealed record GenderUse(string Form, string Words, Location At);
