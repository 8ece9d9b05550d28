using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Schwerpunkt.Browser.Tests;

/// <summary>One browser, and a server for each site, for all tests that look at sites as they are published.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly OpenBrowser browser = new();
    private readonly Dictionary<string, SiteServer> servers = [];
    private readonly ConcurrentDictionary<(string Site, string Document, Look Look), Lazy<Task<Survey>>> surveys = [];
    private readonly ConcurrentDictionary<(string Site, Look Look), Lazy<Task<Tab>>> tabs = [];

    public async Task InitializeAsync()
    {
        await browser.InitializeAsync();
        foreach (var site in BuiltSite.All) servers.Add(site.Name, await SiteServer.Start(site));
    }

    public async Task DisposeAsync()
    {
        foreach (var tab in tabs.Values) (await tab.Value).Dispose();
        await browser.DisposeAsync();
        foreach (var server in servers.Values) await server.DisposeAsync();
    }

    /// <summary>A tab of its own with a page of a site; the caller disposes of its context.</summary>
    internal Task<IPage> Open(string site, string document, Look look = Look.Light) => browser.Open(AddressOf(site, document), look);

    /// <summary>A tab of its own with any address; the caller disposes of its context.</summary>
    internal Task<IPage> Open(Uri address, Look look = Look.Light) => browser.Open(address, look);

    /// <summary>What is found on a page in one look: found once, however many tests ask, and together with the other looks that tests will ask for.</summary>
    internal Task<Survey> Survey(string site, string document, Look look)
    {
        foreach (var other in Pages.LooksOf(site, document)) _ = Begin(site, document, other);
        return Begin(site, document, look);
    }

    private Task<Survey> Begin(string site, string document, Look look) => surveys.GetOrAdd((site, document, look), key => new Lazy<Task<Survey>>(async () =>
    {
        var tab = await tabs.GetOrAdd((key.Site, key.Look), of => new Lazy<Task<Tab>>(async () => await Tab.Open(await browser.NewPage(of.Look), of.Look, servers[of.Site].Address))).Value;
        return await tab.Visit(AddressOf(key.Site, key.Document).AbsoluteUri, Screenshots.Of(key.Site, key.Document, key.Look));
    })).Value;

    private Uri AddressOf(string site, string document) => new(servers[site].Address, document.Replace("index.html", "", StringComparison.Ordinal));
}

/// <summary>The tests that share the stage.</summary>
[CollectionDefinition(Name)]
public sealed class StageDefinition : ICollectionFixture<Stage>
{
    public const string Name = "Stage";
}
