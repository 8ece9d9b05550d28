using System.Globalization;
using System.Text;
using CsCheck;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Fixing;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold between <c>fix</c> and the build: both mean the same text when they set it, sign by sign.</summary>
public sealed class AgreementLaws
{
    private static readonly string[] Pieces =
    [
        "Wort", "Städte", "a", "5", "2026", " ", " ", " ", "  ", " - ", "- ", " -", "–", "-", "\"", "\"", "'", "„", "“", "”", "»", "«", "’", ".", ",", ":", "!", "(", ")", "\n", "  \n",
        "*Wort*", "**\"Wort\"**", "~~weg~~", "`\"x\" - y`", "[Wort](https://a.example/)", "[a.example](https://a.example/)", "[\"Titel\" - hier](/index.md)", "[org](https://www.example.org/)", "<https://a.example/>", "https://a.example/x", "post@a.example",
        "[Wort - Wort](https://a.example/){lang=en}", "::Smart - \"City\"::{lang=en}", "::Wort - \"Stadt\"::{lang=de}", "a::b", "c::d", "*so - \"so\"*{lang=en}", "<kbd>Strg - \"C\"</kbd>", "CO<sub>2</sub>", "<br>", "<abbr title=\"zum Beispiel\">z. B.</abbr>", "<!-- x -->",
        "&nbsp;", "&quot;", "&bdquo;", "&ndash;", "\\\"", "\\-", "[^1]", "©", " © MIL / \"Fink\" - x", "Foto: ", "{id}", "[", "]", "*", "~",
    ];

    private static readonly Gen<string> Line = Gen.OneOf(Pieces).Array[1, 14].Select(string.Concat);

    private static readonly Gen<string> Block = Gen.Select(Line, Gen.Int[0, 9], (line, form) => form switch
    {
        0 => "## " + line.Replace("\n", " ", StringComparison.Ordinal),
        1 => "- " + line.Replace("\n", "\n  ", StringComparison.Ordinal),
        2 => "> " + line.Replace("\n", "\n> ", StringComparison.Ordinal),
        3 => "| " + line.Replace("\n", " ", StringComparison.Ordinal) + " | b |\n|---|---|\n| c | d |",
        4 => "![Was zu sehen ist](a.jpg)\n" + line + "\n© MIL / Fink",
        5 => "Begriff\n:   " + line.Replace("\n", "\n    ", StringComparison.Ordinal),
        6 => "::: {lang=en}\n" + line + "\n:::",
        _ => line,
    });

    private static readonly Gen<string> Page = Gen.Select(Block.Array[1, 4], Gen.OneOf("", "", "lang: en\n", "lang: de-AT\n"), (blocks, head) =>
        $"---\ntitle: Seite\ndedup: off\n{head}---\n\n{string.Join("\n\n", blocks)}\n\nMark[^1].\n\n[^1]: \"Anmerkung\" - hier.\n");

    [Fact]
    public void A_page_that_was_repaired_shows_what_it_showed() => Page.Sample(
        page => Assert.Equal(Html(page), Html(Sources.Typeset(page))), iter: 1500);

    private static string Html(string page) => string.Concat(SiteBuild.Files(SiteBuild.Assemble(Sources.Tree(Sources.Page(page)), new BuildOptions(), [new Stories.PlainTheme()]))
        .OfType<OutputFile.Rendered>().Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal)).Select(file =>
        {
            var text = new StringBuilder();
            using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
            file.Write(writer);
            return text.ToString();
        }));
}
