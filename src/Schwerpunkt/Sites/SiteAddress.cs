namespace Schwerpunkt.Sites;

/// <summary>Where the site is served: scheme and host, and the path every URL begins with.</summary>
/// <param name="Origin">For example <c>https://www.example.org</c>; no trailing slash.</param>
/// <param name="BasePath">Begins and ends with a slash: <c>/</c> or <c>/repository/</c>.</param>
public sealed record SiteAddress(string Origin, string BasePath)
{
    /// <summary>Reads an http(s) address; null where it is none, names a user, has query or fragment, or a path that lists of headers and redirects would misread: <c>//</c> leads to another host.</summary>
    public static SiteAddress? TryParse(string? text)
    {
        if (!WebAddress.IsWeb(text) || !Uri.TryCreate(text, UriKind.Absolute, out var uri)) return null;
        if (uri.UserInfo.Length > 0 || text.AsSpan().ContainsAny("?#\\@")) return null;
        var path = uri.AbsolutePath;
        if (path.Contains("//", StringComparison.Ordinal) || path.AsSpan().ContainsAny(":*")) return null;
        return new SiteAddress(uri.GetLeftPart(UriPartial.Authority), path.TrimEnd('/') + "/");
    }

    /// <summary>The URL for a link on the site: begins with the base path.</summary>
    public string Url(string path) => BasePath + path;

    /// <summary>Whether an address leads to another host: the one place that knows what is outside.</summary>
    public bool IsOutside(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var there) && WebAddress.IsWeb(there)
        && !(Uri.TryCreate(Origin, UriKind.Absolute, out var here) && here.IdnHost.Equals(there.IdnHost, StringComparison.OrdinalIgnoreCase));

    /// <summary>The full address, for canonical links, sitemap and feeds.</summary>
    public string Absolute(string path) => Origin + BasePath + path;
}
