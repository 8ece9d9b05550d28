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
    [InlineData("Verkehrswegeplanung", "Wege")]
    [InlineData("fördern", "Förderung")]
    [InlineData("Prüfung der Brücken", "Brückenprüfung")]
    public void A_word_is_found_in_another_spelling_form_or_compound(string text, string query) =>
        Assert.Equal(["treffer/"], new SearchScript(SearchSite.IndexOf(("index", "Start", "Nichts davon."), ("treffer", "Seite", text + "."))).Search(query));

    [Theory]
    [InlineData("Bus")]
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

    [Fact]
    public void The_context_is_the_passage_with_most_of_the_words()
    {
        using var script = new SearchScript(SearchSite.IndexOf(("index", "Start", "Nichts.")));
        Assert.Equal("Auch die [Wärmewende] braucht [Brücken].", script.Context("wende Brücke", "Nichts.", "Eine [Brücke].", "Auch die Wärmewende braucht Brücken."));
        var text = string.Join(' ', Enumerable.Repeat("Füllung", 60)) + " Brücke " + string.Join(' ', Enumerable.Repeat("Füllung", 60));
        var shown = script.Context("Brücke", text);
        Assert.Matches("^… (Füllung )+\\[Brücke\\]( Füllung)+ …$", shown);
        Assert.True(shown.Length < 240);
    }
}
