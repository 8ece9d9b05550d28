using System.Collections.Concurrent;

namespace Schwerpunkt.Browser.Tests;

/// <summary>The other engines, each started when it is first asked for, and a server of the real site for them.</summary>
public sealed class EngineStage : IAsyncLifetime
{
    private readonly ConcurrentDictionary<(string Name, bool Dark), Lazy<Task<Engine>>> engines = [];
    private SiteServer? server;

    public async Task InitializeAsync()
    {
        Prerequisites.RequireEngines();
        server = await SiteServer.Start(BuiltSite.Of("auftritt"));
    }

    public async Task DisposeAsync()
    {
        foreach (var engine in engines.Values) await (await engine.Value).DisposeAsync();
        if (server is not null) await server.DisposeAsync();
    }

    /// <summary>An engine that shows a page of the real site, to a reader who likes it light or dark.</summary>
    internal async Task<Engine> Open(string name, string path, int width = 1280, bool dark = false)
    {
        var engine = await engines.GetOrAdd((name, dark), key => new Lazy<Task<Engine>>(() => key.Name == nameof(Firefox) ? Firefox.Start(key.Dark) : WebKit.Start(key.Dark))).Value;
        await engine.Open(new Uri(server!.Address, path), width); // ! xunit has run InitializeAsync
        return engine;
    }
}
