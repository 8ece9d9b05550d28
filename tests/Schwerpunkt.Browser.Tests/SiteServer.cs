using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Schwerpunkt.Disk;
using Schwerpunkt.Publishing.Files;

namespace Schwerpunkt.Browser.Tests;

/// <summary>Serves a built site on a free port of this machine, with the headers of its own <c>_headers</c> as Netlify and Cloudflare Pages send them.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly Dictionary<string, string> files;
    private readonly List<(string Pattern, string Name, string Value)> headers;
    private readonly string missing;
    private readonly WebApplication app;

    private SiteServer(BuiltSite site)
    {
        headers = [.. ReadHeaders(Path.Combine(site.Folder, "_headers"))];
        files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != OutputManifest.FileName)
            .ToDictionary(file => site.BasePath + Path.GetRelativePath(site.Folder, file).Replace('\\', '/'), StringComparer.Ordinal);
        missing = Path.Combine(site.Folder, "404.html");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        app.Run(Answer);
    }

    /// <summary>The start page of the site.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    public static async Task<SiteServer> Start(BuiltSite site)
    {
        var server = new SiteServer(site);
        await server.app.StartAsync();
        var host = server.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single(); // ! Kestrel always offers it
        server.Address = new Uri(host + site.BasePath);
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var found = files.GetValueOrDefault(path.EndsWith('/') ? path + "index.html" : path);
        context.Response.StatusCode = found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        foreach (var (pattern, name, value) in headers)
        {
            if (pattern.EndsWith('*') ? path.StartsWith(pattern[..^1], StringComparison.Ordinal) : path == pattern) context.Response.Headers[name] = value;
        }

        var file = found ?? missing;
        if (context.Response.ContentType is null) context.Response.ContentType = MediaTypes.Of(file);
        await context.Response.SendFileAsync(file);
    }

    private static IEnumerable<(string Pattern, string Name, string Value)> ReadHeaders(string file)
    {
        var pattern = "";
        foreach (var line in File.ReadLines(file))
        {
            if (line.StartsWith('/')) pattern = line;
            else if (line.StartsWith("  ", StringComparison.Ordinal) && line.Split(": ", 2) is [var name, var value]) yield return (pattern, name.Trim(), value);
        }
    }
}
