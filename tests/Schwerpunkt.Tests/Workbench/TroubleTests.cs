using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Tests.Preview;
using Schwerpunkt.Themes;
using Schwerpunkt.Workbench;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>What the preview cannot read it says in the page.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task A_folder_that_has_gone_is_said_in_the_page_and_no_longer_when_it_is_back()
    {
        await using var preview = await PreviewSession.Start();
        using var events = new StreamReader(await preview.Client.GetStreamAsync(new Uri("__vorschau/ereignisse", UriKind.Relative)));
        await Until(events, "event: behoben");
        Directory.Move(preview.Folder.Path("content"), preview.Folder.Path("weg"));
        await Until(events, "event: gestoert");
        Assert.Contains("content“ gibt es nicht. Zu sehen ist so lange der letzte Stand.", await events.ReadLineAsync(), StringComparison.Ordinal);
        var page = await preview.Get("");
        Assert.Contains("Guten Tag.", page, StringComparison.Ordinal);
        Assert.Contains("gibt es nicht. Zu sehen ist so lange der letzte Stand.</p>", page, StringComparison.Ordinal);
        Directory.Move(preview.Folder.Path("weg"), preview.Folder.Path("content"));
        await Until(events, "event: behoben");
        Assert.DoesNotContain("letzte Stand", await preview.Get(""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_has_gone_is_said_where_git_is_asked()
    {
        await using var preview = await PreviewSession.Start();
        Directory.Move(preview.Folder.Path("content"), preview.Folder.Path("weg"));
        foreach (var page in (string[])["abgeben", "verlauf?seite=index.md", "verlauf"]) Assert.Contains("Den Inhaltsordner gibt es nicht mehr", WebUtility.HtmlDecode(await preview.Get($"__vorschau/{page}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_site_yml_opens_the_bar_with_the_way_to_its_line()
    {
        await using var preview = await PreviewSession.Start();
        Assert.DoesNotContain("<details id=\"werkbank-befunde\" open>", await preview.Get(""), StringComparison.Ordinal);
        preview.Folder.Write("content/site.yml", "title: Probe\nstatus: [\n");
        var page = await preview.AwaitText("", "<details id=\"werkbank-befunde\" open>");
        Assert.Contains("seite=site.yml&amp;zeile=", await preview.AwaitText("", "site.yml("), StringComparison.Ordinal);
        Assert.Contains("lässt sich noch nicht zeigen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Until_the_site_was_read_every_address_asks_to_come_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "title: Probe\nbaseUrl: https://www.example.org/\nstatus: live\n");
        folder.Write("content/index.md", "---\ntitle: Startseite\n---\n\nGuten Tag.\n");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var starting = Task.Run(() => PreviewServer.Start(folder.Path("content"), new DateOnly(2026, 3, 3), [new HeldTheme(InstalledThemes.All[0], reading.Task)], port, TextWriter.Null));
        using var client = new HttpClient();
        foreach (var path in (string[])["", "kontakt/", "__vorschau/seiten"])
        {
            var answer = await Ask(client, new Uri($"http://127.0.0.1:{port}/{path}"));
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(1)), (answer.StatusCode, answer.Headers.RetryAfter?.Delta));
            var page = await answer.Content.ReadAsStringAsync();
            Assert.Contains("Der Auftritt wird gerade gebaut …", page, StringComparison.Ordinal);
            Assert.Contains("<meta http-equiv=\"refresh\" content=\"1\">", page, StringComparison.Ordinal);
        }

        reading.SetResult();
        await using var server = await starting;
        Assert.Contains("Guten Tag.", await client.GetStringAsync(new Uri(server.Address)), StringComparison.Ordinal);
    }

    /// <summary>The answer, as soon as somebody listens.</summary>
    private static async Task<HttpResponseMessage> Ask(HttpClient client, Uri address)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return await client.GetAsync(address);
            }
            catch (HttpRequestException) when (tries < 500)
            {
                await Task.Delay(20);
            }
        }
    }

    private static async Task Until(StreamReader events, string line)
    {
        while (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(15)) is { } said)
        {
            if (said == line) return;
        }

        Assert.Fail($"The stream ended without „{line}“.");
    }

    /// <summary>Lets nobody read the site before it is told to.</summary>
    private sealed class HeldTheme(ITheme theme, Task reading) : ITheme
    {
        public string Name => theme.Name;

        public ThemeFacts Facts
        {
            get
            {
                reading.Wait();
                return theme.Facts;
            }
        }

        public ImmutableArray<ThemeAsset> Assets => theme.Assets;

        public void Render(PageView view, TextWriter writer) => theme.Render(view, writer);
    }
}
