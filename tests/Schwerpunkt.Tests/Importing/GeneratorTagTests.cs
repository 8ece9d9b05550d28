using System.Diagnostics;
using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Tags of other generators: what they say to a reader stays.</summary>
public sealed class GeneratorTagTests
{
    [Theory]
    [InlineData("<figure><img src=\"/s.png\" alt=\"x\"><figcaption>Am Markt. Foto: Jan Korn</figcaption></figure>", "\n\n![x](s.png)\nAm Markt. Foto: Jan Korn\n")]
    [InlineData("<figure class=\"x\">\n  <img src=\"/s.png\" alt=\"x\">\n  <figcaption>\n    Am Markt<br>\n    <small>Foto: Jan Korn</small>\n  </figcaption>\n</figure>\nUnten.", "\n\n![x](s.png)\nAm Markt\nFoto: Jan Korn\n\n")]
    [InlineData("{{% notice tip \"Titel hier\" %}}\nText.\n{{% /notice %}}", "::: {.tip}\n**Titel hier**\n\nText.\n:::")]
    [InlineData("{{% expand \"Mehr dazu\" %}}\nText.\n{{% /expand %}}", "<details>\n<summary>Mehr dazu</summary>\n\nText.\n\n</details>")]
    [InlineData("{{< tab \"MacOS\" >}}Text.{{< /tab >}}", "**MacOS** Text.")]
    [InlineData("{{< quote author=\"Goethe\" >}}\nText.\n{{< /quote >}}", "Text.\n\n– Goethe")]
    [InlineData("{{< button href=\"https://z.example/\" >}}Text{{< /button >}}", "[Text](https://z.example/)")]
    [InlineData("{{< figure caption=\"Am Markt.\" attr=\"Anna Muster\" >}}", "Am Markt.\n\nAnna Muster")]
    [InlineData("{{< figure src=\"/s.png\" alt=\"x\" caption=\"Am Markt.<br>\" >}}", "![x](s.png)\nAm Markt.\n")]
    [InlineData("```\n{{</* figure */>}}\n```", "```\n{{< figure >}}\n```")]
    [InlineData("## <a id=\"ort\"></a>Abschnitt zwei\n\n[x](#ort)", "## Abschnitt zwei {#ort}\n\n[x](#ort)")]
    [InlineData("Das Zeichen \\<b> steht für fett.", "Das Zeichen \\<b> steht für fett.")]
    [InlineData("Code \\<script>alert(1)\\</script> Ende.", "Code \\<script>alert(1)\\</script> Ende.")]
    [InlineData("Schreiben Sie \\{.klasse\\} dahinter.", "Schreiben Sie \\{.klasse\\} dahinter.")]
    [InlineData("Zahl[^1].\n\n[^1]: Eins.\n\n    {{< button href=\"https://z.example/\" >}}Text{{< /button >}}", "[^1]: Eins.\n\n    [Text](https://z.example/)")]
    [InlineData("Wort\n:   Eins.\n\n    {{< button href=\"https://z.example/\" >}}Text{{< /button >}}", ":   Eins.\n\n    [Text](https://z.example/)")]
    [InlineData("{{< video src=\"https://z.example/f.mp4\" title=\"Der Film\" caption=\"Er zeigt den Umbau.\" >}}", "[Der Film](https://z.example/f.mp4) Er zeigt den Umbau.")]
    [InlineData("{{< youtube id=\"abc\" title=\"Der Film\" caption=\"Er zeigt den Umbau.\" >}}", "[Der Film](https://www.youtube.com/watch?v=abc) Er zeigt den Umbau.")]
    [InlineData("Schreiben Sie {{ .Params.autor }} darunter.", "Schreiben Sie {{ .Params.autor }} darunter.")]
    [InlineData("<blockquote>Habe nun, ach<footer>Goethe</footer></blockquote>", "> Habe nun, ach\n>\n> Goethe\n")]
    [InlineData("{{< aa 5 >}} {{< bb 6 >}} Wort", "Wort <!-- {{< aa 5 ›}} --> <!-- {{< bb 6 ›}} -->")]
    public void Words_of_tags_stay(string written, string expected)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", $"---\ntitle: Amt\n---\nAnfang.\n\n{written}\n"), ("static/s.png", ""));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
    }

    /// <summary>Words given to a template that reads them as Markdown are Markdown.</summary>
    [Theory]
    [InlineData("{{ .Inner | markdownify }}", "> Wir **planen** [dort](https://z.example/).")]
    [InlineData("{{ .Inner }}", "> Wir \\*\\*planen\\*\\*")]
    public void A_quotation_of_a_template_keeps_its_Markdown(string inner, string expected) => Assert.Contains(expected, Page(Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("layouts/shortcodes/zitat.html", $"<blockquote><p>{inner}</p></blockquote>"),
        ("content/a.md", "---\ntitle: A\n---\n{{< zitat >}}Wir **planen** [dort](https://z.example/).{{< /zitat >}}\n")), "a.md"), StringComparison.Ordinal);

    [Fact]
    public void A_drawing_with_a_name_is_said()
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/a.md", "---\ntitle: A\n---\nText.\n\n<svg role=\"img\" aria-label=\"Lageplan\"><path d=\"M0 0\"/></svg>\n"));
        Assert.Contains("„Lageplan“", Assert.Single(moved.Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% aufklapp \"Mehr dazu\" %}\nText.\n{% endaufklapp %}", "**Mehr dazu**\n\nText.")]
    [InlineData("{::comment}\nGeheim\n{:/comment}\n\nText.", "<!-- Geheim -->")]
    [InlineData("[b]({{ site.baseurl }}{% link b.md %})", "[b](b.md)")]
    [InlineData("[Plan]({% link assets/plan.pdf %})", "[Plan](assets/plan.pdf)")]
    [InlineData("<a href=\"/x/{{ url }}\">Text</a>", "Text](/x/")]
    public void Liquid_leaves_its_words(string written, string expected)
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\nbaseurl: /amt\n"), ("a.md", $"---\ntitle: Amt\n---\n{written}\n"), ("b.md", "---\ntitle: B\n---\n"));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Components_pair_around_code()
    {
        var moved = Move(
            Generator.Starlight,
            ("astro.config.mjs", "starlight({ title: 'Amt' })"),
            ("src/content/docs/a.mdx", "---\ntitle: A\n---\nimport bild from '../../assets/s.png';\n\n<Tabs>\n  <TabItem label=\"Eins\">\n    `<TabItem>` und `</Tabs>`\n\n    ```\n    <Card title=\"x\">\n    ```\n  </TabItem>\n  <TabItem label=\"Zwei\">Wort.</TabItem>\n</Tabs>\n\n<Testimonial name=\"Rachel\">Gut.</Testimonial>\n\n<img src={bild.src} alt=\"Markt\" />\n"),
            ("src/assets/s.png", ""));
        var page = Page(moved, "a.md");
        Assert.Contains("**Eins**\n\n`<TabItem>` und `</Tabs>`\n\n```\n<Card title=\"x\">\n```\n", page, StringComparison.Ordinal);
        Assert.Contains("**Zwei**\n\nWort.", page, StringComparison.Ordinal);
        Assert.Contains("**Rachel** Gut.", page, StringComparison.Ordinal);
        Assert.Matches(@"!\[Markt\]\([^)]*s\.png\)", page);
    }

    [Theory]
    [InlineData(Generator.Hugo, "hugo.toml", "content/2024/ueber.md", "aliases: [alt2]", "/2024/alt2")]
    [InlineData(Generator.Statiq, "settings.yml", "input/amt/ueber.md", "RedirectFrom: alt2", "/alt2")]
    [InlineData(Generator.Jekyll, "_config.yml", "amt/ueber.md", "redirect_from: alt2", "/alt2")]
    public void An_old_address_counts_from_where_its_generator_counts(Generator generator, string config, string path, string key, string alias)
    {
        var moved = Move(generator, (config, ""), (path, $"---\ntitle: A\n{key}\nreviewBy: 2027-03-31\n---\nText.\n"));
        Assert.Contains(alias + "\n", Assert.Single(moved.Pages).Text.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\nreviewBy: 2027-03-31\n", moved.Pages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_Eleventy_does_not_write_keeps_its_name() =>
        Assert.Equal("amt/a.md", Assert.Single(Move(Generator.Eleventy, ("eleventy.config.js", ""), ("amt/a.md", "---\ntitle: A\npermalink: false\n---\nText.\n")).Pages).Target);

    /// <summary>Far above what a page takes, far below what it took.</summary>
    [Theory]
    [InlineData(Generator.Hugo, "hugo.toml", "content/a.md", "{{< a >}}\n", 5_000)]
    [InlineData(Generator.Hugo, "hugo.toml", "content/a.md", "<ul><li>", 25_000)]
    [InlineData(Generator.Hugo, "hugo.toml", "content/a.md", "<video>", 20_000)]
    [InlineData(Generator.Jekyll, "_config.yml", "a.md", "{% raw %}", 3_000)]
    [InlineData(Generator.Starlight, "astro.config.mjs", "src/content/docs/a.mdx", "import {a\n", 3_000)]
    public void Open_marks_by_the_thousand_take_no_time(Generator generator, string config, string path, string mark, int count)
    {
        var watch = Stopwatch.StartNew();
        Assert.Single(Move(generator, (config, ""), (path, "---\ntitle: A\n---\n" + string.Concat(Enumerable.Repeat(mark, count)) + "\n")).Pages);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
