using System.Globalization;
using System.Text;
using CsCheck;
using Schwerpunkt.Pages;
using Schwerpunkt.Publishing.Html;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Stories;
using Schwerpunkt.Text;

namespace Schwerpunkt.Tests.Laws;

/// <summary>What must hold of every text in which terms are explained.</summary>
public sealed class GlossaryLaws
{
    private static readonly string[] Pieces =
        ["MIL", "Smart City", "Quartier", "Quartiere", "C+", "Wort", "ä", "s", "5", " ", " ", "\u00A0", "-", ".", ",", "(", ")", "„", "“", "**", "`", "[", "](https://a.example/)", "::", "{lang=en}", "\n\n", "\n- ", "© "];

    private static readonly string[] Forms = ["MIL", "Smart", "Smart City", "Quartier", "Quartiere", "C+"];

    private static readonly Gen<SourceTree> Written = Gen.OneOf(Pieces).Array[0, 40].Select(pieces => new SourceTree(
        "content",
        [
            new SourceFile("site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n"u8.ToArray()),
            new SourceFile("glossar.yml", "terms:\n  - {term: MIL, explanation: Ein Ministerium.}\n  - {term: Smart, explanation: Klug.}\n  - {term: Smart City, explanation: Eine Stadt.}\n  - {term: Quartier, explanation: Ein Viertel., forms: [Quartiere]}\n  - {term: C+, explanation: Eine Note.}\n"u8.ToArray()),
            new SourceFile("index.md", Encoding.UTF8.GetBytes("---\ntitle: Start\n---\n" + string.Concat(pieces))),
        ],
        [],
        [],
        new DateOnly(2026, 3, 3)));

    [Fact]
    public void No_word_changes_and_each_term_is_explained_once_where_it_is_marked() => Written.Sample(
        tree =>
        {
            if (SiteBuild.Run(tree, new BuildOptions(), [new PlainTheme()]).Site is not { Pages: [_] } site) return;
            var document = Documents.Shown(tree, "index.md");
            var marker = new GlossaryMarker(site.Basis, document, PlainLine.Of(document, SiteConfig.DefaultLanguage));
            var marked = new List<string>();
            foreach (var paragraph in document.Blocks.Flatten().OfType<Block.Paragraph>())
            {
                var line = marker.Mark(paragraph);
                Assert.Equal(paragraph.Content.PlainText(), line.PlainText());
                var here = line.Flatten().OfType<Inline.Link>().Where(link => link.Attributes.Has("term")).ToList();
                Assert.All(here, link => Assert.Contains(link.Children.PlainText(), Forms));
                using var writer = new StringWriter(CultureInfo.InvariantCulture);
                marker.WriteExplanations(writer);
                Assert.All(here, link => Assert.Contains($"id=\"{((Target.Elsewhere)link.Target).Address[1..]}\"", writer.ToString(), StringComparison.Ordinal));
                marked.AddRange(here.Select(link => ((Target.Elsewhere)link.Target).Address));
            }

            Assert.Equal(marked.Distinct(), marked);
        },
        iter: 1000);
}
