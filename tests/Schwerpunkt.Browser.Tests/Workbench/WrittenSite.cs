using Schwerpunkt.Tests;
using Schwerpunkt.Themes;
using Schwerpunkt.Workbench;

namespace Schwerpunkt.Browser.Tests.Workbench;

/// <summary>A small site of a test's own, shown by the preview: what is edited in the browser lands in its folder.</summary>
internal sealed class WrittenSite : IAsyncDisposable
{
    private WrittenSite(TemporaryFolder folder, PreviewServer server) => (Folder, Server) = (folder, server);

    public TemporaryFolder Folder { get; }

    public PreviewServer Server { get; }

    public Uri Address(string path) => new(new Uri(Server.Address), path);

    /// <summary>Starts the preview of a page <c>kontakt.md</c>, with more files where a test needs them.</summary>
    public static async Task<WrittenSite> Start(string contact, Action<TemporaryFolder>? more = null)
    {
        var folder = new TemporaryFolder(); // the site disposes of it
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n");
        folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Tag.\n");
        folder.Write("content/kontakt.md", $"---\ntitle: Kontakt\n---\n\n{contact}");
        more?.Invoke(folder);
        return new WrittenSite(folder, await PreviewServer.Start(folder.Path("content"), new DateOnly(2026, 3, 3), InstalledThemes.All, 0, TextWriter.Null));
    }

    /// <summary>What a file of the content holds now.</summary>
    public string Read(string path) => File.ReadAllText(Folder.Path("content", path));

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Folder.Dispose();
    }
}
