namespace Schwerpunkt.Tests.Importing.WordPress;

/// <summary>Pictures: named by their address, with what the library knows of them.</summary>
public sealed class WordPressPictureTests
{
    private const string Uploads = Wxr.Site + "/wp-content/uploads/2024/05/";

    private static readonly string Library = Wxr.File(9, "2024/05/markt.jpg", "Der Markt mit Brunnen", "Markt. Foto: Erika Mustermann") + Wxr.File(8, "2024/05/rathaus-scaled.jpg", "Das Rathaus", description: "© Stadtarchiv Musterstadt");

    [Theory]
    [InlineData($"<img src=\"{Uploads}markt-300x200.jpg\" srcset=\"{Uploads}markt-1024x768.jpg 1024w\" alt=\"Markt\" class=\"wp-image-9\">", "![Markt](uploads/2024/05/markt.jpg")]
    [InlineData($"<img data-src=\"{Uploads}rathaus-300x200.jpg\" src=\"data:image/gif;base64,R0\" alt=\"\">", "![Das Rathaus](uploads/2024/05/rathaus.jpg \"© Stadtarchiv Musterstadt\")")]
    [InlineData("<img src=\"/wp-content/uploads/2024/05/rathaus-scaled.jpg\" alt=\"\">", "![Das Rathaus](uploads/2024/05/rathaus.jpg \"© Stadtarchiv Musterstadt\")")]
    [InlineData("<img src=\"https://i0.wp.com/amt.example.org/wp-content/uploads/2024/05/rathaus.jpg?resize=300%2C200&ssl=1\" alt=\"\">", "![Das Rathaus](uploads/2024/05/rathaus.jpg \"© Stadtarchiv Musterstadt\")")]
    [InlineData("<img src=\"https://anderswo.example.com/b/foto.png\" alt=\"Fremd\">", "![Fremd](uploads/anderswo.example.com/b/foto.png)")]
    [InlineData($"[caption id=\"attachment_9\" width=\"300\"]<a href=\"{Uploads}markt.jpg\"><img src=\"{Uploads}markt-300x200.jpg\" alt=\"Markt\" /></a> Am Markt. Foto: Hans Beispiel[/caption]", "![Markt](uploads/2024/05/markt.jpg)\nAm Markt.\nFoto: Hans Beispiel")]
    [InlineData($"<div class=\"wp-caption\"><img src=\"{Uploads}markt.jpg\" alt=\"Markt\"><p class=\"wp-caption-text\">Am Markt. Foto: Hans Beispiel</p></div>", "![Markt](uploads/2024/05/markt.jpg)\nAm Markt.\nFoto: Hans Beispiel")]
    [InlineData($"<!-- wp:image {{\"id\":9}} --><figure class=\"wp-block-image\"><img src=\"{Uploads}markt-1024x768.jpg\" alt=\"Markt\" class=\"wp-image-9\"/><figcaption>Am Markt. Foto: Hans Beispiel</figcaption></figure><!-- /wp:image -->", "![Markt](uploads/2024/05/markt.jpg)\nAm Markt.\nFoto: Hans Beispiel")]
    [InlineData($"<!-- wp:cover --><div class=\"wp-block-cover\" style=\"background-image:url({Uploads}markt.jpg)\"><p>Auf dem Bild</p></div><!-- /wp:cover -->", "![Der Markt mit Brunnen](uploads/2024/05/markt.jpg \"Foto: Erika Mustermann\")\n\nAuf dem Bild")]
    public void A_picture_has_one_name_for_all_its_sizes(string picture, string markdown)
    {
        var (text, findings) = Wxr.Text($"<p>Davor.</p>\n{picture}", Library);
        Assert.StartsWith("Davor.\n\n" + markdown, text, StringComparison.Ordinal);
        Assert.Single(findings, finding => finding.Code == "import-datei-holen");
    }

    /// <summary>A file of the library may be named as WordPress names its smaller copies.</summary>
    [Fact]
    public void A_file_of_its_own_is_no_copy_of_another() => Assert.StartsWith(
        "Davor.\n\n![Plan A](uploads/2024/05/plan-300x200.jpg \"Foto: Anna Links\")",
        Wxr.Text($"<p>Davor.</p>\n<img class=\"wp-image-7\" src=\"{Uploads}plan-300x200.jpg\" alt=\"Plan A\">", Wxr.File(7, "2024/05/plan-300x200.jpg", "Plan", "Foto: Anna Links") + Wxr.File(6, "2024/05/plan.jpg", "Plan", "Foto: Bert Rechts")).Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://sponsor.example/angebot", "", 1)]
    [InlineData("mailto:amt@example.org", "", 1)]
    [InlineData($"{Uploads}markt.jpg", "", 0)]
    [InlineData("https://sponsor.example/angebot", "<p><a href=\"https://sponsor.example/angebot\">Zum Angebot</a></p>", 0)]
    public void Where_a_picture_led_is_said_unless_words_say_it(string address, string more, int count) => Assert.Equal(
        count,
        Wxr.Text($"<p>Davor.</p>\n<figure class=\"wp-block-image\"><a href=\"{address}\"><img src=\"{Uploads}markt-300x200.jpg\" alt=\"Markt\"></a></figure>{more}", Library).Findings.Count(finding => finding.Code == "import-verweis-ohne-adresse" && finding.Message.Contains(address, StringComparison.Ordinal)));

    /// <summary>Above the picture of the next column stands the name of that one.</summary>
    [Fact]
    public void A_credit_in_another_column_is_not_that_of_the_picture() => Assert.StartsWith(
        "Links.\n\n![Rathaus](uploads/2024/05/c1.jpg)\n\n",
        Wxr.Text($"<div class=\"wp-block-columns\"><div class=\"wp-block-column\"><p>Links.</p><figure><img src=\"{Uploads}c1.jpg\" alt=\"Rathaus\"></figure></div>\n<div class=\"wp-block-column\"><p>© Bert Rechts</p><figure><img src=\"{Uploads}c2.jpg\" alt=\"Turm\"></figure></div></div>").Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("Wort <img width=\"16\" height=\"16\" src=\"/wp-content/uploads/s.png\" alt=\"Telefon\"> 0331", "Wort Telefon 0331\n")]
    [InlineData("<figure><img width=\"10\" height=\"10\" src=\"/wp-content/uploads/s.png\" alt=\"Plan\"><figcaption>Foto: Anna Links</figcaption></figure>", "![Plan](uploads/s.png \"Foto: Anna Links\")\n")]
    [InlineData("<noscript><img src=\"/wp-content/uploads/s.png\" alt=\"Nur hier\"></noscript>", "![Nur hier](uploads/s.png)\n")]
    [InlineData("<img data-src=\"/wp-content/uploads/s.png\" src=\"data:image/gif;base64,R0\" alt=\"Plan\"><noscript><img src=\"/wp-content/uploads/s.png\" alt=\"Plan\"></noscript>", "![Plan](uploads/s.png)\n")]
    [InlineData("<img data-src=\"/wp-content/uploads/s-300x200.png\" src=\"data:image/gif;base64,R0\" alt=\"Plan\"><noscript><img src=\"/wp-content/uploads/s.png\" alt=\"Plan\"></noscript>", "![Plan](uploads/s.png)\n")]
    [InlineData("Ende.<noscript><img width=\"1\" height=\"1\" src=\"https://zaehler.example.com/tr?id=1\"></noscript>", "Ende.\n")]
    [InlineData("<noscript>Ohne Skript: 0331 5</noscript>", "Ohne Skript: 0331 5\n")]
    [InlineData("<select><option>Montag 9 bis 12</option></select>", "- Montag 9 bis 12\n")]
    public void Small_pictures_and_what_only_some_see_stay(string written, string markdown) => Assert.Equal("Davor.\n\n" + markdown, Wxr.Text($"<p>Davor.</p>\n\n{written}").Markdown);

    [Fact]
    public void A_gallery_shows_its_pictures_with_caption_and_credit()
    {
        var (text, findings) = Wxr.Text("Davor.\n\n[gallery ids=\"9,8,77\"]", Library);
        Assert.Equal("Davor.\n\n![Der Markt mit Brunnen](uploads/2024/05/markt.jpg)\nMarkt.\nFoto: Erika Mustermann\n\n![Das Rathaus](uploads/2024/05/rathaus.jpg \"© Stadtarchiv Musterstadt\")\n", text);
        Assert.Contains("Nummer 77", Assert.Single(findings, finding => finding.Code == "import-baustein").Message, StringComparison.Ordinal);
    }

    /// <summary>What stood there is not on the page, and its author is not the photographer of the picture before it.</summary>
    [Theory]
    [InlineData("<!-- wp:embed --><figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://www.youtube.com/watch?v=abc\n</div><figcaption>© rbb Fernsehen</figcaption></figure><!-- /wp:embed -->")]
    [InlineData("[nggallery id=3]\n\nFotos: Nina Next")]
    [InlineData("<!-- wp:jetpack/slideshow {\"ids\":[1,2]} /-->\n\n<p>Fotos: Nina Next</p>")]
    [InlineData("<iframe src=\"https://www.google.com/maps/embed?pb=1\"></iframe>\n<p>Karte: OpenStreetMap-Mitwirkende</p>")]
    public void The_credit_of_what_is_left_out_goes_to_no_picture(string left)
    {
        var (text, findings) = Wxr.Text($"<p>Davor.</p>\n<img src=\"{Uploads}platz.jpg\" alt=\"Platz\">\n{left}\n<p>Ende.</p>");
        Assert.StartsWith("Davor.\n\n![Platz](uploads/2024/05/platz.jpg)\n\n", text, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.Code == "import-bild-ohne-nachweis");
    }

    [Fact]
    public void A_gallery_without_numbers_shows_what_was_uploaded_to_the_page()
    {
        var (text, _) = Wxr.Text("Davor.\n\n[gallery columns=\"2\"]", Wxr.File(5, "b.jpg", "Zwei", parent: 1), Wxr.File(6, "c.pdf", parent: 1), Wxr.File(7, "d.jpg", "Fremd", parent: 2));
        Assert.Equal("Davor.\n\n![Zwei](uploads/b.jpg)\n", text);
    }

    [Theory]
    [InlineData("<figure class=\"wp-block-gallery\"><ul class=\"blocks-gallery-grid\"><li class=\"blocks-gallery-item\"><figure><img src=\"/wp-content/uploads/a.jpg\" alt=\"A\"><figcaption>Eins</figcaption></figure></li><li class=\"blocks-gallery-item\"><figure><img src=\"/wp-content/uploads/b.jpg\" alt=\"B\"></figure></li></ul></figure>")]
    [InlineData("<!-- wp:gallery --><figure class=\"wp-block-gallery\"><!-- wp:image --><figure class=\"wp-block-image\"><img src=\"/wp-content/uploads/a.jpg\" alt=\"A\"><figcaption>Eins</figcaption></figure><!-- /wp:image --><!-- wp:image --><figure class=\"wp-block-image\"><img src=\"/wp-content/uploads/b.jpg\" alt=\"B\"></figure><!-- /wp:image --></figure><!-- /wp:gallery -->")]
    public void Gallery_blocks_old_and_new_are_figures(string gallery)
    {
        var (text, findings) = Wxr.Text($"<p>Davor.</p>{gallery}");
        Assert.Equal("Davor.\n\n![A](uploads/a.jpg)\nEins\n\n![B](uploads/b.jpg)\n", text);
        Assert.Equal(2, findings.Count(finding => finding.Code == "import-bild-ohne-nachweis"));
    }

    [Fact]
    public void Text_beside_a_picture_stays_text()
    {
        var (text, _) = Wxr.Text("<p>Davor.</p><!-- wp:media-text --><div class=\"wp-block-media-text\"><figure class=\"wp-block-media-text__media\"><img src=\"/wp-content/uploads/a.jpg\" alt=\"A\"></figure><div class=\"wp-block-media-text__content\"><!-- wp:paragraph --><p>Ein Satz neben dem Bild.</p><!-- /wp:paragraph --></div></div><!-- /wp:media-text -->");
        Assert.Equal("Davor.\n\n![A](uploads/a.jpg)\n\nEin Satz neben dem Bild.\n", text);
    }

    [Fact]
    public void The_featured_picture_leads_the_page()
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Seite", "Text.", Wxr.Meta("_thumbnail_id", "9")), Library));
        Assert.Contains("image:\n  src: \"uploads/2024/05/markt.jpg\"\n  alt: Der Markt mit Brunnen\n  caption: Markt.\n  credit: \"Foto: Erika Mustermann\"\n  placeholder: true\n", pages["seite.md"].Markdown.Replace("src: uploads/2024/05/markt.jpg", "src: \"uploads/2024/05/markt.jpg\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["import-datei-holen"], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_file_block_is_a_link()
    {
        var (text, findings) = Wxr.Text($"<!-- wp:file --><div class=\"wp-block-file\"><a href=\"{Uploads}plan.pdf\">Der Plan</a><a href=\"{Uploads}plan.pdf\" class=\"wp-block-file__button\" download>Herunterladen</a></div><!-- /wp:file -->");
        Assert.Equal("[Der Plan](uploads/2024/05/plan.pdf) [Herunterladen](uploads/2024/05/plan.pdf)\n", text);
        Assert.Equal(["import-datei-holen"], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("_wp_attachment_metadata", "a:1:{s:10:\"image_meta\";a:2:{s:6:\"credit\";s:11:\"Anna Muster\";s:9:\"copyright\";s:0:\"\";}}", "© Anna Muster")]
    [InlineData("isc_image_source", "Foto: Erika Mustermann", "Foto: Erika Mustermann")]
    [InlineData("_credit", "Erika Mustermann", "© Erika Mustermann")]
    public void Fields_of_the_library_name_the_author(string key, string value, string credit)
    {
        var file = Wxr.File(9, "a.jpg", "Der Markt").Replace("</item>", Wxr.Meta(key, value) + "</item>", StringComparison.Ordinal);
        Assert.Equal($"Davor.\n\n![Der Markt](uploads/a.jpg \"{credit}\")\n", Wxr.Text("<p>Davor.</p><img src=\"/wp-content/uploads/a.jpg\" alt=\"\">", file).Markdown);
    }

    [Fact]
    public void Pictures_among_the_values_of_shortcodes_have_their_credit()
    {
        var (text, _) = Wxr.Text("<p>Davor.</p>[et_pb_gallery gallery_ids=\"9\" /][et_pb_image src=\"/wp-content/uploads/z.jpg\" title_text=\"Foto: Dora Beispiel\" /]", Library);
        Assert.Contains("![Der Markt mit Brunnen](uploads/2024/05/markt.jpg)\nMarkt.\nFoto: Erika Mustermann\n\n", text, StringComparison.Ordinal);
        Assert.Matches("!\\[\\]\\(uploads/z.jpg\\)?[ \n]\"?Foto: Dora Beispiel", text);
    }

    [Fact]
    public void A_packed_picture_is_told()
    {
        var (_, findings) = Wxr.Text($"<p>Davor.</p><img src=\"data:image/png;base64,{new string('A', 200)}\" alt=\"Karte des Ortes\">");
        Assert.Contains("Karte des Ortes", Assert.Single(findings, finding => finding.Code == "import-eingebettet").Message, StringComparison.Ordinal);
    }
}
