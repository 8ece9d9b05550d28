namespace Schwerpunkt.Model;

/// <summary>Where the site is served: scheme and host, and the path every URL begins with.</summary>
/// <param name="Origin">For example <c>https://www.example.org</c>; no trailing slash.</param>
/// <param name="BasePath">Begins and ends with a slash: <c>/</c> or <c>/repository/</c>.</param>
public sealed record SiteAddress(string Origin, string BasePath)
{
    /// <summary>Reads an http(s) address; null where it is none.</summary>
    public static SiteAddress? TryParse(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0) return null;
        return new SiteAddress(uri.GetLeftPart(UriPartial.Authority), uri.AbsolutePath.TrimEnd('/') + "/");
    }

    /// <summary>The URL for a link on the site: begins with the base path.</summary>
    public string Url(string path) => BasePath + path;

    /// <summary>Whether an address leads to another host: the one place that knows what is outside.</summary>
    public bool IsOutside(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var there) && there.Scheme is "http" or "https"
        && !(Uri.TryCreate(Origin, UriKind.Absolute, out var here) && here.IdnHost.Equals(there.IdnHost, StringComparison.OrdinalIgnoreCase));

    /// <summary>The full address, for canonical links, sitemap and feeds.</summary>
    public string Absolute(string path) => Origin + BasePath + path;
}
