using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing;

/// <summary>Finds the page in a web archive (.mht, .mhtml; RFC 2557): the first part that is HTML.</summary>
internal static partial class WebArchive
{
    /// <summary>Parts are put into parts so deep at most.</summary>
    private const int Deepest = 8;

    /// <summary>The page, decoded; null where the text is no archive, or holds no page.</summary>
    /// <param name="text">The file, one character for each byte.</param>
    public static string? PageIn(string text)
    {
        var (head, body) = Split(text);
        return Version().IsMatch(head) ? PageIn(head, body, 0) : null;
    }

    /// <summary>The page of a part: its content, or the first page in the parts it holds.</summary>
    private static string? PageIn(string head, string body, int depth)
    {
        if (Html().IsMatch(head)) return Decode(head, body);
        if (depth == Deepest || Boundary().Match(head) is not { Success: true } boundary) return null;
        foreach (var part in Parts(body, "--" + boundary.Groups["name"].Value).Skip(1))
        {
            var (own, content) = Split(part.TrimStart('\r', '\n'));
            if (PageIn(own, content, depth + 1) is { } page) return page;
        }

        return null;
    }

    /// <summary>What stands between the lines of a boundary; one that only begins like it is another's.</summary>
    private static IEnumerable<string> Parts(string body, string boundary)
    {
        var start = 0;
        for (var at = body.IndexOf(boundary, StringComparison.Ordinal); at >= 0; at = body.IndexOf(boundary, at + boundary.Length, StringComparison.Ordinal))
        {
            var behind = body.AsSpan(at + boundary.Length);
            if (at > 0 && body[at - 1] != '\n' || !(behind.IsEmpty || behind.StartsWith("--") || char.IsWhiteSpace(behind[0]))) continue;
            yield return body[start..at];
            start = at + boundary.Length;
        }

        yield return body[start..];
    }

    private static string Decode(string head, string content)
    {
        var bytes = Transfer().Match(head).Groups["name"].Value.ToLowerInvariant() switch
        {
            "base64" => Base64(content),
            "quoted-printable" => QuotedPrintable(content),
            _ => Encoding.Latin1.GetBytes(content),
        };
        var charset = Charset().Match(head) is { Success: true } match ? ImportText.Named(match.Groups["name"].Value) : null;
        return charset?.GetString(bytes) ?? ImportText.Decode(bytes, "").Text;
    }

    private static byte[] Base64(string content)
    {
        var bytes = new byte[content.Length];
        return Convert.TryFromBase64String(content.Trim(), bytes, out var length) ? bytes[..length] : [];
    }

    /// <summary>RFC 2045, section 6.7; what is no code stays as it is.</summary>
    private static byte[] QuotedPrintable(string content)
    {
        var bytes = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            var rest = content.AsSpan(i + 1);
            if (content[i] != '=') bytes.Add((byte)content[i]);
            else if (rest.StartsWith("\r\n")) i += 2;
            else if (rest.StartsWith("\n")) i++;
            else if (rest.Length >= 2 && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                i += 2;
            }
            else bytes.Add((byte)'=');
        }

        return [.. bytes];
    }

    private static (string Head, string Body) Split(string text)
    {
        var end = BlankLine().Match(text);
        return end.Success ? (Fold().Replace(text[..end.Index], " "), text[(end.Index + end.Length)..]) : (text, "");
    }

    [GeneratedRegex(@"\r?\n\r?\n")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex(@"^MIME-Version:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Version();

    [GeneratedRegex(@"^Content-Type:\s*multipart/[^\r\n]*boundary=""?(?<name>[^""\r\n;]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^Content-Type:\s*(?:text/html|application/xhtml\+xml)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Html();

    [GeneratedRegex(@"^Content-Type:[^\r\n]*charset=""?(?<name>[\w-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Charset();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*(?<name>[\w-]+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Transfer();
}
