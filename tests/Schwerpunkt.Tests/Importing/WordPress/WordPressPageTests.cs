using System.Text;

namespace Schwerpunkt.Tests.Importing.WordPress;

/// <summary>Which entries of a WordPress export become which pages.</summary>
public sealed class WordPressPageTests
{
    [Fact]
    public void Pages_lie_below_their_parents_and_posts_in_a_folder_of_their_own()
    {
        var (pages, _) = Wxr.Read(Wxr.Export(
            Wxr.Item(1, "Start", "Willkommen.", link: Wxr.Site + "/"),
            Wxr.Item(2, "Team", "Wer hier arbeitet.", link: Wxr.Site + "/amt/team/", parent: 3),
            Wxr.Item(3, "Amt", "Das Amt."),
            Wxr.Item(4, "Meldung", "Neues.", type: "post", link: Wxr.Site + "/2024/05/meldung/"),
            Wxr.Item(5, "Fest", "Am Samstag.", type: "veranstaltung", link: Wxr.Site + "/veranstaltungen/fest/")));
        Assert.Equal(["amt/index.md", "amt/team.md", "beitraege/meldung.md", "index.md", "veranstaltungen/fest.md"], pages.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_too_long_for_a_disk_are_cut() =>
        Assert.InRange(Wxr.Read(Wxr.Export(Wxr.Item(1, string.Concat(Enumerable.Repeat("sehr lang ", 40)).Trim(), "Text."))).Pages.Keys.Single().Length, 80, 103);

    [Fact]
    public void Pages_above_each_other_end_where_they_repeat() => Assert.All(
        Wxr.Read(Wxr.Export(Wxr.Item(1, "Eins", "Text.", parent: 2), Wxr.Item(2, "Zwei", "Text.", parent: 1))).Pages.Keys, target => Assert.InRange(target.Split('/').Length, 1, 3));

    [Fact]
    public void The_head_has_title_day_tags_order_and_old_addresses_and_no_author()
    {
        var more = "<excerpt:encoded><![CDATA[Kurz &amp; <b>gut</b>.]]></excerpt:encoded><wp:menu_order>3</wp:menu_order>" + Wxr.Meta("_wp_old_slug", "frueher")
            + "<category domain=\"category\" nicename=\"allgemein\"><![CDATA[Allgemein]]></category><category domain=\"category\" nicename=\"bau\"><![CDATA[Bau &amp; Verkehr]]></category><category domain=\"post_tag\" nicename=\"klima\"><![CDATA[Klima]]></category><category domain=\"post_format\" nicename=\"x\"><![CDATA[Kurzmitteilung]]></category>";
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(7, "Fragen &amp; Antworten", "Der Text.", more, link: Wxr.Site + "/alt/fragen/")));
        Assert.Equal("---\ntitle: Fragen & Antworten\ndescription: Kurz & gut.\ndate: \"2024-05-06\"\norder: 3\ntags:\n  - Bau & Verkehr\n  - Klima\naliases:\n  - \"/alt/fragen/\"\n  - \"/alt/frueher/\"\n  - \"/?page_id=7\"\n---\n\nDer Text.\n", pages.Values.Single().Markdown);
        Assert.Contains(findings, finding => finding.Code == "import-wordpress" && finding.Message.Contains("Allgemein", StringComparison.Ordinal));
        Assert.DoesNotContain("geheimname", pages.Values.Single().Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_that_is_the_new_one_is_no_alias()
    {
        var export = Wxr.Export(Wxr.Item(1, "Amt", "Das Amt."));
        Assert.DoesNotContain("- \"/amt/\"", Wxr.Read(export).Pages["amt.md"].Markdown, StringComparison.Ordinal);
        Assert.Contains("- \"/amt/\"", Wxr.Read("neu/", [Encoding.UTF8.GetBytes(export)]).Pages["amt.md"].Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft", "", true, null)]
    [InlineData("pending", "", true, null)]
    [InlineData("private", "", true, "import-nicht-oeffentlich")]
    [InlineData("publish", "<wp:post_password>geheim</wp:post_password>", true, "import-nicht-oeffentlich")]
    [InlineData("archiviert", "", true, "import-nicht-oeffentlich")]
    [InlineData("future", "", false, null)]
    [InlineData("publish", "", false, null)]
    public void What_was_not_public_is_a_draft(string status, string more, bool isDraft, string? code)
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Seite", "Der Text.", more, status: status)));
        Assert.Equal(isDraft, pages["seite.md"].Markdown.Contains("\ndraft: true\n", StringComparison.Ordinal));
        Assert.Contains("\ndate: \"2024-05-06\"\n", pages["seite.md"].Markdown, StringComparison.Ordinal);
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void What_is_no_page_is_counted()
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(
            Wxr.Item(1, "Seite", "Der Text.", "<wp:comment><wp:comment_author>Frau X</wp:comment_author><wp:comment_content>Unsinn</wp:comment_content></wp:comment>"),
            Wxr.Item(2, "Weg", "Weg damit.", status: "trash"), Wxr.Item(3, "Menü", "", type: "nav_menu_item"), Wxr.Item(4, "Alt", "Alt.", type: "revision", status: "inherit"), Wxr.Item(5, "Leer", "", status: "auto-draft")));
        Assert.Equal(["seite.md"], pages.Keys);
        var said = Assert.Single(findings).Message;
        Assert.All(["1 Kommentar", "1 Eintrag im Papierkorb", "1 nie gespeicherter Entwurf", "1 × „nav_menu_item“"], part => Assert.Contains(part, said, StringComparison.Ordinal));
        Assert.DoesNotContain("Unsinn", pages["seite.md"].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Own_types_and_own_fields_are_told()
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Fest", "Am Samstag.", Wxr.Meta("ort", "Markt und Rathaus") + Wxr.Meta("_intern", "zwei Worte"), type: "veranstaltung", link: Wxr.Site + "/?p=1")));
        Assert.Equal(["veranstaltung/fest.md"], pages.Keys);
        Assert.Contains(findings, finding => finding.Message.Contains("„veranstaltung“", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Message.Contains("(„ort“)", StringComparison.Ordinal));
    }

    /// <summary>Whether readers saw a field, only the old theme knew.</summary>
    [Fact]
    public void Own_fields_are_kept_where_no_reader_sees_them()
    {
        var (pages, _) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Fest", "Am Samstag.", Wxr.Meta("ort", "<p>Markt -->\nund <b>Rathaus</b></p>"))));
        Assert.EndsWith("Am Samstag.\n\n<!-- Feld „ort“: Markt - -› und Rathaus -->\n", pages["fest.md"].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_without_a_page_says_what_to_choose()
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.File(9, "2024/a.jpg")));
        Assert.Empty(pages);
        Assert.Contains("„Alle Inhalte“", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_between_entries_lead_to_the_new_pages()
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(
            Wxr.Item(1, "Amt", "<h2 id=\"Leitung\">Leitung</h2>\n\nText."),
            Wxr.Item(2, "Team", "<a href=\"/amt/#Leitung\">eins</a> <a href=\"http://www.amt.example.org/amt/#weg\">zwei</a> <a href=\"https://amt.example.org/?p=3\">drei</a> <a href=\"../../tag/x/\">vier</a> <a href=\"https://amt.example.org/wp-content/uploads/2024/plan.pdf\">fünf</a> <a href=\"https://anderswo.example.com/\">sechs</a>", link: Wxr.Site + "/amt/team/", parent: 1),
            Wxr.Item(3, "Meldung", "Neues.", type: "post", link: Wxr.Site + "/2024/meldung/")));
        Assert.Contains("[eins](index.md#leitung) [zwei](index.md) [drei](../beitraege/meldung.md) [vier](https://amt.example.org/tag/x/) [fünf](../uploads/2024/plan.pdf) [sechs](https://anderswo.example.com/)", pages["amt/team.md"].Markdown, StringComparison.Ordinal);
        Assert.Contains("## Leitung {#leitung}", pages["amt/index.md"].Markdown, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.Code == "import-verweis-ohne-adresse" && finding.Message.Contains("/tag/x/", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Code == "import-datei-holen" && finding.Message.Contains("uploads/2024/plan.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public void Several_files_are_one_site_whatever_their_order()
    {
        var text = Wxr.Item(1, "Seite", "[gallery ids=\"9\"]\n\nSiehe <a href=\"/amt/\">Amt</a>.");
        var (pages, findings) = Wxr.Read(Wxr.Export(text), Wxr.Export(text, Wxr.Item(2, "Amt", "Das Amt."), Wxr.File(9, "2024/markt.jpg", "Der Markt", "Foto: Erika Mustermann")), Wxr.Export(Wxr.Item(2, "Amt", "Ein anderes Amt.")));
        Assert.Equal(2, pages.Count);
        Assert.Contains("src: \"uploads/2024/markt.jpg\"", pages["seite.md"].Markdown.Replace("src: uploads/2024/markt.jpg", "src: \"uploads/2024/markt.jpg\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("[Amt](amt.md)", pages["seite.md"].Markdown, StringComparison.Ordinal);
        Assert.Equal("export3.xml", Assert.Single(findings, finding => finding.Message.Contains("anderen Export", StringComparison.Ordinal)).Location.Path);
    }

    [Fact]
    public void Two_entries_never_share_a_page()
    {
        var (pages, _) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Amt", "Entwurf.", status: "draft"), Wxr.Item(2, "Amt", "Das Amt."), Wxr.Item(3, "", "Ohne Namen.", type: "post", link: Wxr.Site + "/?p=3")));
        Assert.Equal(["amt-2.md", "amt.md", "beitraege/post-3.md"], pages.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Das Amt.", pages["amt.md"].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_own_type_every_field_is_kept()
    {
        var more = Wxr.Meta("ort", "Rathaus") + Wxr.Meta("datum", "20240501") + Wxr.Meta("_EventVenue", "Saal") + Wxr.Meta("_ort", "field_1");
        var (pages, _) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Fest", "Am Samstag.", more, type: "veranstaltung", link: Wxr.Site + "/?p=1"), Wxr.Item(2, "Amt", "Das Amt.", more)));
        Assert.EndsWith("Am Samstag.\n\n<!-- Feld „ort“: Rathaus -->\n\n<!-- Feld „datum“: 20240501 -->\n\n<!-- Feld „_EventVenue“: Saal -->\n", pages["veranstaltung/fest.md"].Markdown, StringComparison.Ordinal);
        Assert.EndsWith("Das Amt.\n", pages["amt.md"].Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("counter", "\"ending_number\":12000,\"title\":\"Einwohner\"", "12000")]
    [InlineData("video", "\"youtube_url\":\"https://youtu.be/qqq\"", "https://youtu.be/qqq")]
    [InlineData("video", "\"video_type\":\"vimeo\",\"youtube_url\":\"https://youtu.be/alt\",\"vimeo_url\":\"https://vimeo.com/5\"", "https://vimeo.com/5")]
    [InlineData("price-list", "\"price_list\":[{\"title\":\"Kinder\",\"item_description\":\"kostenfrei\",\"price\":\"0\"}]", "kostenfrei")]
    public void Numbers_films_and_single_words_of_elementor_are_read(string widget, string settings, string expected)
    {
        var (pages, _) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Amt", "", Wxr.Meta("_elementor_data", $"[{{\"widgetType\":\"{widget}\",\"settings\":{{{settings}}}}}]"))));
        Assert.Contains(expected, pages["amt.md"].Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("alt", pages["amt.md"].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_of_elementor_stand_in_for_an_empty_content()
    {
        var data = "[{\"elType\":\"section\",\"elements\":[{\"widgetType\":\"heading\",\"settings\":{\"title\":\"Der Kopf\"}},{\"widgetType\":\"text-editor\",\"settings\":{\"editor\":\"<p>Der Text.</p>\"}}]}]";
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Amt", "", Wxr.Meta("_elementor_data", data))));
        Assert.EndsWith("---\n\n## Der Kopf\n\nDer Text.\n", pages["amt.md"].Markdown, StringComparison.Ordinal);
        Assert.Contains("Elementor", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[:de]Deutsches Amt[:en]English office[:]", "[:de]<p>Deutscher Text.</p>[:en]<p>English text.</p>[:]")]
    [InlineData("<!--:de-->Deutsches Amt<!--:--><!--:en-->English office<!--:-->", "<!--:de-->Deutscher Text.<!--:--><!--:en-->English text.<!--:-->")]
    public void Several_languages_in_one_text_stand_apart(string title, string content)
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(1, title, content, link: Wxr.Site + "/amt/").Replace($"<wp:post_name>{title.ToLowerInvariant().Replace(' ', '-')}", "<wp:post_name>amt", StringComparison.Ordinal)));
        var markdown = Assert.Single(pages).Value.Markdown;
        Assert.Contains("title: Deutsches Amt\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n\nDeutscher Text.\n\n", markdown, StringComparison.Ordinal);
        Assert.Contains("English office", markdown, StringComparison.Ordinal);
        Assert.Contains("English text.", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("[:", markdown, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.Message.Contains("(de, en)", StringComparison.Ordinal));
    }
}
