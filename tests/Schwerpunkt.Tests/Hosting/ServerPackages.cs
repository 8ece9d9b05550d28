using Schwerpunkt.Tests.Cli;

namespace Schwerpunkt.Tests.Hosting;

/// <summary>The web servers these tests start: where they are, and how they come here where they are missing.</summary>
internal static class ServerPackages
{
    public const string Nginx = "/usr/sbin/nginx";
    public const string NginxBrotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
    public const string Caddy = "/usr/bin/caddy";

    private static readonly Lazy<string?> Failure = new(Install);

    /// <summary>Installs what is missing, once; fails with what to do where that is not possible.</summary>
    public static void Require() => Assert.True(Failure.Value is null, Failure.Value);

    private static string? Install()
    {
        if (AreHere()) return null;
        const string remedy = "The hosting tests need nginx, its Brotli module and Caddy. As root on Debian or Ubuntu, run: .ci/install-servers";
        if (!OperatingSystem.IsLinux()) return remedy;
        var answer = Command.RunProcess("bash", [Repository.Path(".ci", "install-servers")], Repository.Root);
        return AreHere() ? null : $"{remedy}\n{answer.Output}{answer.Error}";
    }

    private static bool AreHere() => File.Exists(Nginx) && File.Exists(NginxBrotli) && File.Exists(Caddy);
}
