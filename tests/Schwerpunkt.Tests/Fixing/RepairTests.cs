using System.Text;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>Certain repairs of findings: what <c>fix</c> writes, and where it keeps its hands off.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("# Ziele\n\n> # Zitat\n\n- # Punkt\n\n  # Eingerückt\n", "## Ziele\n\n> ## Zitat\n\n- ## Punkt\n\n  ## Eingerückt\n")]
    [InlineData("<!-- x --> Text.\n\n<!-- y\nz -->Mehr.\n", "<!-- x -->\n\nText.\n\n<!-- y\nz -->\n\nMehr.\n")]
    [InlineData("[Stand]: 2026\n\n[A]: eins\n[B]: zwei\n", "\\[Stand]: 2026\n\n\\[A]: eins\n\\[B]: zwei\n")]
    [InlineData("- Eins\n- [Stand]: 2026\n", "- Eins\n- \\[Stand]: 2026\n")]
    [InlineData("1. Eins\n2. [Ort]: Potsdam\n3. Drei\n", "1. Eins\n2. \\[Ort]: Potsdam\n3. Drei\n")]
    [InlineData("> [Stand]: 2026\n", "> \\[Stand]: 2026\n")]
    [InlineData("  [Stand]: 2026\n", "  \\[Stand]: 2026\n")]
    [InlineData("Text[^1].\n\n[^1]: [Stand]: 2026\n", "Text[^1].\n\n[^1]: \\[Stand]: 2026\n")]
    public void What_is_surely_meant_is_written(string body, string expected) => Assert.Equal(expected, Sources.FixBody(body));

    [Theory]
    [InlineData("Ziele\n=====\n")] // another mark than #
    [InlineData("- <!-- x --> Text.\n")] // its line would need the indentation of the list
    [InlineData("<!-- x --> <b>Text</b>\n")]
    [InlineData("<!-- x --> Text\n---\n")] // the words would become a heading
    [InlineData("[A]: eins\n---\n")]
    [InlineData("-\t# Tab\n")] // the column of the # is not its place
    [InlineData("<!-- x -->Text\nWeiter geht es.\n")] // two paragraphs would be one
    [InlineData("[Stand]: 2026\n    Weiter geht es.\n")]
    [InlineData("[Stand]: 2026 \"Titel\"\nWeiter geht es.\n")]
    public void What_would_change_more_stays(string body) => Assert.Equal(body, Sources.FixBody(body));

    /// <summary>Below headings of one level the second section would count as a repeat of the first, and go.</summary>
    [Fact]
    public void No_repair_makes_a_repeat()
    {
        const string section = "## Fristen\n\nDer Antrag ist schriftlich bei der zuständigen Behörde einzureichen; ihm sind die Unterlagen nach Anlage 1 beizufügen.\n";
        const string body = "# Wohnen\n\n" + section + "\n# Gewerbe\n\n" + section;
        var mended = Sources.FixBody(body);
        Assert.Equal(2, mended.Split(section).Length - 1);
    }

    /// <summary>Of many repairs one must not be written: it is found by what it changes, not by reading the page once for each.</summary>
    [Fact]
    public void One_repair_that_changes_more_keeps_no_other_back()
    {
        const int Many = 500;
        const string unsound = "<!-- x --> Text\n---\n"; // the words would become a heading
        var page = Sources.Page(Sources.Head + string.Concat(Enumerable.Range(0, Many).Select(i => $"[Stand {i}]: 2026\n\n")) + unsound);
        var tree = Sources.Tree(page);
        var (findings, asked) = (SiteBuild.FindingsOf(tree, [new MilTheme()]), 0);
        var mended = Encoding.UTF8.GetString(new SourceFixer(tree, file =>
        {
            asked++;
            return findings(file);
        }).Fix(page).Bytes.Span);
        Assert.Equal(Many, mended.Split("\n\\[Stand").Length - 1);
        Assert.EndsWith(unsound, mended, StringComparison.Ordinal);
        Assert.InRange(asked, 1, 10);
    }

    [Theory]
    [InlineData("title: Start: hier", "title: \"Start: hier\"")]
    [InlineData("title: Seite\ndescription: Ein \"Wort\": a\\b: c", "title: Seite\ndescription: \"Ein \\\"Wort\\\": a\\\\b: c\"")]
    [InlineData("title: Start: hier\nsources:\n  - title: Bericht: Stadt\n    publisher: MIL: Brandenburg\n", "title: \"Start: hier\"\nsources:\n  - title: \"Bericht: Stadt\"\n    publisher: \"MIL: Brandenburg\"\n")]
    [InlineData("title: Seite\ndate: 3.4.2026", "title: Seite\ndate: 2026-04-03")]
    public void A_head_is_mended_fault_by_fault(string head, string expected) =>
        Assert.Equal($"---\n{expected}\n---\n\nText.\n", Sources.FixAll($"---\n{head}\n---\n\nText.\n"));

    [Theory]
    [InlineData("title: Seite\ntags: Start: hier\n  - Wort")] // the list may be the value
    [InlineData("title: Start: hier\n  und weiter")]
    [InlineData("title: Seite\ndate: 31.02.2026")]
    [InlineData("title: Seite\ndate: 3.4.26")]
    [InlineData("title: Seite\ndescripton: Wort")] // a guess is only offered
    [InlineData("title: Platz #1")]
    [InlineData("title: Seite\nupdated: !!str 31.3.2026")]
    [InlineData("title: Seite\nupdated: 31.03.0026")]
    [InlineData("title: Seite\nlayout: Seite: x")] // no layout has a colon
    [InlineData("title: Seite\ncontact: name: Referat Stadt")] // two lines are meant
    public void A_guess_is_never_written(string head)
    {
        var text = $"---\n{head}\n---\n\nText.\n";
        Assert.Equal(text, Sources.FixAll(text));
    }

    [Fact]
    public void Line_ends_and_mark_stay_and_each_repair_says_its_line()
    {
        var result = Sources.Fix(Sources.Page("\uFEFF---\r\ntitle: Start: hier\r\n---\r\n\r\n<!-- x --> Das \"Wort\".\r\n\r\n# Ziele"));
        Assert.Equal("\uFEFF---\r\ntitle: \"Start: hier\"\r\n---\r\n\r\n<!-- x -->\r\n\r\nDas „Wort“.\r\n\r\n## Ziele", System.Text.Encoding.UTF8.GetString(result.Bytes.Span));
        Assert.Equal([2, 5, 5, 7], result.Mended.Select(place => place.Line));
    }
}
