using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>A link that leaves the site says so once: an arrow for the eye in every look, two words for the ear.</summary>
[Collection(StageDefinition.Name)]
public sealed class OutsideLinkTests(Stage stage)
{
    [Fact]
    public async Task Its_name_ends_with_the_mark_and_that_of_others_does_not()
    {
        var page = await stage.Open("probe", "impressum/index.html");
        await using var context = page.Context;
        Assert.Equal(1, await page.GetByRole(AriaRole.Link, new() { Name = "Zum Gesetz (externe Website)", Exact = true }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Link, new() { Name = "Schreiben Sie uns", Exact = true }).CountAsync());
        Assert.Equal(1, await page.GetByRole(AriaRole.Link, new() { NameString = "(externe Website)" }).CountAsync());
    }

    [Theory]
    [InlineData(Look.Light)]
    [InlineData(Look.Dark)]
    [InlineData(Look.Narrow)]
    [InlineData(Look.ForcedColours)]
    public async Task The_arrow_keeps_to_the_last_word(Look look)
    {
        var page = await stage.Open("probe", "impressum/index.html", look);
        await using var context = page.Context;
        var arrow = await page.Locator("main a.outside").EvaluateAsync<string[]>(
            "link => { const style = getComputedStyle(link, '::after'); return [style.display, style.content, style.backgroundImage]; }");
        Assert.Equal("inline", arrow[0]);
        Assert.StartsWith("\"\u00A0", arrow[1], StringComparison.Ordinal);
        Assert.Equal(look is Look.ForcedColours, arrow[1].Contains('\u2197', StringComparison.Ordinal));
        Assert.Equal(look is not Look.ForcedColours, arrow[2].Contains("gradient", StringComparison.Ordinal));
    }
}
