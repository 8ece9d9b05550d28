using System.Globalization;
using System.Reflection;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Sites;
using Schwerpunkt.Themes.Mil;

namespace Schwerpunkt.Tests.Themes;

/// <summary>What the theme shows of a page in another language: its switch, its interface, and a mark on every word that is German.</summary>
public sealed class LanguageVersionTests
{
    private const string Config = "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\npublisher:\n  name: Amt\n  contact: kontakt.md\n  email: post@example.org\ntoolbar: [kontakt.md]\nfooter: [impressum.md]\nfooterText: Ein Angebot.\nnotice:\n  text: Heute geschlossen.\n  link: kontakt.md\n  until: 2026-12-01\n";

    private static readonly (string Path, string Text)[] German =
    [
        ("site.yml", Config),
        ("index.md", "---\ntitle: Startseite\nupdated: 2026-03-01\n---\nText.\n"),
        ("kontakt.md", "---\ntitle: Amtskontakt\n---\nText.\n"),
        ("impressum.md", "---\ntitle: Impressum\n---\nText.\n"),
        ("themen/index.md", "---\ntitle: Themen\n---\nText.\n"),
        ("themen/wohnen.md", "---\ntitle: Wohnen\nlayout: schwerpunkt\nupdated: 2026-03-01\n---\nText.\n"),
    ];

    /// <summary>A page with everything that its language has no words for.</summary>
    private static string Full(string language) => $"""
        ---
        title: Tytuł
        lang: {language}
        translationOf: ../themen/wohnen.md
        updated: 2026-03-02
        expires: 2026-03-03
        tags: [dom]
        related: [../kontakt.md]
        contact:
          name: Referat
          phone: 0331 866-0
        downloads:
          - file: plik.pdf
            title: Plik
            pages: 3
            accessible: true
        sources:
          - title: Źródło
            url: https://www.example.com/
            seen: 2026-03-03
        ---
        Tekst, [dalej](https://www.example.com/).[^1]

        ## A

        - [ ] a
        - [x] b

        | A | B |
        |---|---|
        | 1 | 2 |

        ```diagramm
        type: balken
        title: T
        description: O.
        labels: [a, b]
        values: [1, 2]
        sources:
          - title: S
            seen: 2026-03-03
        ```

        ## B

        {string.Concat(Enumerable.Repeat("Tekst tekst tekst tekst. ", 90))}

        ## C

        Tekst.

        [^1]: Przypis.

        """;

    private static readonly HashSet<string> GermanWords = [.. typeof(InterfaceTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(text => text.PropertyType == typeof(string) && text.Name is not ("Language" or "Locale"))
        .Select(text => (string)text.GetValue(InterfaceTexts.German)!)]; // ! none is null

    /// <summary>Words of its own in a language, which may be spelled as in German.</summary>
    private static HashSet<string> WordsOf(string language) => [.. typeof(InterfaceTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(text => text.PropertyType == typeof(string) && InterfaceTexts.In(language).LanguageOf(text.Name) is null)
        .Select(text => (string)text.GetValue(InterfaceTexts.In(language))!)]; // ! the same

    [Theory]
    [InlineData("pl")]
    [InlineData("dsb")]
    [InlineData("fr")]
    public void Every_word_that_nobody_has_translated_is_marked_as_German(string language)
    {
        var page = Page(Built(("obce/dom.md", Full(language))), "obce/dom/index.html");
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        var own = WordsOf(language);
        var said = page.All.SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data.Trim()).Append(element.GetAttribute("aria-label") ?? ""), (element, words) => (Element: element, Words: words))
            .Where(said => GermanWords.Contains(said.Words) && !own.Contains(said.Words)).ToList();
        Assert.True(said.Count > 8, string.Join(", ", said.Select(said => said.Words)));
        Assert.All(said, said => Assert.True(said.Element.Closest("[lang]")?.GetAttribute("lang") == "de", $"{said.Words}: {said.Element.OuterHtml}"));
        // Nor is anything German that is not.
        Assert.All(page.QuerySelectorAll("h1, .prose p, .prose td, .toc ol a[href='#a'], .tags li"), element => Assert.Equal(language, element.Closest("[lang]")?.GetAttribute("lang")));
        Assert.All(page.QuerySelectorAll("nav a[href='/kontakt/'], .urgent a, .foot address, .mark-word"), element => Assert.Equal("de", element.Closest("[lang]")?.GetAttribute("lang")));
    }

    [Fact]
    public void English_is_complete()
    {
        var page = Page(Built(("obce/dom.md", Full("en"))), "obce/dom/index.html");
        var german = page.All.SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Data.Trim()).Append(element.GetAttribute("aria-label") ?? ""))
            .Where(words => GermanWords.Contains(words) && !WordsOf("en").Contains(words));
        Assert.Empty(german);
        Assert.Equal("Last updated: 2\u00A0March\u00A02026", page.QuerySelector(".words .meta")?.TextContent);
        Assert.Equal(["PDF", "2.3\u00A0MB", "3 pages", "accessible"], page.QuerySelectorAll(".files .meta span").Select(detail => detail.TextContent));
        Assert.Equal("This page applied until 3\u00A0March\u00A02026.", page.QuerySelector(".notice")?.TextContent);
        Assert.Equal("en", page.QuerySelector(".urgent strong")?.Closest("[lang]")?.GetAttribute("lang"));
    }

    [Fact]
    public void A_catalogue_names_as_its_own_what_differs_from_German() => Assert.All(new[] { "pl", "dsb", "fr" }, language =>
    {
        var (texts, german) = (InterfaceTexts.In(language), InterfaceTexts.German);
        var differing = typeof(InterfaceTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(text => text.Name is not ("Language" or "Locale") && !Equals(text.GetValue(texts), text.GetValue(german))).Select(text => text.Name).Order();
        Assert.Equal(differing, (texts.Own ?? []).Order());
    });

    [Fact]
    public void Original_and_version_lead_to_each_other_for_readers_and_machines()
    {
        var files = Built(("en/housing.md", "---\ntitle: Housing\nlang: en\ntranslationOf: ../themen/wohnen.md\n---\nText.\n"));
        foreach (var (path, current) in new[] { ("themen/wohnen/", "Deutsch"), ("en/housing/", "English") })
        {
            var page = Page(files, path + "index.html");
            Assert.Equal(["Deutsch de de /themen/wohnen/", "English en en /en/housing/"], page.QuerySelectorAll(".languages a").Select(link => $"{link.TextContent} {link.GetAttribute("lang")} {link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
            Assert.Equal(current, page.QuerySelector(".languages [aria-current=page]")?.TextContent);
            Assert.Equal(
                ["de https://www.example.org/themen/wohnen/", "x-default https://www.example.org/themen/wohnen/", "en https://www.example.org/en/housing/"],
                page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));
        }

        Assert.Null(Page(files, "kontakt/index.html").QuerySelector(".languages, link[hreflang]"));
    }

    /// <summary>A page that is the version of none has the interface of its language, too, and stands below the version of what is above it.</summary>
    [Fact]
    public void A_page_of_its_own_in_English_is_English_all_around_and_can_be_found()
    {
        var files = Built(
            ("en/index.md", "---\ntitle: Home of English\nlang: en\ntranslationOf: ../index.md\n---\nText.\n"),
            ("en/only.md", "---\ntitle: Only English\nlang: EN\n---\nText.[^1]\n\n```diagramm\ntype: zeitleiste\ntitle: T\ndescription: D.\nevents:\n  - from: 2020\n    text: Begun\nsources:\n  - title: S\n```\n\n[^1]: Note.\n"),
            ("en/topics/index.md", "---\ntitle: Topics\nlang: en\ntranslationOf: ../../themen/index.md\n---\nText.\n"),
            ("en/topics/new.md", "---\ntitle: For newcomers\nlang: en\n---\nText.\n"));
        var page = Page(files, "en/only/index.html");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["Home /en/"], page.QuerySelectorAll(".crumbs li a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal("Footnote 1", page.QuerySelector("sup a")?.GetAttribute("aria-label"));
        Assert.Equal(["Wann de", "Was de", "2020 de"], page.QuerySelectorAll(".diagram th").Select(head => $"{head.TextContent} {head.GetAttribute("lang")}"));
        Assert.Equal("de", page.QuerySelector(".site-status span")?.GetAttribute("lang"));
        Assert.Equal(["/en/", "/en/topics/", "/en/only/"], page.QuerySelectorAll(".menu nav:first-child a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(Page(files, "en/topics/index.html").QuerySelector("h2 a[href='/en/topics/new/']"));
        Assert.NotNull(Page(files, "index.html").QuerySelector(".menu nav a[href='/themen/']:not([lang])"));
    }

    [Fact]
    public void Lists_of_the_whole_site_have_the_German_title_first_and_mark_the_others()
    {
        const string Offer = "downloads:\n  - file: /obce/plik.pdf\n    title: ";
        var files = Built(
            ("en/a.md", $"---\ntitle: Cycling\nlang: en\n{Offer}Report\n---\nText.\n"),
            ("zz.md", $"---\ntitle: Radverkehr\n{Offer}Bericht\n---\nText.\n"));
        var entry = Page(files, "dokumente/index.html").QuerySelector(".files li");
        Assert.Equal(("Bericht", null), (entry?.QuerySelector("a")?.TextContent, entry?.QuerySelector("a")?.GetAttribute("lang")));
        Assert.Equal(["Cycling en", "Radverkehr "], entry?.QuerySelectorAll(".meta a").Select(link => $"{link.TextContent} {link.GetAttribute("lang")}").Order(StringComparer.Ordinal));
        var alone = Page(Built(("en/a.md", $"---\ntitle: Cycling\nlang: en\n{Offer}Report\n---\nText.\n")), "dokumente/index.html").QuerySelector(".files li > a");
        Assert.Equal(("Report", "en"), (alone?.TextContent, alone?.GetAttribute("lang")));
    }

    [Fact]
    public void Titles_in_other_scripts_stand_under_their_own_letter_behind_the_alphabet()
    {
        var page = Page(Built(("uk.md", "---\ntitle: Контакти\nlang: uk\n---\nТекст.\n")), "inhaltsverzeichnis/index.html");
        Assert.Equal("К", page.QuerySelectorAll(".wrap h2").Select(head => head.TextContent).Last(head => head.Length == 1));
        Assert.Equal("uk", page.QuerySelector("a[href='/uk/'][lang]")?.GetAttribute("lang"));
    }

    [Fact]
    public void A_version_changes_no_page_but_its_original_and_what_lists_all_pages()
    {
        var (before, after) = (Built(), Built(("en/housing.md", "---\ntitle: Housing\nlang: en\ntranslationOf: ../themen/wohnen.md\ndate: 2026-03-02\nupdated: 2026-03-03\nlayout: schwerpunkt\n---\nText about housing.\n")));
        Assert.Equal(["inhaltsverzeichnis/index.html", "sitemap.xml", "suche/index.html", "themen/wohnen/index.html"], before.Keys.Where(path => before[path] != after.GetValueOrDefault(path)).Where(path => path != HeaderList.Path).Order(StringComparer.Ordinal));
        var added = after.Keys.Except(before.Keys).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["en/feed.xml", "en/housing/index.html", "en/search/index.html"], added.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)));
        var index = Assert.Single(added, path => path.StartsWith("assets/", StringComparison.Ordinal));
        Assert.Matches(@"^assets/suche-en\.[0-9a-f]{8}\.json$", index);
        Assert.Equal("/" + index, Page(after, "en/search/index.html").GetElementById("seite_treffer")?.GetAttribute("data-index"));
        Assert.Contains("\"ignored\":\"\"", after[index], StringComparison.Ordinal);
        Assert.Contains("about", after[index], StringComparison.Ordinal);
        Assert.DoesNotContain("Wohnen", after[index], StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Built(params (string Path, string Text)[] more)
    {
        var tree = new SourceTree("content", [.. German.Concat(more).Select(file => new SourceFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], [], [new FileFacts("obce/plik.pdf", 2_300_000)], new DateOnly(2026, 3, 4));
        var result = SiteBuild.Run(tree, new BuildOptions(), [new MilTheme()]);
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Findings.Severity.Error);
        return result.Files.OfType<OutputFile.Rendered>().ToDictionary(file => file.Path, Written, StringComparer.Ordinal);
    }

    private static string Written(OutputFile.Rendered file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        file.Write(writer);
        return writer.ToString();
    }

    private static IHtmlDocument Page(Dictionary<string, string> files, string path) => new HtmlParser().ParseDocument(files[path]);
}
