using System.IO.Compression;
using AngleSharp.Html.Dom;

namespace Schwerpunkt.Tests;

/// <summary>The real content with the real theme: the ministry's text stands there once, word for word, and the site is whole.</summary>
public sealed class SeedTests(SeedSite site) : IClassFixture<SeedSite>
{
    private const string Draft = "Entwurf – kein Angebot des MIL";

    [Fact]
    public void The_build_passes_strict() => Assert.True(site.Answer.Code == 0, site.Answer.Output + site.Answer.Error);

    [Fact]
    public void Each_paragraph_of_the_ministry_stands_once_word_for_word()
    {
        var (start, smartCity) = (site.Page(""), site.Page("schwerpunkte/smart-city/"));
        Assert.Equal(3, SeedSite.Prose.Count);
        foreach (var paragraph in SeedSite.Prose)
        {
            var page = paragraph.StartsWith("Mit einem Grundlagengutachten", StringComparison.Ordinal) ? smartCity : start;
            Assert.Single(page.QuerySelectorAll("main p"), element => element.TextContent == paragraph);
            Assert.Equal(1, Count(page.Body!.TextContent, paragraph)); // ! an HTML document has a body
        }
    }

    [Fact]
    public void The_titles_are_the_ministrys_and_every_page_has_one_h1()
    {
        Assert.Equal("Weitere Schwer\u00ADpunkte", site.Page("").QuerySelector("h1")?.TextContent);
        Assert.Equal("Smart City – Handlungs\u00ADansätze in Branden\u00ADburger Kommunen", site.Page("schwerpunkte/smart-city/").QuerySelector("h1")?.TextContent);
        Assert.All(site.Pages, page => Assert.Single(page.Document.QuerySelectorAll("h1")));
    }

    [Fact]
    public void The_lead_picture_stands_once_and_names_its_author()
    {
        var page = site.Page("");
        const string alt = "Belebte Fußgängerzone mit Sonnenuntergang im Hintergrund";
        var figure = Assert.Single(page.QuerySelectorAll("figure"), figure => figure.QuerySelector("img")?.GetAttribute("alt") == alt);
        Assert.Contains("Platzhalterzeichnung. Vorgesehenes Foto: ©\u00A0MIL / Fink", figure.QuerySelector("figcaption")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, Count(page.Body!.TextContent, alt)); // ! an HTML document has a body
        Assert.Single(page.QuerySelectorAll("img[fetchpriority=high]"));
    }

    [Fact]
    public void The_start_page_leads_to_Smart_City()
    {
        var links = site.Page("").QuerySelectorAll("main a").Where(link => link.TextContent == "Smart City – Handlungs\u00ADansätze in Branden\u00ADburger Kommunen").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Equal("/schwerpunkte/smart-city/", link.GetAttribute("href")));
    }

    [Fact]
    public void Every_topic_says_its_day_its_sources_its_dates_and_what_readers_can_do()
    {
        var topics = site.Pages.Where(page => page.Url.StartsWith("/schwerpunkte/", StringComparison.Ordinal) && page.Url != "/schwerpunkte/").ToList();
        Assert.Equal(11, topics.Count);
        Assert.All(topics, topic =>
        {
            var page = topic.Document;
            Assert.Contains("Stand:", page.QuerySelector("main")?.TextContent, StringComparison.Ordinal);
            Assert.NotEmpty(page.QuerySelectorAll("section[aria-labelledby=seite_quellen] li a[href^=http]"));
            Assert.NotEmpty(page.QuerySelectorAll("figure.diagram svg.zeitleiste"));
            Assert.Contains(page.QuerySelectorAll("h2"), heading => heading.TextContent == "Was Sie tun können");
            Assert.Contains(page.QuerySelectorAll("h3"), heading => heading.TextContent == "Bürgerinnen und Bürger");
            Assert.Contains(page.QuerySelectorAll("h3"), heading => heading.TextContent == "Presse");
        });
    }

    [Fact]
    public void Every_topic_is_retold_in_Leichte_Sprache_and_the_text_says_that_it_is_untested()
    {
        var topics = site.Pages.Where(page => page.Document.QuerySelector("main .topic-head") is not null).ToList();
        Assert.NotEmpty(topics);
        Assert.All(topics, topic =>
        {
            var easy = site.Page(topic.Document.QuerySelector("main .easy a")?.GetAttribute("href")?[1..] ?? "missing");
            Assert.Equal(topic.Url, easy.QuerySelector("main.leicht .easy a")?.GetAttribute("href"));
            Assert.EndsWith("in Leichter Sprache", easy.QuerySelector("h1")?.TextContent, StringComparison.Ordinal);
            Assert.Contains("noch nicht geprüft", easy.QuerySelector("main .notice")?.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_text_in_Leichte_Sprache_has_a_fault_that_a_program_can_find() =>
        Assert.DoesNotContain(site.Answer.Output.Split('\n'), line => line.Contains(" leichte-sprache-", StringComparison.Ordinal) && !line.Contains(" leichte-sprache-ungeprueft:", StringComparison.Ordinal));

    /// <summary>The language versions lie in a folder of their own.</summary>
    private static bool IsEnglish(SeedPage page) => page.Url.StartsWith("/en/", StringComparison.Ordinal);

    [Fact]
    public void Every_page_leads_to_the_search() => Assert.All(site.Pages, page =>
        Assert.Equal(IsEnglish(page) ? "/en/search/" : "/suche/", page.Document.QuerySelector("header a.find")?.GetAttribute("href")));

    [Theory]
    [InlineData("suche/")]
    [InlineData("404.html")]
    public void The_search_is_a_form_that_works_without_a_script(string url)
    {
        var form = site.Page(url).QuerySelector("form[role=search]");
        Assert.Equal("/suche/", form?.GetAttribute("action"));
        var field = form?.QuerySelector("input[type=search][name=q]");
        Assert.Equal("Suche in diesem Auftritt", form?.QuerySelector($"label[for={field?.Id}]")?.TextContent);
    }

    [Fact]
    public void Without_a_script_the_search_shows_all_pages_from_A_to_Z()
    {
        static IEnumerable<string?> Listed(IHtmlDocument page) => page.QuerySelectorAll("main .index a").Select(link => link.GetAttribute("href"));
        Assert.Equal(Listed(site.Page("inhaltsverzeichnis/")), Listed(site.Page("suche/")));
        Assert.Single(site.Page("suche/").QuerySelectorAll("[role=status]"));
        Assert.All(site.Pages, page => Assert.Equal(page.Url is "/suche/" or "/en/search/" ? 2 : 1, page.Document.QuerySelectorAll("script[src]").Length)); // that of the menu is everywhere
    }

    [Fact]
    public void The_toolbar_leads_to_written_pages()
    {
        var toolbar = site.Page("").QuerySelectorAll("nav.tools a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["/leichte-sprache/", "/gebaerdensprache/", "/kontakt/"], toolbar);
        Assert.All(toolbar, address => Assert.True(site.Resolves(address!, "/"))); // ! equal to the list above
    }

    [Fact]
    public void Every_page_is_in_its_language_and_has_a_skip_link_that_leads_somewhere() => Assert.All(site.Pages, page =>
    {
        Assert.Equal(IsEnglish(page) ? "en" : "de", page.Document.DocumentElement.GetAttribute("lang"));
        var skip = page.Document.QuerySelector("body a");
        Assert.Equal(IsEnglish(page) ? "Skip to content" : "Zum Inhalt springen", skip?.TextContent);
        Assert.Equal("MAIN", page.Document.GetElementById(skip?.GetAttribute("href")?[1..] ?? "")?.TagName);
    });

    [Fact]
    public void Every_address_on_the_site_leads_to_a_written_file_and_anchor() => Assert.All(site.Pages, page =>
        Assert.All(Addresses(page.Document).Where(address => !IsElsewhere(address)), address => Assert.True(site.Resolves(address, page.Url), $"{page.Url} -> {address}")));

    [Fact]
    public void No_id_stands_twice_on_a_page() => Assert.All(site.Pages, page =>
    {
        var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void No_page_asks_another_host_for_anything() => Assert.All(site.Pages, page =>
    {
        var asked = page.Document.QuerySelectorAll("[src], [srcset], [poster], link:not([rel=canonical]):not([hreflang])")
            .SelectMany(element => new[] { element.GetAttribute("src"), element.GetAttribute("srcset"), element.GetAttribute("poster"), element is IHtmlLinkElement ? element.GetAttribute("href") : null })
            .OfType<string>();
        Assert.DoesNotContain(asked, address => address.Contains("//", StringComparison.Ordinal));
        Assert.DoesNotContain("url(http", page.Document.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.Document.QuerySelectorAll("iframe, object, embed, base"));
    });

    [Fact]
    public void The_style_sheets_ask_no_other_host()
    {
        var sheets = string.Concat(Directory.EnumerateFiles(site.Folder("assets"), "*.css").Select(File.ReadAllText));
        Assert.Contains("@layer", sheets, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"@import|url\(\s*[""']?(https?:)?//", sheets);
    }

    [Fact]
    public void A_draft_says_so_on_every_page_and_keeps_search_engines_out() => Assert.All(site.Pages, page =>
    {
        Assert.Equal(1, Count(page.Document.Body!.TextContent, IsEnglish(page) ? "Draft – not a service of the MIL" : Draft)); // ! an HTML document has a body
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    });

    [Fact]
    public void Every_page_names_its_own_address() => Assert.All(site.Pages.Where(page => page.Url != "/404.html"), page =>
        Assert.Equal("https://www.example.org" + page.Url, page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")));

    [Fact]
    public void The_sitemap_lists_every_page_but_the_search()
    {
        var sitemap = System.Xml.Linq.XDocument.Load(site.Folder("sitemap.xml"));
        var listed = sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);
        Assert.Equal(site.Pages.Where(page => page.Url is not ("/404.html" or "/suche/" or "/en/search/")).Select(page => "https://www.example.org" + page.Url).Order(), listed.Order());
    }

    [Fact]
    public void Every_title_is_different() =>
        Assert.Equal(site.Pages.Count, site.Pages.Select(page => page.Document.Title).Distinct().Count());

    /// <summary>Pictures aside: what a phone must load before a page can be read.</summary>
    [Fact]
    public void Every_page_with_styles_and_scripts_weighs_less_than_40_kilobytes()
    {
        var shared = Directory.EnumerateFiles(site.Folder("assets")).Where(file => Path.GetExtension(file) is ".css" or ".js").Sum(Compressed);
        Assert.All(site.Pages, page => Assert.InRange(shared + Compressed(site.Folder((page.Url.EndsWith('/') ? page.Url + "index.html" : page.Url).TrimStart('/'))), 1_000, 40_000));
    }

    /// <summary>HTML and the style sheets that a browser waits for, as a host sends files that it has compressed beforehand: ten packets come before a server waits for an answer (RFC 6928).</summary>
    [Fact]
    public void The_first_view_of_every_page_comes_in_one_round_trip()
    {
        long Weight(SeedPage page) => new[] { (page.Url.EndsWith('/') ? page.Url + "index.html" : page.Url).TrimStart('/') }
            .Concat(page.Document.QuerySelectorAll("link[rel=stylesheet]:not([media])").Select(sheet => sheet.GetAttribute("href")!.TrimStart('/'))) // ! a sheet has an address
            .Sum(path => Compressed(site.Folder(path), CompressionLevel.SmallestSize));
        Assert.Equal([], site.Pages.Select(page => (page.Url, Bytes: Weight(page))).Where(page => page.Bytes > 14 * 1024));
    }

    private static long Compressed(string file) => Compressed(file, CompressionLevel.Optimal);

    private static long Compressed(string file, CompressionLevel level)
    {
        using var counted = new MemoryStream();
        using (var brotli = new BrotliStream(counted, level, leaveOpen: true)) brotli.Write(File.ReadAllBytes(file));
        return counted.Length;
    }

    private static IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")))
            .OfType<string>();

    private static bool IsElsewhere(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
