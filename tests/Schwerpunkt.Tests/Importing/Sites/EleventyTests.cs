using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Sites of Eleventy: heads that are programs, data beside pages, shortcodes of both template languages.</summary>
public sealed class EleventyTests
{
    private static readonly (string, string) Config = ("eleventy.config.js", "");

    [Fact]
    public void An_address_that_only_the_old_site_works_out_is_said()
    {
        var moved = Move(Generator.Eleventy, ("eleventy.config.js", ""), ("a.md", "---\ntitle: A\npermalink: \"/{{ jahr }}/{{ title | slug }}/\"\n---\nText.\n"), ("b.md", "---\ntitle: B\neleventyComputed:\n  permalink: \"/{{ jahr }}/{{ title | slug }}/\"\n---\nText.\n"), ("c.md", "---\ntitle: C\npermalink: \"/so/{{ title | slug }}/\"\n---\nText.\n"));
        Assert.DoesNotContain("aliases", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("„/{{ jahr }}/{{ title | slug }}/“; das rechnete erst der alte Auftritt aus (2 Seiten)", Assert.Single(moved.Findings, finding => finding.Kind == ImportUnusableAddress.Kind).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("module.exports = { eleventyComputed: { permalink: data => `/x/${data.page.fileSlug}/` } };")]
    [InlineData("module.exports = { permalink: (data) => `/x/${data.page.fileSlug}/` };")]
    public void An_address_that_a_function_works_out_is_said(string script)
    {
        var moved = Move(Generator.Eleventy, ("eleventy.config.js", ""), ("p/p.11tydata.js", script), ("p/eins.md", "---\ntitle: Eins\n---\nText.\n"));
        Assert.DoesNotContain("aliases", Page(moved, "p/eins.md"), StringComparison.Ordinal);
        Assert.Single(moved.Findings, finding => finding.Kind == ImportUnusableAddress.Kind);
    }

    [Theory]
    [InlineData("---js\n{\n  title: \"Neues Amt\", // Bemerkung\n  date: '2023-05-06',\n  tags: [\"eins\", 'zwei',],\n  permalink: function(data) { return \"/x/\"; },\n}\n---\n", "title: Neues Amt\ndate: 2023-05-06\ntags:\n  - eins\n  - zwei\n")]
    [InlineData("---js\nconst title = \"Neues Amt\";\nconst draft = true;\n---\n", "title: Neues Amt\ndraft: true\n")]
    [InlineData("---json\n{\n  \"title\": \"Neues Amt\",\n  \"order\": 2\n}\n---\n", "title: Neues Amt\norder: 2\n")]
    [InlineData("---js\nmodule.exports = require(\"./x\");\n---\n", "# module.exports = require(\"./x\");\n")]
    public void A_head_in_JavaScript_is_no_text(string head, string expected)
    {
        var page = Page(Move(Generator.Eleventy, Config, ("a.md", head + "Ein Satz.\n")), "a.md");
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.EndsWith("---\n\nEin Satz.\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_program_works_out_stays_as_a_comment()
    {
        var moved = Move(Generator.Eleventy, Config, ("a.md", "---js\n{ title: \"A\", gruppe: [1, 2].map((x) => ({ x })), order: 3 }\n---\nText.\n"));
        Assert.Contains("order: 3\n# gruppe: [1, 2].map((x) => ({ x }))\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("lässt sich nicht lesen", Assert.Single(moved.Findings, finding => finding.Kind == ImportUnknownKey.Kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_beside_a_page_and_above_it_speak_for_it()
    {
        var moved = Move(Generator.Eleventy, Config, ("amt/amt.json", "{\"tags\": \"bauen\"}"), ("amt/a.11tydata.js", "module.exports = { title: \"Von nebenan\", draft: true };"), ("amt/a.md", "Text.\n"));
        Assert.Contains("title: Von nebenan\ndraft: true\ntags:\n  - bauen\n", Page(moved, "amt/a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% Aside 'caution' %}\nEin Satz.\n{% endAside %}", "::: {.aside}\n**caution**\n\nEin Satz.\n:::")]
    [InlineData("{% callout \"info\", \"md\" %}Ein **Satz**.{% endcallout %}", "::: {.info}\nEin **Satz**.\n:::")]
    [InlineData("{% Img src=\"/s.png\", alt=\"x\", width=\"800\" %}", "![x](s.png)")]
    [InlineData("{% image \"/s.png\", \"x\" %}", "![x](s.png)")]
    [InlineData("[a]({{ \"/b/\" | url }})", "[a](b.md)")]
    [InlineData("[a]({{ \"https://x.example/\" | kurz }})", "[a](https://x.example/)")]
    [InlineData("{% from \"m.njk\" import m %}\nText.", "Text.")]
    [InlineData("{{ hint({ titleText: \"Obacht\", text: \"Es dauert acht Wochen.\" }) }}", "**Obacht**\n\nEs dauert acht Wochen.")]
    [InlineData("{{ bilder({ items: [{ text: \"Das Amt\", img: { src: \"/s.png\" } }] }) }}", "![Das Amt](s.png)")]
    [InlineData("{% verweis \"Das Amt\", \"https://x.example/\" %}", "[Das Amt](https://x.example/)")]
    [InlineData("{% youtubeEmbed \"abc\", \"Ein Film\" %}", "[Ein Film](https://www.youtube.com/watch?v=abc)")]
    [InlineData("```html\n{% raw %}{{ roh }}{% endraw %}\n```", "```html\n{{ roh }}\n```")]
    [InlineData("<is-land on:visible>\n\nEin Satz.\n\n</is-land>", "Ein Satz.")]
    [InlineData("Von {{ metadata.title }}.", "Von Amt.")]
    public void Templates_say_what_they_said(string written, string expected)
    {
        var moved = Move(Generator.Eleventy, Config, ("_data/metadata.json", "{\"title\": \"Amt\"}"), ("a.md", $"---\ntitle: A\n---\nAnfang.\n\n{written}\n"), ("b.md", "---\ntitle: B\n---\nText.\n"), ("s.png", ""));
        Assert.Contains($"Anfang.\n\n{expected}\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Equal(0, moved.Open);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
    }

    [Fact]
    public void A_list_that_a_program_fills_is_one_comment()
    {
        var moved = Move(Generator.Eleventy, Config, ("a.md", "---\ntitle: A\n---\n<ul>\n{%- for post in posts %}\n<li>{{ post.title }}</li>\n{%- endfor %}\n</ul>\n"));
        Assert.Single(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Fact]
    public void A_template_with_text_is_a_page_and_one_without_is_said()
    {
        var moved = Move(Generator.Eleventy, Config, ("about.njk", "---\ntitle: Über uns\n---\n<h2>Wer wir sind</h2>\n    <p>Ein Satz.</p>\n"), ("feed.njk", "---\npermalink: /feed.xml\n---\n<feed>{% for p in x %}x{% endfor %}</feed>\n"));
        Assert.Contains("## Wer wir sind\n\nEin Satz.", Page(moved, "about.md"), StringComparison.Ordinal);
        Assert.Contains("feed.njk", Assert.Single(moved.Findings, finding => finding.Kind == ImportSkipped.Kind).Message, StringComparison.Ordinal);
    }
}
