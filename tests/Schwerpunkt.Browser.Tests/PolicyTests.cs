namespace Schwerpunkt.Browser.Tests;

/// <summary>Served with its own security headers, a page leaves nothing on the console and asks no other host for anything.</summary>
[Collection(StageDefinition.Name)]
public sealed class PolicyTests(Stage stage)
{
    [Theory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task The_console_stays_empty(string site, string document, Look look) =>
        Assert.Empty((await stage.Survey(site, document, look)).Console);

    [Theory]
    [MemberData(nameof(Pages.Seen), MemberType = typeof(Pages))]
    public async Task Every_request_stays_on_the_host_and_is_answered(string site, string document, Look look) =>
        Assert.Empty((await stage.Survey(site, document, look)).Requests);

    [Fact]
    public async Task The_policy_is_in_force()
    {
        var page = await stage.Open("probe", "impressum/index.html");
        await using var context = page.Context;
        var refused = page.WaitForConsoleMessageAsync();
        await page.EvaluateAsync("() => { document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' })) }");
        Assert.Contains("Content Security Policy", (await refused).Text, StringComparison.Ordinal);
        Assert.False(await page.EvaluateAsync<bool>("() => !!window.ran"));
    }
}
