using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Blocks;
using Schwerpunkt.Tests.Fixing;

namespace Schwerpunkt.Tests.Edits;

/// <summary>An edit that changes more than was edited says so, and one that cannot be done says why.</summary>
public sealed class SideEffectTests
{
    private const string Long = "Das Land unterstützt seine Städte mit Rat und Geld, Jahr für Jahr, vor Ort und gemeinsam mit vielen Partnern.";

    [Theory]
    [InlineData("[Mehr][x]\n\nText.\n\n[y]: https://b.example/\n", "Text.", "[x]: https://a.example/", "ein Verweis, eine Fußnote oder eine Nummer darin bedeutet etwas anderes")]
    [InlineData("Eins.\n\nZwei.\n\nDrei.\n", "Zwei.", "```\noffen", "„Drei.“) steht danach nicht mehr für sich")]
    [InlineData("Eins.\n\n## Termine\n\nZwei.\n\n## Termine\n", "Eins.", "## Termine", "hat danach die Adresse #termine-3 statt #termine-2")]
    [InlineData("Text[^1].\n\n[^1]: Note.\n", "Text[^1].", "Text.", "Die Fußnote in Zeile 7 („[^1]: Note.“) wird danach nicht mehr gezeigt")]
    [InlineData("Eins.\n\na[^1] b[^2]\n\n[^1]: Note.\n\n[^2]: Zweite.\n", "Eins.", "Eins[^2].", "Die Fußnoten werden danach anders gezählt (ab Zeile 9): aus 1 wird 2, aus 2 wird 1.")]
    [InlineData(Long + "\n\nText.\n\n" + Long + "\n", "Text.", "<!-- fort -->", "Zeile 9 zählt danach als Wiederholung")]
    [InlineData(Long + "\n\nEins.\n", "Eins.", Long, "er zählt als Wiederholung und wird nicht gezeigt")]
    [InlineData("[Unten](#ziel)\n\n## Ziel\n", "## Ziel", "## Anderes", "Der Verweis in Zeile 5 führt auf #ziel; diese Stelle gibt es danach nicht mehr.")]
    public void What_changes_besides_is_said(string body, string own, string markdown, string expected)
    {
        var page = new EditedPage(body);
        var done = page.Do(new BlockEdit.Replace(page.Hash, page.At(PieceKind.Block, own), markdown));
        Assert.True(done.NeedsConfirmation);
        Assert.Contains(done.SideEffects, effect => effect.Sentence.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("- a\n- b\n", PieceKind.Block, "a", "Neu.", "wird danach mit Abstand zwischen den Punkten gezeigt")]
    public void A_list_that_comes_apart_is_said(string body, PieceKind kind, string own, string markdown, string expected)
    {
        var page = new EditedPage(body);
        var done = page.Do(new BlockEdit.Insert(page.Hash, page.At(kind, own), Behind: true, markdown));
        Assert.Contains(expected, Assert.Single(done.SideEffects).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_goes_with_nothing_else_changes_nothing()
    {
        var page = new EditedPage("Eins.\n\n[x]: https://a.example/\n\nZwei.\n");
        Assert.Equal("[x]: https://a.example/\n\nZwei.\n", page.Delete(PieceKind.Block, "Eins."));
    }

    [Fact]
    public void An_edit_of_another_text_is_refused()
    {
        var page = new EditedPage("Eins.\n");
        var refused = Assert.IsType<EditResult.Refused>(page.Try(new BlockEdit.Delete(new EditedPage("Zwei.\n").Hash, page.At(PieceKind.Block, "Eins."))));
        Assert.StartsWith("Die Datei wurde inzwischen geändert.", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PieceKind.Block, 22, 3, "An dieser Stelle steht kein Block")]
    [InlineData(PieceKind.Item, 22, 5, "An dieser Stelle steht kein Block")]
    public void A_place_where_nothing_is_written_is_refused(PieceKind kind, int start, int length, string expected)
    {
        var page = new EditedPage("Eins.\n");
        var refused = Assert.IsType<EditResult.Refused>(page.Try(new BlockEdit.Delete(page.Hash, new PieceAddress(kind, new Text.TextSpan(start, length)))));
        Assert.StartsWith(expected, refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_is_no_text_is_refused() =>
        Assert.IsType<EditResult.Refused>(new PageEditor(Sources.Tree(Sources.Page("")), _ => []).Apply(new Sites.SourceFile("index.md", Convert.FromHexString("FF")), new BlockEdit.Delete("", default)));

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        var page = new EditedPage("> Eins.\n\n- a\n\n| b | c |\n|---|---|\n| d | e |\n");
        var (quote, inner, item, head, cell) = (page.At(PieceKind.Block, "> Eins."), page.At(PieceKind.Block, "Eins."), page.At(PieceKind.Item, "- a"), page.At(PieceKind.Row, "| b | c |"), page.At(PieceKind.Cell, "d"));
        PageEdit[] edits =
        [
            new BlockEdit.Replace(page.Hash, quote, " \n"), new BlockEdit.Insert(page.Hash, quote, Behind: true, ""), new BlockEdit.Move(page.Hash, quote, Behind: true, inner), new BlockEdit.Move(page.Hash, item, Behind: true, quote),
            new BlockEdit.Delete(page.Hash, head), new BlockEdit.Insert(page.Hash, head, Behind: false, "| x | y |"), new BlockEdit.Insert(page.Hash, head, Behind: true, "x"), new BlockEdit.Delete(page.Hash, cell),
            new BlockEdit.Replace(page.Hash, cell, "a\nb"),
        ];
        Assert.All(edits, edit => Assert.EndsWith("geändert wurde nichts.", Assert.IsType<EditResult.Refused>(page.Try(edit)).Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_before_and_after_come_along()
    {
        var file = Sources.Page(Sources.Head + "Eins.\n");
        var editor = new PageEditor(Sources.Tree(file), SiteBuild.FindingsOf(Sources.Tree(file), [new Stories.PlainTheme()]));
        var page = editor.Read(file)!; // ! it is a text
        var done = Assert.IsType<EditResult.Done>(editor.Apply(file, new BlockEdit.Replace(page.File.Hash, page.Addresses[0], "<script>x</script>")));
        Assert.DoesNotContain(done.FindingsBefore, finding => finding.Code == "html-verboten");
        Assert.Contains(done.FindingsAfter, finding => finding.Code == "html-verboten");
    }
}
