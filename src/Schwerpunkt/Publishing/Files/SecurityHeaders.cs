using System.Collections.Immutable;

namespace Schwerpunkt.Publishing.Files;

/// <summary>The response headers every file of a site is to be served with: what a browser may do with it. The only place that writes the policy.</summary>
/// <remarks>
/// They are sent by the host, never written into a page: a meta tag knows no frame-ancestors, and HTML checkers hold it against JSON-LD.
/// docs/betrieb repeats them for nginx and Caddy, where a test compares the two; <c>_headers</c> and <c>.htaccess</c> are written from here.
/// </remarks>
public static class SecurityHeaders
{
    /// <summary>Nothing but the site's own style sheet, pictures, films, icon, and the scripts of menu and search with what they load (CSP Level 3). JSON-LD is a data block, not a script.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Name and value, in the order they are written.</summary>
    public static ImmutableArray<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", ContentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
}
