using System.Globalization;
using System.Text.RegularExpressions;
using Schwerpunkt.Exporting;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Stories;

namespace Schwerpunkt.Tests.Exporting;

/// <summary>What other programs are given: the words, pictures with their credits, and addresses of a site.</summary>
public sealed partial class SiteExportTests
{
    private const string Pictures = "=== platz.jpg\n1200x800\ncredit: Ina Muster\n=== amt.jpg\n1200x800\n=== amt.jpg.yml\ncredit: © MIL / Fink\nlicense: CC BY 4.0\ncaption: Das Amt.\n";

    [Theory]
    [InlineData("![Ein Platz](platz.jpg)", "![Ein Platz](platz.jpg)\\\nIna Muster\n")]
    [InlineData("![Ein Amt](amt.jpg)", "![Ein Amt](amt.jpg)\\\nDas Amt.\\\n© MIL / Fink (CC BY 4.0)\n")]
    [InlineData("![Ein Amt](amt.jpg)\nAm *Abend*.\n© Amt", "![Ein Amt](amt.jpg)\\\nAm *Abend*.\\\n© Amt\n")]
    [InlineData("Text.\n\n```diagramm\ntype: balken\ntitle: Mittel\ndescription: Es wurde mehr.\nunit: Euro\nlabels: [2021, 2022]\nvalues: [84, 1234.5]\nsources:\n  - title: Haushalt\n    seen: 2026-03-03\n```", "Text.\n\n**Mittel**\n\nEs wurde mehr.\n\n| Angabe | Euro |\n| --- | ---: |\n| 2021 | 84 |\n| 2022 | 1.234,5 |\n\n- Haushalt, gesehen am 3.\u00A0März 2026\n")]
    [InlineData("```angaben\ne-mail\n```", "E-Mail\n:   [post@example.org](mailto:post@example.org)\n")]
    [InlineData("Ein ::Smart City::{lang=en} hier.", "Ein <span lang=\"en\">Smart City</span> hier.\n")]
    [InlineData("Hello there.\n{lang=en}", "<div lang=\"en\">\n\nHello there.\n\n</div>\n")]
    [InlineData("Zahl.[^1]\n\n[^1]: Stand *heute*.\n\n    Und mehr.", "Zahl.[^1]\n\n[^1]: Stand *heute*.\n\n    Und mehr.\n")]
    [InlineData("Siehe [Kontakt](ort/kontakt.md#telefon-fax) und [Bild](platz.jpg).\n\n## Ziele\n\nZu den [Zielen](#ziele).", "Siehe [Kontakt](ort/kontakt.md#telefon-fax) und [Bild](platz.jpg).\n\n## <a id=\"ziele\"></a>Ziele\n\nZu den [Zielen](#ziele).\n")]
    [InlineData("Ein Absatz aus fünf Wörtern.\n\nEin Absatz aus fünf Wörtern.", "Ein Absatz aus fünf Wörtern.\n")]
    [InlineData("Wort\n:   Eins.\n:   Zwei.", "Wort\n:   Eins.\n\n:   Zwei.\n")]
    [InlineData("<details>\n<summary>Mehr</summary>\n\nInnen.\n\n</details>", "<details><summary>Mehr</summary>\n\nInnen.\n\n</details>\n")]
    [InlineData("Amt Eins<br>\nWeg 1<br>Ort\n", "Amt Eins\\\nWeg 1\\\nOrt\n")]
    public void Plain_Markdown_has_what_a_reader_is_shown(string written, string expected) => Assert.Equal(expected, Body(Export(written, ExportForm.Plain)["index.md"]));

    [Theory]
    [InlineData("![Ein \"Platz\"](platz.jpg)", "{{< figure src=`platz.jpg` alt=`Ein \"Platz\"` attr=`Ina Muster` >}}\n")]
    [InlineData("![Ein Amt](amt.jpg)", "{{< figure src=`amt.jpg` alt=`Ein Amt` caption=`Das Amt.<br>` attr=`© MIL / Fink (CC BY 4.0)` attrlink=`https://creativecommons.org/licenses/by/4.0/` >}}\n")]
    [InlineData("![Ein Platz](platz.jpg)\nMit `Code` und 2\\*3.", "{{< figure src=`platz.jpg` alt=`Ein Platz` caption=`Mit Code und 2\\*3.<br>` attr=`Ina Muster` >}}\n")]
    [InlineData("Siehe [Kontakt](ort/kontakt.md#telefon-fax), [hier](index.md) und [Bild](platz.jpg).", "Siehe [Kontakt](ort/kontakt/#telefon-fax), [hier](./) und [Bild](platz.jpg).\n")]
    [InlineData("Der Code `{{< x >}}`, und {{< y >}}.", "Der Code <code>&#123;&#123;&lt; x &gt;}}</code>, und \\{\\{\\< y >\\}\\}.\n")]
    [InlineData("```html\n{{< offen\n\n& {{% x %}}\n```", "<pre><code>&#123;&#123;&lt; offen\n\n&amp; &#123;&#123;% x %}}\n</code></pre>\n")]
    [InlineData("## Ziele {#unsere-ziele}\n\nText.", "## Ziele {#unsere-ziele}\n\nText.\n")]
    public void Hugo_has_the_same_with_its_own_marks(string written, string expected) => Assert.Equal(expected, Body(Export(written, ExportForm.Hugo)["content/_index.md"]));

    /// <summary>A table from a file is a table, and the file comes along.</summary>
    [Theory]
    [InlineData(ExportForm.Plain, "index.md", "daten/hoefe.csv")]
    [InlineData(ExportForm.Hugo, "content/_index.md", "static/daten/hoefe.csv")]
    public void Data_of_a_file_are_exported_with_it(ExportForm form, string page, string file)
    {
        var exported = Export("```tabelle\nfile: daten/hoefe.csv\ntitle: Höfe\nunit: Betten\nsources:\n  - title: Amt\n```", form, more: "=== daten/hoefe.csv\nHof;Betten\nGut;12500\n");
        Assert.Equal("**Höfe**\n\nEinheit: Betten\n\n| Hof | Betten |\n| --- | ---: |\n| Gut | 12.500 |\n\n- Amt\n\n[Daten herunterladen: hoefe.csv (CSV, 21\u00A0Byte)](daten/hoefe.csv)\n", Body(exported[page]));
        Assert.Contains(file, exported.Keys);
    }

    /// <summary>A film is its picture with links, and its files come along.</summary>
    [Theory]
    [InlineData(ExportForm.Plain, "index.md", "")]
    [InlineData(ExportForm.Hugo, "content/_index.md", "static/")]
    public void A_film_is_exported_with_its_files(ExportForm form, string page, string folder)
    {
        var exported = Export("```film\ntitle: Der Markt\nfile: filme/markt.mp4\nlength: \"0:40\"\ncaptions: filme/markt.vtt\ntranscript: |\n  Ein Platz.\n\n  Sprecherin: Guten Tag.\nimage: {src: amt.jpg, alt: Der Markt}\n```", form, more: "=== filme/markt.mp4\n1234567\n=== filme/markt.vtt\nWEBVTT\n\n00:01.000 --> 00:02.000\nGuten Tag\n");
        var body = Body(exported[page]);
        Assert.StartsWith("**Der Markt**\n\n", body, StringComparison.Ordinal);
        Assert.Contains("Länge: 0:40, mit Untertiteln\n\n[Film herunterladen (MP4, 1,2\u00A0MB)](filme/markt.mp4)\n\n[Untertitel herunterladen (VTT)](filme/markt.vtt)\n\n**Textfassung des Films**\n\nEin Platz.\n\nSprecherin: Guten Tag.\n", body, StringComparison.Ordinal);
        Assert.Contains("© MIL / Fink", body, StringComparison.Ordinal);
        Assert.All((string[])["filme/markt.mp4", "filme/markt.vtt", "amt.jpg"], file => Assert.Contains(folder + file, exported.Keys));
    }

    [Fact]
    public void A_film_elsewhere_is_exported_as_a_link() => Assert.EndsWith(
        "Länge: 1:00:40, mit Untertiteln\n\n[Film ansehen bei example.com (1:00:40)](https://www.example.com/film)\n\n[Textfassung des Films](ort/kontakt.md)\n",
        Body(Export("```film\ntitle: Der Markt\nurl: https://www.example.com/film\nlength: \"1:00:40\"\ncaptions: true\ntranscript: ort/kontakt.md\nimage: {src: amt.jpg, alt: Der Markt}\n```", ExportForm.Plain)["index.md"]), StringComparison.Ordinal);

    [Fact]
    public void A_film_on_a_language_version_speaks_its_language() => Assert.Contains(
        "Length: 0:40, without sound\n\n[Watch the film at example.com (0:40)](https://www.example.com/film)\n\n**Transcript of the film**\n\nA square.\n",
        Export("Text.", ExportForm.Plain, more: "=== en.md\n---\ntitle: Home\nlang: en\ntranslationOf: index.md\n---\n```film\ntitle: The market\nurl: https://www.example.com/film\nlength: \"0:40\"\nsilent: true\ntranscript: |\n  A square.\nimage: {src: amt.jpg, alt: The market}\n```\n")["en.md"], StringComparison.Ordinal);

    [Fact]
    public void Files_lie_where_the_program_looks_for_them()
    {
        Assert.Equal(["adressen.csv", "amt.jpg", "amt.jpg.yml", "bildnachweise/index.md", "index.md", "ort/index.md", "ort/kontakt.md", "platz.jpg", "site.yml"], Export("[a](platz.jpg) [b](amt.jpg)", ExportForm.Plain).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["adressen.csv", "content/_index.md", "content/bildnachweise.md", "content/ort/_index.md", "content/ort/kontakt.md", "hugo.toml", "layouts/404.html", "layouts/_default/list.html", "layouts/_default/single.html", "static/amt.jpg", "static/amt.jpg.yml", "static/platz.jpg"],
            Export("[a](platz.jpg) [b](amt.jpg)", ExportForm.Hugo).Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>Other programs read no sidecar: the name must stand in a text.</summary>
    [Fact]
    public void Pictures_that_only_a_link_leads_to_are_named_too() => Assert.Equal(
        "---\ntitle: Bildnachweise\n---\n\n- `amt.jpg`: © MIL / Fink (CC BY 4.0)\n- `platz.jpg`: Ina Muster\n", Export("[a](platz.jpg) [b](amt.jpg)", ExportForm.Plain)["bildnachweise/index.md"]);

    [Fact]
    public void A_page_with_the_address_of_Hugos_own_lists_keeps_it() =>
        Assert.StartsWith("disableKinds = [\"taxonomy\", \"term\"]\nbaseURL", Export("Text.", ExportForm.Hugo, more: "=== tags.md\n---\ntitle: Tags\n---\nText.\n")["hugo.toml"], StringComparison.Ordinal);

    [Fact]
    public void A_picture_that_is_to_come_is_told_in_words() => Assert.Equal(
        "Neubau am Markt\\\nPlatzhalterzeichnung. Vorgesehenes Foto: © Amt\n", Body(Export("![Neubau am Markt](kommt.jpg)\n© Amt", ExportForm.Hugo, more: "=== kommt.jpg.yml\nplaceholder: true\n")["content/_index.md"]));

    [Theory]
    [InlineData(ExportForm.Plain, "---\ntitle: Kontakt\ndate: 2026-01-02\nupdated: 2026-02-03\ndraft: true\norder: 4\nlang: en\ntags:\n  - Klima\naliases:\n  - \"/alt/ä\"\n  - \"/alt?id=4\"\n---\n")]
    [InlineData(ExportForm.Hugo, "---\ntitle: Kontakt\ndate: 2026-01-02\nlastmod: 2026-02-03\ndraft: true\nweight: 4\nlang: en\ntags:\n  - Klima\naliases:\n  - \"/alt/ä\"\n---\n")]
    public void The_head_has_the_keys_that_the_program_knows(ExportForm form, string expected)
    {
        var page = Export("Text.", form)[form == ExportForm.Hugo ? "content/ort/kontakt.md" : "ort/kontakt.md"];
        Assert.StartsWith(expected, page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_head_offers_stands_below_the_text() => Assert.EndsWith(
        "\n\nEin Vorspann.\n\nText.\n\n## Zum Herunterladen\n\n- [Plan](platz.jpg) (2 Seiten, nicht barrierefrei)\n\n## Verwandte Seiten\n\n- [Kontakt](ort/kontakt.md)\n\n## Ihr Kontakt\n\n- Referat 1\n- E-Mail: [stadt@example.org](mailto:stadt@example.org)\n\n## Quellen\n\n- [Gesetz](https://www.example.org/gesetz)\n",
        Export("Text.", ExportForm.Plain, "lead: Ein Vorspann.\ndownloads: [{ file: platz.jpg, title: Plan, pages: 2, accessible: false }]\nrelated: [ort/kontakt.md]\ncontact: { name: Referat 1, email: stadt@example.org }\nsources: [{ title: Gesetz, url: https://www.example.org/gesetz }]\n")["index.md"],
        StringComparison.Ordinal);

    [Fact]
    public void The_table_names_every_address() => Assert.Equal(
        "\uFEFFAdresse;Datei;Art;Titel\r\nhttps://www.example.org/;content/_index.md;Seite;Start\r\nhttps://www.example.org/ort/;content/ort/_index.md;Seite;\"Ort; und Zeit\"\r\n"
        + "https://www.example.org/ort/kontakt/;content/ort/kontakt.md;Seite;Kontakt\r\nhttps://www.example.org/alt/%C3%A4;content/ort/kontakt.md;alte Adresse;Kontakt\r\n"
        + "https://www.example.org/alt?id=4;content/ort/kontakt.md;alte Adresse;Kontakt\r\nhttps://www.example.org/platz.jpg;static/platz.jpg;Datei;\r\n",
        Export("![Ein Platz](platz.jpg)", ExportForm.Hugo)["adressen.csv"]);

    /// <summary>Every word of every block of the real content and of the ministry's own page.</summary>
    [Theory]
    [InlineData(ExportForm.Plain)]
    [InlineData(ExportForm.Hugo)]
    public void No_word_of_the_real_content_is_lost(ExportForm form)
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, Cli.Command.Run("export", "--to", form == ExportForm.Hugo ? "hugo" : "plain", folder.Path("aus"), "--content", Repository.Path("content"), "--today", "2026-11-27").Code);
        var exported = Directory.EnumerateFiles(folder.Path("aus"), "*.md", SearchOption.AllDirectories).ToDictionary(file => Title(File.ReadAllText(file)), File.ReadAllText);
        foreach (var written in Directory.EnumerateFiles(Repository.Path("content"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText).Where(text => !text.Contains("```", StringComparison.Ordinal)))
            Assert.Empty(Words(Comment().Replace(Body(written), "")).Except(Words(exported[Title(written)])));
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '`', '\\', '*', '[', ']', '(', ')', '"', ':', '<', '>', '{', '}', '|'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.All(char.IsLetter)).Distinct().ToArray();

    private static string Title(string page) => page.Split('\n').First(line => line.StartsWith("title: ", StringComparison.Ordinal)).Replace("\"", "", StringComparison.Ordinal);

    private static string Body(string page) => page[(page.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)..].TrimStart('\n');

    private static Dictionary<string, string> Export(string index, ExportForm form, string head = "", string more = "")
    {
        var story = Story.Parse($"=== site.yml\ntitle: Probe\ndescription: Eine Probe\nbaseUrl: https://www.example.org/\nstatus: live\npublisher: {{ name: Amt, email: post@example.org }}\n=== index.md\n---\ntitle: Start\n{head}---\n{index}\n"
            + "=== ort/index.md\n---\ntitle: \"Ort; und Zeit\"\n---\nText.\n=== ort/kontakt.md\n---\ntitle: Kontakt\norder: 4\ndate: 2026-01-02\nupdated: 2026-02-03\ntags: [Klima]\naliases: [/alt/ä, \"/alt?id=4\"]\ndraft: true\nlang: en\n---\nText.\n\n## Telefon, Fax\n\nText.\n" + Pictures + more);
        var assembled = SiteBuild.Assemble(story.Tree(), new BuildOptions(Drafts: true), [new PlainTheme()]);
        return SiteExport.Of(assembled, form).ToDictionary(file => file.Path, Text);
    }

    private static string Text(OutputFile file)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        if (file is OutputFile.Rendered rendered) rendered.Write(writer);
        return writer.ToString();
    }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
