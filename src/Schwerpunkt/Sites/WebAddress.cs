using System.Text.RegularExpressions;

namespace Schwerpunkt.Sites;

/// <summary>What an address must be before it may stand in a link, in structured data or in a list for machines.</summary>
public static partial class WebAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Whether a text is one absolute http or https address, without blanks and control characters.</summary>
    public static bool IsWeb(string? text) =>
        text is not null && Web().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsWeb(uri);

    /// <summary>Whether an absolute address is one of the web: http or https, with a host.</summary>
    public static bool IsWeb(Uri address) => address.Scheme is "http" or "https" && address.Host.Length > 0;

    /// <summary>Whether a host is one that stands for others in examples (RFC 2606, RFC 6761).</summary>
    public static bool IsExample(string host) => Example().IsMatch(host);

    /// <summary>Whether an absolute address writes a mail or calls somebody.</summary>
    public static bool IsMailOrCall(Uri address) => address.Scheme is "mailto" or "tel";

    /// <summary>Whether a link may lead there: http, https, mailto and tel, in letters of any case.</summary>
    public static bool IsScheme(string name) => Schemes.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether an address of one of these schemes leads somewhere: to a host, a mailbox, a number.</summary>
    public static bool IsWhole(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var (scheme, rest) = (address[..colon].Trim().ToLowerInvariant(), address[(colon + 1)..]);
        return scheme switch
        {
            "mailto" when rest.StartsWith("//", StringComparison.Ordinal) || rest.Split('?')[0].Contains(';', StringComparison.Ordinal) => false,
            "mailto" => rest.StartsWith('?') || rest.Contains('@', StringComparison.Ordinal) || rest.Contains("%40", StringComparison.Ordinal),
            "tel" => rest.Count(char.IsAsciiDigit) > 1,
            _ => Host().IsMatch(rest) && !Doubled().IsMatch(rest) && !NoHost().IsMatch(rest) && (Port().Match(rest) is not { Success: true } port || ushort.TryParse(port.Groups[1].ValueSpan, out _)),
        };
    }

    /// <summary>Whether there is a control character in an address, as it is written or percent-encoded.</summary>
    public static bool HoldsControl(string address) =>
        address.Any(char.IsControl) || (address.Contains('%', StringComparison.Ordinal) && Uri.UnescapeDataString(address).Any(char.IsControl));

    /// <summary>Whether a text is the address of one mailbox, as it may stand behind <c>mailto:</c>.</summary>
    public static bool IsMailbox(string text) => Mailbox().IsMatch(text);

    /// <summary>Whether a text holds a number to call; „115“ is one.</summary>
    public static bool IsPhone(string text) => text.Count(char.IsAsciiDigit) >= 3 && !text.Contains('@', StringComparison.Ordinal);

    /// <summary>Whether a text is a URI that somebody can be reached at: https, mailto or tel.</summary>
    public static bool IsContact(string text) =>
        Contact().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && (IsMailOrCall(uri) || uri.Scheme is "https");

    [GeneratedRegex(@"(?:^|\.)(?:example(?:\.(?:org|com|net|de))?|test|invalid)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Example();

    [GeneratedRegex(@"^//[^\s/?#]", RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    /// <summary>A bare „www“, a drive, two dots or a comma in the name of a host.</summary>
    [GeneratedRegex(@"^//(?:www\.?(?=[/?#:]|\z)|[a-z]:|[^/?#]*(?:\.\.|,))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoHost();

    [GeneratedRegex(@"^//[^/?#@]*:(\d+)(?=[/?#]|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Port();

    [GeneratedRegex(@"^//https?(?:/|:/|:?\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Doubled();

    [GeneratedRegex(@"^https?://[^\s\p{C}]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex(@"^[^\s\p{C}@:?&<>""(),;]+@(?:[^\s\p{C}@:?&<>""(),;/.]+\.)+[^\s\p{C}@:?&<>""(),;/.]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mailbox();

    [GeneratedRegex(@"^[a-z]+:[^\s\p{C}]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
