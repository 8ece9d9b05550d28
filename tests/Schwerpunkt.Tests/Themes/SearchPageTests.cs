using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Jint;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>What the page that searches says and loads.</summary>
public sealed class SearchPageTests
{
    private static readonly Lazy<BuildResult> Built = new(() => SiteBuild.Run(
        new SourceTree("content", [Text("site.yml", "title: Probe\nbaseUrl: https://www.example.org/auftritt/\nstatus: live\n"), Text("index.md", "---\ntitle: Start\n---\nText.\n")], [], [], new DateOnly(2026, 4, 1)),
        new BuildOptions(),
        [new MilTheme()]));

    [Theory]
    [InlineData(0, "Kran", "Keine Treffer für „Kran“. Versuchen Sie es mit einem anderen Wort, oder sehen Sie bei den Schwerpunkten und in der Liste von A bis Z nach.")]
    [InlineData(1, "Kran", "1 Treffer für „Kran“")]
    [InlineData(3, "$& {count}", "3 Treffer für „$& {count}“")]
    public void The_count_is_said_in_the_words_of_the_page(int count, string query, string expected)
    {
        using var engine = new Engine();
        engine.Modules.Add("suche", Encoding.UTF8.GetString(new MilTheme().Assets.Single(asset => asset.Name == "suche.js").Bytes.Span));
        engine.SetValue("fill", engine.Modules.Import("suche").Get("fill"));
        engine.SetValue("said", Place().Dataset.ToDictionary(entry => entry.Key, entry => entry.Value));
        engine.SetValue("query", query);
        Assert.Equal(expected, engine.Evaluate($"fill({count} === 0 ? said.none : said.found, {{ count: {count}, query }})").AsString());
    }

    [Fact]
    public void The_engine_and_the_index_are_published_where_the_page_says()
    {
        var data = Place().Dataset;
        Assert.Equal("/auftritt/", data["base"]);
        Assert.All((string?[])[data["engine"], data["index"]], address => Assert.Contains(Built.Value.Files, file => "/auftritt/" + file.Path == address));
        Assert.Matches(@"^/auftritt/assets/suchmaschine\.[0-9a-f]{8}\.js$", data["engine"]);
    }

    private static IHtmlElement Place()
    {
        var file = Built.Value.Files.OfType<OutputFile.Rendered>().Single(file => file.Path == "suche/index.html");
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(html);
        return (IHtmlElement)new HtmlParser().ParseDocument(html.ToString()).GetElementById("seite_treffer")!; // ! the page would not search without
    }

    private static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
