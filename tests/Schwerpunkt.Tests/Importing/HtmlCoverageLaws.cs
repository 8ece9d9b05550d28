using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Whatever tags a page is made of, and however they are nested: no word is lost, invented or counted twice.</summary>
public sealed partial class HtmlCoverageLaws
{
    private static readonly string[] Pieces =
    [
        "<main>", "</main>", "<article>", "<header>", "</header>", "<h1>Titel</h1>", "<h3>", "</h3>", "<p>", "</p>", "<div>", "</div>", "<div class=copyright>", "<div class=bild>", "<br>", "<br>", "<hr>",
        "<ul>", "<li>", "</li>", "</ul>", "<ol start=3>", "</ol>", "<table>", "<tr>", "<td>", "<th>", "<td rowspan=2 colspan=2>", "</td>", "</tr>", "</table>", "<caption>", "<dl>", "<dt>", "<dd>", "</dl>",
        "<blockquote>", "</blockquote>", "<address>", "</address>", "<pre>", "</pre>", "<code>", "</code>", "<details>", "<summary>", "</summary>", "</details>", "<figure>", "<figcaption>", "</figcaption>", "</figure>",
        "<img src=a.jpg alt='Ein Bild'>", "<img src=b.png alt=''>", "<img src=c.jpg alt='Bild © MIL' title='© MIL'>", "<a href=https://example.org/>", "<a href=/b>", "</a>", "<b>", "</b>", "<i>", "</i>", "<sub>", "</sub>",
        "<span lang=en>", "</span>", "<q>", "</q>", "<nav>", "</nav>", "<form>", "</form>", "<button>", "<template>", "<div role=tabpanel>", "<a href=#x role=tab aria-controls=x>Reiter</a>", "<div id=x hidden>", "<ol type=a>", "<li value=4>", "<iframe src=https://example.org/film title=Film>", "<object data=/k.pdf>", "</object>", "<aside class=sidebar>", "</aside>", "<h2 id=y>", "</h2>", "<a href=#y>", "&shy;", "<select><option>", "<svg><title>x</title></svg>", "<script>s</script>", "<!-- k -->",
        "Wort", " zwei Wörter ", "Ein langer Absatz mit so vielen Wörtern, dass er als Prosa gilt und zweimal dastehen darf.", "© MIL / Fink", "(Foto: dpa/I. Name)", "Weiterlesen …", "Sie sind hier: Start", "&nbsp;", "\u200B", "1", "2", "|", "*", "\\", "<", "&",
    ];

    private static readonly Gen<string> Page = Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Every_character_of_a_page_has_one_fate() => Page.Sample(html =>
    {
        var result = HtmlImporter.Import(html, "seite.html");
        Assert.Equal(Letters(result, ImportFate.Kept), result.Kept.Where(c => !char.IsWhiteSpace(c)).Order());
        Assert.All(result.Pieces, piece => Assert.Equal(string.IsNullOrWhiteSpace(piece.Text), piece.Fate == ImportFate.Space));
    }, iter: 3_000);

    [Fact]
    public void A_page_that_was_written_can_be_built() => Page.Sample(html =>
    {
        var story = HtmlTests.Site(HtmlImporter.Import(html, "seite.html"));
        var errors = story.Build().Findings.Where(finding => finding.Severity == Findings.Severity.Error && !Expected().IsMatch(finding.Code));
        Assert.Empty(errors);
    }, iter: 1_000);

    private static IEnumerable<char> Letters(ImportResult result, ImportFate fate) =>
        string.Concat(result.Pieces.Where(piece => piece.Fate == fate).Select(piece => piece.Text)).Where(c => !char.IsWhiteSpace(c)).Order();

    /// <summary>What the old page did not have, the new one cannot have either.</summary>
    [GeneratedRegex("^(?:bild-ohne-nachweis|alternativtext-fehlt)$")]
    private static partial Regex Expected();
}
