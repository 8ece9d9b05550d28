using System.Globalization;

namespace Schwerpunkt.Browser.Tests;

/// <summary>What all readers need works in Firefox and in WebKit too: menu, search, dark colours, paper, hyphens, explained words.</summary>
public sealed class EngineTests(EngineStage stage) : IClassFixture<EngineStage>
{
    private const string Topic = "schwerpunkte/smart-city/";

    public static TheoryData<string> Engines { get; } = [nameof(Firefox), nameof(WebKit)];

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_menu_opens_and_closes(string name)
    {
        var engine = await stage.Open(name, "", width: 390);
        await engine.Until(EngineScripts.MenuIsClosed);
        await engine.Click("details.menu > summary");
        await engine.Until(EngineScripts.MenuIsOpen);
        await engine.Click("details.menu > summary");
        await engine.Until(EngineScripts.MenuIsClosed);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_search_finds_and_marks(string name)
    {
        var engine = await stage.Open(name, "suche/?q=Kommunen");
        await engine.Until(EngineScripts.SearchHasAnswered);
        var found = await engine.Ask<string[]>(EngineScripts.Found);
        Assert.Matches("^[1-9][0-9]* Treffer für „Kommunen“$", found[0]);
        Assert.InRange(int.Parse(found[1], CultureInfo.InvariantCulture), 1, 10);
        Assert.InRange(int.Parse(found[2], CultureInfo.InvariantCulture), 1, 100);
        Assert.Equal("false", found[3]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Who_likes_it_dark_sees_it_dark(string name)
    {
        var light = await (await stage.Open(name, Topic)).Ask<double[]>(EngineScripts.Brightness);
        Assert.InRange(light[0], 220, 255);
        Assert.InRange(light[1], 0, 60);
        var dark = await (await stage.Open(name, Topic, dark: true)).Ask<double[]>(EngineScripts.Brightness);
        Assert.InRange(dark[0], 0, 60);
        Assert.InRange(dark[1], 200, 255);
    }

    /// <summary>Also where the screen is dark, paper is not.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task On_paper_stands_what_is_read_black_on_white(string name)
    {
        var engine = await stage.Open(name, Topic, dark: true);
        Assert.Contains(".foot nav", await engine.Ask<string[]>(EngineScripts.Visible));
        await engine.Ask<bool>(EngineScripts.ShowPaper);
        await engine.Until($"() => ({EngineScripts.Brightness})()[1] < 1");
        Assert.Equal(["h1", ".prose p"], await engine.Ask<string[]>(EngineScripts.Visible));
        Assert.InRange((await engine.Ask<double[]>(EngineScripts.Brightness))[0], 254, 255);
    }

    [Fact]
    public async Task Firefox_prints_a_short_page_on_one_sheet()
    {
        var engine = Assert.IsType<Firefox>(await stage.Open(nameof(Firefox), "kontakt/"));
        Assert.Equal(1, await engine.Sheets());
    }

    /// <summary>Stadt-ent-wick-lungs-ge-sell-schaft.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_long_word_is_parted_where_German_parts_it(string name)
    {
        var breaks = await (await stage.Open(name, Topic)).Ask<int[]>(EngineScripts.Breaks);
        Assert.NotEmpty(breaks);
        Assert.All(breaks, letters => Assert.Contains(letters, new[] { 5, 8, 12, 17, 19, 23 }));
    }

    /// <summary>WebKit reads no shorthand with more than the line: it must be said by longhands.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_word_that_is_explained_has_its_own_underline(string name)
    {
        var underline = await (await stage.Open(name, Topic)).Ask<string[]>(EngineScripts.Underline);
        Assert.Equal(("underline", "dotted"), (underline[0], underline[1]));
        Assert.Equal(0.1, double.Parse(underline[2], CultureInfo.InvariantCulture), 0.02);
    }
}
