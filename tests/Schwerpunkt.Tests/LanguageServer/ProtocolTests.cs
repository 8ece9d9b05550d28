using System.Text;
using System.Text.Json.Nodes;
using Schwerpunkt.LanguageServer.Protocol;

namespace Schwerpunkt.Tests.LanguageServer;

/// <summary>What JSON-RPC 2.0 and the Language Server Protocol 3.17 ask of a server, whatever it serves.</summary>
public sealed class ProtocolTests
{
    [Fact]
    public async Task It_names_itself_and_counts_UTF16()
    {
        await using var client = LspClient.Silent();
        var answer = await client.Ask("initialize", LspClient.Begin(client.Site));
        Assert.Equal("schwerpunkt 1.2.3", $"{answer!["serverInfo"]!["name"]} {answer["serverInfo"]!["version"]}");
        Assert.Equal("utf-16", answer["capabilities"]!["positionEncoding"]!.GetValue<string>());
    }

    [Fact]
    public async Task Nothing_is_answered_before_the_beginning_and_after_the_end()
    {
        await using var client = LspClient.Silent();
        Assert.Equal(-32002, Code(await client.Answer("textDocument/hover", new JsonObject())));
        await client.Ask("initialize", LspClient.Begin(client.Site));
        Assert.Null(await client.Ask("shutdown"));
        Assert.Equal(-32600, Code(await client.Answer("textDocument/hover", new JsonObject())));
        await client.Note("exit", new JsonObject());
        Assert.True(await client.Served);
    }

    [Fact]
    public async Task Who_leaves_without_a_word_is_not_waited_for()
    {
        await using var client = await LspClient.Start();
        client.Hang();
        Assert.False(await client.Served);
    }

    /// <summary>A client that has read the head of a message waits for its body for ever.</summary>
    [Fact]
    public void A_message_on_its_way_arrives_whole_before_the_server_goes()
    {
        using var output = new SlowStream();
        var stream = new JsonRpcStream(Stream.Null, output);
        var sent = stream.WriteAsync(json => json.WriteString("method"u8, "x"u8));
        Assert.False(sent.IsCompleted);
        stream.Dispose();
        Assert.Equal("Content-Length: 30\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\":\"x\"}", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Theory]
    [InlineData("textDocument/unbekannt", "{}", -32601)]
    [InlineData("textDocument/hover", "{}", -32602)]
    [InlineData("textDocument/hover", """{"textDocument":7}""", -32602)]
    [InlineData("textDocument/hover", "[]", -32602)]
    public async Task What_cannot_be_answered_is_refused_and_the_next_is_answered(string method, string parameters, int code)
    {
        await using var client = await LspClient.Start();
        Assert.Equal(code, Code(await client.Answer(method, JsonNode.Parse(parameters))));
        Assert.Null(await client.Ask("shutdown"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"\\uD800\"")]
    [InlineData("""{"jsonrpc":"2.0","id":99,"result":null}""")]
    [InlineData("""{"jsonrpc":"2.0","method":7}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":null}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:1","version":1,"text":""}}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"kein uri","version":1,"text":""}}}""")]
    [InlineData("""{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///nirgends/a.md"}}}""")]
    public async Task A_message_that_means_nothing_stops_nothing(string message)
    {
        await using var client = await LspClient.Start();
        await client.SendRaw(Encoding.UTF8.GetBytes(message));
        Assert.Null(await client.Ask("shutdown"));
    }

    [Theory]
    [InlineData("Content-Length: -1\r\n\r\n")]
    [InlineData("Content-Length: 99999999999\r\n\r\n")]
    [InlineData("Kein Kopf\r\n\r\n")]
    public async Task After_a_broken_header_nobody_knows_where_to_go_on(string header)
    {
        await using var client = await LspClient.Start();
        await client.SendBytes(Encoding.ASCII.GetBytes(header));
        Assert.False(await client.Served);
    }

    [Fact]
    public async Task A_request_that_is_called_off_is_answered_so()
    {
        await using var client = await LspClient.Start();
        await client.Open("index.md");
        await client.Note("$/cancelRequest", new JsonObject { ["id"] = 12345 });
        Assert.Null(await client.Ask("shutdown"));
    }

    private static int Code(JsonNode answer) => answer["error"]!["code"]!.GetValue<int>();

    private sealed class SlowStream : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(100, cancellationToken);
            Write(buffer.Span);
        }
    }
}
