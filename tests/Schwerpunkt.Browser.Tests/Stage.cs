using System.Collections.Concurrent;
using Microsoft.Playwright;
using Schwerpunkt.Tests;

namespace Schwerpunkt.Browser.Tests;

/// <summary>One browser, and a server for each site, for all tests of this project.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly Dictionary<string, SiteServer> servers = [];
    private readonly ConcurrentDictionary<(string Site, string Document, Look Look), Lazy<Task<Survey>>> surveys = [];
    private readonly ConcurrentDictionary<(string Site, Look Look), Lazy<Task<Tab>>> tabs = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Pictures of all pages; git ignores them, CI keeps them.</summary>
    internal static string Pictures { get; } = Repository.Path("TestResults", "browser");

    public async Task InitializeAsync()
    {
        Prerequisites.Require();
        if (Directory.Exists(Pictures)) Directory.Delete(Pictures, recursive: true);
        foreach (var site in BuiltSite.All) servers.Add(site.Name, await SiteServer.Start(site));
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Prerequisites.Browser });
    }

    public async Task DisposeAsync()
    {
        foreach (var tab in tabs.Values) (await tab.Value).Dispose();
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (var server in servers.Values) await server.DisposeAsync();
    }

    /// <summary>A tab of its own with a page of a site; the caller disposes of its context.</summary>
    internal async Task<IPage> Open(string site, string document, Look look = Look.Light)
    {
        var page = await NewPage(look);
        await page.GotoAsync(AddressOf(site, document));
        return page;
    }

    /// <summary>A tab of its own with any address; the caller disposes of its context.</summary>
    internal async Task<IPage> Open(Uri address, Look look = Look.Light)
    {
        var page = await NewPage(look);
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    /// <summary>What is found on a page in one look: found once, however many tests ask, and together with the other looks that tests will ask for.</summary>
    internal Task<Survey> Survey(string site, string document, Look look)
    {
        foreach (var other in Pages.LooksOf(site, document)) _ = Begin(site, document, other);
        return Begin(site, document, look);
    }

    private Task<Survey> Begin(string site, string document, Look look) => surveys.GetOrAdd((site, document, look), key => new Lazy<Task<Survey>>(async () =>
    {
        var tab = await tabs.GetOrAdd((key.Site, key.Look), of => new Lazy<Task<Tab>>(async () => await Tab.Open(await NewPage(of.Look), of.Look, servers[of.Site].Address))).Value;
        return await tab.Visit(AddressOf(key.Site, key.Document), Picture(key.Site, key.Document, key.Look));
    })).Value;

    internal static string Picture(string site, string document, Look look, string extension = "jpg")
    {
        var name = document.Replace("/index.html", "", StringComparison.Ordinal).Replace(".html", "", StringComparison.Ordinal).Replace('/', '_');
        return Path.Combine(Pictures, site, $"{name}-{look}.{extension}");
    }

    private string AddressOf(string site, string document) => new Uri(servers[site].Address, document.Replace("index.html", "", StringComparison.Ordinal)).AbsoluteUri;

    private async Task<IPage> NewPage(Look look)
    {
        var context = await browser!.NewContextAsync(Looks.Settings(look)); // ! xunit has run InitializeAsync
        var page = await context.NewPageAsync();
        if (look is Look.Print) await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return page;
    }
}

/// <summary>The tests that share the stage.</summary>
[CollectionDefinition(Name)]
public sealed class StageDefinition : ICollectionFixture<Stage>
{
    public const string Name = "Stage";
}
