using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Templates;

/// <summary>Liquid is worked out where it says the same on every build.</summary>
public sealed class LiquidTests
{
    [Theory]
    [InlineData("Stand {% if page.entwurf %}Entwurf{% else %}fertig{% endif %}.", "Stand fertig.")]
    [InlineData("{% if site.version == \"3.4\" and page.title contains 'Amt' %}Ja{% endif %}", "Ja")]
    [InlineData("{% unless site.leer %}Da{% endunless %}", "Da")]
    [InlineData("{% case site.version %}{% when '1' %}Eins{% when '2', '3.4' %}Drei{% endcase %}", "Drei")]
    [InlineData("{% for ort in site.data.orte %}\n* {{ ort.name }} ({{ forloop.index }})\n{% endfor %}", "* Potsdam (1)\n\n* Cottbus (2)")]
    [InlineData("{% assign wort = \"bad\" | append: \" saarow\" %}{{ wort | upcase }}", "BAD SAAROW")]
    [InlineData("{% capture text %}Von **{{ page.title }}**{% endcapture %}<div>{{ text | markdownify }}</div>", "Von **Amt**")]
    [InlineData("{% include hinweis.html content=\"Bitte *lesen*.\" %}", "Bitte *lesen*.")]
    [InlineData("{% capture w %}Das *Wort*{% endcapture %}\n{% include note.html content=w %}", "::: {.note}\nDas *Wort*\n:::")]
    [InlineData("{% include kasten.html titel=\"Kopf\" %}", "**Kopf**")]
    [InlineData("{% include kasten.html %}", "Ohne Titel")]
    [InlineData("```liquid\n{% raw %}{{ site.title }}{% endraw %}\n```", "```liquid\n{{ site.title }}\n```")]
    [InlineData("Von {{ site.author.name }} {{ page.nichts }}.", "Von Anna .")]
    [InlineData("{% include gallery caption=\"Alle\" %}", "![Bild](s.png)\n\nAlle")]
    [InlineData("<dl>\n<dt markdown=\"1\">`lang`</dt>\n<dd markdown=\"1\">Die *Sprache*.</dd>\n</dl>", "`lang`\n:   Die *Sprache*.")]
    public void Liquid_is_worked_out(string written, string expected)
    {
        var moved = MoveWith(written);
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Theory]
    [InlineData("{% for post in site.posts limit:5 %}\n- [{{ post.title }}]({{ post.url }})\n{% endfor %}", "<!-- {% for post in site.posts limit:5 %} ")]
    [InlineData("{{ site.time | date: \"%Y\" }}", "<!-- {{ site.time")]
    [InlineData("{% if site.github.x %}Wort{% endif %}", "Wort")]
    public void What_only_a_build_knows_stays_open(string written, string expected)
    {
        var moved = MoveWith(written);
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Theory]
    [InlineData("3/22/2020", "2020-03-22")]
    [InlineData("22/3/2020", "2020-03-22")]
    [InlineData("13.02.2021", "2021-02-13")]
    [InlineData("March 22, 2020", "2020-03-22")]
    [InlineData("\"Sun, 22 Mar 2020 10:00:00 +0100\"", "2020-03-22")]
    [InlineData("2020/3/2", "2020-03-02")]
    public void Days_are_read_in_the_usual_forms(string written, string expected)
    {
        var page = Page(Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", $"---\ntitle: A\ndate: {written}\n---\nText.\n")), "a.md");
        Assert.Contains($"\ndate: {expected}\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_called_that()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", "---\ntitle: A\ndate: 3/4/2020\n---\nText.\n"));
        Assert.Contains("# date: 3/4/2020\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("„date“", Assert.Single(moved.Findings, finding => finding.Kind == ImportUnknownKey.Kind).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<table><tr><th rowspan=\"2\">A</th><td>1</td></tr><tr><td>B<ul><li>x</li><li>y</li></ul></td></tr></table>", "| A | 1 |\n|  | B<br>• x<br>• y |")]
    [InlineData("<table><tr><th>K</th></tr><tr><td><p>a</p><p>b</p></td></tr></table>", "| a<br>b |")]
    [InlineData("Ein <span lang=\"en\">Smart City</span> Amt.", "Ein ::Smart City::{lang=en} Amt.")]
    [InlineData("<div lang=\"en\">\n\nEnglish words.\n\n</div>", "::: {lang=en}\nEnglish words.\n:::")]
    [InlineData("<p lang=\"es\">Hola</p>", "::: {lang=es}\nHola\n:::")]
    [InlineData("<script src=\"https://gist.github.com/anna/12ab.js\"></script>", "[Gist](https://gist.github.com/anna/12ab)")]
    [InlineData("![x](s.png)\n\n*Foto: Anna Muster*\n\nText.", "![x](s.png)\nFoto: Anna Muster\n\nText.")]
    [InlineData("<a href=\"https://x.example/\">\n  Mehr <i class=\"x\"></i>\n</a>", "[Mehr](https://x.example/)")]
    public void Html_keeps_what_it_says(string written, string expected) =>
        Assert.Contains(expected, Page(MoveWith(written), "a.md"), StringComparison.Ordinal);

    private static GeneratorMove MoveWith(string written) => Move(
        Generator.Jekyll,
        ("_config.yml", "theme: minima\nversion: 3.4\nauthor:\n  name: Anna\n"),
        ("_data/orte.yml", "- name: Potsdam\n- name: Cottbus\n"),
        ("_includes/hinweis.html", "<div class=\"alert\"><i class=\"fa\"></i> {{ include.content }}</div>\n"),
        ("_includes/kasten.html", "{% if include.titel %}<b>{{ include.titel }}</b>{% else %}Ohne Titel{% endif %}\n"),
        ("s.png", ""),
        ("a.md", $"---\ntitle: Amt\ngallery:\n  - image_path: /s.png\n    alt: Bild\n---\nAnfang.\n\n{written}\n"));
}
