using Schwerpunkt.Themes;
using Schwerpunkt.Workbench;

namespace Schwerpunkt.Tests.Preview;

/// <summary>A running preview of a small site of its own, on a free port.</summary>
internal sealed class PreviewSession : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, CheckCertificateRevocationList = true };

    private PreviewSession(TemporaryFolder folder, PreviewServer server)
    {
        (Folder, Server) = (folder, server);
        Client = new HttpClient(handler) { BaseAddress = new Uri(server.Address) };
    }

    public TemporaryFolder Folder { get; }

    public PreviewServer Server { get; }

    public HttpClient Client { get; }

    public static async Task<PreviewSession> Start(Action<TemporaryFolder>? more = null, TimeSpan? patience = null)
    {
        var folder = new TemporaryFolder(); // the session disposes of it
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/unterhalb/\nstatus: live\n");
        folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Tag.\n");
        folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nHier erreichen Sie uns.\n");
        more?.Invoke(folder);
        return new PreviewSession(folder, await PreviewServer.Start(folder.Path("content"), new DateOnly(2026, 3, 3), InstalledThemes.All, 0, TextWriter.Null, patience ?? TimeSpan.FromSeconds(60)));
    }

    /// <summary>What a file of the content holds.</summary>
    public string Text(string file) => File.ReadAllText(Folder.Path("content", file));

    public async Task<string> Get(string path) => await (await Client.GetAsync(new Uri(path, UriKind.Relative))).Content.ReadAsStringAsync();

    /// <summary>Asks again and again until the page says what is awaited.</summary>
    public async Task<string> Await(string path, Func<string, bool> awaited)
    {
        var end = TimeProvider.System.GetUtcNow() + Patience;
        string page;
        do
        {
            page = await Get(path);
            if (awaited(page)) return page;
            await Task.Delay(20);
        }
        while (TimeProvider.System.GetUtcNow() < end);
        Assert.Fail($"{path} never became what was awaited; last it was: {page}");
        return page;
    }

    public Task<string> AwaitText(string path, string text) => Await(path, page => page.Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler.Dispose();
        await Server.DisposeAsync();
        if (Directory.Exists(Folder.Root)) Folder.Dispose();
    }
}
