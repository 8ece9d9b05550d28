using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Generators;
using static Schwerpunkt.Tests.Importing.GeneratorTests;

namespace Schwerpunkt.Tests.Importing.Sites;

/// <summary>What a tag becomes stays in the cell, the item or the quotation of the tag, and apart from other words.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("| Amt | Was |\n|---|---|\n| Bauamt | <ul><li>Anträge</li><li>Pläne</li></ul> |\n| B | <p>Eins</p><p>Zwei</p> |", "| Amt | Was |\n|---|---|\n| Bauamt | Anträge<br>Pläne |\n| B | Eins<br>Zwei |\n")]
    [InlineData("| A | B |\n|---|---|\n| x | {{< figure src=\"/s.png\" alt=\"Markt\" caption=\"Am Markt. Foto: Jan Korn\" >}} |", "| A | B |\n|---|---|\n| x | Markt |\n\n![Markt](s.png)\nAm Markt. Foto: Jan Korn\n")]
    [InlineData("- Eins\n  <p>Absatz</p>\n- Zwei", "- Eins\n\n  Absatz\n\n- Zwei\n")]
    [InlineData("- <p>Absatz</p>\n- Zwei", "- Absatz\n\n- Zwei\n")]
    [InlineData("1. Eins\n\n   <table><tr><th>A</th></tr><tr><td>1</td></tr></table>\n2. Zwei", "1. Eins\n\n   | A |\n   |---|\n   | 1 |\n")]
    [InlineData("- Eins\n\n  <pre>ls\n    cd</pre>\n- Zwei", "- Eins\n\n  ```\n  ls\n    cd\n  ```\n")]
    [InlineData("> Zitat\n> <p>Absatz</p>\n> Ende", "> Zitat\n>\n> Absatz\n>\n> Ende\n")]
    [InlineData("> Zitat\n>\n> {{< figure src=\"/s.png\" alt=\"A\" caption=\"Am Markt\" >}}", "> ![A](s.png)\n> Am Markt\n")]
    [InlineData("- Bild: {{< figure src=\"/s.png\" alt=\"A\" caption=\"Am Markt\" >}}\n- b", "- Bild:\n\n  ![A](s.png)\n  Am Markt\n")]
    public void A_tag_keeps_its_place(string written, string expected) => Assert.Contains(expected, Moved(written), StringComparison.Ordinal);

    [Theory]
    [InlineData("[a](<Form 1.pdf>) und [b]\n\n[b]: <Form 1.pdf>", "[a](form-1.pdf) und [b]\n\n[b]: form-1.pdf\n")]
    [InlineData("{{< tabs items=\"Linux,Windows\" >}}{{< tab >}}L{{< /tab >}}{{< tab >}}W{{< /tab >}}{{< /tabs >}}", "**Linux**\n\nL\n\n**Windows**\n\nW\n")]
    [InlineData("Wort{{< br >}}Naechstes", "Wort<br>Naechstes\n")]
    [InlineData("{{< row >}}{{< col >}}A{{< /col >}}{{< col >}}B{{< /col >}}{{< /row >}}", "A\n\nB\n")]
    [InlineData("<select><option>Alt</option><option>Beta</option></select>", "Alt Beta")]
    [InlineData("<img src=\"/s.png\" alt=\"A\" title=\"Foto: Rita Rübe\">", "![A](s.png \"Foto: Rita Rübe\")\n")]
    [InlineData("<svg><text>Zahl</text><text>der Tage</text></svg>", "Zahl der Tage\n")]
    [InlineData("{{< quote author=\"Anna\" source=\"Brief\" >}}\nText.\n{{< /quote >}}", "– Anna, Brief\n")]
    [InlineData("{{< figure src=\"/s.png\" alt=\"A\" title=\"Rathaus\" caption=\"Das Haus. Foto: **Anna Äpfel**\" attr=\"Anna Äpfel\" attrlink=\"https://a.example/\" >}}", "![A](s.png)\nRathaus – Das Haus.\nFoto: [Anna Äpfel](https://a.example/)\n")]
    [InlineData("{{< figure src=\"/s.png\" alt=\"A\" caption=\"Das Haus. Foto: Anna Äpfel\" link=\"https://a.example/\" >}}", "![A](s.png)\nDas Haus.\n[A](https://a.example/)\nFoto: Anna Äpfel\n")]
    [InlineData("{{% details title=\"Klapp **auf**\" %}}\nText.\n{{% /details %}}", "<summary>Klapp auf</summary>")]
    [InlineData("<b>Fett</b><b>Fetter</b>", "**FettFetter**")]
    public void Words_stay_whole_and_apart(string written, string expected) => Assert.Contains(expected, Moved(written), StringComparison.Ordinal);

    [Fact]
    public void Several_pictures_in_a_figure_are_one_each()
    {
        var moved = Move(Generator.Jekyll, ("_config.yml", "theme: minima\n"), ("a.md", "---\ntitle: A\n---\n<figure class=\"half\">\n    <a href=\"/s.png\"><img src=\"/s.png\" alt=\"Eins\"></a>\n    <a href=\"/t.png\"><img src=\"/t.png\" alt=\"Zwei\"></a>\n    <figcaption>Am Markt</figcaption>\n</figure>\n"), ("s.png", ""), ("t.png", ""));
        Assert.Contains("![Eins](s.png)\n[Eins](s.png)\n\n![Zwei](t.png)\n[Zwei](t.png)\n\nAm Markt\n", Page(moved, "a.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% if x.y %}Ja{% else %}Nein{% endif %}", "Ja Nein")]
    [InlineData("{% if site.tel %}Ruf {{ site.tel }}{% else %}Nichts{% endif %}", "Ruf 030\n")]
    [InlineData("{% if not site.fax %}Kein Fax{% endif %}", "Kein Fax\n")]
    [InlineData("{% figure \"/s.png\", \"x\", \"Am Markt\" %}", "![x](s.png)\nAm Markt\n")]
    public void Branches_are_known_or_apart(string written, string expected)
    {
        var moved = Move(Generator.Eleventy, ("eleventy.config.js", ""), ("_data/site.json", "{\"tel\": \"030\"}"), ("a.md", $"---\ntitle: A\n---\n{written}\n"), ("s.png", ""));
        Assert.Contains(expected, Page(moved, "a.md"), StringComparison.Ordinal);
        Assert.Equal(expected == "Ja Nein", moved.Findings.Any(finding => finding.Message.Contains("je nach Bedingung", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_at_signs_are_one_in_Razor() => Assert.Contains(
        "[info@x.de](mailto:info@x.de)",
        Page(Move(Generator.Statiq, ("settings.yml", ""), ("input/a.cshtml", "Title: A\n---\n<p>Schreiben Sie an <a href=\"mailto:info@@x.de\">info@@x.de</a></p>\n")), "a.md"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("![A](/s.png \"Foto: Olga Öl\")", false)]
    [InlineData("![A](/s.png)\n*© Peter Pütz*", false)]
    [InlineData("![A](/s.png \"Foto: Olga Öl\")\n\n![A](/s.png)", true)]
    public void Only_a_picture_without_a_name_is_reported(string written, bool isReported) => Assert.Equal(
        isReported,
        Move(Generator.Hugo, ("hugo.toml", ""), ("content/a.md", $"---\ntitle: A\n---\n{written}\n"), ("static/s.png", "")).Findings.Any(finding => finding.Kind == ImportWithoutCredit.Kind));

    private static string Moved(string written)
    {
        var moved = Move(Generator.Hugo, ("hugo.toml", ""), ("content/a.md", $"---\ntitle: A\n---\nAnfang.\n\n{written}\n"), ("content/Form 1.pdf", ""), ("static/s.png", ""));
        Assert.DoesNotContain(Errors(moved), finding => finding.Kind != MissingCredit.Kind);
        return Page(moved, "a.md");
    }
}
