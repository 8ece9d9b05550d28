using System.Collections.Immutable;
using Schwerpunkt.Findings;
using Schwerpunkt.Pages;
using Schwerpunkt.Text;

namespace Schwerpunkt.Checks.Lookalikes;

/// <summary>Finds text that looks like Markdown but is none: readers see the marks that an editor meant to do something. Code and passages in another language are left out; one cause gives one finding.</summary>
internal static class LookalikeChecks
{
    /// <param name="document">As read, repeats included.</param>
    /// <param name="lines">Of its file.</param>
    public static ImmutableArray<Finding> Check(Document document, LineMap lines)
    {
        var log = new FindingLog();
        var page = new Page(lines, new Lazy<bool>(() => StarMarks.HasNotes(document)), log);
        Check(document.Blocks, page, isBody: true);
        foreach (var note in document.Footnotes) Check(note.Content, page, isBody: false);
        return log.ToImmutable();
    }

    private static void Check(ImmutableArray<Block> blocks, Page page, bool isBody)
    {
        var passages = blocks.Select(block => block is Block.Paragraph paragraph && paragraph.Attributes.Language is null ? Passage.Of(paragraph.Content, paragraph.Location, page.Lines) : null).ToImmutableArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Attributes.Language is not null) continue;
            if (SecondHeadMarks.Length(blocks, i, page) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            if (passages[i] is not null) CheckParagraph(passages, i, (i > 0 && blocks[i - 1] is Block.Table, page));
            else if (block is not Block.Paragraph) CheckLines(block, page);
            CheckBlock(blocks, i, page, isBody);
            foreach (var part in block.Parts()) Check(part, page, isBody && block is Block.Group);
        }
    }

    private static void CheckParagraph(ImmutableArray<Passage?> passages, int i, (bool IsBelowTable, Page Page) around)
    {
        var (passage, page) = (passages[i]!, around.Page); // ! asked for one that is there
        HeadingMarks.Check(passage, page.Log);
        ListMarks.Check(passages, i, page.Log);
        TableMarks.Check(passages, i, around.IsBelowTable, page.Log);
        ForeignMarks.CheckStart(passage, page.Log);
        CheckLine(passage, page);
    }

    private static void CheckLines(Block block, Page page)
    {
        foreach (var line in block.Lines())
        {
            if (Passage.Of(line, block.Location, page.Lines) is { } passage) CheckLine(passage, page);
        }
    }

    /// <summary>What may stand in every line, that of a cell or heading too.</summary>
    private static void CheckLine(Passage passage, Page page)
    {
        PictureMarks.Check(passage, page.Log);
        ForeignMarks.Check(passage, page.Log);
        LinkMarks.Check(passage, page.Log);
        StarMarks.Check(passage, page.HasStarNotes, page.Log);
    }

    /// <summary>Behind a colon stands an example.</summary>
    private static bool IsAnnounced(ImmutableArray<Block> blocks, int i) => i > 0 && blocks[i - 1] is Block.Paragraph before && before.PlainText().TrimEnd().EndsWith(':');

    private static void CheckBlock(ImmutableArray<Block> blocks, int i, Page page, bool isBody)
    {
        switch (blocks[i])
        {
            case Block.Heading { IsUnderlined: true, Level: 2 } heading: LineMarks.Check(heading, page.Lines, page.Log); break;
            case Block.Code { IsIndented: true } code when !IsAnnounced(blocks, i): IndentMarks.Check(code, page.Lines, page.Log); break;
            case Block.Table table: TableMarks.CheckCells(table, page.Lines, page.Log); break;
            case Block.Listing list: ForeignMarks.CheckBoxes(list, page.Lines, page.Log); break;
            case Block.Paragraph { Content: [Inline.Code code] } fence: ForeignMarks.CheckFence(fence, code, page.Log); break;
            case Block.Paragraph bold when isBody && i + 1 < blocks.Length: HeadingMarks.CheckBold(bold, blocks[i + 1], page.Log); break;
        }
    }

    /// <summary>What every check of one page is given.</summary>
    /// <param name="Lines">Of its file.</param>
    /// <param name="HasStarNotes">Whether stars behind words lead to notes.</param>
    /// <param name="Log">Takes the findings.</param>
    internal sealed record Page(LineMap Lines, Lazy<bool> HasStarNotes, FindingLog Log);
}
