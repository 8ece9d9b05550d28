using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Pages;
using Schwerpunkt.Tests.Fixing;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>Which characters of a file its blocks are written in.</summary>
public sealed class BlockSpanLaws
{
    private const string Body =
        "## Zwischentitel\n\nEin Absatz\nin zwei Zeilen.\n\n- eins\n- zwei\n\n  - innen\n\n> Zitat\n>\n> noch eines\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nCode\n```\n\n<!-- Kommentar -->\n\n"
        + "<details><summary>Mehr</summary>\n\nInnen.\n\n</details>\n\n![Bild](a.jpg)\nUnterschrift.\n![Bild](b.jpg)\n\nBegriff\n: Erklärung\n\n::: {lang=en}\nEnglish.\n:::\n\n---\n\nEine Fußnote[^1].\n\n[^1]: Ihr Text.\n";

    private const string Text = Sources.Head + Body;

    private static readonly Document Page = Sources.Read(Sources.Tree(Sources.Page(Text)));

    [Theory]
    [InlineData(typeof(Block.Heading), "## Zwischentitel")]
    [InlineData(typeof(Block.Paragraph), "Ein Absatz\nin zwei Zeilen.")]
    [InlineData(typeof(Block.Listing), "- eins\n- zwei\n\n  - innen")]
    [InlineData(typeof(Block.Quote), "> Zitat\n>\n> noch eines")]
    [InlineData(typeof(Block.Table), "| a | b |\n|---|---|\n| c | d |")]
    [InlineData(typeof(Block.Code), "```\nCode\n```")]
    [InlineData(typeof(Block.Details), "<details><summary>Mehr</summary>\n\nInnen.\n\n</details>")]
    [InlineData(typeof(Block.Picture), "![Bild](a.jpg)\nUnterschrift.")]
    [InlineData(typeof(Block.Definitions), "Begriff\n: Erklärung")]
    [InlineData(typeof(Block.Group), "::: {lang=en}\nEnglish.\n:::")]
    [InlineData(typeof(Block.Divider), "---")]
    public void A_block_knows_its_characters(Type kind, string written) => Assert.Equal(written, Slice(Page.Blocks.First(block => block.GetType() == kind).Span));

    [Fact]
    public void A_block_begins_where_its_place_says()
    {
        var map = new LineMap(Text);
        Assert.All(Page.AllBlocks().Where(block => block is not Block.Definitions), block => Assert.Equal(block.Location, map.At(block.Span.Start, Page.File)));
    }

    [Fact]
    public void What_is_not_shown_has_its_place_too() => Assert.Equal(["<!-- Kommentar -->", "</details>"], Page.Hidden.Select(Slice));

    [Fact]
    public void A_note_knows_its_characters() => Assert.Equal("[^1]: Ihr Text.", Slice(Page.Footnotes[0].Span));

    /// <summary>A comment behind a block follows it, though nobody sees it; behind the last block of a quotation nothing does.</summary>
    [Fact]
    public void What_follows_a_block_stands_in_the_same_container()
    {
        var places = BlockPlaces.Of(Page);
        var code = places.Single(place => Slice(place.Span) == "```\nCode\n```");
        Assert.Equal(Page.Hidden[0].Start, code.Next);
        Assert.Null(places.Single(place => Slice(place.Span) == "noch eines").Next);
        Assert.Equal(Page.Hidden[1].Start, places.Single(place => Slice(place.Span) == "Innen.").Next);
    }

    [Theory]
    [InlineData("Das \"Wort\" *hier*.", "Das \"Wort\" |hier|.")]
    [InlineData("Eins &amp; zwei  drei", "Eins | zwei  drei")]
    [InlineData("a * b \\* c", "a * b ")]
    [InlineData("> Eins\n> zwei", "Eins|zwei")]
    [InlineData("| a b  | c |\n|---|---|\n|  d | `e` |", "a b|c|d")]
    public void Words_know_the_characters_they_are_written_with(string body, string written)
    {
        var text = Sources.Head + body + "\n";
        var words = Sources.Read(Sources.Tree(Sources.Page(text))).AllBlocks().SelectMany(block => block.Lines()).SelectMany(line => line.Flatten()).OfType<Inline.Words>();
        var parts = words.SelectMany(run => Parts(run).Select(part => (Shown: run.Text.Substring(part.At, part.Span.Length), Written: text[part.Span.Start..part.Span.End]))).ToList();
        Assert.All(parts, part => Assert.Equal(part.Shown, part.Written));
        Assert.Equal(written, string.Join('|', parts.Select(part => part.Written)));
    }

    private static Stack<WrittenText> Parts(Inline.Words words)
    {
        var parts = new Stack<WrittenText>();
        for (var part = words.Written; part is not null; part = part.Before) parts.Push(part);
        return parts;
    }

    private static string Slice(TextSpan span) => Text[span.Start..span.End];
}
