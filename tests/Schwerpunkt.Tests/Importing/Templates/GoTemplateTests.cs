using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Templates;

/// <summary>Templates of shortcodes are worked out where they say the same on every build.</summary>
public sealed class GoTemplateTests
{
    [Theory]
    [InlineData("{{ $v := .Get 0 | strings.TrimPrefix \"v\" }}<button>\n    <a href=\"{{ printf \"https://x.example/v%s\" $v }}\">Neu in {{ $v }}</a>\n</button>", "Seit {{< b \"v1.2\" >}} da.", "Seit [Neu in 1.2](https://x.example/v1.2) da.")]
    [InlineData("{{ range .Params }}{{ if eq (substr . 0 1) \"@\" }}<a href=\"https://x.example/{{ substr . 1 }}\">{{ . }}</a>{{ else }}#{{ . }} {{ end }}{{ end }}", "{{< b \"@anna\" 12 >}}", "[@anna](https://x.example/anna)#12")]
    [InlineData("{{- with .Get \"titel\" -}}<strong>{{ . }}</strong>{{ else }}Ohne{{ end }}", "{{< b titel=\"Amt\" >}} und {{< b >}}.", "**Amt** und Ohne.")]
    [InlineData("<div>\n    {{ .Inner | markdownify }}\n</div>", "{{< b >}}\nWort **eins**.\n{{< /b >}}", "Wort **eins**.")]
    [InlineData("{{ $a := \"x\" }}{{ if .IsNamedParams }}{{ $a = .Get \"a\" }}{{ end }}{{ $a | upper }}", "{{< b a=\"wort\" >}}", "WORT")]
    [InlineData("{{ $f := .Get \"file\" }}{{ if eq (.Get \"markdown\") \"true\" }}{{ $f | readFile | markdownify }}{{ end }}", "{{< b file=\"/content/teil.md\" markdown=\"true\" >}}", "Aus einem *Teil*.")]
    [InlineData("{{ range $i, $p := site.Data.orte.liste }}{{ if $i }}, {{ end }}{{ $p.name }}{{ end }}", "{{< b >}}", "Potsdam, Cottbus")]
    [InlineData("<span class=\"icon\"></span>", "A {{< b >}} B.", "A  B.")]
    [InlineData("{{ T \"mehr\" }}{{ .Page.Store.Set \"x\" true }}", "{{< b >}} dazu", "Weiter dazu")]
    [InlineData("{{ partial \"teil.html\" (dict \"wort\" (.Get 0)) }}", "{{< b \"Amt\" >}}", "Das Amt.")]
    [InlineData("{{ .Get 0 | replaceRE \"o+\" \"u\" | printf \"%s!\" }}", "{{< b \"Moos\" >}}", "Mus!")]
    [InlineData("{{ .Site.Params.stand }}", "Stand {{< b >}}.", "Stand 2026.")]
    [InlineData("<a href=\"https://x.example/a.zip\"><i class=\"fa\"></i></a>", "{{< b >}}", "[a.zip](https://x.example/a.zip)")]
    public void A_template_is_worked_out(string template, string written, string expected)
    {
        var moved = MoveWith(template, written);
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    /// <summary>Nothing is guessed: what only a build knows stays as a comment with a warning.</summary>
    [Theory]
    [InlineData("{{ range .Site.RegularPages }}{{ .Title }}{{ end }}")]
    [InlineData("{{ $d := getJSON \"https://x.example\" }}{{ $d.name }}")]
    [InlineData("{{ now.Year }}")]
    [InlineData("<script src=\"https://x.example/a.js\"></script>")]
    [InlineData("{{ if true }}offen")]
    [InlineData("{{ range seq 9 }}{{ . }}{{ end }}")]
    [InlineData("{{ .Page.File.Path }}")]
    public void What_only_a_build_knows_stays_open(string template)
    {
        var moved = MoveWith(template, "{{< b >}}");
        Assert.Contains("<!-- {{< b ›}} -->", Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Contains(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Fact]
    public void A_template_that_never_ends_is_given_up()
    {
        var row = string.Concat(Enumerable.Repeat("{{ range site.Data.orte.liste }}", 20)) + "x" + string.Concat(Enumerable.Repeat("{{ end }}", 20));
        Assert.Contains(MoveWith(row, "{{< b >}}").Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    [Theory]
    [InlineData("{{< card link=\"../b\" title=\"Karte\" subtitle=\"Mehr dazu\" icon=\"x\" >}}", "[Karte](b.md) Mehr dazu")]
    [InlineData("{{< mermaid >}}\ngraph TD\n  A --> B\n{{< /mermaid >}}", "```mermaid\ngraph TD\n  A --> B\n```")]
    [InlineData("Formel {{< katex >}}a_b*c{{< /katex >}}.", "Formel `a_b*c`.")]
    [InlineData("{{< columns >}}\nLinks\n<--->\nRechts\n{{< /columns >}}", "Links\n\nRechts")]
    [InlineData("1. Eins\n   {{< hint info >}}\n   Wort.\n   {{< /hint >}}\n2. Zwei", "   ::: {.info}\n   Wort.\n   :::")]
    [InlineData("{{< expand \"Mehr\" >}}\nText.\n{{< /expand >}}", "<details>\n<summary>Mehr</summary>\n\nText.\n\n</details>")]
    [InlineData("{{< comment >}}\nNur intern\n{{< /comment >}}", "<!-- Nur intern -->")]
    [InlineData("{{< card header=\"Kopf\" title=\"Titel\" footer=\"Fuß\" >}}\nInhalt\n{{< /card >}}", "**Kopf** – **Titel**\n\nInhalt\n\nFuß")]
    [InlineData("A {{< icon \"github\" >}}B {{< badge \"neu\" >}}", "A B neu")]
    [InlineData("{{< x.inline >}}{{ \"Wort\" }}{{< /x.inline >}}", "Wort")]
    [InlineData("{{< imgproc markt Fill \"600x300\" />}}", "![](markt.jpg)")]
    [InlineData("{{< alert text=\"Achtung, *neu*\" >}}", "::: {.alert}\nAchtung, *neu*\n:::")]
    public void Shortcodes_of_common_themes_say_what_they_showed(string written, string expected)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", "title = \"Amt\"\n"), ("content/b.md", "---\ntitle: B\n---\n"), ("content/a/index.md", $"---\ntitle: Amt\n---\n{written}\n"), ("content/a/markt.jpg", ""));
        Assert.Contains(expected.Replace("](b.md)", "](../b.md)", StringComparison.Ordinal), Page(moved, "a/index.md"), StringComparison.Ordinal);
        Assert.DoesNotContain(moved.Findings, finding => finding.Kind == ImportTagLeft.Kind);
    }

    private static GeneratorMove MoveWith(string template, string written) => Move(
        Generator.Hugo,
        ("hugo.toml", "title = \"Amt\"\n[params]\nstand = \"2026\"\n"),
        ("layouts/shortcodes/b.html", template),
        ("layouts/partials/teil.html", "Das {{ .wort }}."),
        ("i18n/en.yaml", "mehr:\n  other: Weiter\n"),
        ("data/orte.yml", "liste:\n  - name: Potsdam\n  - name: Cottbus\n"),
        ("content/teil.md", "Aus einem *Teil*."),
        ("content/a.md", $"---\ntitle: Amt\n---\nAnfang.\n\n{written}\n"));
}
