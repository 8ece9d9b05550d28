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

    [Fact]
    public void Contents_go() => Assert.Equal("Ende.", Read("<p class=MsoToc1>Ziele 1</p><p class=MsoNormal>Ende.</p>"));
}
