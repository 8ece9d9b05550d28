using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Schwerpunkt.Browser.Tests;

/// <summary>How a page is built: landmarks, headings, languages, and help in the same place everywhere (WCAG 1.3.1, 2.4.2, 2.4.6, 3.1.1, 3.1.2, 3.2.6; BITV).</summary>
public sealed class StructureTests
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void One_head_one_main_part_one_foot_and_menus_with_names_of_their_own(string site, string document)
    {
        var page = Read(site, document);
        Assert.All(new[] { "body > header", "body > main", "body > footer" }, landmark => Assert.Single(page.QuerySelectorAll(landmark)));
        Assert.Single(page.QuerySelectorAll("main"));
        var names = page.QuerySelectorAll("nav")
            .Select(menu => menu.GetAttribute("aria-label") ?? page.GetElementById(menu.GetAttribute("aria-labelledby") ?? "")?.TextContent ?? "").ToList();
        Assert.DoesNotContain("", names);
        Assert.Equal(names.Distinct(), names);
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void One_first_heading_and_none_that_skips_a_level(string site, string document)
    {
        var levels = Read(site, document).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} after h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public void Help_stands_in_the_same_place(string site, string document)
    {
        Assert.Equal(Help(site, "index.html"), Help(site, document).Select(Translated));
        Assert.Contains("Barriere melden", Help(site, document).Select(Translated));
    }

    [Theory]
    [InlineData("auftritt", "Leichte Sprache", "Gebärdensprache", "Kontakt")]
    [InlineData("probe", "Leichte Sprache", "Kontakt")]
    public void Help_begins_with_the_toolbar(string site, params string[] toolbar) =>
        Assert.Equal(toolbar, Help(site, "index.html").Take(toolbar.Length));

    [Fact]
    public void No_two_pages_have_one_title() => Assert.All(BuiltSite.All, site =>
    {
        var titles = site.Pages.Select(document => Read(site.Name, document).Title).ToList();
        Assert.Equal(titles.Distinct(), titles);
    });

    [Theory]
    [InlineData("english/index.html", "main", "en")]
    [InlineData("english/index.html", "header", "en")]
    [InlineData("english/index.html", ".mark-word", "de")]
    [InlineData("english/index.html", "main [lang=de]", "de")]
    [InlineData("en/contact/index.html", "header", "en")]
    [InlineData("en/contact/index.html", "main", "en")]
    [InlineData("en/contact/index.html", ".mark-word", "de")]
    [InlineData("en/contact/index.html", ".panel a[href='/auftritt/schwerpunkte/']", "de")]
    [InlineData("pl/wszystko/index.html", "main", "pl")]
    [InlineData("pl/wszystko/index.html", "main [role=region]", "de")]
    [InlineData("pl/wszystko/index.html", "main [role=region] td", "pl")]
    [InlineData("schwerpunkte/alles/index.html", "main .lead-2 [lang]", "en")]
    [InlineData("schwerpunkte/alles/index.html", "#english", "en")]
    [InlineData("schwerpunkte/alles/index.html", "main div[lang]", "en")]
    public void Every_part_has_its_language(string document, string part, string language) =>
        Assert.Equal(language, Read("probe", document).QuerySelector(part)?.Closest("[lang]")?.GetAttribute("lang"));

    [Fact]
    public void A_draft_is_no_page() => Assert.DoesNotContain("entwurf/index.html", BuiltSite.Of("probe").Documents);

    /// <summary>The links of the toolbar and of the foot, as they are read: Leichte Sprache parts no word.</summary>
    /// <summary>What pages are called whose language version takes their place, and what is said of links that lead out.</summary>
    private static string Translated(string name) => name switch
    {
        "Contact" => "Kontakt",
        "Report a barrier" => "Barriere melden",
        _ => name.Replace("external website", "externe Website", StringComparison.Ordinal),
    };

    private static IEnumerable<string> Help(string site, string document) =>
        Read(site, document).QuerySelectorAll(".tools a, .foot a").Select(link => link.TextContent.Replace("\u00AD", "", StringComparison.Ordinal));

    private static IDocument Read(string site, string document) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(BuiltSite.Of(site).Folder, document)));
}
