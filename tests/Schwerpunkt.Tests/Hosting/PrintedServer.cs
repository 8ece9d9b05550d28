using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>A server with a block of docs/betrieb as it is printed there: only ports and paths are those of this machine, and the certificate is made here.</summary>
internal sealed partial class PrintedServer : IDisposable
{
    private readonly WebServer server;
    private readonly HttpClient client;

    private PrintedServer(WebServer server, int http, string thumbprint)
    {
        this.server = server;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (context, stop) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port == 443 ? server.Address.Port : http, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
            SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == thumbprint },
        });
    }

    /// <param name="name">nginx, caddy or apache.</param>
    /// <param name="block">Which of the blocks, from 0.</param>
    /// <param name="folder">Takes the configuration and the server's own files.</param>
    /// <param name="roots">What lies at <c>/srv/auftritt</c> and at <c>/srv/www</c>.</param>
    public static PrintedServer Start(string name, int block, string folder, (string Site, string Below) roots)
    {
        var (text, page) = (Block(name, block), File.ReadAllText(Page(name)));
        var thumbprint = WriteCertificate(folder);
        var http = Ports.Free(1)[0];
        var here = text.Replace("/etc/ssl/auftritt", folder, StringComparison.Ordinal).Replace("/srv/auftritt", roots.Site, StringComparison.Ordinal).Replace("/srv/www", roots.Below, StringComparison.Ordinal);
        return new PrintedServer(WebServer.Printed(name, folder, https => name switch
        {
            "nginx" => here.Replace("listen 80;", $"listen 127.0.0.1:{http};", StringComparison.Ordinal).Replace("listen 443 ssl;", $"listen 127.0.0.1:{https} ssl;", StringComparison.Ordinal)
                .Replace("listen [::]:80;", "", StringComparison.Ordinal).Replace("listen [::]:443 ssl;", "", StringComparison.Ordinal)
                .Replace("snippets/schwerpunkt.conf", Repository.Path("docs", "betrieb", "nginx.conf"), StringComparison.Ordinal),
            "caddy" => $"{{\nadmin off\ndefault_bind 127.0.0.1\nhttp_port {http}\nhttps_port {https}\n}}\n"
                + here.Replace("org {", "org {\n" + CertificateLine().Match(page).Value.Replace("/etc/ssl/auftritt", folder, StringComparison.Ordinal), StringComparison.Ordinal)
                    .Replace("/etc/caddy/schwerpunkt.caddy", Repository.Path("docs", "betrieb", "Caddyfile"), StringComparison.Ordinal),
            _ => $"{Modules(page)}\nInclude /etc/apache2/mods-available/mime.conf\nListen 127.0.0.1:{http}\nListen 127.0.0.1:{https}\n"
                + here.Replace("*:80>", $"*:{http}>", StringComparison.Ordinal).Replace("*:443>", $"*:{https}>", StringComparison.Ordinal),
        }), http, thumbprint);
    }

    /// <summary>Asks for a whole address, as a visitor would.</summary>
    public async Task<Reply> Get(string address)
    {
        using var response = await client.GetAsync(new Uri(address));
        var headers = response.Headers.Concat(response.Content.Headers).ToDictionary(field => field.Key, field => string.Join(", ", field.Value), StringComparer.OrdinalIgnoreCase);
        return new Reply((int)response.StatusCode, headers, await response.Content.ReadAsByteArrayAsync());
    }

    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
    }

    private static string Page(string name) => Repository.Path("docs", "betrieb", name + ".md");

    private static string Block(string name, int block) => Fence().Matches(File.ReadAllText(Page(name)))[block].Groups[1].Value;

    /// <summary>What the page says to switch on.</summary>
    private static string Modules(string page) => string.Join('\n', EnabledModules().Match(page).Groups[1].Value.Split(' ').Select(WebServer.LoadModule));

    private static string WriteCertificate(string folder)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=www.example.org", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "zertifikat.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(folder, "schluessel.pem"), key.ExportPkcs8PrivateKeyPem());
        return certificate.GetCertHashString();
    }

    [GeneratedRegex(@"^```\w+\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"tls /etc/\S+ /[^`\s]+")]
    private static partial Regex CertificateLine();

    [GeneratedRegex("`a2enmod ([^`]+)`")]
    private static partial Regex EnabledModules();
}
