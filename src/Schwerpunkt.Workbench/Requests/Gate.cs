using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Schwerpunkt.Workbench.Requests;

/// <summary>Lets in only who started the preview and sits at this machine: by the account that opened the connection, by the name it was called, and for whatever writes by origin and by a token of this start of the preview.</summary>
/// <param name="address">Of the preview.</param>
internal sealed class Gate(Uri address)
{
    /// <summary>The field of every form that writes.</summary>
    public const string Field = "kennung";

    /// <summary>Known to nobody who has not been shown a page by this start of the preview.</summary>
    public string Token { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether another account of this machine asks, as far as the system says.</summary>
    public static bool IsForeign(HttpContext context) => context.Features.Get<ConnectionOwner.Foreign>() is not null;

    /// <summary>Another site's name that was bent to this machine (DNS rebinding) must see nothing.</summary>
    public bool IsOurs(HostString host) => host.Host is "127.0.0.1" or "localhost" && (host.Port ?? 80) == address.Port;

    /// <summary>Whether a form comes from a page of ours, by what the browser says of it; every browser says so of a form that is sent (Fetch, section 3.2).</summary>
    public static bool IsFromOurs(HttpRequest request) =>
        request.Headers.Origin is [var origin] && string.Equals(origin, $"http://{request.Host}", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];

    /// <summary>Whether the browser says that another site's page asks: no such page needs to hear what is being written here.</summary>
    public static bool IsForAnotherSite(HttpRequest request) => request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"];

    /// <summary>Whether a form carries the token of this start.</summary>
    public bool Knows(string token) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(Token));
}
