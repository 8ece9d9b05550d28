using Schwerpunkt.Editing;

namespace Schwerpunkt.Tests.Edits;

/// <summary>What stands in a file after an edit of each kind of block.</summary>
public sealed class BlockEditTests
{
    private const PieceKind Block = PieceKind.Block;
    private const PieceKind Item = PieceKind.Item;
    private const PieceKind Row = PieceKind.Row;

    [Theory]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", Block, "Zwei.", "Neu\nin zwei Zeilen.", "Eins.\n\nNeu\nin zwei Zeilen.\n\nDrei.\n")]
    [InlineData("## Titel\nText.\n", Block, "## Titel", "### Anders", "### Anders\nText.\n")]
    [InlineData("Titel\n=====\n\nText.\n", Block, "Titel\n=====", "Anders\n=====", "Anders\n=====\n\nText.\n")]
    [InlineData("Text.\n## Titel\n", Block, "## Titel", "Kein Titel.", "Text.\n\nKein Titel.\n")]
    [InlineData("> Eins\n> zwei.\n>\n> Drei.\n", Block, "Eins\nzwei.", "Neu\n\nund mehr.", "> Neu\n>\n> und mehr.\n>\n> Drei.\n")]
    [InlineData("> Eins\nzwei\ndrei.\n", Block, "Eins\nzwei\ndrei.", "Eins\nneu\ndrei.", "> Eins\n> neu\ndrei.\n")]
    [InlineData("- a\n\n  b\n  c\n- d\n", Block, "b\nc", "b\nneu", "- a\n\n  b\n  neu\n- d\n")]
    [InlineData("1. a\n2. > b\n   > c\n", Block, "b\nc", "b\n\nneu", "1. a\n2. > b\n   >\n   > neu\n")]
    [InlineData("::: {.hinweis}\nText.\n:::\n", Block, "Text.", "- a\n- b", "::: {.hinweis}\n- a\n- b\n:::\n")]
    [InlineData("Begriff\n:   Eins\n    zwei\n", Block, "Eins\nzwei", "Eins\nneu", "Begriff\n:   Eins\n    neu\n")]
    [InlineData("```\na\nb\n```\n", Block, "```\na\nb\n```", "```\na\n\nc\n```", "```\na\n\nc\n```\n")]
    [InlineData("Text:\n\n    a\n    b\n", Block, "    a\n    b", "    a\n    c", "Text:\n\n    a\n    c\n")]
    [InlineData("- Text:\n\n      a\n      b\n", Block, "    a\n    b", "    a\n    c", "- Text:\n\n      a\n      c\n")]
    [InlineData("![Bild](a.jpg)\nUnterschrift.\n", Block, "![Bild](a.jpg)\nUnterschrift.", "![Bild](a.jpg)\nAndere.", "![Bild](a.jpg)\nAndere.\n")]
    [InlineData("a[^1]\n\n[^1]: Eins.\n\n    Zwei.\n", Block, "Zwei.", "Zwei\nund mehr.", "a[^1]\n\n[^1]: Eins.\n\n    Zwei\n    und mehr.\n")]
    [InlineData("a[^1]\n\n[^1]: Eins.\n[^2]: Zwei.\n\nb[^2]\n", PieceKind.Note, "[^1]: Eins.", "[^1]: Neu.", "a[^1]\n\n[^1]: Neu.\n[^2]: Zwei.\n\nb[^2]\n")]
    [InlineData("- a\n- b\n", Item, "- b", "neu\n\nund mehr", "- a\n- neu\n\n  und mehr\n", true)]
    [InlineData("8. a\n9. b\n", Item, "9. b", "- neu", "8. a\n9. neu\n")]
    [InlineData("| a | b |\n|---|---|\n| c  | d |\n| e | f |\n", Row, "| c  | d |", "| x | y |", "| a | b |\n|---|---|\n| x | y |\n| e | f |\n")]
    [InlineData("> | a | b |\n> |---|---|\n> | c  | `d|` |\n", PieceKind.Cell, "c", "x | y", "> | a | b |\n> |---|---|\n> | x \\| y  | `d|` |\n")]
    [InlineData("| a | b |\n|---|---|\n|   | d |\n", PieceKind.Cell, "", "c", "| a | b |\n|---|---|\n| c  | d |\n")]
    [InlineData("- a\n\n* b\n", Block, "* b", "- c\n- d", "- a\n\n<!-- -->\n\n- c\n- d\n")]
    [InlineData("```\n  \na\n```\n", Block, "```\n  \na\n```", "```\n  \nb\n```", "```\n  \nb\n```\n")]
    public void A_piece_is_replaced(string body, PieceKind kind, string own, string markdown, string expected, bool loosens = false)
    {
        var page = new EditedPage(body);
        var done = page.Do(new Editing.Blocks.BlockEdit.Replace(page.Hash, page.At(kind, own), markdown));
        Assert.Equal(expected, EditedPage.BodyOf(done.After));
        Assert.Equal(loosens, done.NeedsConfirmation);
    }

    [Theory]
    [InlineData("Eins.\n\nZwei.\n", Block, "Eins.", true, "Neu.", "Eins.\n\nNeu.\n\nZwei.\n")]
    [InlineData("Eins.\n\nZwei.", Block, "Zwei.", true, "Neu.", "Eins.\n\nZwei.\n\nNeu.")]
    [InlineData("Eins.\n\nZwei.\n", Block, "Eins.", false, "Neu.", "Neu.\n\nEins.\n\nZwei.\n")]
    [InlineData("## Titel\nText.\n", Block, "## Titel", true, "Neu.", "## Titel\n\nNeu.\n\nText.\n")]
    [InlineData("Text\n## Titel\n", Block, "## Titel", false, "Neu.", "Text\n\nNeu.\n\n## Titel\n")]
    [InlineData("{.klasse}\n## Titel\n", Block, "## Titel", false, "Neu.", "Neu.\n\n{.klasse}\n## Titel\n")]
    [InlineData("> Eins.\n", Block, "Eins.", true, "- a\n- b", "> Eins.\n>\n> - a\n> - b\n")]
    [InlineData("> Eins.\n", Block, "Eins.", false, "Neu.", "> Neu.\n>\n> Eins.\n")]
    [InlineData("> Eins.\n", Block, "> Eins.", true, "> Zwei.", "> Eins.\n\n> Zwei.\n")]
    [InlineData("- a\n- b\n", Block, "- a\n- b", true, "- c", "- a\n- b\n\n<!-- -->\n\n- c\n")]
    [InlineData("- a\n- b\n", Block, "- a\n- b", true, "    code", "- a\n- b\n\n<!-- -->\n\n    code\n")]
    [InlineData("- a\n\n  b\n- c\n", Block, "a", false, "Neu.", "- Neu.\n\n  a\n\n  b\n- c\n")]
    [InlineData("- a\n\n  b\n- c\n", Block, "b", true, "```\ncode\n```", "- a\n\n  b\n\n  ```\n  code\n  ```\n- c\n")]
    [InlineData("- a\n- c\n", Block, "a", true, "> Zitat", "- a\n  > Zitat\n- c\n")]
    [InlineData("- a\n- b\n", Item, "- a", true, "neu", "- a\n- neu\n- b\n")]
    [InlineData("* a\n\n* b\n", Item, "* b", true, "- x\n- y", "* a\n\n* b\n\n* x\n\n* y\n")]
    [InlineData("1. a\n2. b\n3. c\n", Item, "1. a", true, "neu", "1. a\n2. neu\n3. b\n4. c\n")]
    [InlineData("1. a\n1. b\n1. c\n", Item, "1. a", true, "neu", "1. a\n1. neu\n1. b\n1. c\n")]
    [InlineData("1) a\n2) b\n", Item, "1) a", false, "neu", "1) neu\n2) a\n3) b\n")]
    [InlineData("8. a\n9. b\n\n   c\n", Item, "8. a", false, "neu", "8. neu\n9. a\n10. b\n\n    c\n")]
    [InlineData("- a\n  1. b\n  2. c\n- d\n", Item, "1. b", false, "neu", "- a\n  1. neu\n  2. b\n  3. c\n- d\n")]
    [InlineData("- - a\n  - b\n", Item, "- a", false, "neu", "- - neu\n  - a\n  - b\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n", Row, "| a | b |", true, "| x | y |", "| a | b |\n|---|---|\n| x | y |\n| c | d |\n")]
    [InlineData("> | a | b |\n> |---|---|\n> | c | d |", Row, "| c | d |", true, "| x | y |", "> | a | b |\n> |---|---|\n> | c | d |\n> | x | y |")]
    [InlineData("::: {.hinweis}\nText.\n:::\n", Block, "Text.", true, "Neu.", "::: {.hinweis}\nText.\n\nNeu.\n:::\n")]
    [InlineData("Text\n<!-- Anmerkung -->\n\nMehr.\n", Block, "Text", true, "Neu.", "Text\n\nNeu.\n\n<!-- Anmerkung -->\n\nMehr.\n")]
    public void Markdown_is_put_beside_a_piece(string body, PieceKind kind, string own, bool behind, string markdown, string expected) =>
        Assert.Equal(expected, new EditedPage(body).Insert(kind, own, behind, markdown));

    [Theory]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", Block, "Zwei.", "Eins.\n\nDrei.\n")]
    [InlineData("Eins.\n\nZwei.\n", Block, "Zwei.", "Eins.\n")]
    [InlineData("Eins.\n\nZwei.", Block, "Zwei.", "Eins.")]
    [InlineData("Eins.\n\n\nZwei.\n\nDrei.\n", Block, "Zwei.", "Eins.\n\n\nDrei.\n")]
    [InlineData("Eins.\n## Titel\nZwei.\n", Block, "## Titel", "Eins.\n\nZwei.\n")]
    [InlineData("- a\n\nText.\n\n- b\n", Block, "Text.", "- a\n\n<!-- -->\n\n- b\n")]
    [InlineData("{.klasse}\n## Titel\n\nText.\n", Block, "## Titel", "Text.\n")]
    [InlineData("> Eins.\n>\n> Zwei.\n\nDrei.\n", Block, "Zwei.", "> Eins.\n\nDrei.\n")]
    [InlineData("Text.\n\n> Eins.\n\nDrei.\n", Block, "Eins.", "Text.\n\nDrei.\n")]
    [InlineData("- a\n\n  b\n\n  c\n- d\n", Block, "a", "- b\n\n  c\n- d\n")]
    [InlineData("1. a\n2. b\n3. c\n", Item, "1. a", "1. b\n2. c\n")]
    [InlineData("- a\n\n- b\n\n- c\n", Item, "- b", "- a\n\n- c\n")]
    [InlineData("- a\n- b\n", Block, "b", "- a\n")]
    [InlineData("Text.\n\n- a\n", Item, "- a", "Text.\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| e | f |\n", Row, "| e | f |", "| a | b |\n|---|---|\n| c | d |\n")]
    [InlineData("Eins.\n\n---\n\nZwei.\n", Block, "---", "Eins.\n\nZwei.\n")]
    public void A_piece_goes(string body, PieceKind kind, string own, string expected) => Assert.Equal(expected, new EditedPage(body).Delete(kind, own));

    [Theory]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", Block, "Eins.", true, "Drei.", "Zwei.\n\nDrei.\n\nEins.\n")]
    [InlineData("Eins.\n\nZwei.\n\nDrei.", Block, "Drei.", false, "Eins.", "Drei.\n\nEins.\n\nZwei.")]
    [InlineData("> Eins.\n>\n> Zwei.\n\nDrei.\n", Block, "Eins.", true, "Drei.", "> Zwei.\n\nDrei.\n\nEins.\n")]
    [InlineData("> Eins.\n\n- a\n\n  b\n", Block, "Eins.", false, "b", "- a\n\n  Eins.\n\n  b\n")]
    [InlineData("1. a\n2. b\n3. c\n", Item, "3. c", false, "1. a", "1. c\n2. a\n3. b\n")]
    [InlineData("1. a\n2. b\n\nText.\n\n* c\n* d\n", Item, "1. a", true, "* c", "1. b\n\nText.\n\n* c\n* a\n* d\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n| e | f |\n", Row, "| e | f |", true, "| a | b |", "| a | b |\n|---|---|\n| e | f |\n| c | d |\n")]
    public void A_piece_moves(string body, PieceKind kind, string own, bool behind, string other, string expected) =>
        Assert.Equal(expected, new EditedPage(body).Move(kind, own, behind, other));

    /// <summary>What a term or a summary stands for does not go without it, and neither is lost in silence.</summary>
    [Theory]
    [InlineData("Begriff\n:   Eins.\n\nAnderer\n:   Drei.\n\nEnde.\n", "Drei.")]
    [InlineData("Begriff\n:   Eins\n\nEnde.\n", "Eins")]
    [InlineData("::: {.angaben}\nOrt\n:   Potsdam\n\nZeit\n:   9 Uhr\n:::\n\nEnde.\n", "9 Uhr")]
    [InlineData("<details>\n<summary>Mehr</summary>\n\nInnen.\n\n</details>\n\nEnde.\n", "Innen.")]
    public void All_that_stands_under_a_term_or_summary_stays(string body, string own)
    {
        var page = new EditedPage(body);
        var at = page.At(Block, own);
        Assert.IsType<EditResult.Refused>(page.Try(new Editing.Blocks.BlockEdit.Delete(page.Hash, at)));
        Assert.IsType<EditResult.Refused>(page.Try(new Editing.Blocks.BlockEdit.Move(page.Hash, at, Behind: true, page.At(Block, "Ende."))));
    }

    /// <summary>Comments, addresses and notes behind the first block of an item.</summary>
    [Theory]
    [InlineData("- Text.\n\n  <!-- Notiz -->\n\n  Danach.\n- b\n", "Text.", "<!-- Notiz -->")]
    [InlineData("- > Text.\n  >\n  > <!-- Notiz -->\n  >\n  > Danach.\n", "Text.", "<!-- Notiz -->")]
    [InlineData("- Eins.\n\n  [x]: https://a.example/\n\n  Zwei [y][x].\n- c\n", "Eins.", "[x]: https://a.example/")]
    [InlineData("- a[^1]\n\n  [^1]: Eins.\n\n  Ende.\n- c\n", "a[^1]", "[^1]: Eins.")]
    [InlineData("a[^1]\n\n[^1]: Eins.\n\n    <!-- Notiz -->\n\n    Zwei.\n", "Eins.", "<!-- Notiz -->")]
    [InlineData("::: {.hinweis}\nText.\n\n[x]: https://a.example/\n:::\n\n[Danach][x].\n", "Text.", "[x]: https://a.example/")]
    public void What_is_hidden_behind_a_block_stays_when_it_goes(string body, string own, string kept)
    {
        var page = new EditedPage(body);
        var done = page.Do(new Editing.Blocks.BlockEdit.Delete(page.Hash, page.At(Block, own)));
        Assert.Contains(kept, EditedPage.BodyOf(done.After), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_at_the_beginning_of_an_item_is_kept()
    {
        Assert.Equal("- a\n- 1986\\. Ein gutes Jahr\n- b\n", new EditedPage("- a\n- b\n").Insert(Item, "- a", behind: true, "1986. Ein gutes Jahr"));
        Assert.Equal("1. a\n2. b\n3. 3\\. Oktober\n", new EditedPage("1. a\n2. b\n").Insert(Item, "2. b", behind: true, "3. Oktober"));
        Assert.Equal("1. 12\\. Mai 2026: Eröffnung\n2. b\n", new EditedPage("1. a\n2. b\n").Replace(Item, "1. a", "12. Mai 2026: Eröffnung"));
        Assert.Equal("1. a\n2. neu\n", new EditedPage("1. a\n").Insert(Item, "1. a", behind: true, "2. neu"));
    }

    [Theory]
    [InlineData("5. a\n6. b\n7. c\n", "6. b", "6. neu\n7. mehr", "5. a\n6. neu\n7. mehr\n8. c\n")]
    [InlineData("1. a\n1. b\n1. c\n", "1. b", "1. neu\n1. mehr", "1. a\n1. neu\n1. mehr\n1. c\n")]
    [InlineData("- a\n- b\n", "- b", "- neu\n- mehr", "- a\n- neu\n- mehr\n")]
    public void Several_items_take_the_place_of_one(string body, string own, string markdown, string expected) => Assert.Equal(expected, new EditedPage(body).Replace(Item, own, markdown));

    [Fact]
    public void Nothing_is_put_behind_code_that_is_not_closed()
    {
        var page = new EditedPage("Eins.\n\n```\noffen\n");
        var code = page.Page.Addresses.Last(at => at.Kind == Block);
        Assert.IsType<EditResult.Refused>(page.Try(new Editing.Blocks.BlockEdit.Insert(page.Hash, code, Behind: true, "Neu.")));
        Assert.IsType<EditResult.Refused>(page.Try(new Editing.Blocks.BlockEdit.Move(page.Hash, page.At(Block, "Eins."), Behind: true, code)));
        Assert.Equal("Eins.\n\n```\nzu\n```\n\nNeu.\n", new EditedPage("Eins.\n\n```\nzu\n```\n").Insert(Block, "```\nzu\n```", behind: true, "Neu."));
    }

    [Theory]
    [InlineData("a | b\n--|--\nc | d\n", "c", "a | b\n--|--\n|  | d\n")]
    [InlineData("a | b\n--|--\nc | d\n", "d", "a | b\n--|--\nc | |\n")]
    public void An_empty_cell_keeps_its_place(string body, string own, string expected)
    {
        var page = new EditedPage(body);
        Assert.Equal(expected, EditedPage.BodyOf(page.Do(new Editing.Blocks.BlockEdit.Replace(page.Hash, page.At(PieceKind.Cell, own), "")).After));
    }

    [Theory]
    [InlineData("| 1 | 2 | 3 |")]
    [InlineData("1 | 2 | 3")]
    public void A_row_with_more_cells_than_the_table_has_columns_is_refused(string row)
    {
        var page = new EditedPage("| a | b |\n|---|---|\n| c | d |\n| e | f |\n");
        var refused = Assert.IsType<EditResult.Refused>(page.Try(new Editing.Blocks.BlockEdit.Replace(page.Hash, page.At(Row, "| c | d |"), row)));
        Assert.Contains("nur 2 Spalten", refused.Reason, StringComparison.Ordinal);
        Assert.IsType<EditResult.Refused>(page.Try(new Editing.Blocks.BlockEdit.Insert(page.Hash, page.At(Row, "| c | d |"), Behind: true, row)));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void New_lines_end_as_the_lines_around_them(string ending)
    {
        var page = new EditedPage(Sources("\uFEFF---\ntitle: Seite\n---\n\nEins.\n\n> Zwei\n> drei.\n", ending));
        var done = page.Do(new Editing.Blocks.BlockEdit.Insert(page.Hash, page.At(Block, "Zwei\ndrei."), Behind: true, "Neu\nund mehr."));
        Assert.True(done.After.HasMark);
        Assert.Equal("---\ntitle: Seite\n---\n\nEins.\n\n> Zwei\n> drei.\n>\n> Neu\n> und mehr.\n".Replace("\n", ending, StringComparison.Ordinal), done.After.Text);
    }

    private static Sites.SourceFile Sources(string text, string ending) => Fixing.Sources.Page(text.Replace("\n", ending, StringComparison.Ordinal));
}
