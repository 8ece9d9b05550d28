namespace Schwerpunkt.Tests.Search;

/// <summary>What finds what, and what comes first.</summary>
public sealed class SearchTests
{
    [Theory]
    [InlineData("Straßenbrücke", "Strassenbruecke")]
    [InlineData("Straßenbrücke", "STRASSENBRÜCKE")]
    [InlineData("Straßenbrücke", "Strassenbrucke")]
    [InlineData("Straßen\u00ADbrücke", "Straßenbrücke")]
    [InlineData("Café", "cafe")]
    [InlineData("Häuser", "Haus")]
    [InlineData("Haus", "Häusern")]
    [InlineData("Städte", "Stadt")]
    [InlineData("Förderungen", "Förderung")]
    [InlineData("Bürgerinnen", "Bürgerin")]
    [InlineData("Wärmewende", "wende")]
    [InlineData("Wärmewende", "Wärme")]
    [InlineData("Verkehrswegeplanung für den Verkehr, eine Planung", "Wege")]
    [InlineData("fördern", "Förderung")]
    [InlineData("Prüfung der Brücken", "Brückenprüfung")]
    public void A_word_is_found_in_another_spelling_form_or_compound(string text, string query) =>
        Assert.Equal(["treffer/"], new SearchScript(SearchSite.IndexOf(("index", "Start", "Nichts davon."), ("treffer", "Seite", text + "."))).Search(query));

    [Theory]
    [InlineData("Bus")]
    [InlineData("W")]
    [InlineData("§ !?")]
    [InlineData("")]
    public void What_stands_nowhere_is_not_found(string query) => Assert.Empty(new SearchScript(SearchSite.IndexOf(("index", "Start", "Wiesen und Wälder."))).Search(query));

    [Fact]
    public void The_word_itself_comes_before_its_form_its_beginning_and_its_inside()
    {
        var index = SearchSite.IndexOf(
            ("a", "Erste", "Fahrtwendepunkt."), ("b", "Zweite", "Wendekreis."), ("c", "Dritte", "Wenden."), ("d", "Vierte", "Wende."), ("e", "Fünfte", "Nichts."));
        Assert.Equal(["d/", "c/", "b/", "a/"], new SearchScript(index).Search("Wende"));
    }

    [Fact]
    public void A_word_in_the_title_comes_before_a_heading_before_the_text()
    {
        var index = SearchSite.IndexOf(("a", "Erste", "Markt."), ("b", "Zweite", "## Markt\n\nText."), ("c", "Markt", "Text."), ("d", "Vierte", "Text."));
        Assert.Equal(["c/", "b/", "a/"], new SearchScript(index).Search("Markt"));
    }

    [Fact]
    public void A_house_does_not_drown_among_town_halls()
    {
        var halls = Enumerable.Range(1, 20).Select(number => ($"rathaus-{number}", $"Rathaus {number}", "Das Rathaus und noch ein Rathaus neben dem Rathaus, ein Rathaus."));
        var found = new SearchScript(SearchSite.IndexOf([.. halls, ("zuhause", "Wohnen", "Ein Haus am See.")])).Search("Haus");
        Assert.Equal("zuhause/", found[0]);
        Assert.Equal(21, found.Count);
    }

    [Fact]
    public void A_compound_in_the_title_comes_after_the_word_and_before_its_inflected_form_in_the_text()
    {
        var index = SearchSite.IndexOf(
            ("a", "Erste", "Alle Häuser."), ("b", "Zweite", "Ein Haus."), ("c", "Das Rathaus am Markt", "Text."), ("d", "Vierte", "Das Rathaus."), ("e", "Fünfte", "Rathäuser."));
        Assert.Equal(["b/", "c/", "a/"], new SearchScript(index).Search("Haus").Take(3));
    }

    [Fact]
    public void A_verb_does_not_pass_for_a_form_of_the_noun()
    {
        const string verb = "## An wen Sie sich wenden können\n\nWenden Sie sich an uns, wenden Sie sich an alle, wenden Sie sich oft.";
        var index = SearchSite.IndexOf(("a", "Erste", verb), ("b", "Kommunale Wärmewende und Klima", "Text."), ("c", "Dritte", "Nichts."));
        Assert.Equal(["b/", "a/"], new SearchScript(index).Search("wende"));
        Assert.Equal(["a/"], new SearchScript(index).Search("wenden").Take(1));
        Assert.Equal(["a/"], new SearchScript(SearchSite.IndexOf(("a", "Erste", verb), ("b", "Wendekreis", "Text."))).Search("wende").Take(1));
    }

    [Fact]
    public void Pages_with_all_words_come_first_and_pages_with_few_of_them_not_at_all()
    {
        var index = SearchSite.IndexOf(("a", "Erste", "Brücke und Radweg."), ("b", "Zweite", "Brücke."), ("c", "Dritte", "Radweg an der Straße."), ("d", "Vierte", "Text."));
        Assert.Equal(["a/"], new SearchScript(index).Search("Radweg Brücke"));
        Assert.Equal(["b/", "a/"], new SearchScript(index).Search("Wo steht die Brücke?").Order().Reverse());
    }

    [Theory]
    [InlineData("Das Impressum.", "impresum")]
    [InlineData("Das Impressum.", "Impressun")]
    [InlineData("Eine Heizung.", "Heitzung")]
    [InlineData("Viel Förderung.", "Förderrung")]
    [InlineData("Der Kontakt.", "Kontkat")]
    [InlineData("Die Mobilität.", "Mobilitet")]
    [InlineData("Die Barrierefreiheit.", "Bariereferiheit")]
    [InlineData("Ein Fahrrad und ein Weg.", "Fahradweg")]
    [InlineData("Ein Glossar.", "Glosar")]
    public void A_typing_error_is_forgiven(string text, string query)
    {
        using var script = new SearchScript(SearchSite.IndexOf(("index", "Start", "Wiesen und Wälder."), ("treffer", "Seite", text)));
        Assert.Equal(["treffer/"], script.Search(query));
    }

    [Fact]
    public void What_was_guessed_is_said_and_comes_after_what_is_there()
    {
        using var script = new SearchScript(SearchSite.IndexOf(("a", "Erste", "Eine Maus."), ("b", "Zweite", "Ein Haus."), ("c", "Dritte", "Die Heizung.")));
        Assert.Equal(["b/"], script.Search("Haus"));
        Assert.Empty(script.Meant("Haus"));
        Assert.Equal(["Heizung"], script.Meant("Heitzung"));
    }

    [Theory]
    [InlineData("", "", 1, 0)]
    [InlineData("kontkat", "kontakt", 1, 1)]
    [InlineData("heitzung", "heizung", 1, 1)]
    [InlineData("impresum", "impressum", 2, 1)]
    [InlineData("datnschuz", "datenschutz", 2, 2)]
    [InlineData("haus", "maus", 1, 1)]
    [InlineData("haus", "rathaus", 2, 3)]
    public void The_distance_of_words_counts_letters_wrong_missing_doubled_and_exchanged(string one, string other, int most, int expected)
    {
        using var script = new SearchScript();
        Assert.Equal(expected, script.Distance(one, other, most));
        Assert.Equal(expected, script.Distance(other, one, most));
    }

    [Theory]
    [InlineData("Barrierefreiheit.", "EFRE")]
    [InlineData("Der Zugang ist zugänglich.", "Zug")]
    [InlineData("Die Brandenburger Städte.", "Bürger")]
    [InlineData("Einzelne Handlungen.", "Einzelhandel")]
    [InlineData("Die Adresse: Waldstraße 1, neben der Bahn.", "Autobahn")]
    [InlineData("Wir verhandeln.", "Handel")]
    public void Letters_within_a_word_are_no_word(string text, string query) =>
        Assert.Empty(new SearchScript(SearchSite.IndexOf(("index", "Start", "Wiesen und Wälder."), ("falsch", "Seite", text))).Search(query));

    [Theory]
    [InlineData("Der Wärme-Plan.", "Wärmeplan")]
    [InlineData("Der Wärmeplan.", "Wärme-Plan")]
    [InlineData("Die Stadt·entwicklung.", "Stadtentwicklung")]
    [InlineData("Die Stadt·entwicklung.", "Entwicklung")]
    [InlineData("Nach § 9 Absatz 2.", "§ 9")]
    [InlineData("Nach § 9 Absatz 2.", "§9")]
    [InlineData("Nach § 9a.", "Paragraph 9a")]
    [InlineData("Kapitel 5.3.2 der Norm.", "5.3.2")]
    [InlineData("Zertifiziert nach ISO 9001.", "ISO 9001")]
    [InlineData("Die Bundesstraße A-B.", "A-B")]
    public void Hyphens_dots_and_numbers_are_found(string text, string query) =>
        Assert.Equal(["treffer/"], new SearchScript(SearchSite.IndexOf(("index", "Start", "Wiesen, Wälder, 532 Seen, § 90."), ("treffer", "Seite", text))).Search(query).Take(1));

    [Fact]
    public void Words_in_quotation_marks_stand_on_the_page_as_they_are()
    {
        using var script = new SearchScript(SearchSite.IndexOf(("a", "Erste", "Bauen in Städten."), ("b", "Zweite", "Eine Stadt baut."), ("c", "Dritte", "## Stadt baut\n\nText."), ("d", "Vierte", "Die Bauten der Vorstadt.")));
        Assert.Equal(["c/", "b/"], script.Search("„Stadt baut“"));
    }

    [Fact]
    public void A_title_that_is_the_question_comes_first()
    {
        var index = SearchSite.IndexOf(("a", "Stadt und Umland", "Stadt, Stadt, meine Stadt."), ("b", "Meine Stadt der Zukunft", "Text."), ("c", "Meine Stadt", "Text."));
        Assert.Equal(["c/", "b/", "a/"], new SearchScript(index).Search("meine stadt"));
    }

    [Fact]
    public void Results_show_the_sentence_of_a_page_and_where_in_it_the_words_stand()
    {
        using var script = new SearchScript(SearchSite.IndexOf(("a", "Erste", "Ein Satz zum Anfang. Noch einer.\n\n## Brücken und Wege\n\nText.\n\nKosten der Brücke\n: 3 Euro\n\n| Brücke | Jahr |\n|---|---|\n| Havel | 2020 |\n")));
        Assert.Equal(["Ein Satz zum Anfang.", "Brücken und Wege", "Kosten der Brücke"], script.Passages("Brücke", "a/"));
        Assert.Equal(["Ein Satz zum Anfang."], script.Passages("Havel", "a/"));
        Assert.Equal("Auch die [Wärmewende] braucht [Brücken-Bau].", script.Marked("wende Brücke", "Auch die Wärmewende braucht Brücken-Bau."));
    }

    [Fact]
    public void Suggestions_are_titles_and_then_nouns()
    {
        using var script = new SearchScript(SearchSite.IndexOf(("a", "Smart City", "Die Bürger."), ("b", "Brücken", "Der Bürgermeister und die Bürgerin brauchen etwas.")));
        Assert.Equal(["Brücken", "Bürger", "Bürgerin", "Bürgermeister"], script.Suggestions("b").Concat(script.Suggestions("br")).Concat(script.Suggestions("bü")));
        Assert.Equal(["Smart City", "City"], script.Suggestions("city"));
    }
}
