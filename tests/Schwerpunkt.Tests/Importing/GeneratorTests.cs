using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using Schwerpunkt.Reading;
using Schwerpunkt.Reading.Yaml;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Sites of other generators: every page loads, no word is lost, old addresses and links lead on.</summary>
public sealed partial class GeneratorTests
{
    private static readonly (string, string) Hugo = ("hugo.toml", "baseURL = \"https://www.example.org/\"\ntitle = \"Amt\"\n[permalinks]\n  news = \"/:year/:title/\"\n");

    [Theory]
    [InlineData("hugo.toml", "content/a.md", Generator.Hugo)]
    [InlineData("_config.yml", "_posts/2024-01-02-a.md", Generator.Jekyll)]
    [InlineData("settings.yml", "input/a.md", Generator.Statiq)]
    [InlineData("eleventy.config.js", "a.md", Generator.Eleventy)]
    [InlineData("astro.config.mjs", "src/content/docs/a.md", Generator.Starlight)]
    public void A_folder_is_known_by_its_files(string config, string page, Generator generator) =>
        Assert.Equal(generator, Generators.Detect(new HashSet<string> { config, page }, path => path == "astro.config.mjs" ? "import starlight from '@astrojs/starlight'" : ""));

    [Fact]
    public void Two_generators_in_one_folder_are_asked_about() =>
        Assert.Null(Generators.Detect(new HashSet<string> { "hugo.toml", "content/a.md", "_config.yml", "_posts/a.md" }, _ => ""));

    [Theory]
    [InlineData(Generator.Hugo, "hugo.toml", "", "content/amt/Über uns.md", "---\ntitle: A\n---\n", "amt/ueber-uns.md", "/amt/%C3%BCber-uns/")]
    [InlineData(Generator.Hugo, "hugo.toml", "uglyURLs = true", "content/amt/a.md", "+++\ntitle = \"A\"\n+++\n", "amt/a.md", "/amt/a.html")]
    [InlineData(Generator.Hugo, "hugo.toml", "[permalinks]\nnews = \"/:year/:slug/\"", "content/news/a.md", "{\"title\": \"Neues Rathaus\", \"date\": \"2024-03-01T10:00:00Z\"}\n", "news/a.md", "/2024/neues-rathaus/")]
    [InlineData(Generator.Jekyll, "_config.yml", "theme: minima", "_posts/2024-01-02-rathaus.md", "---\ntitle: A\ncategories: [bauen]\n---\n", "posts/rathaus.md", "/bauen/2024/01/02/rathaus.html")]
    [InlineData(Generator.Jekyll, "_config.yml", "permalink: pretty", "kontakt.md", "---\ntitle: A\npermalink: /so/erreichen/\n---\n", "so/erreichen.md", null)]
    [InlineData(Generator.Statiq, "settings.yml", "", "input/amt/a.md", "Title: A\n---\n", "amt/a.md", "/amt/a.html")]
    [InlineData(Generator.Eleventy, "eleventy.config.js", "", "posts/2024-01-02-a.md", "---\ntitle: A\n---\n", "posts/a.md", null)]
    [InlineData(Generator.Starlight, "astro.config.mjs", "starlight({ title: 'Amt' })", "src/content/docs/amt/a.md", "---\ntitle: A\nslug: neu/b\n---\n", "neu/b.md", null)]
    public void A_page_keeps_its_old_address(Generator generator, string config, string settings, string path, string page, string target, string? alias)
    {
        var moved = Move(generator, (config, settings), (path, page + "Ein Satz.\n"));
        Assert.Equal(target, Assert.Single(moved.Pages).Target);
        var document = Read(moved, target);
        Assert.Equal(alias, document.FrontMatter.Listing.Aliases.Select(written => written.Text).FirstOrDefault() is { } text ? Pages.Alias.TryParse(text) is { } known ? "/" + known.Encoded : text : null);
    }

    [Fact]
    public void Links_lead_to_files_with_their_headings()
    {
        var moved = Move(
            Generator.Hugo,
            Hugo,
            ("content/amt/_index.md", "---\ntitle: Amt\n---\n[a](../kontakt/#wo-wir-sind) [b]({{< ref \"kontakt.md\" >}}) [c](https://www.example.org/kontakt/) [d](/news/) [e](plan.pdf) [f](/nirgends/)\n"),
            ("content/kontakt.md", "---\ntitle: Kontakt\n---\n## Wo wir sind\n"),
            ("content/amt/plan.pdf", ""));
        Assert.Contains("[a](../kontakt.md#wo-wir-sind) [b](../kontakt.md) [c](../kontakt.md) [d](/news/) [e](plan.pdf) [f](/nirgends/)", Page(moved, "amt/index.md"), StringComparison.Ordinal);
        Assert.Equal(("content/amt/plan.pdf", "amt/plan.pdf"), Assert.Single(moved.Copies));
        Assert.Equal(2, moved.Findings.Count(finding => finding.Kind == ImportLinkLeft.Kind));
    }

    [Theory]
    [InlineData("{{< figure src=\"/rat.jpg\" alt=\"Das Rathaus\" caption=\"Am Markt.\" attr=\"MIL / Fink\" >}}", "![Das Rathaus](rat.jpg)\nAm Markt.")]
    [InlineData("{{< highlight go >}}\nfmt.Println()\n{{< /highlight >}}", "```go\nfmt.Println()\n```")]
    [InlineData("{{< youtube abc >}}", "[YouTube](https://www.youtube.com/watch?v=abc)")]
    [InlineData("{{% note %}}\nEin Hinweis.\n{{% /note %}}", "::: {.note}\nEin Hinweis.\n:::")]
    [InlineData("{{% kasten %}}Ein Satz.{{% /kasten %}}", "Ein Satz.")]
    [InlineData("{{< zahl 3 >}}", "<!-- {{< zahl 3 ›}} -->")]
    [InlineData("`{{< zahl 3 >}}`", "`{{< zahl 3 >}}`")]
    [InlineData("> [!NOTE]\n> Ein Satz.", "> **Note**\n>\n> Ein Satz.")]
    [InlineData("<table><tr><th>Ort</th></tr><tr><td>Ulm</td></tr></table>", "| Ort |\n|---|\n| Ulm |")]
    [InlineData("<div class=\"x\"><p>Ein <b>Satz</b>.</p></div>", "Ein **Satz**.")]
    [InlineData("# Amt\n\nEin Satz.", "## Amt\n\nEin Satz.")]
    [InlineData("Ein <platzhalter> im Satz.", "Ein \\<platzhalter> im Satz.")]
    public void What_a_text_holds_is_written_as_our_format_has_it(string written, string expected)
    {
        var moved = Move(Generator.Hugo, Hugo, ("content/a.md", $"---\ntitle: Amt\n---\n\n{written}\n"), ("static/rat.jpg", ""));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
    }

    [Fact]
    public void A_credit_beside_a_picture_goes_with_it()
    {
        var moved = Move(Generator.Hugo, Hugo, ("content/a.md", "---\ntitle: A\n---\n{{< figure src=\"/rat.jpg\" alt=\"Rathaus\" attr=\"MIL / Fink\" >}}\n"), ("static/rat.jpg", ""));
        Assert.Equal("credit: MIL / Fink\n", Page(moved, "rat.jpg.yml"));
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportWithoutCredit.Kind);
    }

    [Fact]
    public void Addresses_with_a_query_and_weights_below_zero_are_taken()
    {
        var moved = Move(Generator.Hugo, Hugo, ("content/a.md", "---\ntitle: A\nweight: -5\naliases: [\"/?p=3\", \"/alt/\"]\n---\nText.\n"));
        Assert.Contains("order: 0\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("/?p=3", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("/alt/", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Empty(Errors(moved));
    }

    [Fact]
    public void Liquid_and_kramdown_are_worked_out()
    {
        var moved = Move(
            Generator.Jekyll,
            ("_config.yml", "theme: minima\nbaseurl: /amt\n"),
            ("a.md", "---\ntitle: A\n---\n* TOC\n{:toc}\n\n## Fragen\n{: #frage}\n\n[x]({{ site.baseurl }}/b.html#frage) {% raw %}{{ roh }}{% endraw %} [y]({% link b.md %}){:target=\"_blank\"}\n\n{% highlight ruby %}\nputs 1\n{% endhighlight %}\n"),
            ("b.md", "---\ntitle: B\n---\n## Mehr {#frage}\n"));
        var page = Page(moved, "a.md");
        Assert.DoesNotContain("TOC", page, StringComparison.Ordinal);
        Assert.Contains("## Fragen {#frage}", page, StringComparison.Ordinal);
        Assert.Contains("[x](b.md#frage) {{ roh }} [y](b.md)", page, StringComparison.Ordinal);
        Assert.Contains("```ruby\nputs 1\n```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Components_leave_their_words()
    {
        var moved = Move(
            Generator.Starlight,
            ("astro.config.mjs", "starlight({ title: 'Amt' })"),
            ("src/content/docs/a.mdx", "---\ntitle: A\n---\nimport { Aside, Tabs, TabItem } from '@astrojs/starlight/components';\n\n<Aside type=\"tip\">Ein Rat.</Aside>\n\n<Tabs>\n  <TabItem label=\"Eins\">\n    Erster Text.\n  </TabItem>\n</Tabs>\n\n:::caution[Obacht]\nEin Satz.\n:::\n"));
        var page = Page(moved, "a.md");
        Assert.Contains("::: {.tip}\nEin Rat.\n:::", page, StringComparison.Ordinal);
        Assert.Contains("**Eins**\n\nErster Text.", page, StringComparison.Ordinal);
        Assert.Contains("::: {.caution}\n**Obacht**", page, StringComparison.Ordinal);
        Assert.DoesNotContain("import {", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_without_a_place_stay_as_comments_and_are_counted()
    {
        var moved = Move(Generator.Hugo, Hugo, ("content/a.md", "---\ntitle: A\nautor: Amt\n---\nText.\n"), ("content/b.md", "---\ntitle: B\nautor: Bund\ndraft: true\nweight: 3\nkeywords: Bauen, Wohnen\n---\nText.\n"));
        Assert.Contains("# autor: Amt\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("2 Seiten", Assert.Single(moved.Findings, finding => finding.Kind == ImportUnknownKey.Kind).Message, StringComparison.Ordinal);
        Assert.Contains("draft: true\norder: 3\ntags:\n  - Bauen\n  - Wohnen\n", Page(moved, "b.md"), StringComparison.Ordinal);
    }

    /// <summary>Words, marks and tags in any order: what is no tag stands in the page, in its order, and the page loads.</summary>
    [Fact]
    public void No_word_is_lost()
    {
        string[] pieces = ["Haus", " ", "\n\n", "\n", "**", "`", "<b>", "</b>", "<div>", "</div>", "{{< x >}}", "{{% y %}}", "{{% /y %}}", "[Amt](/a/)", "![Bild](b.png)", "## Titel\n", "- ", "> ", "<!-- -->", "{.k}", "| a | b |\n|---|---|\n", "::: note\n", ":::\n", "<li>", "&amp;", "\\", "<p>", "</p>", "1. ", "```\n", "<details>", "Straße", "{% z %}", "<a href=\"x\">", "</a>", "[^1]"];
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 30].Sample(parts =>
        {
            var numbered = string.Concat(parts.Select((part, i) => part is "Haus" or "Straße" ? $"{part}{i} " : part));
            var moved = Move(Generator.Hugo, Hugo, ("content/a.md", $"---\ntitle: A\n---\n{numbered}\n"));
            var shown = Page(moved, "a.md");
            Assert.Equal(Counted().Matches(numbered).Select(word => word.Value), Counted().Matches(shown).Select(word => word.Value));
            return Read(moved, "a.md") is not null;
        }, iter: 300);
    }

    [Theory]
    [InlineData(Generator.Jekyll, "_config.yml", "{% a %}b")]
    [InlineData(Generator.Statiq, "input/x.md", "<?# a ?>b")]
    [InlineData(Generator.Starlight, "src/content/docs/x.mdx", "<Tag>b")]
    public void Marks_by_the_ten_thousand_are_left_as_they_are_and_said(Generator generator, string at, string mark)
    {
        var path = at.EndsWith(".yml", StringComparison.Ordinal) ? "a.md" : at;
        var page = (path, "---\ntitle: A\n---\n" + string.Concat(Enumerable.Repeat(mark, 30_000)) + "\n");
        var moved = at == path ? Move(generator, page) : Move(generator, (at, "title: Amt"), page);
        Assert.Equal(30_000, Assert.Single(moved.Pages).Text.Count(sign => sign == 'b'));
        Assert.Contains(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Fact]
    public void The_handbook_shows_the_table_of_keys()
    {
        var handbook = File.ReadAllText(Repository.Path("docs/umsteigen.md"));
        Assert.All(HeadKeys.All, key => Assert.Contains($"| `{key.Ours}` | {string.Join(", ", key.Theirs.Select(name => $"`{name}`"))} | {key.Meaning} |\n", handbook, StringComparison.Ordinal));
        Assert.All(HeadKeys.All, key => Assert.Contains(YamlKeys.Page, known => known.Name == key.Ours));
    }

    internal static GeneratorMove Move(Generator generator, params (string Path, string Text)[] files) => GeneratorImporter.Move(generator, new GeneratorFiles(
        files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal),
        files.Where(file => GeneratorFiles.IsRead(file.Path)).ToFrozenDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal)));

    internal static string Page(GeneratorMove moved, string target) => moved.Pages.Single(page => page.Target == target).Text;

    internal static ImmutableArray<Finding> Errors(GeneratorMove moved) =>
        [.. moved.Pages.Where(page => page.Target.EndsWith(".md", StringComparison.Ordinal)).SelectMany(page => Reading(moved, page.Target).Findings).Where(finding => finding.Severity == Severity.Error)];

    internal static Pages.Document Read(GeneratorMove moved, string target)
    {
        var document = Reading(moved, target).Document;
        Assert.NotNull(document);
        return document;
    }

    private static DocumentReading Reading(GeneratorMove moved, string target)
    {
        var file = new SourceFile(target, Encoding.UTF8.GetBytes(Page(moved, target)));
        return DocumentReader.Of(new SourceTree("", [file], [], [], DateOnly.MinValue), new FindingLog()).Read(file);
    }

    [GeneratedRegex(@"(?:Haus|Straße)\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
