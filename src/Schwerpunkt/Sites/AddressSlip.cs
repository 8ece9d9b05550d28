using System.Text.RegularExpressions;

namespace Schwerpunkt.Sites;

/// <summary>An address as people write it where machines want all of it.</summary>
internal static partial class AddressSlip
{
    /// <summary>The mailbox that is surely meant; null where none is.</summary>
    public static string? Mailbox(string text)
    {
        var bare = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text["mailto:".Length..] : At().Replace(text, "@");
        return bare != text && WebAddress.IsMailbox(bare) ? bare : null;
    }

    /// <summary>The address with its scheme, where a text can only be one of the web: it begins with www, or names a host of a usual kind.</summary>
    public static string? Web(string text) => Slip().Replace(text, "https://") is var mended && mended != text && WebAddress.IsWeb(mended) ? mended
        : Host().IsMatch(text) && WebAddress.IsWeb("https://" + text) ? "https://" + text
        : null;

    [GeneratedRegex(@"\s*[\[(](?:at|ät|@)[\])]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex At();

    [GeneratedRegex(@"^(?:h{1,2}t{1,3}p{0,2}s{0,2}|ttps?)[:;.,]{0,2}[/\\]{1,3}(?:https?:?/{0,2})?(?=[^/\\])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Slip();

    [GeneratedRegex(@"^(?:www\.[a-z0-9äöüß-]+(?:\.[a-z0-9-]+)+|[a-z0-9äöüß-]+(?:\.[a-z0-9-]+)*\.(?:de|eu|org|com|net|info|berlin|gov|edu))(?::\d+)?(?:[/?#]\S*)?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Host();
}
