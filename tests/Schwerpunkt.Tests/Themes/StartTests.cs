using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>The start page leads on, the overview lists; the head says whose site it is, or that it is a draft.</summary>
public sealed class StartTests
{
    private const string Wanted = "related: [themen/a.md, themen/b.md]\n";

    [Fact]
    public void The_start_page_offers_the_search_what_it_names_as_wanted_and_the_way_to_the_list()
    {
        var page = Page("index.html", "live", Wanted);
        Assert.Equal("/suche/", page.QuerySelector("main form[role=search]")?.GetAttribute("action"));
        Assert.Equal(["/themen/a/", "/themen/b/"], Addresses(page, "main .topics a"));
        Assert.Equal(["/themen/c/", "/themen/"], Addresses(page, "main .directory a"));
        Assert.Empty(page.QuerySelectorAll("main .topics time"));
    }

    [Fact]
    public void Without_wanted_pages_it_shows_all_topics()
    {
        var page = Page("index.html", "live");
        Assert.Equal(["/themen/a/", "/themen/b/", "/themen/c/"], Addresses(page, "main .topics a"));
        Assert.Empty(page.QuerySelectorAll("main .directory"));
    }

    [Fact]
    public void One_credit_of_all_pictures_stands_once_below_them()
    {
        var page = Page("index.html", "live", Wanted);
        Assert.Equal(2, page.QuerySelectorAll("main .topics .missing-picture").Length);
        Assert.Empty(page.QuerySelectorAll("main .topics .by"));
        Assert.Equal("Alle Bilder dieser Liste – Platzhalterzeichnung. Vorgesehenes Foto: ©\u00A0MIL", page.QuerySelector("main .shared-credit")?.TextContent);
    }

    [Fact]
    public void Different_credits_stand_below_their_pictures()
    {
        var page = Page("index.html", "live", "related: [themen/a.md, themen/c.md]\n");
        Assert.Null(page.QuerySelector("main .shared-credit"));
        Assert.Equal(["©\u00A0MIL", "©\u00A0Stadt"], page.QuerySelectorAll("main .topics .by").Select(line => line.TextContent.Split(": ")[^1].Trim()));
    }

    [Fact]
    public void The_overview_lists_every_topic_with_its_credit_and_leaves_the_day_to_the_topic()
    {
        var page = Page("themen/index.html", "live", Wanted);
        Assert.Equal(["/themen/a/", "/themen/b/", "/themen/c/"], Addresses(page, "main .topics a"));
        Assert.Empty(page.QuerySelectorAll("main .topics time"));
        Assert.Equal(3, page.QuerySelectorAll("main .topics .by").Length);
    }

    [Fact]
    public void Pages_that_changed_on_one_day_share_its_date()
    {
        var news = Page("index.html", "live").QuerySelector("main .news");
        Assert.Equal(["2026-03-02", "2026-03-01"], news?.QuerySelectorAll("time").Select(day => day.GetAttribute("datetime")) ?? []);
        Assert.Equal(["/themen/b/ /themen/c/", "/themen/a/"], news?.Children.Select(day => string.Join(' ', Addresses(day, "a"))) ?? []);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("themen/a/index.html")]
    [InlineData("404.html")]
    public void A_live_site_says_whose_it_is_and_a_draft_that_it_is_none(string path)
    {
        var (live, draft) = (Page(path, "live"), Page(path, "entwurf"));
        Assert.Equal("Offizielle Website – Ministerium & Amt", live.QuerySelector("header .site-status")?.TextContent);
        Assert.NotNull(live.QuerySelector("header .mark-word.official"));
        Assert.DoesNotContain("Entwurf", live.Body?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Entwurf – kein Angebot des MIL", draft.QuerySelector("header .site-status")?.TextContent);
        Assert.Null(draft.QuerySelector("header .mark-word.official"));
        Assert.DoesNotContain("Offizielle Website", draft.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_and_the_publisher_are_marked_as_outside() => Assert.Equal(
        ["Eine Quelle (externe Website)", "Ministerium & Amt (externe Website)"],
        Page("themen/a/index.html", "live").QuerySelectorAll("a.outside").Select(link => link.TextContent));

    private static IEnumerable<string?> Addresses(IParentNode within, string links) => within.QuerySelectorAll(links).Select(link => link.GetAttribute("href"));

    private static IHtmlDocument Page(string path, string status, string head = "")
    {
        SourceFile[] texts =
        [
            Text("site.yml", $"title: Probe\nbaseUrl: https://www.example.org/\nstatus: {status}\npublisher:\n  name: Ministerium & Amt\n  url: https://mil.brandenburg.de/\n"),
            Text("index.md", $"---\ntitle: Start\n{head}---\nText.\n"),
            Text("themen/index.md", "---\ntitle: Themen\n---\nText.\n"),
            Topic("a", "2026-03-01", "MIL", "sources:\n  - title: Eine Quelle\n    url: https://bravors.brandenburg.de/\n  - title: Auf Papier\n"),
            Topic("b", "2026-03-02", "MIL"),
            Topic("c", "2026-03-02", "Stadt"),
        ];
        var result = SiteBuild.Run(new SourceTree("content", [.. texts], [], [], new DateOnly(2026, 4, 1)), new BuildOptions(), [new MilTheme()]);
        var file = result.Files.OfType<OutputFile.Rendered>().Single(file => file.Path == path);
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(html);
        return new HtmlParser().ParseDocument(html.ToString());
    }

    private static SourceFile Topic(string name, string day, string holder, string head = "") => Text(
        $"themen/{name}.md",
        $"---\ntitle: Thema {name}\nlayout: schwerpunkt\nupdated: {day}\nimage:\n  src: {name}.jpg\n  alt: Ein Platz in {name}\n  credit: © {holder}\n  placeholder: true\n{head}---\nText {name}.\n");

    private static SourceFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
