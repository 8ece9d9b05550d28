namespace Schwerpunkt.Tests.Fixing;

/// <summary>Spaces, quotes and credits: what is repaired, and what must stay.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("Ein  Wort   mehr.", "Ein Wort mehr.")]
    [InlineData("84\u00A0 Millionen", "84\u00A0Millionen")]
    [InlineData("84 \u00A0Millionen", "84\u00A0Millionen")]
    [InlineData("84\u202F  Millionen", "84\u202FMillionen")]
    [InlineData("**fett**  und  [Text  hier](https://a.example/)", "**fett** und [Text hier](https://a.example/)")]
    [InlineData("- Punkt  eins\n- `a  b`  zwei", "- Punkt eins\n- `a  b` zwei")]
    [InlineData("##   Titel  hier", "##   Titel hier")]
    [InlineData("Eins  zwei  \ndrei  vier   ", "Eins zwei  \ndrei vier   ")]
    [InlineData("> Eins  zwei\n>   drei", "> Eins zwei\n>   drei")]
    [InlineData("&bdquo;Eins&ldquo;  zwei &amp;  drei", "&bdquo;Eins&ldquo; zwei &amp; drei")]
    [InlineData("![Bild](https://a.example/b.jpg \"©  MIL\")\nWas  nicht zu sehen ist.", "![Bild](https://a.example/b.jpg \"© MIL\")\nWas nicht zu sehen ist.")]
    [InlineData("![Bild](https://a.example/b.jpg)\nEin Satz.[^1]\n\n[^1]: Was nicht  zu sehen ist.", "![Bild](https://a.example/b.jpg)\nEin Satz.[^1]\n\n[^1]: Was nicht zu sehen ist.")]
    public void Runs_of_spaces_fold(string body, string expected) => Assert.Equal(expected + "\n", Sources.FixBody(body + "\n"));

    [Theory]
    [InlineData("    x  =  1")]
    [InlineData("```\nx  =  \"1\"\n```")]
    [InlineData("`x  =  \"1\"`")]
    [InlineData("| a    | b   |\n|------|-----|\n| c  d | \u00A0 e |")]
    [InlineData("-   Punkt\n\n    Absatz")]
    [InlineData("Hart  \nUmbruch")]
    [InlineData("<https://a.example/'x'>")]
    [InlineData("<!-- zwei  Leerzeichen und \"Wort\" -->")]
    [InlineData("[Wort](https://a.example/ \"Ein  'Titel'\")")]
    [InlineData("[Wort][a]\n\n[a]: https://a.example/ \"Ein  'Titel'\"")]
    [InlineData("84\u00A0Millionen")]
    public void What_is_no_prose_keeps_its_spaces_and_quotes(string body) => Assert.Equal(body + "\n", Sources.FixBody(body + "\n"));

    [Theory]
    [InlineData("Das \"Wort\" hier.", "Das „Wort“ hier.")]
    [InlineData("Das “Wort” hier.", "Das „Wort“ hier.")]
    [InlineData("Das »Wort« hier.", "Das „Wort“ hier.")]
    [InlineData("Das „Wort\" hier.", "Das „Wort“ hier.")]
    [InlineData("Das „Wort” hier.", "Das „Wort“ hier.")]
    [InlineData("\"Wort\", sagte sie, \"und noch eines.\"", "„Wort“, sagte sie, „und noch eines.“")]
    [InlineData("(\"Smart-City\"-Strategie)", "(„Smart-City“-Strategie)")]
    [InlineData("\"**Wort**\" und **\"Wort\"**", "„**Wort**“ und **„Wort“**")]
    [InlineData("[\"Wort\"](https://a.example/?q=\"x\")", "[„Wort“](https://a.example/?q=\"x\")")]
    [InlineData("\"`a \"b\" c`\" ist Code.", "„`a \"b\" c`“ ist Code.")]
    [InlineData("\"Über eine\nZeile\" hinweg.", "„Über eine\nZeile“ hinweg.")]
    [InlineData("\"Er sagt 'ja'\"", "„Er sagt ‚ja‘“")]
    [InlineData("Ein ‘Wort’ und ‚Wort'.", "Ein ‚Wort‘ und ‚Wort‘.")]
    [InlineData("Wie geht's?", "Wie geht’s?")]
    [InlineData("'s ist Hans' Haus.", "’s ist Hans’ Haus.")]
    [InlineData("So 'n Ding und 'ne gute 'Idee' ('nen Versuch wert).", "So ’n Ding und ’ne gute ‚Idee‘ (’nen Versuch wert).")]
    [InlineData("Marx' Werke", "Marx’ Werke")]
    [InlineData("Hans' \"Haus\"", "Hans' „Haus“")]
    [InlineData("\"Wort\"[^1]\n\n[^1]: Das \"andere\".", "„Wort“[^1]\n\n[^1]: Das „andere“.")]
    [InlineData("| \"a\"  | b |\n|------|---|\n| c    | d |", "| „a“  | b |\n|------|---|\n| c    | d |")]
    [InlineData("## Das \"Wort\" {#wort .a}", "## Das „Wort“ {#wort .a}")]
    public void Quotes_become_German_where_they_pair_up(string body, string expected) => Assert.Equal(expected + "\n", Sources.FixBody(body + "\n"));

    [Theory]
    [InlineData("Ein Bildschirm mit 24\" und einer mit 27\" Diagonale.")]
    [InlineData("Das \"Wort hier.")]
    [InlineData("Das \" Wort \" hier.")]
    [InlineData("\"Eins \"zwei\" drei\"")]
    [InlineData("Das a\"b\"c.")]
    [InlineData("Das \\\"Wort\\\" hier.")]
    [InlineData("Das &quot;Wort&quot; hier.")]
    [InlineData("Das „Wort“ und das \"andere.")]
    [InlineData("Das «Wort» hier.")]
    [InlineData("Das ist Hans' oder Marx' Haus.")]
    [InlineData("'Raus hier', rief Hans' Sohn.")]
    [InlineData("Der Buchstabe 'n' und Rock 'n' Roll.")]
    [InlineData("Die '89er und Hans' Haus.")]
    [InlineData("Länge 5' 30\"")]
    [InlineData("„Wort“ und ‚Wort‘ und geht’s.")]
    [InlineData("::The \"Word\"::{lang=en}")]
    [InlineData("::: {lang=en}\nThe \"word\".\n:::")]
    [InlineData("::: {lang=en}\n![Bild](https://a.example/b.jpg)\nThe \"word\".\n:::")]
    [InlineData("> The \"word\" - here.\n{lang=en}")]
    [InlineData("© Büro \"Nord\" / O'Neil")]
    [InlineData("![Das \"Wort\" hier](a.jpg \"© Büro 'Nord' / O'Neil\")")]
    public void What_is_in_doubt_stays(string body) => Assert.Equal(body + "\n", Sources.FixBody(body + "\n"));

    [Theory]
    [InlineData("Die Mitte - heute - morgen", "Die Mitte – heute – morgen")]
    [InlineData("Im Jahr 2020 - und \"so\" - weiter", "Im Jahr 2020 – und „so“ – weiter")]
    [InlineData("5 - 3 und a - b und x-y und -z", "5 - 3 und a - b und x-y und -z")]
    [InlineData("z. B. nach § 9", "z. B. nach § 9")]
    public void A_hyphen_alone_between_words_becomes_a_dash(string body, string expected) => Assert.Equal(expected + "\n", Sources.FixBody(body + "\n"));

    [Fact]
    public void A_page_that_wants_its_signs_as_written_keeps_them()
    {
        const string text = "---\ntitle: Seite\ntypography: off\n---\n\nDas \"Wort\"  hier - so.\n";
        Assert.Equal(text, Sources.FixAll(text));
    }

    [Fact]
    public void A_page_in_another_language_keeps_its_quotes()
    {
        const string text = "---\ntitle: Page\nlang: en\n---\n\nThe \"word\" isn't here.\n";
        Assert.Equal(text, Sources.FixAll(text));
    }

    [Theory]
    [InlineData("![Bild](a.jpg \"©  MIL /  Fink \")", "![Bild](a.jpg \"© MIL / Fink\")")]
    [InlineData("![Bild](a.jpg)\nUnterschrift  hier.\n©  MIL  / Fink", "![Bild](a.jpg)\nUnterschrift hier.\n© MIL / Fink")]
    [InlineData("![Bild](a.jpg \"©MIL/Fink\")", "![Bild](a.jpg \"©MIL/Fink\")")]
    [InlineData("![Bild](a.jpg \"Foto: ©\u00A0BÜRO:S /TEAM.NET\")", "![Bild](a.jpg \"Foto: ©\u00A0BÜRO:S /TEAM.NET\")")]
    public void Of_a_credit_only_the_spaces_change(string body, string expected) => Assert.Equal(expected + "\n", Sources.FixBody(body + "\n"));

    [Fact]
    public void Every_repair_says_its_line_in_the_file_as_it_was()
    {
        var repairs = Sources.Fix(Sources.Page(Sources.Head + "Hier steht Satz A.\n\nHier steht Satz A.\n\nDas \"Wort\"  hier.\n")).Mended;
        Assert.Equal([(7, true), (9, false), (9, false)], repairs.Select(repair => (repair.Line, repair.IsRepeat)));
    }
}
