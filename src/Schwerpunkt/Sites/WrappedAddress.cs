using System.Text.RegularExpressions;

namespace Schwerpunkt.Sites;

/// <summary>Addresses that a mail filter or a search engine has put around others.</summary>
internal static partial class WrappedAddress
{
    /// <summary>The address inside; null where there is none.</summary>
    public static string? In(Uri address)
    {
        if (!Filter().IsMatch(address.Host + address.AbsolutePath) || Inner().Match(address.Query) is not { Success: true } found) return null;
        var inner = Uri.UnescapeDataString(found.Groups["url"].Value);
        return WebAddress.IsWeb(inner) ? inner : null;
    }

    [GeneratedRegex(@"(?:^|\.)safelinks\.protection\.outlook\.com/|^urldefense(?:\.proofpoint)?\.com/v[12]/|^(?:www\.)?google\.[a-z]{2,3}/url$|^lm?\.facebook\.com/l\.php$|^(?:www\.)?youtube\.com/redirect$|^statics\.teams\.cdn\.office\.net/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Filter();

    [GeneratedRegex(@"[?&](?:url|u|q)=(?<url>https?(?::|%3A)[^&]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Inner();
}
