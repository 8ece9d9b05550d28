using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>Whatever a site calls its tags and whether their templates lie there: words and credits stay, or a finding says what is open.</summary>
public sealed class KeptWordsTests
{
    /// <summary>Each language in a folder of its own: names mean pages of the language they stand in, or that they ask for.</summary>
    [Fact]
    public void References_stay_in_their_language()
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "baseURL=\"https://x.example/\"\ndefaultContentLanguage=\"de\"\n[languages.de]\ncontentDir=\"content/de\"\n[languages.en]\ncontentDir=\"content/en\"\n"), ("content/de/_index.md", "---\ntitle: S\n---\n[e]({{< ref path=\"bau.md\" lang=\"en\" >}})\n"), ("content/de/bau.md", "---\ntitle: B\n---\nText.\n"),
            ("content/en/_index.md", "---\ntitle: S\n---\nText.\n"), ("content/en/bau.md", "---\ntitle: B\n---\n[h]({{< ref \"/\" >}})\n"));
        Assert.Contains("[e](en/bau.md)", Page(moved, "index.md"), StringComparison.Ordinal);
        Assert.Contains("[h](index.md)", Page(moved, "en/bau.md"), StringComparison.Ordinal);
    }

    private static readonly (string, string) Hugo = ("hugo.toml", "baseURL=\"https://x.example/\"\ndefaultContentLanguage=\"de\"\n[languages.de]\nweight=1\n[languages.en]\nweight=2\n");

    [Fact]
    public void Two_credits_of_one_picture_stay_with_their_places()
    {
        var moved = Move(Generator.Hugo, Hugo, ("static/a.png", ""),
            ("content/a.md", "---\ntitle: A\n---\n{{< figure src=\"/a.png\" alt=\"Ein Haus\" caption=\"Eins\" attr=\"Anna Amsel\" >}}\n\n{{< figure src=\"https://x.example/a.png\" alt=\"Ein Haus\" caption=\"Zwei\" attr=\"Foto: Berta Bach\" >}}\n"));
        Assert.Contains("![Ein Haus](a.png \"© Anna Amsel\")\nEins\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains("![Ein Haus](a.png \"Foto: Berta Bach\")\nZwei\n", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Single(moved.Pages);
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportWithoutCredit.Kind);
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind == MissingCredit.Kind);
    }

    /// <summary>So an export of ours writes a figure for other programs.</summary>
    [Theory]
    [InlineData("![Ein Haus](/a.png)\\\nDer Markt.\\\nFoto: Carla Cam\n\nEnde.", "![Ein Haus](a.png)\nDer Markt.\nFoto: Carla Cam\n\nEnde.")]
    [InlineData("![Ein Haus](/a.png)\\\nFoto: Carla Cam\n\nEnde.", "![Ein Haus](a.png)\nFoto: Carla Cam\n\nEnde.")]
    [InlineData("<details><summary>Wann?</summary>\n\nMontags.\n\n</details>\n\n> Zitat", "<details>\n<summary>Wann?</summary>\n\nMontags.\n\n</details>\n\n> Zitat")]
    public void What_an_export_writes_comes_back_as_it_was(string written, string expected)
    {
        var moved = Move(Generator.Hugo, Hugo, ("static/a.png", ""), ("content/a.md", $"---\ntitle: A\n---\n{written}\n"));
        Assert.EndsWith($"\n{expected}\n", Page(moved, "a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_credit_of_two_pages_is_in_the_sidecar()
    {
        const string figure = "---\ntitle: A\n---\n{{< figure src=\"/a.png\" alt=\"Ein Haus\" attr=\"Anna Amsel\" >}}\n";
        var moved = Move(Generator.Hugo, Hugo, ("static/a.png", ""), ("content/a.md", figure), ("content/b.md", figure));
        Assert.Contains("![Ein Haus](a.png)\n", Page(moved, "b.md"), StringComparison.Ordinal);
        Assert.Equal("credit: Anna Amsel\n", Page(moved, "a.png.yml"));
    }

    [Theory]
    [InlineData("attr=\"Luise Licht\" attrlink=\"https://licht.example/\"", "credit: Luise Licht\n", "[licht.example](https://licht.example/)")]
    [InlineData("caption=\"Luise Licht im Garten\" attr=\"Luise Licht\"", "credit: \"© Luise Licht\"\n", "Luise Licht im Garten")]
    public void A_credit_that_stands_elsewhere_too_is_one(string words, string sidecar, string below)
    {
        var moved = Move(Generator.Hugo, Hugo, ("static/a.png", ""), ("content/a.md", $"---\ntitle: A\n---\n{{{{< figure src=\"/a.png\" alt=\"Ein Haus\" {words} >}}}}\n"));
        Assert.Equal(sidecar, Page(moved, "a.png.yml"));
        Assert.Contains($"![Ein Haus](a.png)\n{below}\n", Page(moved, "a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hinweis", "<div><b>{{ .Get \"titel\" }}</b>\n{{ .Inner | markdownify }}</div>", "{{< hinweis titel=\"Titelwort\" >}}\nInnen\n{{< /hinweis >}}", "Titelwort|Innen")]
    [InlineData("hinweis", "{{ $x := now }}<b>{{ .Get \"titel\" }}{{ $x.Year }}</b>", "{{< hinweis titel=\"Titelwort\" >}}\nInnen\n{{< /hinweis >}}", "Titelwort|Innen")]
    [InlineData("youtube", "<p>{{ .Get \"text\" }}</p><a href=\"https://youtu.be/{{ .Get \"id\" }}\">Vorlagenwort</a>", "{{< youtube id=\"abc\" text=\"Filmtextwort\" >}}", "Filmtextwort|[Vorlagenwort](https://youtu.be/abc)")]
    [InlineData("figure", "<figure><img src=\"{{ .Get \"src\" }}\" alt=\"{{ .Get \"alt\" }}\"><figcaption>{{ .Get \"unterschrift\" }} {{ .Get \"foto\" }}</figcaption></figure>", "{{< figure src=\"/a.png\" alt=\"Ein Haus\" unterschrift=\"Unterwort.\" foto=\"Foto: Fred Fuchs\" >}}", "![Ein Haus](a.png)|Unterwort.|Foto: Fred Fuchs")]
    [InlineData("figure", "<figure><img src=\"{{ .Get \"src\" }}\" alt=\"{{ .Get \"alt\" }}\"><figcaption>{{ .Get \"caption\" }} {{ .Get \"attr\" }}</figcaption></figure>", "{{< figure src=\"/a.png\" alt=\"Ein Haus\" caption=\"Eins\" attr=\"Anna Amsel\" >}}", "![Ein Haus](a.png)\nEins\n")]
    [InlineData("anderes", "", "{{< bildx \"/a.png\" \"Ein Dach\" \"Foto: Dora Dachs\" >}}", "![Ein Dach](a.png)\nFoto: Dora Dachs\n")]
    [InlineData("anderes", "", "{{< bildy src=\"/a.png\" alt=\"Ein Eck\" foto=\"Foto: Emil Eck\" >}}", "![Ein Eck](a.png)")]
    [InlineData("anderes", "", "{{< kachel titel=\"Titelwort\" text=\"Textwort\" >}}", "Titelwort|Textwort")]
    [InlineData("anderes", "", "{{< kachel ort=\"Am Markt\" groesse=\"large\" >}}", "Am Markt <!-- {{< kachel")]
    [InlineData("anderes", "", "{{< rahmen titel=\"Titelwort\" >}}Innen{{< /rahmen >}}", "**Titelwort** Innen")]
    public void Words_of_a_shortcode_stay(string name, string template, string written, string expected)
    {
        var moved = Move(Generator.Hugo, Hugo, ($"layouts/shortcodes/{name}.html", template), ("static/a.png", ""), ("content/a.md", $"---\ntitle: A\n---\n{written}\n"));
        Assert.All(expected.Split('|'), words => Assert.Contains(words, Page(moved, "a.md"), StringComparison.Ordinal));
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportWithoutCredit.Kind);
    }

    [Theory]
    [InlineData("{% include alert.html titel=\"Titelwort\" text=\"Inhalt\" %}", "Titelwort: Inhalt Vorlagenwort")]
    [InlineData("{% include fehlt.html titel=\"Titelwort\" wort=\"Inhalt\" %}", "Titelwort|Inhalt")]
    [InlineData("{% include hinweis.html kopf=\"Kopfwort\" text=\"Inhalt\" %}", "Kopfwort|Inhalt")]
    [InlineData("{% youtube \"https://www.youtube.com/watch?v=abc\" %}", "[YouTube](https://www.youtube.com/watch?v=abc)")]
    [InlineData("{% youtube abc %}", "[YouTube](https://www.youtube.com/watch?v=abc)")]
    public void Words_of_an_include_stay(string written, string expected)
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "title: J\n"), ("_includes/alert.html", "<p>{{ include.titel }}: {{ include.text }} Vorlagenwort</p>"), ("a.md", $"---\ntitle: A\n---\n{written}\n"));
        Assert.All(expected.Split('|'), words => Assert.Contains(words, Page(moved, "a.md"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{% set text = \"Setzwort\" %}\n{% include \"hinweis.njk\" %}", "Setzwort")]
    [InlineData("{% assign text = \"Setzwort\" %}\n{% include \"hinweis.njk\" %}", "Setzwort")]
    [InlineData("{% set wort = \"Setzwort\" %}\nEin {{ wort }} hier.", "Ein Setzwort hier.")]
    [InlineData("{% set text = \"A\" | mach %}\n{% include \"hinweis.njk\" %}", "<!-- {% include")]
    [InlineData("{% include \"hinweis.njk\" %}", "<!-- {% include")]
    [InlineData("{% bild \"/a.png\", \"Alt Bildwort\", \"Karin Klick\" %}", "![Alt Bildwort](a.png)\nKarin Klick\n")]
    public void Words_of_Nunjucks_stay(string written, string expected) => Assert.Contains(
        expected,
        Page(Move(Generator.Eleventy, ("eleventy.config.js", ""), ("_includes/hinweis.njk", "<aside><p>{{ text }}</p></aside>"), ("a.png", ""), ("a.md", $"---\ntitle: A\n---\nVor.\n\n{written}\n\nNach.\n")), "a.md"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("<ul>{liste.map(x => <li>{x}</li>)}</ul>", "- Einswort\n- Zweiwort\n", false)]
    [InlineData("Alle: {liste.filter(x => x.length).join(' und ')}.", "Alle: Einswort, Zweiwort <!-- ", true)]
    [InlineData("Stand {new Date().getFullYear()}.", "Stand <!-- {new Date().getFullYear()} -->", true)]
    [InlineData("<Code code={`x = 1`} lang=\"js\" title=\"dateiwort.js\" />", "**dateiwort.js**\n\n```js\nx = 1\n```", false)]
    [InlineData(":::tip[Rat]{icon=\"heart\"}\nText.\n:::", "Text.", false)]
    public void Words_of_a_program_in_MDX_stay(string written, string expected, bool isOpen)
    {
        var moved = Move(Generator.Starlight, ("astro.config.mjs", "starlight({ title: 'S' })"), ("src/content/docs/a.mdx", $"---\ntitle: A\n---\nexport const liste = ['Einswort', 'Zweiwort'];\n\n{written}\n"));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Equal(isOpen, moved.Findings.Any(finding => finding.Kind == ImportTagLeft.Kind));
    }

    [Theory]
    [InlineData("{{< relref path=\"kultur/b.md\" lang=\"en\" >}}", "[x](../en/kultur/b.md)")]
    [InlineData("{{< ref path=\"/kultur/b\" lang=\"en\" >}}", "[x](../en/kultur/b.md)")]
    [InlineData("{{< relref \"kultur/c.md\" >}}", "[x](c.md)")]
    [InlineData("{{< relref path=\"kultur/c.md\" lang=\"en\" >}}", null)]
    public void A_reference_leads_to_its_language(string written, string? expected)
    {
        var moved = Move(Generator.Hugo, Hugo, ("content/kultur/a.md", $"---\ntitle: A\n---\n[x]({written})\n"), ("content/kultur/b.md", "---\ntitle: B\n---\nB\n"), ("content/kultur/b.en.md", "---\ntitle: Ben\n---\nB\n"), ("content/kultur/c.de.md", "---\ntitle: C\n---\nC\n"));
        if (expected is not null) Assert.Contains(expected, Page(moved, "kultur/a.md"), StringComparison.Ordinal);
        Assert.Equal(expected is null ? 1 : 0, moved.Findings.Count(finding => finding.Kind == ImportLinkLeft.Kind));
        Assert.DoesNotContain(moved.Findings, finding => finding.Message.EnumerateRunes().Any(sign => sign.Value >= 0xF8000));
    }
}
