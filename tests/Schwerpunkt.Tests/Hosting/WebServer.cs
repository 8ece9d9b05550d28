using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>A real web server on a free port of this machine, ended with the test.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly StringBuilder log = new();

    private WebServer(Process process, int port)
    {
        (this.process, Address) = (process, new Uri($"http://127.0.0.1:{port}/"));
        process.OutputDataReceived += Note;
        process.ErrorDataReceived += Note;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>Starts nginx with the snippet in docs/betrieb.</summary>
    /// <param name="folder">Takes the configuration and nginx's own files.</param>
    /// <param name="root">What is served.</param>
    /// <param name="prefix">The site's folder below the root, such as <c>/repository</c>, or nothing.</param>
    /// <param name="more">Lines before the snippet.</param>
    public static WebServer Nginx(string folder, string root, string prefix, string more) => Printed("nginx", folder, port =>
    {
        var lines = $"{more}\ninclude {Repository.Path("docs", "betrieb", "nginx.conf")};";
        return $$"""
            server {
                listen 127.0.0.1:{{port}};
                root {{root}};
                set $basis "{{prefix}}";
                {{(prefix.Length == 0 ? lines : $"location {prefix}/ {{ {lines} }}")}}
            }
            """;
    });

    /// <summary>Starts Caddy with the snippet in docs/betrieb; parameters as above.</summary>
    public static WebServer Caddy(string folder, string root, string prefix, string more) => Printed("caddy", folder, port => $$"""
        {
            admin off
            auto_https off
        }
        http://127.0.0.1:{{port}} {
            root * {{root}}
            {{(prefix.Length == 0 ? "" : $"vars basis {prefix}")}}
            {{more}}
            import {{Repository.Path("docs", "betrieb", "Caddyfile")}}
        }
        """);

    /// <summary>Starts Apache, which reads the site's own <c>.htaccess</c>; in the surroundings that Debian gives it.</summary>
    /// <param name="folder">Takes the configuration and Apache's own files.</param>
    /// <param name="root">What is served; whoever Apache runs as must be able to read it.</param>
    /// <param name="access">Lines of the Directory block: whether <c>.htaccess</c> counts, or what is included instead.</param>
    public static WebServer Apache(string folder, string root, string access) => Printed("apache", folder, port => $$"""
        {{string.Join('\n', new[] { "mime", "env", "headers", "rewrite", "filter", "deflate", "autoindex", "negotiation" }.Select(LoadModule))}}
        Listen 127.0.0.1:{{port}}
        Include /etc/apache2/mods-available/mime.conf
        AddOutputFilterByType DEFLATE text/html
        DocumentRoot {{root}}
        <Directory {{root}}>
            Options Indexes FollowSymLinks MultiViews
            Require all granted
            {{access}}
        </Directory>
        """);

    /// <summary>Starts a server with blocks as an operator has them; what a distribution's own configuration says stands around them.</summary>
    /// <param name="name">nginx, caddy or apache.</param>
    /// <param name="folder">Takes the configuration and the server's own files.</param>
    /// <param name="blocks">Given a port, the blocks.</param>
    public static WebServer Printed(string name, string folder, Func<int, string> blocks) => Start(port =>
    {
        var file = Path.Combine(folder, name + ".conf");
        File.WriteAllText(file, name switch
        {
            "nginx" => AroundNginx(folder, blocks(port)),
            "apache" => AroundApache(folder, blocks(port)),
            _ => blocks(port),
        });
        var start = name switch
        {
            "nginx" => new ProcessStartInfo(ServerPackages.Nginx, ["-c", file]),
            "apache" => new ProcessStartInfo(ServerPackages.Apache, ["-X", "-f", file]),
            _ => new ProcessStartInfo(ServerPackages.Caddy, ["run", "--adapter", "caddyfile", "--config", file]),
        };
        start.Environment["XDG_DATA_HOME"] = start.Environment["XDG_CONFIG_HOME"] = folder;
        return start;
    });

    /// <summary>The line that switches a module of Apache on.</summary>
    public static string LoadModule(string module) => $"LoadModule {module}_module {ServerPackages.ApacheModules}/mod_{module}.so";

    private static string AroundNginx(string folder, string blocks) => $$"""
        load_module {{ServerPackages.NginxBrotli}};
        daemon off;
        master_process off;
        pid {{folder}}/nginx.pid;
        error_log stderr warn;
        events { }
        http {
            access_log off;
            client_body_temp_path {{folder}}/body;
            proxy_temp_path {{folder}}/proxy;
            fastcgi_temp_path {{folder}}/fastcgi;
            uwsgi_temp_path {{folder}}/uwsgi;
            scgi_temp_path {{folder}}/scgi;
            {{blocks}}
        }
        """;

    private static string AroundApache(string folder, string blocks) => $$"""
        {{string.Join('\n', new[] { "mpm_event", "authz_core", "dir" }.Select(LoadModule))}}
        {{(Environment.IsPrivilegedProcess ? "User www-data\nGroup www-data" : "")}}
        DefaultRuntimeDir {{folder}}
        PidFile {{folder}}/apache.pid
        ErrorLog /dev/stderr
        ServerName www.example.org
        <FilesMatch "^\.ht">
            Require all denied
        </FilesMatch>
        {{blocks}}
        """;

    public void Dispose()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    /// <summary>A port that was free may be taken a moment later: then another one.</summary>
    private static WebServer Start(Func<int, ProcessStartInfo> configure)
    {
        var log = "";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var port = Ports.Free(1)[0];
            var start = configure(port);
            start.RedirectStandardOutput = start.RedirectStandardError = true;
            var server = new WebServer(Process.Start(start)!, port); // ! no shell is involved
            if (server.Answers(port)) return server;
            server.Dispose();
            log = server.log.ToString();
        }

        throw new InvalidOperationException(log);
    }

    private bool Answers(int port)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !process.HasExited;)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return !process.WaitForExit(20);
            }
            catch (SocketException)
            {
                process.WaitForExit(20);
            }
        }

        return false;
    }

    private void Note(object sender, DataReceivedEventArgs line)
    {
        lock (log) log.AppendLine(line.Data);
    }
}
