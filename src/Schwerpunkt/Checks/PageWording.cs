using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Checks;

/// <summary>What the checks of the whole site want to know of a page's words: found where the page is read, so that a page that did not change is not asked again.</summary>
/// <param name="Prose">Its longer paragraphs, not those inside lists and quotations.</param>
/// <param name="GenderUses">How it names women and men, in reading order.</param>
internal sealed record PageWording(ImmutableArray<LongParagraph> Prose, ImmutableArray<GenderUse> GenderUses)
{
    /// <summary>Of a file that is no page.</summary>
    public static PageWording None { get; } = new([], []);

    /// <param name="shaped">Without its repeats.</param>
    /// <param name="document">The same, as it is shown.</param>
    /// <param name="lines">Of the document as it is shown.</param>
    /// <param name="language">The language of the site (BCP 47).</param>
    public static PageWording Of(ShapedDocument shaped, Document document, ImmutableArray<PlainLine> lines, string language) =>
        new(ProseOf(shaped, document, lines), GenderForms.Of(document, lines, language));

    /// <summary>Typesetting changes no number of blocks: the n-th is the same in both.</summary>
    private static ImmutableArray<LongParagraph> ProseOf(ShapedDocument shaped, Document document, ImmutableArray<PlainLine> lines)
    {
        var prose = ImmutableArray.CreateBuilder<LongParagraph>();
        using var places = SearchText.Places(lines).GetEnumerator();
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is not Block.Paragraph paragraph || !ProseText.Is(shaped.Keys[i].Text)) continue;
            while (places.MoveNext() && !ReferenceEquals(places.Current.Line.Block, paragraph))
            {
                // Lines of other blocks lie between.
            }

            var hash = XxHash3.HashToUInt64(MemoryMarshal.AsBytes(shaped.Keys[i].Text.AsSpan()));
            prose.Add(new LongParagraph(hash, paragraph.Location, places.Current.Start, places.Current.Line.Words.Length));
        }

        return prose.DrainToImmutable();
    }
}

/// <summary>A longer paragraph.</summary>
/// <param name="Hash">XXH3, 64 bits, of its text in the form for comparing: the same for two that say the same.</param>
/// <param name="Start">Where it begins in the words of its page.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal readonly record struct LongParagraph(ulong Hash, Location At, int Start, int Length);

/// <summary>One place that names women and men.</summary>
/// <param name="Form">What the form is called: Genderstern, Doppelnennung …</param>
/// <param name="Words">As they stand there.</param>
internal sealed record GenderUse(string Form, string Words, Location At);
