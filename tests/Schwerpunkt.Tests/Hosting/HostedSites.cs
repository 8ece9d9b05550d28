using System.Globalization;
using System.Net;
using Schwerpunkt.Publishing.Files;
using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>The real content, built with <c>--compress</c> at the root and below a path, behind all servers.</summary>
public sealed class HostedSites : IDisposable
{
    public const string Below = "/repository/";

    /// <summary>A page with old addresses and a day, so that the site has redirects and a feed. Some addresses would be variables, placeholders, ends of a line or a block if a server read them so.</summary>
    private const string Page = """
        ---
        title: Umgezogen
        date: 2026-03-03
        aliases:
          - /alte-adresse/
          - /alt/seite.html
          - /gr%C3%B6%C3%9Fe
          - /alte%20seite.html
          - "/wei$host/${PATH}/{$HOME};.html"
          - "/a'b(c)+[d];%20}%20return%20200%20'"
          - /100%25
          - /cms/detail.php?id=123
          - /cms/detail.php?id=4&lang=de
          - "/?tx_news[uid]=$7;}"
        ---

        Diese Seite stand früher anderswo.
        """;

    private readonly TemporaryFolder folder = new();
    private readonly List<WebServer> servers = [];
    private readonly Dictionary<(string Server, string Base), HostedSite> sites = [];

    public HostedSites()
    {
        if (!OperatingSystem.IsLinux()) return; // the tests are skipped
        ServerPackages.Require();
        // Apache does not serve as root: whoever it runs as must get in.
        File.SetUnixFileMode(folder.Root, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        folder.CopyFrom(Repository.Path("content"), "content");
        folder.Write("content/umgezogen.md", Page);
        foreach (var file in new[] { "film.mp4", "film.webm" }) folder.WriteBytes("content/static/" + file, [.. Enumerable.Range(0, 4000).Select(i => (byte)i)]);
        folder.Write("content/static/film.vtt", "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nGrüße\n");
        foreach (var path in new[] { "/", Below })
        {
            var output = $"www{path.Length}{path}".TrimEnd('/');
            var answer = Command.Run("build", "--content", folder.Path("content"), "--output", folder.Path(output), "--base-url", $"https://www.example.org{path}", "--compress");
            Assert.True(answer.Code == 0, answer.Output + answer.Error);
            folder.Write($"{output}/.geheim", "geheim");
            folder.Write($"{output}/.git/config", "geheim");
            folder.Write($"{output}/.well-known/security.txt", "Contact: mailto:nobody@example.org\n");
            foreach (var server in new[] { "nginx", "caddy", "apache" })
            {
                servers.Add(Start(server, path, server == "apache" ? "AllowOverride All" : RulesOf(server, folder.Path(output))));
                sites.Add((server, path), new HostedSite(servers[^1].Address, path, folder.Path(output)));
            }
        }
    }

    internal HostedSite this[string server, string path] => sites[(server, path)];

    /// <summary>Starts one more server over the same files.</summary>
    /// <param name="server">Its name.</param>
    /// <param name="path">The base path.</param>
    /// <param name="more">Lines before the snippet; of Apache, whether <c>.htaccess</c> counts.</param>
    internal WebServer Start(string server, string path, string more)
    {
        var own = Directory.CreateDirectory(folder.Path(string.Create(CultureInfo.InvariantCulture, $"{server}{path.Length}{more.Length}"))).FullName;
        var root = folder.Path($"www{path.Length}");
        return server switch
        {
            "nginx" => WebServer.Nginx(own, root, path.TrimEnd('/'), more),
            "caddy" => WebServer.Caddy(own, root, path.TrimEnd('/'), more),
            _ => WebServer.Apache(own, root, more),
        };
    }

    /// <summary>Starts an Apache that has few modules more than those without which it serves nothing.</summary>
    internal WebServer StartBare(params string[] modules) => WebServer.Printed("apache", Directory.CreateDirectory(folder.Path("bare" + modules.Length)).FullName, port => $$"""
        {{string.Join('\n', modules.Select(WebServer.LoadModule))}}
        Listen 127.0.0.1:{{port}}
        DocumentRoot {{folder.Path("www1")}}
        <Directory {{folder.Path("www1")}}>
            Options FollowSymLinks
            Require all granted
            AllowOverride All
        </Directory>
        """);

    /// <summary>Starts a server with a block of docs/betrieb.</summary>
    internal PrintedServer Print(string server, int block) => PrintedServer.Start(server, block, Directory.CreateDirectory(folder.Path($"{server}-{block}")).FullName, (folder.Path("www1"), folder.Path($"www{Below.Length}")));

    private static string RulesOf(string server, string output) => server == "nginx" ? $"include {output}/_redirects.nginx;" : $"import {output}/_redirects.caddy";

    public void Dispose()
    {
        foreach (var server in servers) server.Dispose();
        folder.Dispose();
    }
}

/// <summary>One site behind one server.</summary>
/// <param name="server">The server's root.</param>
/// <param name="basePath">Begins and ends with a slash.</param>
/// <param name="output">The folder that was built.</param>
internal sealed class HostedSite(Uri server, string basePath, string output)
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None });

    public string Output => output;

    /// <summary>Every file of the site itself, with slashes; neither compressed copies nor the lists for hosts, nor the pages of old addresses.</summary>
    public IEnumerable<string> Files => All.Except(OldPages);

    /// <summary>The pages that lead on from old addresses.</summary>
    public IEnumerable<string> OldPages => All.Where(file => file.EndsWith(".html", StringComparison.Ordinal) && File.ReadAllText(Path.Combine(output, file)).Contains(Redirects.Mark, StringComparison.Ordinal));

    private IEnumerable<string> All => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(output, file))
        .Where(file => !file.StartsWith('.') && !file.StartsWith('_') && Path.GetExtension(file) is not (".br" or ".gz"))
        .Order(StringComparer.Ordinal);

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(output, file));

    /// <param name="path">Below the base path.</param>
    /// <param name="header">One more request header, <c>name: value</c>.</param>
    public Task<Reply> Get(string path, string? header = null) => Ask(HttpMethod.Get, path, header);

    /// <summary>The same by another method.</summary>
    public async Task<Reply> Ask(HttpMethod method, string path, string? header = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(server, basePath + path));
        if (header?.Split(": ") is [var name, var value]) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(field => field.Key, field => string.Join(", ", field.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }
}

/// <summary>What a server answered.</summary>
internal sealed record Reply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>A header's value; null where it was not sent.</summary>
    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>Where a redirect leads, from the root: Apache names scheme and host before it.</summary>
    public string? Location => this["Location"] is { } there ? Uri.TryCreate(there, UriKind.Absolute, out var whole) && whole.IsFile is false ? whole.PathAndQuery : there : null;
}
