using System.Buffers;
using System.Globalization;
using System.Text;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Pages;

/// <summary>What an old system was asked for behind the question mark of an address, such as <c>id=123</c>: one word of ASCII, in one form for all ways to encode it.</summary>
internal static class OldQuery
{
    /// <summary>What never needs an encoding, and what means something else once it is encoded.</summary>
    public const string Fixed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~=&+";

    /// <summary>What browsers leave as it is though a link may encode it (RFC 3986, query); brackets and colons not, which hosts read in their own way.</summary>
    private const string Free = ",;@!$()/?";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("#\"<>\\ ");
    private static readonly SearchValues<byte> Kept = SearchValues.Create(Encoding.ASCII.GetBytes(Fixed + Free));

    /// <summary>Reads a query without its question mark; null where it is empty or holds what no browser sends. Its bytes need be no UTF-8.</summary>
    public static string? TryParse(string text)
    {
        if (text.Length == 0 || text.AsSpan().ContainsAny(Forbidden) || text.Any(Unseen.Is)) return null;
        var written = new StringBuilder(text.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = 0; i < bytes.Length; i++)
        {
            var one = bytes[i];
            var isEncoded = one == '%' && i + 2 < bytes.Length && byte.TryParse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out one);
            if (isEncoded) i += 2;
            else one = bytes[i];
            if (one is < 0x20 or 0x7F) return null;
            if (Kept.Contains(one) && !(isEncoded && (char)one is '=' or '&' or '+')) written.Append((char)one);
            else written.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
        }

        return written.ToString();
    }
}
