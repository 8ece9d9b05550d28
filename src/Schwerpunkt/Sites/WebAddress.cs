using System.Text.RegularExpressions;

namespace Schwerpunkt.Sites;

/// <summary>What an address must be before it may stand in a link, in structured data or in a list for machines.</summary>
public static partial class WebAddress
{
    /// <summary>Whether a text is one absolute http or https address, without blanks and control characters.</summary>
    public static bool IsWeb(string? text) =>
        text is not null && Web().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    /// <summary>Whether a text is the address of one mailbox, as it may stand behind <c>mailto:</c>.</summary>
    public static bool IsMailbox(string text) => Mailbox().IsMatch(text);

    /// <summary>Whether a text is a URI that somebody can be reached at: https, mailto or tel.</summary>
    public static bool IsContact(string text) =>
        Contact().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "mailto" or "tel" or "https";

    [GeneratedRegex(@"^https?://[^\s\p{C}]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex(@"^[^\s\p{C}@:?&<>""(),;]+@[^\s\p{C}@:?&<>""(),;/]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^[a-z]+:[^\s\p{C}]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
