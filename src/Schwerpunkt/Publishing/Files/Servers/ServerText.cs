using System.Globalization;
using System.Text;
using Schwerpunkt.Pages;

namespace Schwerpunkt.Publishing.Files.Servers;

/// <summary>Words of an editor in the configuration of a server: nothing in them may be read as a part of it.</summary>
internal static class ServerText
{
    private const string Harmless = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_/";

    /// <summary>Whether a path stands for itself in every server's quotation marks: letters, digits and what joins them. No sign outside ASCII means anything to a server.</summary>
    public static bool IsHarmless(string path) => path.All(sign => sign == '.' || IsLiteral(sign));

    /// <summary>A regular expression (PCRE and RE2) that matches a path and nothing else: every sign that means something to an expression, a server or a shell is given by its number.</summary>
    public static string PathPattern(string path)
    {
        var pattern = new StringBuilder("^", path.Length + 2);
        foreach (var sign in path) Append(pattern, sign);
        return pattern.Append('$').ToString();
    }

    /// <summary>The same for a query, in every encoding in which a browser may send it.</summary>
    /// <param name="query">In the form of <see cref="OldQuery"/>.</param>
    public static string QueryPattern(string query)
    {
        var pattern = new StringBuilder("^", query.Length + 2);
        for (var i = 0; i < query.Length; i++)
        {
            if (OldQuery.Fixed.Contains(query[i], StringComparison.Ordinal)) Append(pattern, query[i]);
            else if (query[i] != '%') AppendEncodable(pattern, (byte)query[i]);
            else
            {
                AppendEncodable(pattern, byte.Parse(query.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 2;
            }
        }

        return pattern.Append('$').ToString();
    }

    private static bool IsLiteral(char sign) => sign > 0x7F || Harmless.Contains(sign, StringComparison.Ordinal);

    private static void Append(StringBuilder pattern, char sign)
    {
        if (IsLiteral(sign)) pattern.Append(sign);
        else pattern.Append(CultureInfo.InvariantCulture, $@"\x{(int)sign:x2}");
    }

    /// <summary>A byte by its number behind a percent sign, and, where it is a sign of its own that may stand there, as that sign.</summary>
    private static void AppendEncodable(StringBuilder pattern, byte one)
    {
        var encoded = string.Concat($"{one:X2}".Select(digit => char.IsAsciiLetter(digit) ? $"[{digit}{char.ToLowerInvariant(digit)}]" : $"{digit}"));
        var stands = one is > 0x20 and < 0x7F && (char)one is not ('%' or '#') && !OldQuery.Fixed.Contains((char)one, StringComparison.Ordinal);
        pattern.Append(CultureInfo.InvariantCulture, $@"(?:{(stands ? $@"\x{one:x2}|" : "")}\x25{encoded})");
    }
}
