namespace Schwerpunkt.Tests.Importing.WordPress;

/// <summary>What becomes of the text of an entry: paragraphs, blocks and shortcodes.</summary>
public sealed class WordPressTextTests
{
    [Theory]
    [InlineData("Eins\nzwei\n\nDrei", "Eins\\\nzwei\n\nDrei\n")]
    [InlineData("Eins\n\n\n\nzwei", "Eins\n\nzwei\n")]
    [InlineData("Eins<br />\nzwei", "Eins\\\nzwei\n")]
    [InlineData("Davor\n<h2>Titel</h2>\nDanach\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\nEnde", "Davor\n\n## Titel\n\nDanach\n\n- a\n- b\n\nEnde\n")]
    [InlineData("<em>Eins</em>\n<strong>zwei</strong>", "*Eins*\\\n**zwei**\n")]
    [InlineData("<pre>a\n\nb</pre>\nText", "```\na\n\nb\n```\n\nText\n")]
    [InlineData("<blockquote>Eins\n\nzwei</blockquote>", "> Eins\n>\n> zwei\n")]
    [InlineData("Eins\n\n<!--more-->\n\nzwei\n<!--nextpage-->\ndrei", "Eins\n\nzwei\n\ndrei\n")]
    [InlineData("Eins]]]]><![CDATA[> zwei &amp; drei &lt;p&gt;", "Eins\\]\\]> zwei & drei \\<p>\n")]
    [InlineData("Eins\u000bzwei\u0008drei", "Eins zwei drei\n")]
    public void Lines_are_paragraphs_as_wordpress_shows_them(string content, string markdown) => Assert.Equal(markdown, Wxr.Text(content).Markdown);

    [Theory]
    [InlineData("[sic] [1] […] [Anm. d. Red.] [siehe S. 3]", "\\[sic\\] \\[1\\] \\[…\\] \\[Anm. d. Red.\\] \\[siehe S. 3\\]\n", null)]
    [InlineData("Man schreibt [[gallery]] und [[x id=\"1\"]a[/x]].", "Man schreibt \\[gallery\\] und \\[x id=\"1\"\\]a\\[/x\\].\n", null)]
    [InlineData("Der Code [c x=\"1\"] und <code>[c x=\"1\"]</code>.", "Der Code  und `[c x=\"1\"]`.\n", "import-baustein")]
    [InlineData("Text [contact-form-7 id=\"5\" title=\"Kontakt\"]", "Text\n", "import-baustein")]
    [InlineData("[vc_row][vc_column width=\"1/2\"]Innen[/vc_column][/vc_row]", "Innen\n", "import-baustein")]
    [InlineData("[su_spoiler title=\"Frage?\"]Antwort[/su_spoiler]", "**Frage?**\n\nAntwort\n", "import-baustein")]
    [InlineData("[button link=\"https://example.com/a\"]Los[/button]", "[Los](https://example.com/a)\n", "import-baustein")]
    [InlineData("Eine [e-mail] an uns", "Eine \\[e-mail\\] an uns\n", "import-baustein")]
    [InlineData("[embed]https://vimeo.com/123[/embed]", "[Film](https://vimeo.com/123)\n", "import-eingebettet")]
    [InlineData("Davor\n\nhttps://www.youtube.com/watch?v=a1\n\ndanach", "Davor\n\n[Film](https://www.youtube.com/watch?v=a1)\n\ndanach\n", "import-eingebettet")]
    [InlineData("[audio mp3=\"https://example.com/a.mp3\"][/audio]", "[Tonaufnahme](https://example.com/a.mp3)\n", "import-eingebettet")]
    [InlineData("[video src=\"https://example.com/a.mp4\"]", "[Film](https://example.com/a.mp4)\n", "import-eingebettet")]
    public void No_reader_sees_a_shortcode(string content, string markdown, string? code)
    {
        var (text, findings) = Wxr.Text(content);
        Assert.Equal(System.Text.RegularExpressions.Regex.Replace(markdown, " {2,}", " "), text);
        Assert.Equal(code is null ? [] : [code], findings.Select(finding => finding.Code).Distinct());
    }

    [Fact]
    public void Shortcodes_without_end_and_comments_without_end_are_read_all_the_same()
    {
        const int Many = 20_000;
        var nested = string.Concat(Enumerable.Repeat("[x_y]", Many)) + "Innen" + string.Concat(Enumerable.Repeat("[/x_y]", Many));
        Assert.Contains("Innen", Wxr.Text("Davor " + nested).Markdown, StringComparison.Ordinal);
        Assert.Contains("Davor", Wxr.Text("Davor " + string.Concat(Enumerable.Repeat("<!-- wp:x {\"a\":", Many))).Markdown, StringComparison.Ordinal);
        Assert.Contains("Davor", Wxr.Text("Davor " + string.Concat(Enumerable.Repeat("<!-- wp:block {\"ref\":1", Many))).Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JTNDcCUzRUhhbGxvJTNDJTJGcCUzRQ==", "Davor.\n\nHallo\n", true)]
    [InlineData("??", "Davor.\n", false)]
    public void Packed_html_is_unpacked(string packed, string markdown, bool isKept)
    {
        var (text, findings) = Wxr.Text($"<p>Davor.</p>[vc_raw_html]{packed}[/vc_raw_html]");
        Assert.Equal(markdown, text);
        Assert.Equal(isKept, Assert.Single(findings).Message.Contains("was sie umschließen, steht im Text", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_each_shortcode_the_page_is_told_once_and_where()
    {
        var (_, findings) = Wxr.Text("Eins\n\n[events_list limit=\"3\"]\n\n[events_list limit=\"9\"]");
        var finding = Assert.Single(findings);
        Assert.Contains("[events_list limit=\"3\"]", finding.Message, StringComparison.Ordinal);
        Assert.Equal(9, finding.Location.Line);
    }

    [Theory]
    [InlineData("<!-- wp:heading {\"level\":3} -->\n<h3 class=\"wp-block-heading\">Titel</h3>\n<!-- /wp:heading -->\n\n<!-- wp:paragraph -->\n<p>Absatz\nweiter</p>\n<!-- /wp:paragraph -->", "## Titel\n\nAbsatz weiter\n")]
    [InlineData("<!-- wp:list --><ul class=\"wp-block-list\"><!-- wp:list-item --><li>a</li><!-- /wp:list-item --><!-- wp:list-item --><li>b</li><!-- /wp:list-item --></ul><!-- /wp:list -->", "- a\n- b\n")]
    [InlineData("<!-- wp:table --><figure class=\"wp-block-table\"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><figcaption>Zahlen</figcaption></figure><!-- /wp:table -->", "| A | B |\n| --- | --- |\n| 1 | 2 |\n\nZahlen\n")]
    [InlineData("<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>Zitat</p><cite>Jemand</cite></blockquote><!-- /wp:quote -->", "> Zitat\n>\n> *Jemand*\n")]
    [InlineData("<!-- wp:details --><details class=\"wp-block-details\"><summary>Frage</summary><!-- wp:paragraph --><p>Antwort</p><!-- /wp:paragraph --></details><!-- /wp:details -->", "<details><summary>Frage</summary>\n\nAntwort\n\n</details>\n")]
    [InlineData("<!-- wp:verse --><pre class=\"wp-block-verse\">Eins <em>und</em>\nzwei</pre><!-- /wp:verse -->", "Eins *und*\\\nzwei\n")]
    [InlineData("<!-- wp:columns --><div class=\"wp-block-columns\"><div class=\"wp-block-column sidebar\"><p>Links</p></div><div class=\"wp-block-column footer\"><p>Rechts</p></div></div><!-- /wp:columns -->", "Links\n\nRechts\n")]
    [InlineData("<!-- wp:buttons --><div class=\"wp-block-buttons\"><div class=\"wp-block-button\"><a class=\"wp-block-button__link\" href=\"https://example.com/\">Zum Antrag</a></div></div><!-- /wp:buttons -->", "[Zum Antrag](https://example.com/)\n")]
    [InlineData("<!-- wp:code --><pre class=\"wp-block-code\"><code>a = [1]</code></pre><!-- /wp:code -->", "```\na = [1]\n```\n")]
    [InlineData("<!-- wp:spacer --><div style=\"height:100px\" class=\"wp-block-spacer\"></div><!-- /wp:spacer --><!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:separator --><hr class=\"wp-block-separator\"/><!-- /wp:separator --><!-- wp:paragraph --><p>b</p><!-- /wp:paragraph -->", "a\n\n***\n\nb\n")]
    [InlineData("Altes\nvor Blöcken\n\nnoch eins\n<!-- wp:paragraph --><p>neu</p><!-- /wp:paragraph -->", "Altes\\\nvor Blöcken\n\nnoch eins\n\nneu\n")]
    public void Blocks_are_read_by_their_html(string content, string markdown)
    {
        var (text, findings) = Wxr.Text(content);
        Assert.Equal(markdown, text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("<!-- wp:latest-posts {\"postsToShow\":3} /-->", "Neueste Beiträge (wp:latest-posts)")]
    [InlineData("<!-- wp:query {\"queryId\":1} --><div class=\"wp-block-query\"><!-- wp:post-template --><!-- wp:post-date /--><!-- /wp:post-template --></div><!-- /wp:query -->", "Abfrage-Loop (wp:query)")]
    [InlineData("<!-- wp:jetpack/contact-form --><div><!-- wp:jetpack/field-name /--><!-- wp:jetpack/field-email /--></div><!-- /wp:jetpack/contact-form -->", "Formular (wp:jetpack/contact-form)")]
    [InlineData("<!-- wp:block {\"ref\":77} /-->", "Wiederverwendbarer Block (wp:block)")]
    public void Blocks_without_html_are_a_finding_at_their_place(string block, string name)
    {
        var (text, findings) = Wxr.Text($"<!-- wp:paragraph --><p>Text.</p><!-- /wp:paragraph -->\n\n{block}");
        Assert.Equal("Text.\n", text);
        var finding = Assert.Single(findings);
        Assert.Contains(name, finding.Message, StringComparison.Ordinal);
        Assert.Equal(9, finding.Location.Line);
    }

    [Fact]
    public void Shared_blocks_and_footnotes_stand_where_they_are_used()
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(
            Wxr.Item(1, "Seite", "<!-- wp:paragraph --><p>Satz<sup data-fn=\"a\" class=\"fn\"><a href=\"#a\" id=\"a-link\">1</a></sup>.</p><!-- /wp:paragraph -->\n<!-- wp:block {\"ref\":2} /-->\n<!-- wp:footnotes /-->", Wxr.Meta("footnotes", "[{\"content\":\"Eine <em>Note</em>.\",\"id\":\"a\"}]")),
            Wxr.Item(2, "Baustein", "<!-- wp:paragraph --><p>Für alle.</p><!-- /wp:paragraph --><!-- wp:block {\"ref\":2} /-->", type: "wp_block")));
        Assert.EndsWith("Satz[^1].\n\nFür alle.\n\n[^1]: Eine *Note*.\n", pages["seite.md"].Markdown, StringComparison.Ordinal);
        Assert.Equal(["import-baustein"], findings.Select(finding => finding.Code));
    }

    /// <summary>Seven pieces that hold the next ten times each would be ten million.</summary>
    [Fact]
    public void Shared_blocks_in_shared_blocks_do_not_grow_without_end()
    {
        var items = Enumerable.Range(1, 8).Select(id => Wxr.Item(id, $"Teil {id}", "<!-- wp:paragraph --><p>Ein Satz.</p><!-- /wp:paragraph -->" + string.Concat(Enumerable.Repeat($"<!-- wp:block {{\"ref\":{id + 1}}} /-->", 10)), type: id == 1 ? "page" : "wp_block"));
        var (pages, findings) = Wxr.Read(Wxr.Export([.. items]));
        Assert.InRange(Assert.Single(pages).Value.Markdown.Length, 1, 4_000_000);
        Assert.Contains(findings, finding => finding.Code == "import-baustein");
    }

    [Fact]
    public void Nothing_counts_as_frame_and_nothing_as_repeated()
    {
        var (text, findings) = Wxr.Text("<div class=\"sidebar\">Eins zwei drei.</div>\n<nav>Impressum</nav>\n<footer>Mehr zum Thema</footer>\n\nDiesen Satz gibt es zweimal.\n\nDiesen Satz gibt es zweimal.\n\n<a href=\"https://example.com/\">Weiterlesen …</a>\n<h1>Oben</h1>");
        Assert.Equal("Eins zwei drei.\n\nImpressum\n\nMehr zum Thema\n\nDiesen Satz gibt es zweimal.\n\nDiesen Satz gibt es zweimal.\n\n[Weiterlesen …](https://example.com/)\n\n## Oben\n", text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("[vc_column_text]Bauamt[/vc_column_text][/vc_column][vc_column][vc_column_text]Ordnungsamt[/vc_column_text]", "Bauamt\n\nOrdnungsamt\n")]
    [InlineData("[et_pb_column][et_pb_text]Links.[/et_pb_text][/et_pb_column][et_pb_column][et_pb_text]Rechts.[/et_pb_text][/et_pb_column]", "Links.\n\nRechts.\n")]
    [InlineData("[one_half]Links[/one_half][one_half_last]Rechts[/one_half_last]", "Links\n\nRechts\n")]
    [InlineData("Ein [farbe]rotes[/farbe] Wort", "Ein rotes Wort\n")]
    [InlineData("[farbe]Rot[/farbe] ist das Wort.", "Rot ist das Wort.\n")]
    [InlineData("<p>Ein <b>sehr</b> [farbe]rotes[/farbe]</p>", "Ein **sehr** rotes\n")]
    [InlineData("[et_pb_toggle title=\"Klapp\"]Inhalt[/et_pb_toggle][et_pb_testimonial author=\"Erika\" job_title=\"Leiterin\"]Zitat[/et_pb_testimonial]", "**Klapp**\n\nInhalt\n\nZitat\n\nErika\n\nLeiterin\n")]
    [InlineData("[vc_btn title=\"Knopf\" link=\"url:https%3A%2F%2Fexample.com%2F|title:Ziel\"][vc_cta h2=\"Aufruf\"]Text[/vc_cta]", "[Knopf](https://example.com/)\n\n**Aufruf**\n\nText\n")]
    [InlineData("[et_pb_number_counter title=\"Bäume\" number=\"400\" /]", "**Bäume**\n\n400\n")]
    [InlineData("[team_member name=\"Erika Muster\" position=\"Leiterin\" class=\"col md\"]", "Erika Muster\n\nLeiterin\n")]
    [InlineData("[et_pb_slide heading=\"Folie\" button_text=\"Los\" button_link=\"https://example.com/\"]Folientext[/et_pb_slide]", "**Folie**\n\nFolientext\n\n[Los](https://example.com/)\n")]
    [InlineData("[tabs][tab title=\"Anträge\"]Hier finden Sie alle Anträge.[/tab][tab title=\"Amt\"]Amt und Rat.[/tab][/tabs]", "**Anträge**\n\nHier finden Sie alle Anträge.\n\nAmt und Rat.\n")]
    public void What_shortcodes_part_stays_apart_and_their_words_are_text(string content, string markdown) => Assert.Equal(markdown, Wxr.Text(content).Markdown);

    [Fact]
    public void A_shortcode_that_is_left_out_is_told_with_its_words()
    {
        var (_, findings) = Wxr.Text("Text.\n\n[events_list sparte=\"Sport\"]\n\n[events_list sparte=\"Kultur\"]");
        Assert.Equal(["Sport", "Kultur"], findings.Select(finding => finding.Message.Contains("Sport", StringComparison.Ordinal) ? "Sport" : "Kultur"));
        Assert.All(findings, finding => Assert.Contains("davon nur dieser Aufruf", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_among_the_values_of_blocks_are_kept_as_comments()
    {
        var (text, findings) = Wxr.Text("<p>Text.</p><!-- wp:acf/team {\"name\":\"acf/team\",\"data\":{\"name\":\"Erika Muster\",\"_name\":\"field_1\",\"rolle\":\"Leiterin der Abteilung\"}} /-->");
        Assert.Equal("Text.\n\n<!-- Block „wp:acf/team“: name: Erika Muster; rolle: Leiterin der Abteilung -->\n", text);
        Assert.Contains(findings, finding => finding.Code == "import-wordpress" && finding.Message.Contains("wp:acf/team", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_with_a_head_stays_one_whatever_is_in_its_cells()
    {
        var (text, findings) = Wxr.Text("<table><thead><tr><td>Was</td><td>Wie</td></tr></thead><tbody><tr><td>Leistung</td><td><ul><li>Beratung</li><li>Förderung</li></ul></td></tr><tr><td>Gebühr</td><td>keine <img src=\"/wp-content/uploads/g.jpg\" alt=\"Kasse\"></td></tr></tbody></table>");
        Assert.StartsWith("| Was | Wie |\n| --- | --- |\n| Leistung | Beratung<br>Förderung |\n| Gebühr | keine |\n\n![Kasse](uploads/g.jpg)", text, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.Code == "import-tabelle");
        Assert.Contains(Wxr.Text("<table><tr><td>Leistung</td><td><ul><li>Beratung</li></ul></td></tr><tr><td>a</td><td>b</td></tr></table>").Findings, finding => finding.Code == "import-tabelle");
    }
}
