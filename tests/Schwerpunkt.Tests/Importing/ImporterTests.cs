using System.Text;
using Schwerpunkt.Importing;
using Schwerpunkt.Importing.Dump;
using Schwerpunkt.Importing.Html;

namespace Schwerpunkt.Tests.Importing;

/// <summary>What a file is, by what it holds; and what a whole folder of them shares.</summary>
public sealed class ImporterTests
{
    private const string Page = "<!DOCTYPE html><html lang=\"de\"><head><title>Größe</title></head><body><main><h1>Größe</h1><p>Ein Absatz mit einigen Wörtern, damit die Seite als Text erkannt wird.</p></main></body></html>";

    [Theory]
    [InlineData("Titel\n\nEin Satz.", ExportForm.Text)]
    [InlineData("<!DOCTYPE html><html>", ExportForm.Page)]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html>", ExportForm.Page)]
    [InlineData("<?php include 'kopf.php'; ?>\n<div><p>Text", ExportForm.Page)]
    [InlineData("<!-- ein Kommentar -->\n<table>", ExportForm.Page)]
    [InlineData("<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\">", ExportForm.WordPress)]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- a --><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><![CDATA[<!-- wp:paragraph -->\n<p>Text</p>]]>", ExportForm.WordPress)]
    [InlineData("<?xml version=\"1.0\"?><urlset><url/></urlset>", ExportForm.Xml)]
    [InlineData("< 5 Jahre: frei", ExportForm.Text)]
    public void A_file_is_what_it_begins_like(string text, ExportForm form) => Assert.Equal(form, Importer.FormOf(text));

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><rss xmlns:wp=\"http://wordpress.org/export/1.2/\"><title>Amt</title></rss>", "import-kein-text", "WordPress")]
    [InlineData("<?xml version=\"1.0\"?><urlset><url/></urlset>", "import-kein-text", "XML")]
    [InlineData("Text mit \0 darin", "import-kein-text", "gespeicherte Seite")]
    public void What_is_no_page_is_an_error(string text, string code, string words)
    {
        var (reading, findings) = Importer.Read(Encoding.UTF8.GetBytes(text), "export.xml");
        Assert.Null(reading);
        Assert.Contains(words, Assert.Single(findings, finding => finding.Code == code).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_a_hundred_thousand_deep_are_a_finding_at_once()
    {
        Assert.False(HtmlDepth.IsTooDeep(string.Concat(Enumerable.Repeat("<div><p>Text</p></div>", 100_000))));
        Assert.False(HtmlDepth.IsTooDeep(string.Concat(Enumerable.Repeat("<p>", 100_000))));
        var (reading, findings) = Importer.Read(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "Text"), "tief.html");
        Assert.Null(reading);
        Assert.Equal("zu-tief-verschachtelt", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    public void A_web_archive_holds_its_page(string transfer)
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        var body = transfer switch
        {
            "base64" => Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks),
            "quoted-printable" => string.Concat(bytes.Select(value => value is > 126 or (byte)'=' ? $"={value:X2}" : ((char)value).ToString())).Replace("<body>", "<body>=\r\n", StringComparison.Ordinal),
            _ => Encoding.Latin1.GetString(bytes),
        };
        var archive = $"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--Grenze\"\r\n\r\n\r\n----Grenze\r\nContent-Type: text/css\r\n\r\np {{ }}\r\n----Grenze\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n{body}\r\n----Grenze--\r\n";
        Assert.Equal(Page, WebArchive.PageIn(archive)?.TrimEnd());
        var (reading, findings) = Importer.Read(Encoding.Latin1.GetBytes(archive), "seite.mht");
        Assert.Empty(findings);
        Assert.Contains("title: Größe", reading!.Finished().Markdown, StringComparison.Ordinal); // ! an archive with a page is read
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Gefunden.</p></body></html>")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\nContent-Type: multipart/related; boundary=aa\r\n\r\n--aa\r\nContent-Type: text/html\r\n\r\n<html><body><p>Gefunden.</p></body></html>\r\n--aa--\r\n--a--\r\n")]
    public void A_web_archive_may_be_one_part_or_hold_parts_in_parts(string archive)
    {
        var (reading, findings) = Importer.Read(Encoding.Latin1.GetBytes(archive), "seite.mht");
        Assert.Empty(findings);
        Assert.EndsWith("\n\nGefunden.\n", reading!.Finished().Markdown, StringComparison.Ordinal); // ! an archive with a page is read
    }

    [Theory]
    [InlineData("", "import-ohne-text")]
    [InlineData(" \r\n", "import-ohne-text")]
    [InlineData("%PDF-1.7\n1 0 obj\n", "import-kein-text")]
    public void What_holds_no_page_is_a_finding(string file, string code)
    {
        var (reading, findings) = Importer.Read(Encoding.Latin1.GetBytes(file), "leer.txt");
        Assert.Null(reading);
        Assert.Equal(code, Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("Beginn: ", false)]
    [InlineData("Am ", false)]
    [InlineData("", true)]
    [InlineData("Veröffentlicht am ", true)]
    public void A_day_of_an_event_is_not_that_of_the_page(string before, bool isOfPage)
    {
        var result = HtmlImporter.Import($"<html lang=de><body><main><h1>Kurs</h1><p>{before}<time datetime=\"2031-09-01\">1. September 2031</time></p><p>Der Kurs ist kostenlos, und jeder kann kommen.</p></main></body></html>", "kurs.html");
        Assert.Equal(isOfPage, result.Markdown.Contains("2031-09-01", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_archive_holds_none()
    {
        Assert.Null(WebArchive.PageIn(Page));
        Assert.Null(WebArchive.PageIn("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nabc\n--x--"));
    }

    [Fact]
    public void What_most_pages_of_a_folder_end_with_is_frame_and_stands_in_the_account()
    {
        var readings = Enumerable.Range(0, 6).Select(Foot).ToArray();
        var frame = SharedFrame.Of([.. readings.Select(reading => reading.Blocks)]);
        var result = readings[2].Finished(frame);
        Assert.Contains("Der Absatz Nummer 2", result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Organigramm", result.Markdown, StringComparison.Ordinal);
        Assert.Contains(result.Pieces, piece => piece.Fate == ImportFate.Boilerplate && piece.Text.Contains("Organigramm", StringComparison.Ordinal));
        Assert.Contains("Das Ministerium Organigramm", Assert.Single(result.Findings, finding => finding.Code == "import-absatz-weggelassen").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Four_pages_are_too_few_to_tell()
    {
        var readings = Enumerable.Range(0, 4).Select(Foot).ToArray();
        var result = readings[2].Finished(SharedFrame.Of([.. readings.Select(reading => reading.Blocks)]));
        Assert.Contains("Organigramm", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_only_paragraph_others_have_too_keeps_it()
    {
        var readings = Enumerable.Range(0, 6).Select(i => HtmlImporter.Read($"<html lang=de><body><main><h1>Seite {i}</h1><p>Diese Seite wird gerade überarbeitet und ist bald wieder da.</p></main></body></html>", $"{i}.html")).ToArray();
        var result = readings[3].Finished(SharedFrame.Of([.. readings.Select(reading => reading.Blocks)]));
        Assert.Contains("gerade überarbeitet", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_middle_of_a_page_nothing_is_frame()
    {
        var readings = Enumerable.Range(0, 6).Select(i => DumpImporter.Read($"Seite {i}\n\nDer Satz {i} steht nur hier und nirgends sonst im Ordner.\n\nDieser Satz steht auf allen Seiten, aber in ihrer Mitte.\n\nDas Ende {i} ist wieder bei jeder ein anderes, wie man sieht.\n", $"{i}.txt")).ToArray();
        var result = readings[3].Finished(SharedFrame.Of([.. readings.Select(reading => reading.Blocks)]));
        Assert.Contains("auf allen Seiten", result.Markdown, StringComparison.Ordinal);
    }

    /// <summary>What a page says stays, though others end with the same words.</summary>
    [Theory]
    [InlineData("<h2>Wer hilft</h2><p>Die Bewilligungsstelle berät Sie gern und prüft jeden Antrag.</p>", "Wer hilft")]
    [InlineData("<h2>Öffnungszeiten</h2><p>Montag 8 bis 12 Uhr</p>", "Montag 8")]
    [InlineData("<h2>Kontakt</h2><p>Erika Muster</p><p>Telefon 0331 123456</p>", "Kontakt")]
    [InlineData("<h2>Mitzubringen sind</h2><ul><li>Ausweis</li><li>Foto</li></ul>", "Ausweis")]
    [InlineData("<h2>Gebühren</h2><table><tr><th>Art</th><th>Euro</th></tr><tr><td>Antrag</td><td>10</td></tr></table>", "Gebühren")]
    [InlineData("<h2>Fragen</h2><details><summary>Wie lange?</summary><p>Drei Wochen.</p></details>", "Drei Wochen")]
    [InlineData("<h2>Formulare</h2><ul><li><a href=/antrag.pdf>Antrag auf Förderung</a></li></ul>", "Antrag auf Förderung")]
    [InlineData("<p>Für alle Brunnen gilt: Bitte kein Trinkwasser entnehmen.</p><ul><li><a href=/impressum>Impressum</a></li><li><a href=/karte>Karte</a></li></ul>", "Trinkwasser")]
    public void What_reads_like_text_stays_on_every_page(string end, string words)
    {
        var readings = Enumerable.Range(0, 6).Select(i => HtmlImporter.Read($"<html lang=de><body><main><h1>Seite {i}</h1><p>Der Absatz Nummer {i} steht nur auf dieser einen Seite.</p>{end}</main></body></html>", $"{i}.html")).ToArray();
        var result = readings[3].Finished(SharedFrame.Of([.. readings.Select(reading => reading.Blocks)]));
        Assert.Contains(words, result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Impressum", result.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mitzubringen sind:\n\n- Ausweis\n- Foto\n", "Ausweis")]
    [InlineData("Ansprechpartner\n\nErika Muster\n\nTelefon\n", "Erika Muster")]
    [InlineData("Kontakt\n\nErika Muster\n", "Kontakt")]
    [InlineData("Für alle Brunnen gilt: Bitte kein Trinkwasser entnehmen.\n\nOrganigramm / Anschrift\n", "Trinkwasser")]
    public void What_reads_like_text_stays_in_every_dump(string end, string words)
    {
        var readings = Enumerable.Range(0, 6).Select(i => DumpImporter.Read($"Seite {i}\n\nDer Satz {i} steht nur hier und nirgends sonst.\n\n{end}", $"{i}.txt")).ToArray();
        var result = readings[3].Finished(SharedFrame.Of([.. readings.Select(reading => reading.Blocks)]));
        Assert.Contains(words, result.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Organigramm", result.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_the_house_above_every_title_is_frame()
    {
        var readings = Enumerable.Range(0, 6).Select(i => DumpImporter.Read($"Ministerium für Verkehr\n\nSeite {i}\n\nDer Satz {i} steht nur hier und nirgends sonst.\n", $"{i}.txt")).ToArray();
        Assert.Contains("title: Seite 3", readings[3].Finished(SharedFrame.Of([.. readings.Select(reading => reading.Blocks)])).Markdown, StringComparison.Ordinal);
    }

    private static ImportReading Foot(int number) => HtmlImporter.Read(
        $"<html lang=de><head><title>Seite {number}</title></head><body><main><h1>Seite {number}</h1><p>Der Absatz Nummer {number} steht nur auf dieser einen Seite, sonst nirgends.</p><h2>Das Ministerium</h2><ul><li><a href=/organigramm>Organigramm der Verwaltung</a></li><li><a href=/anschrift>Anschrift und Anfahrt</a></li></ul></main></body></html>", $"{number}.html");
}
