using System.Net;
using System.Net.Sockets;
using System.Text;
using Schwerpunkt.Tests.Preview;

namespace Schwerpunkt.Tests.Workbench;

/// <summary>Nobody but the editor at this machine writes, and nobody keeps the editor from working.</summary>
[Collection(FloodDefinition.Name)]
public sealed class SafetyTests
{
    [Theory]
    [InlineData("http://boese.example", true)]
    [InlineData("null", true)]
    [InlineData(null, true)]
    [InlineData("", false)]
    public async Task A_form_from_elsewhere_writes_nothing(string? origin, bool hasToken)
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        var before = preview.Folder.Snapshot("content");
        var own = origin is { Length: 0 } ? preview.Server.Address.TrimEnd('/') : origin;
        foreach (var token in hasToken ? [await client.Token()] : (string[])["", "0123456789abcdef0123456789abcdef"])
        {
            using var form = new FormUrlEncodedContent(Saving(preview, token));
            Assert.Equal(HttpStatusCode.Forbidden, (await client.Send("quelle", form, own)).StatusCode);
        }

        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task Other_hosts_other_kinds_of_form_and_reading_write_nothing()
    {
        await using var preview = await PreviewSession.Start();
        var client = new WorkbenchClient(preview);
        var (before, own, token) = (preview.Folder.Snapshot("content"), preview.Server.Address.TrimEnd('/'), await client.Token());
        using var json = new StringContent($$"""{"seite":"kontakt.md","text":"x","kennung":"{{token}}"}""", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Send("quelle", json, own)).StatusCode);
        using var plain = new StringContent($"seite=kontakt.md&text=x&kennung={token}", Encoding.UTF8, "text/plain");
        Assert.Equal(HttpStatusCode.Forbidden, (await client.Send("quelle", plain, own)).StatusCode);
        using var large = new FormUrlEncodedContent(Saving(preview, token, new string('x', (16 << 20) + 1)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await client.Send("quelle", large, own)).StatusCode);
        using var form = new FormUrlEncodedContent(Saving(preview, token));
        using var foreign = new HttpRequestMessage(HttpMethod.Post, new Uri("__vorschau/quelle", UriKind.Relative)) { Content = form, Headers = { Host = "boese.example" } };
        foreign.Headers.Add("Origin", "http://boese.example");
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await preview.Client.SendAsync(foreign)).StatusCode);
        foreach (var page in (string[])["quelle", "block", "beheben", "sicheres", "schritt"])
            await client.Get($"__vorschau/{page}?{string.Join('&', Saving(preview, token).Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))}&aktion=loeschen&ort=block 26 22");
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Theory]
    [InlineData("../ausserhalb.md")]
    [InlineData("%2e%2e/ausserhalb.md")]
    [InlineData("unten/../../ausserhalb.md")]
    [InlineData("..\\ausserhalb.md")]
    [InlineData("link.md")]
    [InlineData("_x.md")]
    [InlineData(".git/config.md")]
    [InlineData("kontakt.md\0")]
    [InlineData("")]
    [InlineData("{absolute}")]
    public async Task Nothing_outside_the_content_is_read_or_written(string path)
    {
        await using var preview = await PreviewSession.Start(folder =>
        {
            foreach (var file in (string[])["ausserhalb.md", "content/_x.md", "content/.git/config.md", "content/unten/a.md"]) folder.Write(file, "---\ntitle: Geheim\n---\n\nGeheim.\n");
            File.CreateSymbolicLink(folder.Path("content", "link.md"), folder.Path("ausserhalb.md"));
        });
        var client = new WorkbenchClient(preview);
        var (before, named) = (preview.Folder.Snapshot(""), path.Replace("{absolute}", preview.Folder.Path("ausserhalb.md"), StringComparison.Ordinal));
        foreach (var page in (string[])["quelle", "sicheres", "stelle", "block"])
            Assert.DoesNotContain("Geheim", await client.Get($"__vorschau/{page}?zeile=5&seite={Uri.EscapeDataString(named)}"), StringComparison.Ordinal);
        var hash = Schwerpunkt.Editing.SavedFile.HashOf(new Schwerpunkt.Sites.SourceFile("a.md", await File.ReadAllBytesAsync(preview.Folder.Path("ausserhalb.md"))));
        foreach (var page in (string[])["quelle", "sicheres", "beheben", "block"])
        {
            var answer = await client.Post(page, ("seite", named), ("stand", hash), ("text", "Neu."), ("ort", "block 26 7"), ("zeile", "5"), ("einverstanden", "ja"));
            Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity, HttpStatusCode.BadRequest]);
        }

        Assert.Equal(before, preview.Folder.Snapshot(""));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "seite=kontakt.md&text=a%00b&kennung={0}")]
    [InlineData("application/x-www-form-urlencoded", "seite=kontakt.md&text=a\0b&kennung={0}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\na\0b\r\n--x\r\nContent-Disposition: form-data; name=\"kennung\"\r\n\r\n{0}\r\n--x--\r\n")]
    public async Task A_field_that_is_no_text_is_refused_in_words(string type, string body)
    {
        await using var preview = await PreviewSession.Start();
        var (client, before) = (new WorkbenchClient(preview), preview.Folder.Snapshot("content"));
        using var form = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, await client.Token())));
        form.Headers.TryAddWithoutValidation("Content-Type", type);
        var answer = await client.Send("quelle", form, preview.Server.Address.TrimEnd('/'));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("das kein Text ist", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, preview.Folder.Snapshot("content"));
    }

    [Fact]
    public async Task A_thousand_open_pages_leave_room_for_one_more()
    {
        await using var preview = await PreviewSession.Start();
        var streams = new List<StreamReader>();
        for (var i = 0; i < 1000; i++) streams.Add(new StreamReader(await preview.Client.GetStreamAsync(new Uri("__vorschau/ereignisse", UriKind.Relative))));
        await streams[0].ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(15)); // ended, in favour of those that came later
        preview.Folder.Write("content/kontakt.md", "---\ntitle: Kontakt\n---\n\nNeu.\n");
        await preview.AwaitText("kontakt/", "Neu.");
        var heard = 0;
        while (heard < 2 && await streams[^1].ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(15)) is { } line) heard += line == "event: changed" ? 1 : 0;
        Assert.Equal(2, heard);
        streams.ForEach(stream => stream.Dispose());
    }

    [Fact]
    public async Task Whoever_sends_a_sign_a_second_keeps_nobody_waiting_and_is_sent_away()
    {
        await using var preview = await PreviewSession.Start();
        var slow = new List<TcpClient>();
        for (var i = 0; i < 200; i++)
        {
            var one = new TcpClient();
            await one.ConnectAsync(IPAddress.Loopback, new Uri(preview.Server.Address).Port);
            await one.GetStream().WriteAsync("GET / HTTP/1.1\r\nHost: localhost\r\nX-Lang"u8.ToArray());
            slow.Add(one);
        }

        Assert.Contains("Guten Tag.", await preview.Get("").WaitAsync(TimeSpan.FromSeconds(15)), StringComparison.Ordinal);
        using var last = new StreamReader(slow[^1].GetStream());
        Assert.StartsWith("HTTP/1.1 408", await last.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20)), StringComparison.Ordinal);
        slow.ForEach(one => one.Dispose());
    }

    private static Dictionary<string, string> Saving(PreviewSession preview, string token, string text = "Neu.") => new()
    {
        ["seite"] = "kontakt.md",
        ["stand"] = Schwerpunkt.Editing.SavedFile.HashOf(new Schwerpunkt.Sites.SourceFile("kontakt.md", File.ReadAllBytes(preview.Folder.Path("content", "kontakt.md")))),
        ["text"] = text,
        ["einverstanden"] = "ja",
        ["kennung"] = token,
    };
}

/// <summary>A thousand open requests leave little for a test that waits for an answer in time: one after the other, these run beside all others.</summary>
[CollectionDefinition(Name)]
public sealed class FloodDefinition
{
    public const string Name = "flood";
}
