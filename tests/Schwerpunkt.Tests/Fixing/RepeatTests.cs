using Schwerpunkt.Editing;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Transforms.Repeats;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>Repeats go from the source as they go from the page.</summary>
public sealed class RepeatTests
{
    private const string Prose = "Das Land unterstützt seine Städte mit Rat und Geld, Jahr für Jahr, vor Ort und mit vielen Partnern.";
    private const string Other = "Die Stadt zu stützen heißt: Fragen beantworten, Grundlagen schaffen und Stolpersteine überwinden, Schritt für Schritt.";
    private const string Items = "- Eins ist ein Punkt\n- Zwei ist ein Punkt\n- Drei ist ein Punkt\n";
    private const string Loose = "- Eins ist ein Punkt\n\n- Zwei ist ein Punkt\n\n- Drei ist ein Punkt\n";
    private const string Inner = "   - Eins ist ein Punkt\n   - Zwei ist ein Punkt\n   - Drei ist ein Punkt\n";
    private const string Picture = "![Was zu sehen ist](a.jpg \"© MIL / Fink\")";

    [Theory]
    [InlineData("Hier steht Satz A.\n\nDa steht Satz B.\n\nHier steht Satz A.\n\nDa steht Satz B.\n", "Hier steht Satz A.\n\nDa steht Satz B.\n")]
    [InlineData("Hier steht Satz A.\n\nDa steht Satz B.\n\nHier steht Satz A.\n\nDa steht Satz B.", "Hier steht Satz A.\n\nDa steht Satz B.")]
    [InlineData("Hier steht Satz A.\n\nDa steht Satz B.\n\nHier steht Satz A.\n\nDa steht Satz B.\n\n\n", "Hier steht Satz A.\n\nDa steht Satz B.\n\n\n")]
    [InlineData("Hier steht Satz A.\n\n\n\nHier steht Satz A.\n\nDa steht Satz B.\n", "Hier steht Satz A.\n\nDa steht Satz B.\n")]
    [InlineData("Hier steht Satz A.\r\n\r\nDa steht Satz B.\r\n\r\nHier steht Satz A.\r\n\r\nDa steht Satz B.\r\n", "Hier steht Satz A.\r\n\r\nDa steht Satz B.\r\n")]
    [InlineData("Hier steht Satz A.\r\n\nHier steht Satz A.\n\r\nDa steht Satz B.\r\n", "Hier steht Satz A.\r\n\r\nDa steht Satz B.\r\n")]
    [InlineData("Hier steht Satz A.\r\rHier steht Satz A.\r\rDa steht Satz B.\r", "Hier steht Satz A.\r\rDa steht Satz B.\r")]
    [InlineData("Hier steht Satz A.  \n\nHier steht Satz A.\n\nDa steht Satz B.   \n", "Hier steht Satz A.  \n\nDa steht Satz B.   \n")]
    [InlineData("Hier steht Satz A.\n\n<!-- eins -->\n\nHier steht Satz A.\n\n<!-- zwei -->\n\nDa steht Satz B.\n", "Hier steht Satz A.\n\n<!-- eins -->\n\n<!-- zwei -->\n\nDa steht Satz B.\n")]
    [InlineData("## A\n\nDa steht Satz B.\n## A\n\nDa steht Satz B.\n\nC.\n", "## A\n\nDa steht Satz B.\n\nC.\n")]
    [InlineData("## A\n\nDa steht Satz B.\n\n## A\nDa steht Satz B.\n## C\n", "## A\n\nDa steht Satz B.\n\n## C\n")]
    [InlineData("## Das ist Wort A\n## Das ist Wort A\nDa steht Satz B.\n", "## Das ist Wort A\nDa steht Satz B.\n")]
    [InlineData(Items + Items, Items)]
    [InlineData(Items + Items + "\nC.\n", Items + "\nC.\n")]
    [InlineData(Loose + "\n" + Loose + "\nC.\n", Loose + "\nC.\n")]
    [InlineData("- Hier steht Satz A.\n\n  Hier steht Satz A.\n- Da steht Satz B.\n", "- Hier steht Satz A.\n- Da steht Satz B.\n")]
    [InlineData("- Hier steht Satz A.\n\n  Hier steht Satz A.\n\n- Da steht Satz B.\n\n  Da steht Satz B.\n", "- Hier steht Satz A.\n\n- Da steht Satz B.\n")]
    [InlineData("- Eins zwei drei vier …\n\n  Eins zwei drei vier vier.\n", "- Eins zwei drei vier vier.\n")]
    [InlineData("- Eins zwei drei vier …\n\n  Eins zwei drei vier vier …\n\n  Eins zwei drei vier vier fünf.\n", "- Eins zwei drei vier vier fünf.\n")]
    [InlineData("> Hier steht Satz A.\n>\n> Hier steht Satz A.\n>\n> Da steht Satz B.\n\nC.\n", "> Hier steht Satz A.\n>\n> Da steht Satz B.\n\nC.\n")]
    [InlineData("> Hier steht Satz A.\n>\n> Hier steht Satz A.\n\nC.\n", "> Hier steht Satz A.\n\nC.\n")]
    [InlineData("- > Hier steht Satz A.\n  >\n  > Hier steht Satz A.\n", "- > Hier steht Satz A.\n")]
    [InlineData("1. Hier steht Satz A.\n\n" + Inner + "\n" + Inner, "1. Hier steht Satz A.\n\n" + Inner)]
    [InlineData("::: {lang=en}\nHier steht Satz A.\n\nHier steht Satz A.\n:::\n\nDa steht Satz B.\n", "::: {lang=en}\nHier steht Satz A.\n:::\n\nDa steht Satz B.\n")]
    [InlineData("<details>\n<summary>x</summary>\n\nHier steht Satz A.\n\nHier steht Satz A.\n\n</details>\n", "<details>\n<summary>x</summary>\n\nHier steht Satz A.\n\n</details>\n")]
    [InlineData("<details>\n<summary>x</summary>\n\nHier steht Satz A.\n\n</details>\n\n<details>\n<summary>x</summary>\n\nHier steht Satz A.\n\n</details>\n\nDa steht Satz B.\n", "<details>\n<summary>x</summary>\n\nHier steht Satz A.\n\n</details>\n\nDa steht Satz B.\n")]
    [InlineData("Eins zwei drei vier …\n\nEins zwei drei vier vier.\n", "Eins zwei drei vier vier.\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n| a | b |\n|---|---|\n| c | d |\n", "| a | b |\n|---|---|\n| c | d |\n")]
    [InlineData("Das ist Wort A\n=\n\nDas ist Wort A\n=\n\nDa steht Satz B.\n", "Das ist Wort A\n=\n\nDa steht Satz B.\n")]
    [InlineData("A\nDa steht Satz B.\n\nA\nDa steht Satz B.\n\nC.\n", "A\nDa steht Satz B.\n\nC.\n")]
    public void A_repeat_goes_with_its_blank_lines(string body, string expected) => Assert.Equal(expected, Sources.FixBody(body));

    [Theory]
    [InlineData("- a\n\nHier steht Satz A.\n\nHier steht Satz A.\n\n- b\n", "- a\n\nHier steht Satz A.\n\n- b\n")]
    public void What_a_repeat_kept_apart_stays_apart(string body, string expected) => Assert.Equal(expected, Sources.FixBody(body));

    /// <summary>What an editor takes out by hand may have kept two lists apart.</summary>
    [Fact]
    public void A_comment_takes_the_place_of_what_kept_two_lists_apart()
    {
        var text = $"{Sources.Head}- a\n\n{Prose}\n\n- b\n";
        var tree = Sources.Tree(Sources.Page(text));
        var erased = RepeatEraser.Erase(SourceText.Of(text), BlockPlaces.Of(Sources.Read(tree)), [new Removal(tree.At("index.md", 7))], Seam.Comment);
        Assert.Equal($"{Sources.Head}- a\n\n<!-- -->\n\n- b\n", erased.Text);
    }

    [Fact]
    public void A_figure_repeats_the_picture_of_the_head()
    {
        const string head = "---\ntitle: Seite\nimage:\n  src: a.jpg\n  alt: Was zu sehen ist\n  credit: © MIL / Fink\n---\n";
        Assert.Equal($"{head}\n{Prose}\n", Sources.FixAll($"{head}\n{Picture}\n\n{Prose}\n"));
        Assert.Equal($"{head}\n{Prose}\n\n{Picture}\n", Sources.FixAll($"{head}\n{Prose}\n\n{Picture}\n"));
    }

    [Fact]
    public void One_of_several_pictures_in_a_paragraph_goes_with_its_lines()
    {
        const string first = "![Was zu sehen ist](a.jpg)\nUnterschrift.\n© MIL / Fink";
        const string second = "![Etwas anderes](b.jpg)\n© MIL / Anders";
        Assert.Equal($"{first}\n\n{second}\n", Sources.FixBody($"{first}\n\n{first}\n{second}\n"));
        Assert.Equal($"{first}\n{second}\n\n{Prose}\n", Sources.FixBody($"{first}\n{first}\n{second}\n\n{Prose}\n"));
    }

    [Fact]
    public void The_better_set_copy_stays_in_the_place_of_the_first()
    {
        const string poor = "Das Land – so heißt es - unterstützt seine Städte mit Rat und Geld, Jahr für Jahr, und mit vielen.";
        var better = poor.Replace(" - ", " – ", StringComparison.Ordinal);
        Assert.Equal($"{better}\n\n{Other}\n", Sources.FixBody($"{poor}\n\n{Other}\n\n{better}\n\n{Other}\n"));
        Assert.Equal($"> {better}\n>\n> {Other}\n", Sources.FixBody($"> {poor}\n>\n> {Other}\n>\n> {better}\n>\n> {Other}\n"));
        Assert.Equal($"{better}{{.hinweis}}\n\n{Other}\n", Sources.FixBody($"{poor}{{.hinweis}}\n\n{Other}\n\n{better}\n\n{Other}\n"));
        Assert.Equal($"{better}\r\n\r\n{Other}", Sources.FixBody($"{poor}\r\n\r\n{Other}\r\n\r\n{better}\r\n\r\n{Other}"));
    }

    [Fact]
    public void A_repeat_across_lists_and_several_levels_goes()
    {
        const string poor = "> - Das - Hier steht Satz A.\n>\n>   Das - Hier steht Satz A.\n> - Da steht Satz B.\n";
        var better = poor.Replace("Das - A", "Das – A", StringComparison.Ordinal);
        Assert.Equal("> - Das – Hier steht Satz A.\n> - Da steht Satz B.\n\nZwischen.\n", Sources.FixBody($"{poor}\n{better}\nZwischen.\n"));
    }

    [Fact]
    public void The_anchor_of_a_copy_is_not_lost()
    {
        Assert.Equal("## Wort {#ziel}\n\nHier steht Satz A.\n", Sources.FixBody("## Wort\n\nHier steht Satz A.\n\n## Wort {#ziel}\n\nHier steht Satz A.\n"));
        Assert.Equal($"{Prose}{{#ziel}}\n\n{Other}\n", Sources.FixBody($"{Prose}\n\n{Prose}{{#ziel}}\n\n{Other}\n"));
    }

    [Theory]
    [InlineData("Hier steht Satz A.\n\nDa steht Satz B.\n\nHier steht Satz A.\n")]
    [InlineData(Prose + "\n\n" + Other + "\n\n" + Prose + "\n")]
    [InlineData("## § 1\n\n" + Prose + "\n\n## § 2\n\n" + Prose + "\n")]
    [InlineData("1. Ja\n2. Nein\n3. Ja\n4. Nein\n")]
    [InlineData(Prose + "\n\n" + Prose + "<iframe src=\"https://a.example/film\"></iframe>\n")]
    [InlineData(Prose + "\n\n{onclick=los}\n" + Prose + "\n")]
    [InlineData("> " + Prose + "\n\n> " + Prose + "<b>Wort</b>\n")]
    [InlineData(Prose + "{.wiederholung}\n\n" + Prose + "{.wiederholung}\n")]
    [InlineData("```\nHier steht Satz A.\n```\n\n```\nHier steht Satz A.\n```\n")]
    [InlineData("[" + Prose + "](https://a.example/)\n\n[" + Prose + "](https://b.example/)\n")]
    [InlineData("Hier steht Satz A.\n\n\n\nDa steht Satz B.   \n\n\n")]
    public void What_the_build_shows_twice_stays_twice(string body) => Assert.Equal(body, Sources.FixBody(body));

    [Fact]
    public void A_page_that_wants_its_repeats_keeps_them()
    {
        const string text = "---\ntitle: Seite\ndedup: off\n---\n\n" + Prose + "\n\n" + Prose + "\n";
        Assert.Equal(text, Sources.FixAll(text));
    }

    [Fact]
    public void The_head_with_comments_and_mark_stays_byte_for_byte()
    {
        const string head = "\uFEFF---\r\n# Anmerkung  hier\ntitle:   \"Seite \"\r\nlead: 'Ein \"Wort\"  hier'\norder: 1   \n---\r\n";
        Assert.Equal(head + "\nHier steht Satz A.\n", Sources.FixAll(head + "\nHier steht Satz A.\n\nHier steht Satz A.\n"));
    }

    [Theory]
    [InlineData("Ohne Kopf\n\nHier steht Satz A.\n\nHier steht Satz A.\n", "kopf-fehlt")]
    [InlineData("---\ntitle: [\n---\n\nHier steht Satz A.\n\nHier steht Satz A.\n", "yaml-ungueltig")]
    [InlineData("---\nlead: x\n---\n\nHier steht Satz A.\n\nHier steht Satz A.\n", "angabe-fehlt")]
    public void A_file_that_cannot_be_read_stays_with_its_finding(string text, string code)
    {
        var result = Sources.Fix(Sources.Page(text));
        Assert.False(result.Changed);
        Assert.Contains(result.Findings, finding => finding.Code == code);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_text_nested_too_deeply_stay()
    {
        var latin = new Sites.SourceFile("index.md", new byte[] { 0x2D, 0x2D, 0x2D, 0xFC, 0x0A });
        Assert.NotEmpty(Sources.Fix(latin).Findings);
        var deep = Sources.Page(Sources.Head + string.Concat(Enumerable.Repeat("> ", 3000)) + "Hier steht Satz A.\n\nHier steht Satz A.\n\nHier steht Satz A.\n");
        var result = Sources.Fix(deep);
        Assert.NotEmpty(result.Findings);
        Assert.True(result.Bytes.Span.SequenceEqual(deep.Bytes.Span));
    }
}
