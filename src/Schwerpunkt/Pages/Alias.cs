using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Schwerpunkt.Text.Unicode;

namespace Schwerpunkt.Pages;

/// <summary>An old address of a page, as <c>aliases</c> gives it, percent-encoded or not: its path is decoded once, as every server does.</summary>
public sealed record Alias
{
    /// <summary>Signs that no path on a disk or in a list of redirects can have as they are.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("?#\\:*\"<>|");

    /// <summary>What a path may hold unencoded (RFC 3986, pchar), without <c>:</c> and <c>*</c>.</summary>
    private static readonly SearchValues<byte> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()+,;=@/"u8);

    private Alias(string path, string? query) => (Path, Query) = (path, query);

    /// <summary>The path below the base path, decoded and in NFC, without a slash in front.</summary>
    public string Path { get; }

    /// <summary>What stands behind the question mark (<see cref="OldQuery.TryParse"/>); null where there is none.</summary>
    public string? Query { get; }

    /// <summary>The file that answers it: the address itself where it names an HTML file, else the index of a folder. Null where only a server can: no file hears what is asked.</summary>
    public string? Output =>
        Query is not null ? null
        : Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? Path
        : Path.TrimEnd('/') + "/index.html";

    /// <summary>The name in it that servers and hosts keep to themselves, if any: no visitor is given it.</summary>
    public string? Reserved => Path.Split('/') is var names && names[0] is var first && string.Equals(first, "CNAME", StringComparison.OrdinalIgnoreCase)
        ? first
        : names.FirstOrDefault(name => name.StartsWith('.') && name != ".well-known");

    /// <summary>The path as a browser sends it: one word of ASCII.</summary>
    public string Encoded
    {
        get
        {
            var encoded = new StringBuilder(Path.Length);
            foreach (var one in Encoding.UTF8.GetBytes(Path))
            {
                if (Plain.Contains(one)) encoded.Append((char)one);
                else encoded.Append(CultureInfo.InvariantCulture, $"%{one:X2}");
            }

            return encoded.ToString();
        }
    }

    /// <summary>As an editor writes it: decoded where that reads back as the same address, else encoded.</summary>
    public string Written => (TryParse("/" + Path)?.Path == Path ? "/" + Path : "/" + Encoded) + (Query is null ? "" : "?" + Query);

    /// <summary>Reads a path from the root, with a query or without, and without fragment, dots or blanks; null where neither files nor servers can answer it. A blank that is encoded is a part of the name.</summary>
    public static Alias? TryParse(string text)
    {
        if (text.IndexOf('?', StringComparison.Ordinal) is not (> 0 and var mark)) return PathIn(text) is { } path ? new Alias(path, null) : null;
        if (OldQuery.TryParse(text[(mark + 1)..]) is not { } query) return null;
        return (mark == 1 && text[0] == '/' ? "" : PathIn(text[..mark])) is { } asked ? new Alias(asked, query) : null;
    }

    private static string? PathIn(string text)
    {
        if (text is not ['/', _, ..] || text.Any(sign => IsUnseen(sign) || sign == ' ') || Decoded(text) is not { } path) return null;
        if (path.StartsWith("//", StringComparison.Ordinal) || path.AsSpan().ContainsAny(Forbidden) || path.Any(IsUnseen)) return null;
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || parts.Any(part => part is "." or "..")) return null;
        return NormalForm.Of(string.Join('/', parts)) + (path.EndsWith('/') ? "/" : "");
    }

    /// <summary>What somebody wrote, as a finding can show it.</summary>
    public static string Shown(string text) => string.Concat(text.Select(sign => IsUnseen(sign) ? '\uFFFD' : sign));

    /// <summary>Line breaks, blanks wider or narrower than the usual one, control characters, and what has no width.</summary>
    private static bool IsUnseen(char sign) => sign != ' ' && Unseen.Is(sign);

    /// <summary>Null where the bytes are no UTF-8; a percent sign without two digits stands for itself.</summary>
    private static string? Decoded(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        var bytes = Encoding.UTF8.GetBytes(text);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && byte.TryParse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) i += 2;
            else value = bytes[i];
            bytes[length++] = value;
        }

        return Utf8.IsValid(bytes.AsSpan(0, length)) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
