namespace Schwerpunkt.Browser.Tests;

/// <summary>axe finds nothing on any page: WCAG 2.2 A and AA, and its best practices.</summary>
[Collection(StageDefinition.Name)]
public sealed class AxeTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task No_rule_is_broken(string site, string document, Look look) =>
        Assert.Empty((await stage.Survey(site, document, look)).Violations);

    [Theory]
    [MemberData(nameof(Pages.Kinds), MemberType = typeof(Pages))]
    public async Task Nor_is_one_with_forced_colours(string site, string document) =>
        Assert.Empty((await stage.Survey(site, document, Look.ForcedColours)).Violations);

    [Theory]
    [InlineData("<p style='color: #aaa; background: #fff'>zu blass</p>", "color-contrast")]
    [InlineData("<a href='#a' style='display: inline-block; font-size: 8px; line-height: 10px'>x</a><a href='#b' style='display: inline-block; font-size: 8px; line-height: 10px'>y</a>", "target-size")]
    [InlineData("<h4>zu tief</h4>", "heading-order")]
    public async Task A_fault_is_found(string html, string rule)
    {
        var page = await stage.Open("probe", "impressum/index.html");
        await using var context = page.Context;
        await page.EvaluateAsync("html => { document.querySelector('main').innerHTML += html; for (const element of document.querySelectorAll('main [style]')) element.style.cssText = element.getAttribute('style'); }", html);
        Assert.Contains(await AxeRules.Broken(page), violation => violation.StartsWith(rule + ":", StringComparison.Ordinal));
    }
}
