using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Schwerpunkt.Editing.Fixing;
using Schwerpunkt.Findings;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Scale;

/// <summary>Whatever is put into a page, in whatever number: four times as much is four times the work, or a finding.</summary>
[Collection(ScaleTests.Name)]
public sealed class HostileInputTests
{
    /// <summary>A number stands in each for <c>{0}</c>.</summary>
    [Theory]
    [InlineData("## Kopf\n\n")]
    [InlineData("## Kopf\n\nEin Absatz mit Nummer {0} und einigen Wörtern.\n\n")]
    [InlineData("Kopf\n---\n")]
    [InlineData("Satz[^n{0}]\n\n[^n{0}]: Note {0}\n\n")]
    [InlineData("Satz[^n{0}] ohne Note\n\n")]
    [InlineData("![a](b{0}.png)\n\n")]
    [InlineData("[a](b{0}.md)\n\n")]
    [InlineData("[a](#b{0}) und\n\n## Kopf a{0}\n\n")]
    [InlineData("[^a]\n")]
    [InlineData("![a]\n")]
    [InlineData("a | b\n")]
    [InlineData("\\*a\n")]
    [InlineData("*a\n")]
    [InlineData("[a](b (c\n")]
    [InlineData("<sub>a\n")]
    [InlineData("<b>a</i>\n")]
    [InlineData("'a \"b\n")]
    [InlineData("\"a 'b\" c'\n")]
    [InlineData("Hans' Haus'a\n")]
    [InlineData("Wort {0}\n:   Erklärung {0}\n\n")]
    [InlineData("- Punkt eins zwei drei vier fünf\n")]
    [InlineData("Derselbe Absatz mit genug Wörtern, dass er als Prosa gilt, und noch einige mehr.\n\n")]
    [InlineData("::: a\nb\n:::\n\n")]
    [InlineData("| a | b |\n|---|---|\n| {0} | 2 |\n\n")]
    [InlineData("[a{0}]: https://a.example/{0}\n\n[a{0}]\n\n")]
    public void Many_of_a_kind_on_a_page_take_work_in_proportion(string piece) => Work.AssertLinear(times => Build(Page(Repeated(piece, times))), 1_500);

    [Theory]
    [InlineData("::: a\n")]
    [InlineData("> a\n{>}\n")]
    [InlineData("[ ")]
    [InlineData("*a [b\n")]
    public void What_nobody_writes_is_an_error_at_its_line(string piece)
    {
        var text = Repeated(piece, 24_000).Replace("{>}", new string('>', 3000), StringComparison.Ordinal);
        var error = Assert.Single(Run(Page(text)), finding => finding.Severity == Severity.Error);
        Assert.Contains(error.Code, new[] { "zu-tief-verschachtelt", "zeile-zu-lang", "absatz-zu-viele-marken" });
        Assert.True(error.Location.Line > 4);
    }

    [Fact]
    public void Many_tags_take_work_in_proportion() => Work.AssertLinear(times => Build(Page("Text", "tags:\n" + Repeated("  - Wort {0}\n", times))), 300);

    [Fact]
    public void Many_broken_links_among_many_pages_take_work_in_proportion() =>
        Work.AssertLinear(times => Run([.. Page(Repeated("[a](thema/seyte-{0}x.md)\n\n", times)), .. Enumerable.Range(0, times).Select(i => Numbered(i, "Text"))]), 500);

    [Fact]
    public void A_line_of_quotes_is_mended_in_proportion() => Work.AssertLinear(times => Fix(Page(Repeated("\"a\" ", times))), 1_500);

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Range(0, times).Select(i => piece.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));

    private static SourceFile[] Page(string text, string head = "") =>
    [
        new("site.yml", "title: Probe\nlanguage: de\nbaseUrl: https://www.example.org/\nstatus: live\n"u8.ToArray()),
        new("index.md", Encoding.UTF8.GetBytes($"---\ntitle: Start\n{head}---\n\n{text}\n")),
    ];

    private static SourceFile Numbered(int number, string text) =>
        new(string.Create(CultureInfo.InvariantCulture, $"thema/seite-{number}.md"), Encoding.UTF8.GetBytes($"---\ntitle: Seite {number}\n---\n\n{text}\n"));

    private static SourceTree Tree(SourceFile[] files) => new("content", [.. files], [], [], new DateOnly(2026, 12, 1));

    private static ImmutableArray<Finding> Run(SourceFile[] files) => SiteBuild.Run(Tree(files), new BuildOptions(), [new MilTheme()]).Findings;

    private static void Fix(SourceFile[] files)
    {
        var tree = Tree(files);
        new SourceFixer(tree, SiteBuild.FindingsOf(tree, [new MilTheme()])).Fix(files[1]);
    }

    private static void Build(SourceFile[] files)
    {
        foreach (var file in SiteBuild.Run(Tree(files), new BuildOptions(), [new MilTheme()]).Files.OfType<OutputFile.Rendered>())
        {
            using var writer = new StreamWriter(Stream.Null, Encoding.UTF8);
            file.Write(writer);
        }
    }
}
