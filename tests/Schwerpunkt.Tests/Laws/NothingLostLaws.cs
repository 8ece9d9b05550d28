using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Tests.Fixing;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every page: each word of its source is shown, or a finding says where it went.</summary>
public sealed partial class NothingLostLaws
{
    private static readonly ImmutableArray<ITheme> Themes = [new PlainTheme()];

    /// <summary>Each w becomes a word that stands nowhere else.</summary>
    private static readonly string[] Pieces =
    [
        "w w.", "w\nw", "w  \nw", "## w", "w\n---", "- w\n- w", "1. w\n2. w", "3. w\n24. w\n7. w", "1991. w", "24. Juni 2026: w", "3. Mai\nw", "14. bis 16. Mai w", "- w\n  1. und 2. Juni w", "- w\n\n  24. 6. 2026 w",
        "> w\n> w", "> - w\n>\n>   w", "***", "```\nw\n```", "~~~\nw\n~~~", "    w", "w `w` w", "*w* **w** ~~w~~", "w<br>w", "<br>", "<br>\nw", "<kbd>w</kbd>", "<sub>w</sub>\nw", "<abbr title=\"w\">w</abbr> w",
        "| w | w |\n|---|---|\n| w | w |", "| w | w |\n|---|---|\n| w | w |\nw w", "w\n| w | w |\n|---|---|\n| w | w |\n\nw", "w | w\n-|-\nw | w\n*w*\nw", "| w |\n|---|\nw",
        "w\n:   w", "w\nw\n:   w\n\n    w", "w\n:   - w\n    - w", "w\n:   ```angaben\n    kontakt\n    ```\n\n    w",
        "w[^N]\n\n[^N]: w", "[^N]: w", "[^N]: w\n[^N]: w\n\nw[^N]", "[^N]: w [^M]: w\n\nw[^N] w[^M]", "- w\n  [^N]: w\n\nw[^N]", "w[^N]", "[^N]:\nw\n\nw[^N]", "w[^N]\n\n[^N]: w\n\n    - w\n\n    ```\n    w\n    ```", "> [^N]: w",
        "[w]: w", "[w]: https://a.example/w", "[w]: <w> 'w'", "[Nx]: https://a.example/w\n\n[w][Nx]", "[Nx]: w1\n[Nx]: w\n\n[Nx]", "> [w]: w", "- [w]: w", "[w](https://a.example/w \"w\") w", "[w w](/index.md#w)", "<https://a.example/w>", "![w](a.jpg \"© MIL / w\")", "![w](a.jpg)\nw w\n© MIL / w",
        "w\n![w](a.jpg \"© MIL / w\")\nw", "w ![](a.jpg \"w\") w", "![w][Nx]\n\n[Nx]: a.jpg \"© MIL / w\"", "{w}", "w {w w} w", "w {Nr. w}", "## w {w}", "w {w=w}", "w {.x}", "## w {#x}", "w::w w::w", "::w w::{lang=en} w", "w::w",
        "::: {lang=en}\nw\n:::", "::: w\nw\n:::", "::: w w\nw\n:::", "::: {.x}\nw", "<details>\n<summary>w</summary>\n\nw\n\n</details>", "<details>\n<summary>w</summary>\n\nw", "<div>w\nw\n</div>\n\nw", "<p>w</p>", "w <span>w</span> w", "<script>\nw\n</script>",
        "<!-- x --> w", "<!-- x\nx -->\nw", "<!-- w\n\nw", "w <!-- x --> w", "w <!-- w", "```\nw\n\nw", "- ```\n  w\n\nw", "&auml;w &amp; w", "w\\\nw", "\\[w]: w", "w&nbsp;w", "[w", "w](w)", "***w", "<w@example.org>", "<?w w?>", "<![CDATA[w]]>", "<!DOCTYPE w>",
    ];

    private static readonly Gen<string> Body = Gen.Select(
        Gen.OneOf(Pieces).Array[1, 7], Gen.OneOf("\n\n", "\n\n", "\n\n", "\n"), Gen.OneOf("", "", "", "> ", "- ", "1. ", "[^zz]: "),
        (pieces, gap, indent) => Named(indent.Length == 0 ? string.Join(gap, pieces) : Indented(string.Join(gap, pieces), indent)));

    [Fact]
    public void Each_word_is_shown_or_a_finding_says_where_it_went() => Body.Sample(
        body => Assert.Equal([], Lost(Sources.Head + body)), iter: 4000);

    [Fact]
    public void Each_kind_of_text_alone_keeps_its_words() => Assert.All(Pieces, piece => Assert.Equal([], Lost(Sources.Head + Named(piece))));

    /// <summary>Words of a page that are neither on it nor covered by a finding. A finding covers its line; that of a block, the block.</summary>
    private static List<string> Lost(string text)
    {
        var assembled = SiteBuild.Assemble(Sources.Tree(Sources.Page(text)), new BuildOptions(), Themes);
        var findings = SiteBuild.Check(assembled);
        var page = WordsOf(Html(assembled));
        var lines = text.Split('\n');
        var lost = new List<string>();
        for (var i = 4; i < lines.Length; i++) lost.AddRange(Word().Matches(WithoutComments(lines[i])).Select(match => match.Value).Where(word => !page.Contains(word) && !IsCovered(findings, lines, i + 1)));
        return lost;
    }

    /// <summary>
    /// An error covers the page: nothing is published until it is mended, and all is read anew then.
    /// Any other finding covers its line and its block.
    /// </summary>
    private static bool IsCovered(ImmutableArray<Finding> findings, string[] lines, int line) => findings.Any(finding =>
        finding.Location.Line == line
        || finding.Severity == Severity.Error
        || (finding.Location.Line < line && lines[(finding.Location.Line - 1)..line].All(between => !string.IsNullOrWhiteSpace(between.Trim('>', ' ')))));

    private static string Html(AssembledSite assembled) => string.Concat(SiteBuild.Files(assembled).OfType<OutputFile.Rendered>().Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal)).Select(file =>
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }));

    private static HashSet<string> WordsOf(string html) => Word().Matches(html).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static string WithoutComments(string line) => Comment().Replace(line, "");

    /// <summary>Each w a word of its own; N and M a label for the whole piece.</summary>
    private static string Named(string body)
    {
        var (text, number) = (new StringBuilder(), 0);
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == 'w' && !(i > 0 && char.IsLetterOrDigit(body[i - 1]) && body[i - 1] != 'N') && !(i + 1 < body.Length && char.IsLetter(body[i + 1]))) text.Append("wort").Append((++number).ToString("000", CultureInfo.InvariantCulture)).Append('q');
            else text.Append(body[i]);
        }

        return text.ToString();
    }

    private static string Indented(string text, string indent) =>
        indent + text.Replace("\n", "\n" + (indent[0] == '>' ? indent : new string(' ', indent[0] == '[' ? 4 : indent.Length)), StringComparison.Ordinal);

    [GeneratedRegex("wort[0-9]{3}q")]
    private static partial Regex Word();


    [GeneratedRegex("<!--.*?-->")]
    private static partial Regex Comment();
}
