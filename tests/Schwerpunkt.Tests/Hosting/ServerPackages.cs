namespace Schwerpunkt.Tests.Hosting;

/// <summary>The web servers these tests start: where they are.</summary>
internal static class ServerPackages
{
    public const string Nginx = "/usr/sbin/nginx";
    public const string NginxBrotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    public const string Caddy = "/usr/bin/caddy";

    public const string Apache = "/usr/sbin/apache2";
    public const string ApacheModules = "/usr/lib/apache2/modules";

    private static readonly Installation Servers = new(
        "install-servers",
        "The hosting tests need nginx, its Brotli module, Caddy and Apache. As root on Debian or Ubuntu, run: .ci/install-servers",
        () => File.Exists(Nginx) && File.Exists(NginxBrotli) && File.Exists(Caddy) && File.Exists(Apache));

    /// <summary>Installs what is missing, once; fails with what to do where that is not possible.</summary>
    public static void Require() => Servers.Require();
}
