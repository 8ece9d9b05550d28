using System.Collections.Concurrent;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Schwerpunkt.Cli.Outside;

namespace Schwerpunkt.Tests.Cli;

/// <summary>A web server of this machine whose paths say how it behaves: it moves, circles, is late, busy, and lies.</summary>
internal sealed class StubbornServer : IAsyncDisposable
{
    private readonly WebApplication server;
    private int inside;

    private StubbornServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(AnswerAsync);
    }

    /// <summary>How often each method asked for each path.</summary>
    public ConcurrentDictionary<string, int> Asked { get; } = new(StringComparer.Ordinal);

    /// <summary>For each request, how many were inside.</summary>
    public ConcurrentQueue<int> AtOnce { get; } = new();

    public static async Task<StubbornServer> StartAsync()
    {
        var started = new StubbornServer();
        await started.server.StartAsync();
        return started;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>A probe that takes this server for every host but those that end in <c>.invalid</c>, which are not there.</summary>
    public AddressProbe Probe(ProbePace pace) => new(pace, async (context, stop) =>
    {
        if (context.DnsEndPoint.Host.EndsWith(".invalid", StringComparison.Ordinal)) throw new SocketException((int)SocketError.HostNotFound);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", new Uri(server.Urls.Single()).Port, stop);
        return new NetworkStream(socket, ownsSocket: true);
    });

    private async Task AnswerAsync(HttpContext context)
    {
        var (method, path, response) = (context.Request.Method, context.Request.Path.Value ?? "", context.Response);
        var count = Asked.AddOrUpdate($"{method} {path}", 1, (_, before) => before + 1);
        AtOnce.Enqueue(Interlocked.Increment(ref inside));
        if (path.StartsWith("/langsam/", StringComparison.Ordinal)) await Task.Delay(10);
        else if (path.StartsWith("/legt-auf", StringComparison.Ordinal) || path == "/head-legt-auf" && method == "HEAD") context.Abort();
        else if (path == "/schweigt" || path == "/head-schweigt" && method == "HEAD") await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        else if (path == "/laenge-luege") response.ContentLength = method == "HEAD" ? 1_000_000_000 : 0;
        else Answer(method, path, count, response);
        Interlocked.Decrement(ref inside);
    }

    private static void Answer(string method, string path, int count, HttpResponse response)
    {
        response.StatusCode = path switch
        {
            "/head-405" when method == "HEAD" => 405,
            "/head-luege" when method == "HEAD" => 404,
            "/spaeter-da" when count < 3 => 503,
            "/erst-busy" when count < 2 => 429,
            "/immer-busy" or "/morgen-wieder" => 429,
            "/fuer-eine-weile" => 302,
            "/umgezogen" or "/umgezogen-dann-weile" or "/umgezogen-ins-leere" or "/nach-nirgends" or "/nach-mail" => 301,
            "/zweimal-umgezogen" or "/kreis" => 308,
            "/fort" => 404,
            "/weg" => 410,
            "/verboten" => 403,
            "/stoerung" => 500,
            _ when path.StartsWith("/immer-weiter", StringComparison.Ordinal) => 307,
            _ => 200,
        };
        var to = path switch
        {
            "/umgezogen" or "/fuer-eine-weile" => "/da",
            "/zweimal-umgezogen" => "http://a.example/umgezogen",
            "/umgezogen-dann-weile" => "fuer-eine-weile",
            "/umgezogen-ins-leere" => "/fort",
            "/kreis" => "/kreis",
            "/nach-mail" => "mailto:post@example.org",
            _ => path.StartsWith("/immer-weiter", StringComparison.Ordinal) ? path + "x" : null,
        };
        if (to is not null) response.Headers.Location = to;
        if (path is "/erst-busy") response.Headers.RetryAfter = "1";
        if (path is "/morgen-wieder") response.Headers.RetryAfter = "86400";
    }
}
