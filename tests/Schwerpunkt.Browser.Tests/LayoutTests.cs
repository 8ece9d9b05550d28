namespace Schwerpunkt.Browser.Tests;

/// <summary>Pages fit a narrow window, stand still while they load, and say the same without scripts.</summary>
[Collection(StageDefinition.Name)]
public sealed class LayoutTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Pages.All), MemberType = typeof(Pages))]
    public async Task Nothing_is_wider_than_320_pixels(string site, string document) =>
        Assert.Empty((await stage.Survey(site, document, Look.Narrow)).Overflow);

    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public async Task Nor_is_it_with_the_spacing_a_reader_may_set(string site, string document)
    {
        var page = await stage.Open(site, document, Look.Narrow);
        await using var context = page.Context;
        await page.EvaluateAsync(PageScripts.SpaceText);
        Assert.Empty(await page.EvaluateAsync<string[]>(PageScripts.TooWide));
    }

    [Theory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task Nothing_moves(string site, string document, Look look) =>
        Assert.Empty((await stage.Survey(site, document, look)).Shifts);

    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public async Task Without_scripts_the_page_says_the_same(string site, string document) => Assert.Equal(
        (await stage.Survey(site, document, Look.Light)).Text,
        (await stage.Survey(site, document, Look.WithoutScript)).Text);
}
