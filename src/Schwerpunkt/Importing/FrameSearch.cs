using System.Collections.Immutable;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing;

/// <summary>Tells which of the blocks that pages share are surely frame, from the last to the first: links, entries of a foot, and what stands above nothing else. Asked once for each block.</summary>
/// <param name="page">All blocks of a page.</param>
/// <param name="isLinks">Whether all words of a heading or paragraph lead to other pages.</param>
internal sealed class FrameSearch(ImmutableArray<Block> page, Func<Block, bool> isLinks)
{
    /// <summary>A line of more words says something.</summary>
    private const int MostWords = 8;

    private readonly bool[] gone = new bool[page.Length];

    /// <summary>What is frame, in order.</summary>
    public ImmutableArray<Block> Found => [.. page.Where((_, i) => gone[i])];

    /// <summary>Whether anything of a kind remains.</summary>
    public bool Leaves(Func<Block, bool> wanted) => page.Where((_, i) => !gone[i]).Any(wanted);

    /// <summary>Takes a block for frame where it surely is.</summary>
    public void Try(int i) => gone[i] = gone[i] || page[i] switch
    {
        Block.Heading heading => IsBare(i, heading.Level) && (IsGone(i + 1) || IsFrame(heading)),
        Block.Paragraph paragraph when isLinks(paragraph) => true,
        Block.Paragraph paragraph => IsGone(i + 1) && paragraph.PlainText().EndsWith(':') && IsShort(paragraph) || (i + 1 == page.Length || IsGone(i + 1)) && IsFrame(paragraph),
        Block.Listing list => Leaves(list).All(IsFrame),
        _ => false,
    };

    /// <summary>Takes a line for frame that stands above the heading a page has for itself alone, with nothing between that stays.</summary>
    /// <param name="i">Its place.</param>
    /// <param name="title">That of the first block that pages do not share.</param>
    public void TryAboveTitle(int i, int title)
    {
        if (!IsLine(page[i]) || !IsShort(page[i]) || !IsLine(page[title])) return;
        for (var k = i + 1; k < title; k++)
        {
            if (!gone[k]) return;
        }

        gone[i] = true;
    }

    private bool IsGone(int i) => i < gone.Length && gone[i];

    /// <summary>Whether nothing below a heading stays.</summary>
    private bool IsBare(int i, int level)
    {
        for (var k = i + 1; k < page.Length; k++)
        {
            if (page[k] is Block.Heading { Level: var next } && next <= level) return true;
            if (!gone[k]) return false;
        }

        return true;
    }

    private bool IsFrame(Block block) => isLinks(block) || block is Block.Paragraph or Block.Heading && DumpBoilerplate.IsFrameLine(block.PlainText());

    private static IEnumerable<Block> Leaves(Block.Listing list) => ImmutableArray.Create<Block>(list).Flatten().Where(block => block is not Block.Listing);

    private static bool IsLine(Block block) => block is Block.Heading || DumpHeadings.LooksLikeHeading(block);

    private static bool IsShort(Block block) => block.PlainText().Split(' ').Length <= MostWords;
}
