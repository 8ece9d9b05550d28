using System.Text.RegularExpressions;
using Schwerpunkt.Sites;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Importing;

/// <summary>Recognises the addresses under which an old CMS gives out one page.</summary>
public static partial class ImportAddress
{
    /// <summary>One form for all variants: https, host in small letters, without default port, index file, last slash, session, skip number and fragment. Null for what is no web address.</summary>
    public static string? Normalise(string url)
    {
        if (TryWeb(url) is not { } address) return null;
        var path = IndexFile().Replace(Session().Replace(address.AbsolutePath, ""), "/").TrimEnd('/');
        var port = address.IsDefaultPort ? "" : ":" + address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return $"https://{AsciiHost(address)}{port}{path}{WithoutNoise(address.Query)}";
    }

    /// <summary>The address without what only this visit needed; everything else as written.</summary>
    internal static string Clean(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (address, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        var (path, query) = mark < 0 ? (address, "") : (address[..mark], address[mark..]);
        return Session().Replace(path, "") + WithoutNoise(query) + fragment;
    }

    /// <summary>An absolute http or https address; null for anything else.</summary>
    internal static Uri? TryWeb(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var address) && WebAddress.IsWeb(address) ? address : null;

    /// <summary>The host in small letters as registries write it: xn--… where it has an umlaut. IdnHost alone takes each sign as it stands.</summary>
    private static string AsciiHost(Uri address)
    {
        var host = NormalForm.Of(address.Host.ToLowerInvariant());
        return Uri.TryCreate($"https://{host}/", UriKind.Absolute, out var same) ? same.IdnHost : host;
    }

    private static string WithoutNoise(string query)
    {
        var kept = query.TrimStart('?').Split('&').Where(part => part.Length > 0 && !Noise().IsMatch(part)).ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    [GeneratedRegex(@"^(?:skip\d*|PHPSESSID|j?sessionid|sid|session|utm_\w+|fbclid|gclid)(?:=|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Noise();

    [GeneratedRegex(@";jsessionid=[^/?#]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Session();

    [GeneratedRegex(@"/(?:index|default)\.(?:html?|php|jsp|aspx?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IndexFile();
}
