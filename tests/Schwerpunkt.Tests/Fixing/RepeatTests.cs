namespace Schwerpunkt.Tests.Fixing;

/// <summary>Repeats go from the source as they go from the page.</summary>
public sealed class RepeatTests
{
    private const string Prose = "Das Land unterstützt seine Städte mit Rat und Geld, Jahr für Jahr, vor Ort und mit vielen Partnern.";
    private const string Other = "Die Stadt zu stützen heißt: Fragen beantworten, Grundlagen schaffen und Stolpersteine überwinden, Schritt für Schritt.";
    private const string Picture = "![Was zu sehen ist](a.jpg \"© MIL / Fink\")";

    [Theory]
    [InlineData("A.\n\nB.\n\nA.\n\nB.\n", "A.\n\nB.\n")]
    [InlineData("A.\n\nB.\n\nA.\n\nB.", "A.\n\nB.")]
    [InlineData("A.\n\nB.\n\nA.\n\nB.\n\n\n", "A.\n\nB.\n\n\n")]
    [InlineData("A.\n\n\n\nA.\n\nB.\n", "A.\n\nB.\n")]
    [InlineData("A.\r\n\r\nB.\r\n\r\nA.\r\n\r\nB.\r\n", "A.\r\n\r\nB.\r\n")]
    [InlineData("A.\r\n\nA.\n\r\nB.\r\n", "A.\r\n\r\nB.\r\n")]
    [InlineData("A.\r\rA.\r\rB.\r", "A.\r\rB.\r")]
    [InlineData("A.  \n\nA.\n\nB.   \n", "A.  \n\nB.   \n")]
    [InlineData("A.\n\n<!-- eins -->\n\nA.\n\n<!-- zwei -->\n\nB.\n", "A.\n\n<!-- eins -->\n\n<!-- zwei -->\n\nB.\n")]
    [InlineData("## A\n\nB.\n## A\n\nB.\n\nC.\n", "## A\n\nB.\n\nC.\n")]
    [InlineData("## A\n\nB.\n\n## A\nB.\n## C\n", "## A\n\nB.\n\n## C\n")]
    [InlineData("## A\n## A\nB.\n", "## A\nB.\n")]
    [InlineData("- A.\n- B.\n- A.\n- B.\n", "- A.\n- B.\n")]
    [InlineData("- A.\n- B.\n- A.\n- B.\n\nC.\n", "- A.\n- B.\n\nC.\n")]
    [InlineData("- A.\n\n- B.\n\n- A.\n\n- B.\n\nC.\n", "- A.\n\n- B.\n\nC.\n")]
    [InlineData("- A.\n\n  A.\n- B.\n", "- A.\n- B.\n")]
    [InlineData("- A.\n\n  A.\n\n- B.\n\n  B.\n", "- A.\n\n- B.\n")]
    [InlineData("- Eins zwei drei …\n\n  Eins zwei drei vier.\n", "- Eins zwei drei vier.\n")]
    [InlineData("- Eins zwei drei …\n\n  Eins zwei drei vier …\n\n  Eins zwei drei vier fünf.\n", "- Eins zwei drei vier fünf.\n")]
    [InlineData("> A.\n>\n> A.\n>\n> B.\n\nC.\n", "> A.\n>\n> B.\n\nC.\n")]
    [InlineData("> A.\n>\n> A.\n\nC.\n", "> A.\n\nC.\n")]
    [InlineData("- > A.\n  >\n  > A.\n", "- > A.\n")]
    [InlineData("1. A.\n\n   - x\n   - y\n\n   - x\n   - y\n", "1. A.\n\n   - x\n   - y\n")]
    [InlineData("::: {.a}\nA.\n\nA.\n:::\n\nB.\n", "::: {.a}\nA.\n:::\n\nB.\n")]
    [InlineData("<details>\n<summary>x</summary>\n\nA.\n\nA.\n\n</details>\n", "<details>\n<summary>x</summary>\n\nA.\n\n</details>\n")]
    [InlineData("<details>\n<summary>x</summary>\n\nA.\n\n</details>\n\n<details>\n<summary>x</summary>\n\nA.\n\n</details>\n\nB.\n", "<details>\n<summary>x</summary>\n\nA.\n\n</details>\n\nB.\n")]
    [InlineData("Eins zwei drei …\n\nEins zwei drei vier.\n", "Eins zwei drei vier.\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n| a | b |\n|---|---|\n| c | d |\n", "| a | b |\n|---|---|\n| c | d |\n")]
    [InlineData("A\n=\n\nA\n=\n\nB.\n", "A\n=\n\nB.\n")]
    [InlineData("A\nB.\n\nA\nB.\n\nC.\n", "A\nB.\n\nC.\n")]
    public void A_repeat_goes_with_its_blank_lines(string body, string expected) => Assert.Equal(expected, Sources.FixBody(body));

    [Theory]
    [InlineData("- a\n\nA.\n\nA.\n\n- b\n", "- a\n\nA.\n\n- b\n")]
    [InlineData(Prose + "\n\n- a\n\n" + Prose + "\n\n- b\n", Prose + "\n\n- a\n\n<!-- -->\n\n- b\n")]
    [InlineData(Prose + "\n\n- a\n\n" + Prose + "\n\n    x = 1\n", Prose + "\n\n- a\n\n<!-- -->\n\n    x = 1\n")]
    public void What_a_repeat_kept_apart_stays_apart(string body, string expected) => Assert.Equal(expected, Sources.FixBody(body));

    [Fact]
    public void A_figure_repeats_the_picture_of_the_head()
    {
        const string head = "---\ntitle: Seite\nimage:\n  src: a.jpg\n  alt: Was zu sehen ist\n  credit: © MIL / Fink\n---\n";
        Assert.Equal($"{head}\n{Prose}\n", Sources.FixAll($"{head}\n{Picture}\n\n{Prose}\n"));
        Assert.Equal($"{head}\n{Prose}\n", Sources.FixAll($"{head}\n{Prose}\n\n{Picture}\n"));
    }

    [Fact]
    public void One_of_several_pictures_in_a_paragraph_goes_with_its_lines()
    {
        const string first = "![Was zu sehen ist](a.jpg)\nUnterschrift.\n© MIL / Fink";
        const string second = "![Etwas anderes](b.jpg)\n© MIL / Anders";
        Assert.Equal($"{first}\n\n{second}\n", Sources.FixBody($"{first}\n\n{first}\n{second}\n"));
        Assert.Equal($"{first}\n{second}\n\n{Prose}\n", Sources.FixBody($"{first}\n{second}\n{first}\n\n{Prose}\n"));
    }

    [Fact]
    public void The_better_set_copy_stays_in_the_place_of_the_first()
    {
        const string poor = "Das Land – so heißt es - unterstützt seine Städte mit Rat und Geld, Jahr für Jahr, und mit vielen.";
        var better = poor.Replace(" - ", " – ", StringComparison.Ordinal);
        Assert.Equal($"{better}\n\n{Other}\n", Sources.FixBody($"{poor}\n\n{Other}\n\n{better}\n"));
        Assert.Equal($"> {better}\n>\n> {Other}\n", Sources.FixBody($"> {poor}\n>\n> {Other}\n>\n> {better}\n"));
        Assert.Equal($"{better}{{.hinweis}}\n\n{Other}\n", Sources.FixBody($"{poor}{{.hinweis}}\n\n{Other}\n\n{better}\n"));
        Assert.Equal($"{better}\r\n\r\n{Other}", Sources.FixBody($"{poor}\r\n\r\n{Other}\r\n\r\n{better}"));
    }

    [Fact]
    public void A_repeat_across_lists_and_several_levels_goes()
    {
        const string poor = "> - Das - A.\n>\n>   Das - A.\n> - B.\n";
        var better = poor.Replace("Das - A", "Das – A", StringComparison.Ordinal);
        Assert.Equal("> - Das – A.\n> - B.\n\nZwischen.\n", Sources.FixBody($"{poor}\n{better}\nZwischen.\n"));
    }

    [Fact]
    public void The_anchor_of_a_copy_is_not_lost()
    {
        Assert.Equal("## Wort {#ziel}\n\nA.\n", Sources.FixBody("## Wort\n\nA.\n\n## Wort {#ziel}\n\nA.\n"));
        Assert.Equal($"{Prose}{{#ziel}}\n\n{Other}\n", Sources.FixBody($"{Prose}\n\n{Other}\n\n{Prose}{{#ziel}}\n"));
    }

    [Theory]
    [InlineData("A.\n\nB.\n\nA.\n")]
    [InlineData(Prose + "{.wiederholung}\n\n" + Prose + "{.wiederholung}\n")]
    [InlineData("```\nA.\n```\n\n```\nA.\n```\n")]
    [InlineData("[" + Prose + "](https://a.example/)\n\n[" + Prose + "](https://b.example/)\n")]
    [InlineData("A.\n\n\n\nB.   \n\n\n")]
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
        Assert.Equal(head + "\nA.\n", Sources.FixAll(head + "\nA.\n\nA.\n"));
    }

    [Theory]
    [InlineData("Ohne Kopf\n\nA.\n\nA.\n", "kopf-fehlt")]
    [InlineData("---\ntitle: [\n---\n\nA.\n\nA.\n", "yaml-ungueltig")]
    [InlineData("---\nlead: x\n---\n\nA.\n\nA.\n", "angabe-fehlt")]
    public void A_file_that_cannot_be_read_stays_with_its_finding(string text, string code)
    {
        var result = Sources.Fix(Sources.Page(text));
        Assert.False(result.Changed);
        Assert.Contains(result.Findings, finding => finding.Code == code);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_text_nested_too_deeply_stay()
    {
        var latin = new Model.SourceFile("index.md", new byte[] { 0x2D, 0x2D, 0x2D, 0xFC, 0x0A });
        Assert.NotEmpty(Sources.Fix(latin).Findings);
        var deep = Sources.Page(Sources.Head + string.Concat(Enumerable.Repeat("> ", 3000)) + "A.\n\nA.\n\nA.\n");
        var result = Sources.Fix(deep);
        Assert.NotEmpty(result.Findings);
        Assert.True(result.Bytes.Span.SequenceEqual(deep.Bytes.Span));
    }
}
