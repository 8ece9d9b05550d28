using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schwerpunkt.LanguageServer;
using Schwerpunkt.Tests.Cli;
using Schwerpunkt.Themes;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>An editor with one content folder, that speaks to a server in this process byte by byte.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Pipe toServer = new();
    private readonly Pipe toClient = new();
    private readonly Schwerpunkt.LanguageServer.LanguageServer server;
    private readonly List<JsonNode> notices = [];
    private int requests;
    private int version = 1;

    private LspClient(Cli.Site site)
    {
        Site = site;
        server = new(toServer.Reader.AsStream(), toClient.Writer.AsStream(), new ServerSettings(InstalledThemes.All, () => new DateOnly(2026, 3, 3), kind => $"Erklärung zu {kind.Code}.", "1.2.3"));
        Served = server.RunAsync();
    }

    public Cli.Site Site { get; }

    /// <summary>Ends when the server does: whether it was said goodbye to.</summary>
    public Task<bool> Served { get; }

    /// <summary>A server that was begun with a site of some files.</summary>
    public static async Task<LspClient> Start(params (string Path, string Text)[] files)
    {
        var client = Silent(files);
        await client.Ask("initialize", Begin(client.Site));
        await client.Note("initialized", new JsonObject());
        return client;
    }

    /// <summary>A server that nothing was said to yet.</summary>
    public static LspClient Silent(params (string Path, string Text)[] files)
    {
        var site = new Cli.Site();
        foreach (var (path, text) in files) site.Write(path, text);
        return new LspClient(site);
    }

    public static JsonObject Begin(Cli.Site site) => new()
    {
        ["processId"] = null,
        ["rootUri"] = new Uri(site.Folder.Root).AbsoluteUri,
        ["capabilities"] = JsonNode.Parse("""{"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create","rename","delete"]}}}"""),
    };

    public string Uri(string path) => new Uri(Site.Folder.Path("content", path)).AbsoluteUri;

    public async Task Open(string path, string? text = null) => await Note("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "markdown", ["version"] = version, ["text"] = text ?? await File.ReadAllTextAsync(Site.Folder.Path("content", path)) },
    });

    /// <summary>Gives an open document another text, and its next version.</summary>
    public Task Type(string path, string text) => Change(path, new JsonObject { ["text"] = text });

    public Task Change(string path, params JsonNode[] changes) => Note("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["version"] = ++version },
        ["contentChanges"] = new JsonArray(changes),
    });

    public async Task Note(string method, JsonNode parameters) => await Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    /// <summary>The result of a request; it must be none of an error.</summary>
    public async Task<JsonNode?> Ask(string method, JsonNode? parameters = null)
    {
        var answer = await Answer(method, parameters);
        Assert.True(answer["error"] is null, answer.ToJsonString());
        return answer["result"];
    }

    /// <summary>The whole answer to a request.</summary>
    public async Task<JsonNode> Answer(string method, JsonNode? parameters = null)
    {
        var id = ++requests;
        await Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return await Wait(message => message["method"] is null && message["id"]?.GetValueKind() == JsonValueKind.Number && message["id"]!.GetValue<int>() == id);
    }

    /// <summary>Asks about the place of the mark ¦ in a text, which the document gets without it.</summary>
    public async Task<JsonNode?> AskAt(string method, string path, string marked, Action<JsonObject>? more = null)
    {
        var place = marked.IndexOf('¦', StringComparison.Ordinal);
        await Type(path, marked.Remove(place, 1));
        var before = marked[..place];
        var parameters = new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(path) },
            ["position"] = Position(before.Count(sign => sign == '\n'), place - before.LastIndexOf('\n') - 1),
        };
        more?.Invoke(parameters);
        return await Ask(method, parameters);
    }

    public static JsonObject Position(int line, int character) => new() { ["line"] = line, ["character"] = character };

    public static JsonObject Range(int line, int from, int to) => new() { ["start"] = Position(line, from), ["end"] = Position(line, to) };

    /// <summary>The first findings sent of a document that are as asked; each as „line:from-to code“.</summary>
    public async Task<string[]> Findings(string path, Func<string[], bool> wanted)
    {
        string[] found = [];
        await Wait(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics" && message["params"]!["uri"]!.GetValue<string>() == Uri(path) && wanted(found = [.. message["params"]!["diagnostics"]!.AsArray().Select(Shown)]));
        return found;
    }

    /// <summary>How much was said that nobody waited for.</summary>
    public int Noted => notices.Count;

    /// <summary>What was said before counts no more.</summary>
    public void Forget() => notices.Clear();

    /// <summary>The next notice or answer that is as asked.</summary>
    public async Task<JsonNode> Wait(Func<JsonNode, bool> wanted)
    {
        while (true)
        {
            if (notices.Find(notice => wanted(notice)) is { } found)
            {
                notices.Remove(found);
                return found;
            }

            notices.Add(await Read());
        }
    }

    public async Task Send(JsonNode message) => await SendRaw(Encoding.UTF8.GetBytes(message.ToJsonString()));

    public async Task SendRaw(byte[] body)
    {
        await toServer.Writer.WriteAsync(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        await toServer.Writer.WriteAsync(body);
    }

    public async Task SendBytes(byte[] bytes) => await toServer.Writer.WriteAsync(bytes);

    /// <summary>Nothing more is said.</summary>
    public void Hang() => toServer.Writer.Complete();

    public async ValueTask DisposeAsync()
    {
        Hang();
        await Served.WaitAsync(Patience);
        server.Dispose();
        Site.Dispose();
    }

    private static string Shown(JsonNode? diagnostic)
    {
        var (start, end) = (diagnostic!["range"]!["start"]!, diagnostic["range"]!["end"]!);
        return $"{start["line"]}:{start["character"]}-{end["character"]} {diagnostic["code"]}";
    }

    private async Task<JsonNode> Read()
    {
        using var stop = new CancellationTokenSource(Patience);
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal)) header.Append((char)(await Bytes(1, stop.Token))[0]);
        var length = int.Parse(header.ToString().Split(':')[1].Trim(), CultureInfo.InvariantCulture);
        return JsonNode.Parse(await Bytes(length, stop.Token))!;
    }

    private async Task<byte[]> Bytes(int count, CancellationToken stop)
    {
        var result = await toClient.Reader.ReadAtLeastAsync(count, stop);
        var bytes = new byte[count];
        var slice = result.Buffer.Slice(0, count);
        System.Buffers.BuffersExtensions.CopyTo(slice, bytes);
        toClient.Reader.AdvanceTo(slice.End);
        return bytes;
    }
}
