using Schwerpunkt.Findings;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Tests.Importing;

/// <summary>Pages that Word saved as HTML: what looks like a list or a note is one again.</summary>
public sealed class WordHtmlTests
{
    private const string Blanks = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span>";

    private static string Page(string body) => $"<html><head><meta name=Generator content=\"Microsoft Word 15 (filtered)\"><title>Amt</title></head><body lang=DE><div class=WordSection1><h1>Amt</h1><p class=MsoNormal>Ein Absatz mit einigen Wörtern, damit die Seite als Text erkannt wird.</p>{body}</div></body></html>";

    private static string Read(string body) => WordFile.TextOf(HtmlImporter.Import(Page(body), "probe.htm")).Split("erkannt wird.\n\n")[1];

    [Fact]
    public void Signs_and_numbers_behind_blanks_are_lists() => Assert.Equal("- Eins\n- Zwei\n  - Tiefer\n\n<!-- -->\n\n3. Drei\n4. Vier\n\nEnde.", Read(
        $"<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt'><span style='font-family:Symbol'>·{Blanks}</span>Eins</p><p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt'><span style='font-family:Symbol'>·{Blanks}</span>Zwei</p>"
        + $"<p class=MsoListParagraphCxSpLast style='margin-left:72.0pt;text-indent:-18.0pt'><span style='font-family:\"Courier New\"'>o{Blanks}</span>Tiefer</p><p class=MsoListParagraph style='text-indent:-18.0pt'>3.{Blanks}Drei</p><p class=MsoListParagraph style='text-indent:-18.0pt'><span lang=DE>4.{Blanks}</span>Vier</p><p class=MsoNormal>Ende.</p>"));

    [Fact]
    public void Unfiltered_lists_say_how_deep_they_are() => Assert.Equal("- Eins\n  1. Tiefer\n- Zwei", Read(
        string.Concat(new[] { ("1", "·", "Eins"), ("2", "1.", "Tiefer"), ("1", "·", "Zwei") }.Select(item => $"<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level{item.Item1} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>{item.Item2}{Blanks}</span><![endif]>{item.Item3}</p>"))));

    [Fact]
    public void Numbers_of_notes_lead_to_their_notes() => Assert.Equal("Ein Satz[^1] steht hier.\n\n[^1]: Landtag, Drucksache 7/5533.", Read(
        "<p class=MsoNormal>Ein Satz<a href=\"#_ftn1\" name=\"_ftnref1\" title=\"\"><span class=MsoFootnoteReference><span class=MsoFootnoteReference>[1]</span></span></a> steht hier.</p></div><div><br clear=all><hr align=left size=1 width=\"33%\"><div id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\" title=\"\"><span class=MsoFootnoteReference>[1]</span></a> Landtag, Drucksache 7/5533.</p></div>"));

    [Fact]
    public void A_note_at_a_credit_is_one_to_the_caption() => Assert.Equal("![Haus](a-image001.png)\nAbbildung 1: Haus.[^1]\nFoto: Max Muster\n\nEnde.\n\n[^1]: Zuerst im Amtsblatt.", Read(
        "<p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image001.png\" alt=Haus></p><p class=MsoCaption>Abbildung 1: Haus. Foto: Max Muster<a href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference>[1]</span></a></p><p class=MsoNormal>Ende.</p></div><div><div id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\"><span class=MsoFootnoteReference>[1]</span></a> Zuerst im Amtsblatt.</p></div>"));

    [Fact]
    public void Merged_cells_are_said_as_they_are_of_a_document()
    {
        const string Table = "<table class=MsoTableGrid border=1><tr><td>Jahr</td><td>Euro</td></tr><tr><td>2024</td><td rowspan=2>gilt für beide</td></tr><tr><td>2025</td></tr></table>";
        Assert.Contains("„Jahr | Euro“", Assert.Single(HtmlImporter.Import(Page(Table), "probe.htm").Findings, finding => finding.Kind == ImportTable.Kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_LibreOffice_stays_in_its_sentence() => Assert.Equal("Der Stand ist vom 01.02.2025, verfasst von Eva Licht im Bauamt.", Read(
        "<p class=MsoNormal>Der Stand ist vom <sdfield type=\"DATETIME\">01.02.2025</sdfield>, verfasst von <sdfield type=\"AUTHOR\">Eva Licht</sdfield> im Bauamt.</p>"));

    /// <summary>Word writes head and foot of the paper to a file of their own; a paragraph with their style is text.</summary>
    [Fact]
    public void Text_in_the_style_of_a_page_head_stays() => Assert.Equal("Bauamt\n\nTelefon 03301 123\n\nEnde.", Read("<p class=MsoHeader>Bauamt</p><p class=MsoFooter>Telefon 03301 123</p><p class=MsoNormal>Ende.</p><div style='mso-element:footer'><p class=MsoFooter>Seite 1</p></div>"));

    [Fact]
    public void Credits_above_their_pictures_stay_with_them() => Assert.Equal("![Haus](a-image001.png \"Foto: Anna Alt\")\n\n![Turm](a-image002.png \"Foto: Bernd Bau\")\n\nEnde.", Read(
        string.Concat(new[] { ("Anna Alt", "1", "Haus"), ("Bernd Bau", "2", "Turm") }.Select(each => $"<p class=MsoNormal>Foto: {each.Item1}</p><p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image00{each.Item2}.png\" alt={each.Item3}></p>")) + "<p class=MsoNormal>Ende.</p>"));

    /// <summary>The credit of one picture is not the line above the next.</summary>
    [Fact]
    public void A_picture_behind_one_with_caption_and_credit_has_its_own() => Assert.Equal("![Haus](a-image001.png)\nDas Haus heute\nFoto: Anna Alt\n\n![Turm](a-image002.png \"Foto: Bernd Bau\")\n\nEnde.", Read(
        "<p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image001.png\" alt=Haus></p><p class=MsoNormal>Das Haus heute</p><p class=MsoNormal>Foto: Anna Alt</p><p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image002.png\" alt=Turm></p><p class=MsoNormal>Foto: Bernd Bau</p><p class=MsoNormal>Ende.</p>"));

    /// <summary>A document is taken whole: no site is around it.</summary>
    [Fact]
    public void What_a_document_says_twice_it_says_twice()
    {
        const string Sentence = "<p class=MsoNormal>Anträge nimmt das Landesamt für Bauen und Verkehr in Cottbus schriftlich oder auf elektronischem Weg entgegen.</p>";
        var text = Read($"{Sentence}<p class=MsoNormal>Sie sind hier: Amt</p><p class=MsoNormal><a href=\"https://www.example.org/\">Drucken</a></p>{Sentence}");
        Assert.Equal(3, text.Split("Anträge nimmt").Length);
        Assert.Contains("Sie sind hier: Amt", text, StringComparison.Ordinal);
        Assert.Contains("[Drucken](https://www.example.org/)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "![Hof](a-image001.png)\nAbbildung 1: Ein Hof im Sommer\n\nEnde.")]
    [InlineData("<p class=MsoNormal>Foto: Anna Alt</p>", "![Hof](a-image001.png)\nAbbildung 1: Ein Hof im Sommer\nFoto: Anna Alt\n\nEnde.")]
    public void Captions_by_their_style_belong_to_their_pictures(string credit, string written) => Assert.Equal(written, Read(
        $"<p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image001.png\" alt=Hof></p><p class=MsoCaption>Abbildung <span>1</span>: Ein Hof im Sommer</p>{credit}<p class=MsoNormal>Ende.</p>"));

    [Fact]
    public void Comments_are_said_and_stay_out()
    {
        var result = HtmlImporter.Import(Page("<p class=MsoNormal>Ein Hof<span class=MsoCommentReference><span style='font-size:8.0pt'><a class=msocomanchor id=\"_anchor_1\" href=\"#_msocom_1\" name=\"_msoanchor_1\">[MF1]</a>&nbsp;</span></span> kühlt.</p></div><div><hr class=msocomoff align=left size=1 width=\"33%\"><div><div id=\"_com_1\" class=msocomtxt><a name=\"_msocom_1\"></a><p class=MsoCommentText><span class=MsoCommentReference><a class=msocomoff href=\"#_msoanchor_1\">[MF1]</a></span>Stimmt das?</p></div></div>"), "probe.htm");
        Assert.EndsWith("\n\nEin Hof kühlt.\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains("„Stimmt das?“", Assert.Single(result.Findings, finding => finding.Kind == ImportComment.Kind).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Findings, finding => finding.Kind == ImportLostLink.Kind);
    }

    [Fact]
    public void Hidden_text_is_said_and_stays_out()
    {
        var result = HtmlImporter.Import(Page("<p class=MsoNormal>Sichtbar<span style='display:none'> und nicht</span>.</p><p class=MsoNormal style='display:none;mso-hide:all'>Ein ganzer Absatz, den niemand sieht.<img src=\"a-Dateien/image001.png\" alt=Hof></p>"), "probe.htm");
        Assert.EndsWith("\n\nSichtbar.\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains("„und nicht Ein ganzer Absatz, den niemand sieht.“", Assert.Single(result.Findings, finding => finding.Kind == ImportHiddenText.Kind).Message, StringComparison.Ordinal);
    }

    /// <summary>On a page of a site that somebody wrote in Word, what is hidden opens on a click.</summary>
    [Fact]
    public void Hidden_text_of_a_site_stays() => Assert.Contains("Ein ganzer Absatz, den niemand sieht.", HtmlImporter.Import(Page("<div style='display:none'><p class=MsoNormal>Ein ganzer Absatz, den niemand sieht.</p></div>").Replace("Microsoft Word 15 (filtered)", "TYPO3 CMS", StringComparison.Ordinal), "probe.htm").Markdown, StringComparison.Ordinal);

    [Theory]
    [InlineData("Wingdings", "à", "→")]
    [InlineData("\"Wingdings\"", "\uF0FC", "✓")]
    [InlineData("Symbol", "®", "→")]
    [InlineData("Symbol", "a", "α")]
    [InlineData("Wingdings", "ƒ", "•")]
    [InlineData("Arial", "à", "à")]
    public void Letters_of_fonts_with_signs_are_signs(string font, string letter, string sign) => Assert.Equal($"Vorher {sign} nachher.", Read($"<p class=MsoNormal>Vorher <span style='font-family:{font};mso-ascii-font-family:Calibri'>{letter}</span> nachher.</p>"));

    [Fact]
    public void Alternative_texts_of_programs_are_said()
    {
        var result = HtmlImporter.Import(Page("<p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image001.png\" alt=\"Ein Bild, das Baum enthält.&#10;&#10;Automatisch generierte Beschreibung\"></p>"), "probe.htm");
        Assert.Contains("![Ein Bild, das Baum enthält.](", result.Markdown, StringComparison.Ordinal);
        Assert.Single(result.Findings, finding => finding.Kind == ImportWithoutAlt.Kind);
    }

    [Fact]
    public void Links_lead_to_headings_of_every_level() => Assert.Equal("Siehe [Ziele](#toc1) und [Wege](#wege).\n\n## Ziele {#toc1}\n\nErstens.\n\n### Wege {#wege}\n\nZweitens.", Read(
        "<p class=MsoNormal>Siehe <a href=\"#_Toc1\">Ziele</a> und <a href=\"#_Wege\">Wege</a>.</p><h1><a name=\"_Toc1\">Ziele</a></h1><p class=MsoNormal>Erstens.</p><h2><a name=\"_Wege\"></a>Wege</h2><p class=MsoNormal>Zweitens.</p>"));

    /// <summary>The body names the language of the template; what the text is in, its runs say, and the text itself.</summary>
    [Theory]
    [InlineData("EN-GB", "The city of tomorrow is green, quiet and open to all. It belongs to everybody who lives in it, and to those who come to visit or to work.", true)]
    [InlineData("EN-GB", "Die Stadt von morgen ist grün, ruhig und offen für alle. Sie gehört denen, die in ihr wohnen, und denen, die zu Besuch oder zur Arbeit kommen.", false)]
    [InlineData("EN-GB", "<span lang=DE>Die Stadt von morgen ist grün, ruhig und offen für alle. Sie gehört denen, die in ihr wohnen, und denen, die zu Besuch oder zur Arbeit kommen.</span>", false)]
    public void An_English_document_says_so(string language, string text, bool isEnglish)
    {
        var page = HtmlImporter.Import($"<html><head><meta name=Generator content=\"Microsoft Word 15 (filtered)\"><title>Amt</title></head><body lang={language}><div class=WordSection1><h1>Amt</h1><p class=MsoNormal>{text}</p></div></body></html>", "probe.htm").Markdown;
        Assert.Equal(isEnglish, page.Contains("\nlang: en\n", StringComparison.Ordinal));
        Assert.DoesNotContain("::", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_no_list_counts_stay()
    {
        var result = HtmlImporter.Import(Page(string.Concat(new[] { "1.1.", "1.2.", "2.1." }.Select(number => $"<p class=MsoListParagraph style='text-indent:-18.0pt'>{number}{Blanks}Punkt {number}</p>")) + $"<p class=MsoNormal>IV.{Blanks}Verfahren</p>"), "probe.htm");
        Assert.EndsWith("1. Punkt 1.1.\n2. Punkt 1.2.\n3. Punkt 2.1.\n\nIV. Verfahren\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains("3 Punkte", Assert.Single(result.Findings, finding => finding.Kind == ImportNumbers.Kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tracked_changes_count_as_accepted()
    {
        var result = HtmlImporter.Import(Page("<p class=MsoNormal><del cite=\"mailto:E\" datetime=\"2024-01-01T10:00\"><span>Gestrichen.</span></del><ins cite=\"mailto:E\" datetime=\"2024-01-01T10:00\"><span>Neu.</span></ins> Fest<span class=msoDel>er</span>.</p>"), "probe.htm");
        Assert.EndsWith("\n\nNeu. Fest.\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains("1 Einfügung, 2 Löschungen", Assert.Single(result.Findings, finding => finding.Kind == ImportTrackedChanges.Kind).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<i>Abbildung 1: Haus. Foto: Petra Probe</i>", "*Abbildung 1: Haus.*")]
    [InlineData("<b><i>Abbildung 1:</i> Haus. Foto: Petra Probe</b>", "***Abbildung 1:** Haus.*")]
    public void A_credit_leaves_the_emphasis_of_its_caption(string caption, string written)
    {
        var text = Read($"<p class=MsoNormal><img width=300 height=200 src=\"a-Dateien/image001.png\" alt=Haus></p><p class=MsoCaption>{caption}</p>");
        Assert.Equal(2, text.Split("Foto: Petra Probe").Length);
        Assert.EndsWith("\nFoto: Petra Probe", text, StringComparison.Ordinal);
        if (!written.StartsWith("***", StringComparison.Ordinal)) Assert.Contains(written, text, StringComparison.Ordinal);
    }

    [Fact]
    public void LibreOffice_marks_notes_heads_and_contents_in_its_own_way() => Assert.Equal("Ein Satz[^1] steht hier.\n\n## Ziele\n\nEnde.\n\n[^1]: Landtag, Drucksache 7/5533.", WordFile.TextOf(HtmlImporter.Import(
        "<html><head><title>Amt</title><meta name=\"generator\" content=\"LibreOffice 7.4.7.2 (Linux)\"/></head><body lang=\"de-DE\"><div title=\"header\"><p>Kopfzeile</p></div><h1>Amt</h1><div id=\"Inhaltsverzeichnis1\" dir=\"ltr\"><p>Inhalt</p><p><a href=\"#__RefHeading___Toc1\">Ziele 1</a></p></div>"
        + "<p>Ein Satz<sup><a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a></sup> steht hier.<span style=\"display: none\">Intern.</span></p><h2><a name=\"__RefHeading___Toc1\"></a>Ziele</h2><p>Ende.</p><div id=\"sdfootnote1\"><p class=\"sdfootnote\"><a class=\"sdfootnotesym\" name=\"sdfootnote1sym\" href=\"#sdfootnote1anc\">1</a>Landtag, Drucksache 7/5533.</p></div><div title=\"footer\"><p>Seite 1</p></div></body></html>", "probe.htm")));

    [Fact]
    public void A_link_to_a_place_in_the_text_says_that_it_is_no_heading() => Assert.Contains("führte zur Textmarke „Stelle“", Assert.Single(
        HtmlImporter.Import(Page("<p class=MsoNormal><a href=\"#Stelle\">Siehe dort</a></p><p class=MsoNormal><a name=Stelle></a>Dort.</p>"), "probe.htm").Findings, finding => finding.Kind == ImportLostLink.Kind).Message, StringComparison.Ordinal);

    [Fact]
    public void Contents_go() => Assert.Equal("Ende.", Read("<p class=MsoToc1>Ziele 1</p><p class=MsoNormal>Ende.</p>"));
}
