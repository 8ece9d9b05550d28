using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Schwerpunkt.Importing.WordPress;

namespace Schwerpunkt.Tests.Importing.WordPress;

/// <summary>Exports as they come: broken off, badly encoded, hostile.</summary>
public sealed class WordPressReaderTests
{
    [Fact]
    public void Of_an_export_that_breaks_off_the_whole_entries_are_read()
    {
        var whole = Wxr.Export(Wxr.Item(1, "Eins", "Der erste."), Wxr.Item(2, "Zwei", "Der zweite."));
        var (pages, findings) = Wxr.Read(whole[..whole.IndexOf("zweite", StringComparison.Ordinal)]);
        Assert.Equal(["eins.md"], pages.Keys);
        var finding = Assert.Single(findings);
        Assert.Equal(("import-abgebrochen", 9), (finding.Code, finding.Location.Line));
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    public void A_document_type_is_refused(string type)
    {
        var (pages, findings) = Wxr.Read(Wxr.Export(Wxr.Item(1, "Eins", "&x;&b;")).Replace("<rss ", type + "<rss ", StringComparison.Ordinal));
        Assert.Empty(pages);
        Assert.Contains("DOCTYPE", Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_before_the_declaration_names_of_entities_and_foreign_prefixes_do_no_harm()
    {
        var export = "\n\n" + Wxr.Export(Wxr.Item(1, "Eins", "Der Text.", "<plugin:wert>x</plugin:wert>")).Replace("<title><![CDATA[Eins]]></title>", "<title>Auf&nbsp;& davon &hellip; &#8211; &#x8;</title>", StringComparison.Ordinal);
        Assert.Contains("title: Auf & davon … –\n", Wxr.Read(export).Pages["eins.md"].Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Encodings_are_read_as_declared_and_broken_bytes_are_told()
    {
        var export = Wxr.Export(Wxr.Item(1, "Eins", "Größe"));
        Assert.Contains("Größe", Wxr.Read("", [Encoding.Latin1.GetBytes(export.Replace("UTF-8", "ISO-8859-1", StringComparison.Ordinal))]).Pages["eins.md"].Markdown, StringComparison.Ordinal);
        Assert.Contains("Größe", Wxr.Read("", [[.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(export.Replace("UTF-8", "UTF-16", StringComparison.Ordinal))]]).Pages["eins.md"].Markdown, StringComparison.Ordinal);
        var (pages, findings) = Wxr.Read("", [Encoding.Latin1.GetBytes(export)]);
        Assert.Contains("Größe", pages["eins.md"].Markdown, StringComparison.Ordinal);
        Assert.Contains(findings, finding => finding.Code == "import-zeichen-defekt");
    }

    [Fact]
    public void Large_texts_are_cut_nowhere()
    {
        Gen.Int[60_000, 70_000].Sample(length =>
        {
            var read = new WordPressText(new StringReader(new string('x', length) + "<![CDATA[&a;]]>&nbsp;&amp;&x;😀\u0001")).ReadToEnd();
            Assert.Equal(new string('x', length) + "<![CDATA[&a;]]>\u00A0&amp;&amp;x;😀 ", read);
        }, iter: 30);
    }

    /// <summary>Whatever a content is made of, all its words stand in the page, and no bracket of a shortcode.</summary>
    [Fact]
    public void All_words_stand_in_the_page()
    {
        string[] pieces =
        [
            "Wort{0}", "Wort{0}\n", "\n\nWort{0}\n\n", "<p>Wort{0}</p>", "<b>Wort{0}</b>", "<h2>Wort{0}</h2>", "<ul>\n<li>Wort{0}</li>\n</ul>", "[su_box a=\"b\"]Wort{0}[/su_box]", "[x_y]", "<!-- wp:paragraph -->\n<p>Wort{0}</p>\n<!-- /wp:paragraph -->",
            "<div class=\"footer\">Wort{0}</div>", "<pre>Wort{0}\n\nx</pre>", "<blockquote>Wort{0}</blockquote>", "<table><tr><td>Wort{0}</td><td>b</td></tr></table>", "[caption]<img src=\"/a.jpg\" alt=\"b\"> Wort{0}[/caption]", "<a href=\"/x/\">Wort{0}</a>", "<!--more-->", "[sic]", "<details><summary>Wort{0}</summary>x</details>",
        ];
        Gen.Int[0, pieces.Length - 1].Array[1, 12].Sample(chosen =>
        {
            var content = string.Concat(chosen.Select((piece, i) => string.Format(System.Globalization.CultureInfo.InvariantCulture, pieces[piece], i)));
            var (markdown, findings) = Wxr.Text(content);
            Assert.DoesNotContain(findings, finding => finding.Code == "import-rechnung-offen");
            // The first words may be those of a picture, which stands in the head.
            var page = Wxr.Read(Wxr.Export(Wxr.Item(1, "Seite", content))).Pages["seite.md"].Markdown;
            foreach (Match word in Regex.Matches(content, @"Wort\d+")) Assert.Contains(word.Value, page, StringComparison.Ordinal);
            Assert.DoesNotContain("su\\_box", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("x\\_y", markdown, StringComparison.Ordinal);
        }, iter: 150);
    }
}
