using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The urgent notice stands between head and text, and goes with its last day though nobody builds the site anew.</summary>
[Collection(StageDefinition.Name)]
public sealed class NoticeTests(Stage stage)
{
    [Theory]
    [InlineData("2099-12-31T23:00:00", 1)]
    [InlineData("2100-01-01T01:00:00", 0)]
    public async Task It_goes_with_its_last_day(string now, int shown)
    {
        var page = await stage.Open("probe", "index.html");
        await using var context = page.Context;
        await page.Clock.SetFixedTimeAsync(now);
        await page.ReloadAsync();
        Assert.Equal(shown, await page.GetByRole(AriaRole.Region, new() { Name = "Wichtiger Hinweis" }).CountAsync());
    }

    [Fact]
    public async Task Without_scripts_it_stays_and_says_until_when()
    {
        var page = await stage.Open("probe", "index.html", Look.WithoutScript);
        await using var context = page.Context;
        Assert.Contains("Gilt bis 31.\u00A0Dezember\u00A02099.", await page.GetByRole(AriaRole.Region, new() { Name = "Wichtiger Hinweis" }).InnerTextAsync(), StringComparison.Ordinal);
    }
}
