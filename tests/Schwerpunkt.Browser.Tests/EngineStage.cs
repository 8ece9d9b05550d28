namespace Schwerpunkt.Browser.Tests;

/// <summary>The other engines, each started when it is first asked for, and a server of the real site for them.</summary>
public sealed class EngineStage : IAsyncLifetime
{
    private readonly Dictionary<string, (bool Dark, Engine Engine)> running = [];
    private SiteServer? server;

    public async Task InitializeAsync()
    {
        Prerequisites.RequireEngines();
        server = await SiteServer.Start(BuiltSite.Of("auftritt"));
    }

    public async Task DisposeAsync()
    {
        foreach (var (_, engine) in running.Values) await engine.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
    }

    /// <summary>An engine that shows a page of the real site, to a reader who likes it light or dark.</summary>
    /// <remarks>A second WebKit waits until the first has gone, so each engine runs once: the tests of a class follow one another.</remarks>
    internal async Task<Engine> Open(string name, string path, int width = 1280, bool dark = false)
    {
        var engine = running.TryGetValue(name, out var last) && last.Dark == dark ? last.Engine : await Change(name, dark);
        await engine.Open(new Uri(server!.Address, path), width); // ! xunit has run InitializeAsync
        return engine;
    }

    private async Task<Engine> Change(string name, bool dark)
    {
        if (running.Remove(name, out var last)) await last.Engine.DisposeAsync();
        var engine = name == nameof(Firefox) ? await Firefox.Start(dark) : await WebKit.Start(dark);
        running.Add(name, (dark, engine));
        return engine;
    }
}
