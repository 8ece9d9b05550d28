using static Schwerpunkt.Tests.Importing.WordFile;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What becomes of the text of a Word document.</summary>
public sealed class WordTests
{
    private const string Numbering = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:pPr><w:ind w:left="1440"/></w:pPr></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """;

    [Fact]
    public void The_title_is_that_of_its_style_and_headings_begin_below()
    {
        var result = Of(P("Stadtumbau", "Titel") + P("Ziele", "berschrift1") + P("Ein Satz.") + P("Wege", "berschrift2") + P("Zwischenzeile", "Amt") + P("Ende.")).Import();
        Assert.Contains("title: Stadtumbau\n", result.Markdown, StringComparison.Ordinal);
        Assert.Equal("## Ziele\n\nEin Satz.\n\n### Wege\n\n### Zwischenzeile\n\nEnde.", TextOf(result));
    }

    [Theory]
    [InlineData("berschrift1", "", "title: Ziele\n")]
    [InlineData("Heading1", "", "title: Ziele\n")]
    [InlineData(null, "<w:outlineLvl w:val=\"0\"/>", "title: Ziele\n")]
    [InlineData(null, "", "title: Aus den Eigenschaften\n")]
    public void Else_the_title_is_the_first_heading_or_in_the_properties(string? style, string properties, string expected) =>
        Assert.Contains(expected, Of(P("Ziele", style, properties) + P("Ein Satz."), title: "Aus den Eigenschaften").Import().Markdown, StringComparison.Ordinal);

    [Fact]
    public void A_document_without_styles_and_title_is_named_after_its_file()
    {
        var result = Of(P("Ein Satz."), styles: null, title: "Microsoft Word - x.doc").Import("amt.docx");
        Assert.Contains("title: amt\n", result.Markdown, StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Code == "import-ohne-titel");
    }

    [Fact]
    public void Skipped_levels_are_a_finding_at_their_paragraph()
    {
        var result = Of(P("Titel", "Titel") + P("Ziele", "berschrift1") + P("Wege", "Gliederung") + P("Ende.")).Import();
        Assert.Equal("## Ziele\n\n### Wege\n\nEnde.", TextOf(result));
        Assert.Equal(3, Assert.Single(result.Findings, finding => finding.Code == "ueberschrift-ebene-fehlt").Location.Line);
    }

    [Fact]
    public void Lists_nest_begin_where_they_say_and_keep_what_continues_an_item()
    {
        var text = Of(P("Titel", "Titel") + Item("Eins", 1) + Item("Eins a", 1, 1) + Item("Zwei", 1) + P("Dazu mehr.", "Listenabsatz") + P("Dann:") + Item("Drei", 2) + Item("Erstens", 2, 1) + Item("Vier", 2) + P("Zwischen.") + Item("Fünf", 2) + P("Neu:") + Item("Eins", 4), numbering: Numbering).Text();
        Assert.Equal("- Eins\n\n  - Eins a\n\n- Zwei\n\n  Dazu mehr.\n\nDann:\n\n3. Drei\n   - a) Erstens\n4. Vier\n\nZwischen.\n\n5. Fünf\n\nNeu:\n\n1. Eins", text);
    }

    /// <summary>So do other writers mark a second paragraph of an item.</summary>
    [Fact]
    public void A_bullet_that_shows_nothing_continues_the_item()
    {
        var blank = "<w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\" \"/><w:pPr><w:ind w:left=\"720\"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId w:val=\"9\"/></w:num>";
        var text = Of(P("Titel", "Titel") + Item("Eins", 2) + Item("Dazu mehr.", 9) + Item("Zwei", 2) + P("Ende."), numbering: Numbering.Replace("<w:num w:numId=\"1\">", blank + "<w:num w:numId=\"1\">", StringComparison.Ordinal)).Text();
        Assert.Equal("3. Eins\n\n   Dazu mehr.\n\n4. Zwei\n\nEnde.", text);
    }

    [Fact]
    public void A_list_may_be_that_of_a_style()
    {
        var linked = "<w:abstractNum w:abstractNumId=\"9\"><w:numStyleLink w:val=\"Amtsliste\"/></w:abstractNum><w:num w:numId=\"9\"><w:abstractNumId w:val=\"9\"/></w:num>";
        var styles = "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style><w:style w:type=\"numbering\" w:styleId=\"Amtsliste\"><w:name w:val=\"Amtsliste\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        Assert.Equal("3. Eins\n4. Zwei", Of(P("Titel", "Titel") + Item("Eins", 9) + Item("Zwei", 9), styles, Numbering.Replace("<w:num w:numId=\"1\">", linked + "<w:num w:numId=\"1\">", StringComparison.Ordinal)).Text());
    }

    [Fact]
    public void Headings_keep_paragraphs_of_a_law_and_lose_numbers_with_a_finding()
    {
        static string Numbered(string text, string style, int level) => P(text, style, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr>");
        var result = Of(P("Satzung", "Titel") + Numbered("Geltung", "berschrift1", 0) + P("Ein Satz.") + Numbered("Näheres", "berschrift2", 1) + P("Ein Satz."), numbering: Numbering).Import();
        Assert.Equal("## § 1 Geltung\n\nEin Satz.\n\n### Näheres\n\nEin Satz.", TextOf(result));
        Assert.Contains(result.Findings, finding => finding.Code == "import-nummern");
    }

    [Fact]
    public void Letters_that_mean_something_keep_it()
    {
        var text = Of(P("Titel", "Titel") + P(R("Das ist ") + R("wichtig", "<w:b/>") + R(" und ", "<w:b w:val=\"0\"/>") + R("betont", "<w:i/>") + R(": H") + R("2", "<w:vertAlign w:val=\"subscript\"/>") + R("O, m") + R("2", "<w:vertAlign w:val=\"superscript\"/>") + R(", ") + R("stark", "<w:rStyle w:val=\"Fett\"/>") + R(", ") + R("city planning", "<w:lang w:val=\"en-GB\"/>") + R("."))).Text();
        Assert.Equal("Das ist **wichtig** und *betont*: H<sub>2</sub>O, m<sup>2</sup>, **stark**, ::city planning::{lang=en}.", text);
    }

    [Fact]
    public void Tabs_breaks_and_signs_are_what_they_look_like()
    {
        var result = Of(P("Titel", "Titel") + P("<w:r><w:t>Eins</w:t><w:br/><w:t>Zwei</w:t><w:tab/><w:t>Drei Bau</w:t><w:softHyphen/><w:t>amt E</w:t><w:noBreakHyphen/><w:t>Mail </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:sym w:font=\"Wingdings 3\" w:char=\"F0AA\"/></w:r>")).Import();
        Assert.Equal("Eins\\\nZwei Drei Bauamt E\u2011Mail ✓•", TextOf(result));
        Assert.Equal(["import-sonderzeichen", "import-trennstriche"], result.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Notes_stand_below_in_the_order_of_their_marks()
    {
        const string Notes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> Landtag, Drucksache 7/5533.</w:t></w:r></w:p><w:p><w:r><w:t>Noch ein Absatz.</w:t></w:r></w:p></w:footnote>";
        const string Ends = "<w:endnote w:id=\"1\"><w:p><w:r><w:t>Ein Buch.</w:t></w:r></w:p></w:endnote>";
        var text = Of(P("Titel", "Titel") + P(R("Erst dies") + "<w:r><w:rPr><w:rStyle w:val=\"Funotenzeichen\"/></w:rPr><w:endnoteReference w:id=\"1\"/></w:r>" + R(", dann das.") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"), footnotes: Notes, endnotes: Ends).Text();
        Assert.Equal("Erst dies[^1], dann das.[^2]\n\n[^1]: Ein Buch.\n\n[^2]: Landtag, Drucksache 7/5533.\n\n    Noch ein Absatz.", text);
    }

    [Fact]
    public void A_note_to_the_title_is_not_lost() => Assert.Equal("Ein Buch.\n\nEin Satz.", Of(
        P(R("Titel") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", "Titel") + P("Ein Satz."), footnotes: "<w:footnote w:id=\"1\"><w:p><w:r><w:t>Ein Buch.</w:t></w:r></w:p></w:footnote>").Text());

    [Fact]
    public void Links_lead_where_they_led()
    {
        const string Field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://www.example.org/x\" \\l \"ziel\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Feld</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var result = Of(P("Titel", "Titel") + P("<w:hyperlink r:id=\"rA\">" + R("Seite") + "</w:hyperlink>" + R(", ") + Field + R(", ") + "<w:fldSimple w:instr=\" HYPERLINK &quot;mailto:amt@example.org&quot; \">" + R("Post") + "</w:fldSimple>" + R(", ")
            + "<w:hyperlink w:anchor=\"Weg\">" + R("unten") + "</w:hyperlink>" + R(", ") + "<w:hyperlink w:anchor=\"Fehlt\">" + R("nirgends") + "</w:hyperlink>" + R(", ") + "<w:hyperlink r:id=\"rB\">" + R("Datei") + "</w:hyperlink>")
            + P("<w:bookmarkStart w:id=\"1\" w:name=\"Weg\"/>" + R("Wege zum Ziel") + "<w:bookmarkEnd w:id=\"1\"/>", "berschrift1") + P("Ende.")).WithLink("rA", "https://www.example.org/").WithLink("rB", "file:///C:/amt/plan.docx").Import();
        Assert.Equal("[Seite](https://www.example.org/), [Feld](https://www.example.org/x#ziel), [Post](mailto:amt@example.org), [unten](#wege-zum-ziel), nirgends, Datei\n\n## Wege zum Ziel {#wege-zum-ziel}\n\nEnde.", TextOf(result));
        Assert.Equal(["Datei", "nirgends"], result.Findings.Where(finding => finding.Code == "import-verweis-ohne-adresse").Select(finding => finding.Message.Split('„', '“')[1]).Order(StringComparer.Ordinal));
    }

    /// <summary>The marks that a table of contents sets are good for other links too; its own need none.</summary>
    [Fact]
    public void Links_to_marks_of_the_contents_lead_there() => Assert.Equal("Siehe [Wege](#wege).\n\n## Wege {#wege}\n\nZu Fuß.\n\n## Ziele\n\nEnde.", Of(
        P("Titel", "Titel") + P("<w:hyperlink w:anchor=\"_Toc1\">" + R("Wege") + "</w:hyperlink>", "Verzeichnis1") + P("<w:hyperlink w:anchor=\"_Toc2\">" + R("Ziele") + "</w:hyperlink>", "Verzeichnis1") + P(R("Siehe ") + "<w:hyperlink w:anchor=\"_Toc1\">" + R("Wege") + "</w:hyperlink>" + R("."))
        + P("<w:bookmarkStart w:id=\"1\" w:name=\"_Toc1\"/>" + R("Wege") + "<w:bookmarkEnd w:id=\"1\"/>", "berschrift1") + P("Zu Fuß.") + P("<w:bookmarkStart w:id=\"2\" w:name=\"_Toc2\"/>" + R("Ziele") + "<w:bookmarkEnd w:id=\"2\"/>", "berschrift1") + P("Ende.")).Text());

    [Fact]
    public void Results_of_fields_stay_and_contents_heads_and_numbers_of_sheets_go()
    {
        const string Toc = "<w:p><w:pPr><w:pStyle w:val=\"Verzeichnis1\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Ziele 1</w:t></w:r></w:p><w:p><w:r><w:t>Wege 2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        const string Gallery = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Inhalt</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        var result = Of(P("Titel", "Titel") + Gallery + Toc + "<w:sdt><w:sdtContent>" + P("In einem Feld.") + "</w:sdtContent></w:sdt>" + P(R("Siehe Seite ") + "<w:fldSimple w:instr=\" PAGEREF _Ref1 \">" + R("7") + "</w:fldSimple>" + "<w:fldSimple w:instr=\" PAGE \">" + R("3") + "</w:fldSimple>" + R(".")), header: P("Ministerium")).Import();
        Assert.Equal("In einem Feld.\n\nSiehe Seite 7.", TextOf(result));
        Assert.Equal(["Inhalt", "Ziele 1", "Wege 2", "Ministerium"], result.Pieces.Where(piece => piece.Fate == Schwerpunkt.Importing.ImportFate.Boilerplate).Select(piece => piece.Text));
    }

    [Theory]
    [InlineData("MACROBUTTON NoMacro [Hier klicken]", "[Hier klicken]")]
    [InlineData("SYMBOL 252 \\f Wingdings \\s 10", "✓")]
    [InlineData("EQ \\f(1;2)", "\\f(1;2)")]
    public void A_field_without_a_result_shows_what_its_code_says(string code, string shown) => Assert.Equal($"An {shown} Ende.", Of(
        P("Titel", "Titel") + P(R("An ") + $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + R(" Ende."))).Text().Replace("\\[", "[", StringComparison.Ordinal).Replace("\\]", "]", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal));

    [Fact]
    public void The_reading_of_a_sign_stands_behind_it() => Assert.Equal("Ein kanji (furi) Zeichen.", Of(
        P("Titel", "Titel") + P(R("Ein ") + "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>furi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>kanji</w:t></w:r></w:rubyBase></w:ruby></w:r>" + R(" Zeichen."))).Text());

    [Fact]
    public void A_field_that_nothing_ends_swallows_nothing() => Assert.Equal("Davor. Dahinter.\n\nEnde.", Of(
        P("Titel", "Titel") + P(R("Davor. ") + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + R("Dahinter.")) + P("Ende.")).Text());

    [Fact]
    public void Quotations_are_quotations() => Assert.Equal("> Ein Satz.\n>\n> Noch einer.\n\nEnde.", Of(P("Titel", "Titel") + P("Ein Satz.", "Zitat") + P("Noch einer.", "Zitat") + P("Ende.")).Text());

    /// <summary>Whatever is left out or changed has a finding; the words that stay do so once.</summary>
    [Theory]
    [InlineData("<w:ins w:id=\"1\" w:author=\"A\"><w:r><w:t>neu</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>alt</w:delText></w:r></w:del><w:moveTo w:id=\"3\" w:author=\"A\"><w:r><w:t>er</w:t></w:r></w:moveTo><w:moveFrom w:id=\"4\" w:author=\"A\"><w:r><w:t>weg</w:t></w:r></w:moveFrom>", "Text neuer.", "import-aenderungen")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>", "Text .", "import-verborgener-text")]
    [InlineData("<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b+c</m:t></m:r></m:den></m:f></m:oMath>", "Text a/(b+c).", "import-formel")]
    [InlineData("<w:r><w:commentReference w:id=\"0\"/></w:r>", "Text .", "import-kommentar")]
    [InlineData("<w:r><w:drawing><wp:inline><wp:docPr id=\"3\" name=\"D\"/><a:graphic><a:graphicData uri=\"c\"><c:chart r:id=\"rC\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>", "Text .", "import-eingebettet")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData uri=\"w\"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Kasten</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "Text .\n\nKasten", "import-textfeld")]
    public void What_a_page_cannot_hold_is_a_finding(string runs, string expected, string code)
    {
        var result = Of(P("Titel", "Titel") + P(R("Text ") + runs + R(".")), comments: "<w:comment w:id=\"0\" w:author=\"A\"><w:p><w:r><w:t>Bitte prüfen!</w:t></w:r></w:p></w:comment>").Import();
        Assert.Equal(expected, TextOf(result));
        Assert.Equal(code, Assert.Single(result.Findings).Code);
    }

    [Fact]
    public void What_was_moved_is_a_change_too()
    {
        var result = Of(P("Titel", "Titel") + P(R("Text ") + "<w:moveTo w:id=\"3\" w:author=\"A\"><w:r><w:t>hier</w:t></w:r></w:moveTo>" + R("."))).Import();
        Assert.Equal("Text hier.", TextOf(result));
        Assert.Contains("1 Verschiebung; zuerst „hier“", Assert.Single(result.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deleted_mark_joins_two_paragraphs() => Assert.Equal("Ein Satz in zwei Absätzen.", Of(
        P("Titel", "Titel") + P("Ein Satz in ", null, "<w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr>") + P("zwei Absätzen.")).Text());

    [Fact]
    public void A_deleted_mark_joins_nothing_across_a_table() => Assert.Equal("Davor.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nEnde.", Of(
        P("Titel", "Titel") + P("Davor.", null, "<w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr>") + $"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{P("a")}</w:tc><w:tc>{P("b")}</w:tc></w:tr><w:tr><w:tc>{P("1")}</w:tc><w:tc>{P("2")}</w:tc></w:tr></w:tbl>" + P("Ende.")).Text());

    [Fact]
    public void A_large_first_letter_belongs_to_its_word() => Assert.Equal("Das Wort beginnt groß.\n\nEnde.", Of(
        P("Titel", "Titel") + P("D", null, "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>") + P("as Wort beginnt groß.") + P("Ende.")).Text());

    [Fact]
    public void Words_for_click_here_are_none_of_the_text()
    {
        const string Empty = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>";
        var text = Of(P("Titel", "Titel") + P("Ein Satz.") + Empty + P("Klicken Sie hier.") + "</w:sdtContent></w:sdt>"
            + $"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>{P("a")}</w:tc><w:tc>{P("b")}</w:tc></w:tr><w:tr>{Empty}<w:tc>{P("Klicken Sie hier.")}</w:tc></w:sdtContent></w:sdt><w:tc>{P("2")}</w:tc></w:tr></w:tbl>" + P("Ende.")).Text();
        Assert.Equal("Ein Satz.\n\n| a | b |\n| --- | --- |\n|  | 2 |\n\nEnde.", text);
    }

    [Fact]
    public void Fields_in_fields_take_no_longer_than_their_number()
    {
        const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        var runs = string.Concat(Enumerable.Repeat(Begin, 4_000)) + R("Innen") + string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", 4_000));
        Assert.Equal("Davor Innen danach", Of(P("Titel", "Titel") + P(R("Davor ") + runs + R(" danach"))).Text());
    }

    [Fact]
    public void Bold_lines_and_empty_paragraphs_are_notes_for_the_author()
    {
        var result = Of(P("Titel", "Titel") + P(R("Unsere Ziele", "<w:b/>")) + P("") + P("") + P("Ein Satz.")).Import();
        Assert.Equal("**Unsere Ziele**\n\nEin Satz.", TextOf(result));
        Assert.Equal(["import-leerabsaetze", "import-unklare-zeile"], result.Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
    }
}
