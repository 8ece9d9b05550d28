using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Fixing;

/// <summary>What must hold of every repaired page.</summary>
public sealed partial class FixLaws
{
    private const string Prose = "Das Land unterstützt seine Städte \"mit Rat\" und Geld – Jahr für Jahr, vor Ort und gemeinsam mit vielen Partnern.";
    private const string Other = "Die Stadt ‘mit Rat’ zu stützen heißt: Fragen beantworten,  Grundlagen schaffen - und Stolpersteine überwinden.";

    private static readonly string[] Blocks =
    [
        Prose, Prose.Replace('"', '\''), Prose.Replace("\"mit Rat\"", "„mit Rat“", StringComparison.Ordinal), Prose.Replace("–", "-", StringComparison.Ordinal), Prose.Replace(" ", "  ", StringComparison.Ordinal),
        Other, Other.Replace("zu ", "zu\n", StringComparison.Ordinal), Other.Replace(" - ", " – ", StringComparison.Ordinal), Other + "{.hinweis}", Other + "{.wiederholung}", Other + "{#anker}", "{.davor}\n" + Other,
        Prose[..30] + " …", Prose[..50] + "...", "Kurz.", "Kurz.", "Wie geht's?", "24\" und 27\"", "«Wort»", "© MIL / \"Fink\"",
        "## Termine", "## Termine {#dort}", "Termine\n-------", "### \"Wort\"  hier", "---", "    x  =  1", "```\n\"a\"  b\n```", "<!-- eine Anmerkung -->",
        "![Was zu sehen ist](a.jpg \"©  MIL / Fink\")", "![Was zu sehen ist](a.jpg)\nUnterschrift.\n© MIL / Fink", "![Was zu sehen ist](a.jpg)\n© MIL / Fink\n![Anderes](b.jpg)\n© MIL / Fink",
        "- eins\n- zwei", "- eins\n- zwei\n- eins\n- zwei", "* eins\n\n* zwei\n\n* eins\n\n* zwei", "1. eins\n2. zwei", "- " + Prose[..30] + " …\n\n  " + Prose + "\n- zwei", "- Kurz.\n\n  Kurz.\n- zwei",
        "- eins\n  - Kurz.\n\n    Kurz.\n  - zwei", "> Kurz.\n>\n> Kurz.", "> " + Prose + "\n> Kurz.\n>\n> - eins\n> - eins", "| \"a\"  | b |\n|---|---|\n| c  d | e |", "Begriff\n:   Kurz.\n\n    Kurz.",
        "::: {lang=en}\nThe \"word\"  here.\n\nThe \"word\"  here.\n:::", "<details>\n<summary>Mehr</summary>\n\nKurz.\n\nKurz.\n\n</details>", "[Verweis \"hier\"][ziel]\n\n[ziel]: https://a.example/ \"Ein 'Titel'\"",
        "Mit Fußnote[^1].\n\n[^1]: Eine \"Fußnote\".", "Hart  \nUmbruch", "a <sub>\"b\"</sub>  c", "\\\"Wort\\\"", "Text\n# Titel", "- a\n## B\n- a", "# Titel", "# Titel\n\n## Termine",
    ];

    private static Gen<string> Body(string[] blocks, Gen<string> between) => Gen.Select(
        Gen.OneOf(blocks).Array[1, 4].Select(Gen.Int[1, 3], (part, times) => Enumerable.Repeat(part, times).SelectMany(copy => copy)).Array[1, 5],
        between,
        Gen.OneOf("\n", "", "\n\n", "  \n"),
        Gen.OneOf("\n", "\r\n", "\r"),
        Gen.OneOf("", "", "> ", "- ", "> - "),
        (parts, gap, end, line, indent) => Indented(string.Join(gap, parts.SelectMany(part => part)) + end, indent).Replace("\n", line, StringComparison.Ordinal));

    /// <summary>As exports and people write: a blank line between two blocks, no anchors of one's own.</summary>
    private static readonly Gen<SourceFile> TidyPage = PageOf([.. Blocks.Where(block => !block.Contains("{#", StringComparison.Ordinal))], Gen.OneOf("\n\n", "\n\n\n"));

    private static readonly Gen<SourceFile> Page = PageOf(Blocks, Gen.OneOf("\n\n", "\n", "\n\n\n"));

    private static Gen<SourceFile> PageOf(string[] blocks, Gen<string> between) => Gen.Select(
        Body(blocks, between),
        Gen.OneOf("", "", "\uFEFF"),
        Gen.OneOf("", "dedup: off\n", "image:\n  src: a.jpg\n  alt: Was zu sehen ist\n  credit: ©  MIL / Fink\n"),
        (body, mark, head) => Sources.Page($"{mark}---\ntitle: \"Ein  'Wort'\"\r\n{head}---\n\n{body}"));

    [Fact]
    public void Twice_is_once() => Page.Sample(
        page =>
        {
            var once = Sources.Fix(page);
            Assert.Equal("", Sources.Fix(page with { Bytes = once.Bytes }).Diff);
        },
        iter: 1000,
        print: Print);

    [Fact]
    public void The_page_shows_the_same_words_and_only_findings_about_repeats_go() => Page.Sample(
        page =>
        {
            var (before, after) = (Sources.Build(page), Sources.Build(page with { Bytes = Sources.Fix(page).Bytes }));
            Assert.Equal(Codes(before), Codes(after));
            Assert.Equal(Html(before).Select(Folded), Html(after).Select(Folded));
        },
        iter: 1000,
        print: Print);

    [Fact]
    public void No_repeat_is_left_and_no_two_blank_lines_arise() => TidyPage.Sample(
        page =>
        {
            var result = Sources.Fix(page);
            Assert.Equal(0, Sources.Build(page with { Bytes = result.Bytes }).Removed);
            var text = Print(page).ReplaceLineEndings("\n");
            if (!text.Contains("\n\n\n", StringComparison.Ordinal)) Assert.DoesNotContain("\n\n\n", Encoding.UTF8.GetString(result.Bytes.Span).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        },
        iter: 1000,
        print: Print);

    private static IEnumerable<string> Codes(BuildResult result) => result.Findings
        .Where(finding => finding.Repair is not { IsCertain: true })
        // A list that was written twice counts twice, and so does what a copy defines.
        .Where(finding => !finding.Code.StartsWith("wiederholung-", StringComparison.Ordinal) && finding.Code is not ("anreisser-entfernt" or "liste-nummern" or "verweisziel-doppelt"))
        .Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal);

    private static List<string> Html(BuildResult result) =>
    [
        .. result.Files.OfType<OutputFile.Rendered>().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file =>
        {
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            file.Write(writer);
            return writer.ToString();
        }),
    ];

    /// <summary>A list without blank lines has no paragraphs in its items.</summary>
    private static string Folded(string html) => Spaces().Replace(string.Concat(Paragraphs().Replace(html, " ").Replace("&quot;", "\"", StringComparison.Ordinal).Select(Folded)), " ").Replace(" <", "<", StringComparison.Ordinal).Replace("> ", ">", StringComparison.Ordinal);

    /// <summary>Quotes are one sign, dashes one, spaces one: what repairs may set otherwise.</summary>
    private static char Folded(char sign) => sign switch
    {
        '"' or '„' or '“' or '”' or '»' or '«' or '\'' or '‘' or '‚' or '’' or '›' or '‹' => '"',
        '–' => '-',
        '\u00A0' or '\u202F' => ' ',
        _ => sign,
    };

    private static string Indented(string text, string indent) =>
        indent.Length == 0 ? text : indent + text.Replace("\n", "\n" + indent.Replace('-', ' '), StringComparison.Ordinal);

    private static string Print(SourceFile page) => Encoding.UTF8.GetString(page.Bytes.Span);

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("</?p>")]
    private static partial Regex Paragraphs();
}
