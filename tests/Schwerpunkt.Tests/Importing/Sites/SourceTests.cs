using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Which files of a source are pages, and what becomes of those that are not.</summary>
public sealed class SourceTests
{
    private const string Loop = "{% for post in site.posts limit:5 %}<a href=\"{{ post.url }}\">{{ post.title }}</a>{% endfor %}";

    [Theory]
    [InlineData(Generator.Jekyll, "_config.yml", "index.html", Loop)]
    [InlineData(Generator.Jekyll, "_config.yml", "index.html", "{% assign x = site.posts %}{% for p in x %}{{ p.title }}{% endfor %}")]
    [InlineData(Generator.Jekyll, "_config.yml", "index.html", "{% if paginator.next_page %}{{ paginator.page }}{% endif %}")]
    [InlineData(Generator.Eleventy, "eleventy.config.js", "index.njk", "{% for p in collections.posts %}<a>{{ p.data.title }}</a>{% endfor %}")]
    [InlineData(Generator.Eleventy, "eleventy.config.js", "index.html", "{% for p in collections.posts %}<a>{{ p.data.title }}</a>{% endfor %}")]
    [InlineData(Generator.Hugo, "hugo.toml", "content/index.html", "{{< liste >}}")]
    public void A_page_in_HTML_keeps_its_text_beside_a_program(Generator generator, string config, string path, string program)
    {
        var moved = Move(generator, (config, "title: X\n"), (path, $"---\nlayout: home\ntitle: Start\n---\n<h2>Willkommen</h2>\n<p>Die Gemeinde grüßt.</p>\n<div>{program}</div>\n<p>Ende.</p>\n"));
        var page = Page(moved, "index.md");
        Assert.Contains("## Willkommen\n\nDie Gemeinde grüßt.\n\n", page, StringComparison.Ordinal);
        Assert.EndsWith("\n\nEnde.", page.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Fact]
    public void A_page_that_only_a_program_fills_is_said()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "title: X\n"), ("a.md", "---\ntitle: A\n---\nText.\n"), ("liste.html", $"---\ntitle: L\n---\n<ul><!-- Liste -->{Loop}</ul>\n"));
        Assert.Equal("a.md", Assert.Single(moved.Pages).Target);
        Assert.Contains("liste.html", Assert.Single(moved.Findings, finding => finding.Kind == ImportSkipped.Kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Jekyll_reads_what_is_included()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "include:\n  - _pages\n  - _kurz.md\n"), ("_pages/amt.md", "---\ntitle: Amt\npermalink: /amt/\n---\nText.\n"), ("_pages/tief/ort.md", "---\ntitle: Ort\n---\nText.\n"), ("_kurz.md", "---\ntitle: Kurz\n---\nText.\n"), ("_andere/x.md", "---\ntitle: X\n---\nText.\n"));
        Assert.Equal(["amt.md", "kurz.md", "pages/tief/ort.md"], moved.Pages.Select(page => page.Target).Order(StringComparer.Ordinal));
        Assert.Contains("- \"/_pages/tief/ort.html\"", Page(moved, "pages/tief/ort.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Generator.Eleventy, "eleventy.config.js", "a.md", "b.webc", "c/d.11ty.js")]
    [InlineData(Generator.Hugo, "hugo.toml", "content/a.md", "content/b.adoc", "content/c/d.org")]
    [InlineData(Generator.Jekyll, "_config.yml", "a.md", "b.textile", "_posts/2024-01-02-c.textile")]
    public void Pages_in_another_form_are_said(Generator generator, string config, string page, string one, string other)
    {
        var moved = Move(generator, (config, ""), (page, "Text.\n"), (one, "x"), (other, "x"), ("README.rst", "x"), ("_includes/z.webc", "x"));
        var message = Assert.Single(moved.Findings, finding => finding.Kind == ImportSkipped.Kind).Message;
        Assert.Contains("2 Dateien", message, StringComparison.Ordinal);
        Assert.Contains(one, message, StringComparison.Ordinal);
        Assert.Contains(other, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("module.exports = c => ({ dir: { input: \"content\", includes: \"../_includes\", data: \"../_data\" } });", "_data/", "_includes/")]
    [InlineData("export const config = { dir: { input: \"content\", data: \"angaben\", includes: \"teile\" } };", "content/angaben/", "content/teile/")]
    [InlineData("export default c => { c.setInputDirectory(\"./content\"); c.setDataDirectory(\"../daten/_data\"); };", "daten/_data/", "content/_includes/")]
    public void Eleventy_has_data_and_includes_where_its_configuration_says(string config, string data, string includes)
    {
        var moved = Move(
            Generator.Eleventy,
            ("eleventy.config.js", config),
            (data + "site.json", "{\"name\": \"Amt Öde\", \"url\": \"https://amt.example/\"}"),
            (data + "orte.json", "{\"haupt\": \"Öde\"}"),
            (includes + "gruss.html", "Guten Tag aus dem Teil."),
            ("content/a.md", "---\ntitle: A\n---\nDas {{ site.name }} in {{ orte.haupt }}.\n\n{% include \"gruss.html\" %}\n"));
        Assert.Equal("a.md", Assert.Single(moved.Pages).Target);
        Assert.Contains("Das Amt Öde in Öde.\n\nGuten Tag aus dem Teil.\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("title: Amt Öde\nbaseUrl: https://amt.example/\n", moved.SiteFile, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_in_JavaScript_says_what_a_site_is_called()
    {
        var moved = Move(Generator.Eleventy, ("eleventy.config.js", ""), ("_data/metadata.js", "const x = require(\"x\");\nmodule.exports = {\n\ttitle: \"Amt\",\n\turl: \"https://amt.example/\",\n};\n"), ("a.md", "Im {{ metadata.title }}.\n"));
        Assert.Contains("title: Amt\nbaseUrl: https://amt.example/\n", moved.SiteFile, StringComparison.Ordinal);
        Assert.Contains("Im Amt.", Page(moved, "a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%d.%m.%Y", "06.05.2024")]
    [InlineData("%-d. %B %Y", "6. May 2024")]
    public void Jekyll_writes_the_day_in_the_name(string pattern, string expected)
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", ""), ("_posts/2024-05-06-tag.md", $"---\ntitle: Tag\ncategories: rathaus finanzen\n---\nSeite vom {{{{ page.date | date: \"{pattern}\" }}}}.\n"));
        Assert.Contains($"Seite vom {expected}.\n", Page(moved, "posts/tag.md"), StringComparison.Ordinal);
        Assert.Contains("date: 2024-05-06\ntags:\n  - rathaus\n  - finanzen\n", Page(moved, "posts/tag.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_what_is_missing_has_no_old_address() =>
        Assert.DoesNotContain("aliases", Page(Move(Generator.Eleventy, ("eleventy.config.js", ""), ("404.md", "---\ntitle: Fehlt\npermalink: 404.html\n---\nText.\n")), "404.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("bildnachweise/index.md", "a/index.md", "a/b.md", "x.txt")]
    [InlineData("content/bildnachweise.md", "content/a/_index.md", "content/a/b.md", "hugo.toml")]
    public void What_this_program_exported_comes_back(string credits, string section, string page, string config)
    {
        (string, string)[] files = [("adressen.csv", "x"), (".schwerpunkt-manifest.json", "{}"), (config, ""), (credits, "---\ntitle: Bildnachweise\n---\n\n- `a.png`: Foto: Amt\n"), (section, "---\ntitle: A\n---\nText.\n"), (page, "---\ntitle: B\norder: 3\n---\nText.\n")];
        Assert.Equal(Generator.Hugo, Generators.Detect(files.Select(file => file.Item1).ToHashSet(StringComparer.Ordinal), _ => ""));
        var moved = Move(Generator.Hugo, files);
        Assert.Equal(["a/b.md", "a/index.md"], moved.Pages.Select(one => one.Target).Order(StringComparer.Ordinal));
        Assert.Equal("---\ntitle: B\norder: 3\n---\n\nText.\n", Page(moved, "a/b.md"));
        Assert.Contains(credits, Assert.Single(moved.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_configuration_and_a_start_page_are_Jekyll() =>
        Assert.Equal(Generator.Jekyll, Generators.Detect(new HashSet<string> { "_config.yml", "index.md" }, _ => "title: X"));
}
