using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Html;

/// <summary>What the parser of HTML reads otherwise than the author meant: elements that XHTML closes in themselves, and those that nobody closes.</summary>
internal static partial class HtmlDialect
{
    /// <summary>Where a page says that it is XHTML, it does so in so many characters.</summary>
    private const int Beginning = 1500;

    /// <summary>Characters behind a tag that are more than the end of a page.</summary>
    private const int LeastSwallowed = 400;

    private static readonly ImmutableHashSet<string> Void = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "image", "img", "input", "isindex", "keygen", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>Elements that hold nothing but characters up to their end.</summary>
    private static readonly ImmutableArray<(string Start, string End)> Swallowing = [("<!--", "-->"), ("<textarea", "</textarea"), ("<script", "</script"), ("<style", "</style"), ("<title", "</title"), ("<iframe", "</iframe")];

    /// <summary>The page with <c>&lt;p/&gt;</c> as <c>&lt;p&gt;&lt;/p&gt;</c>, if it is XHTML; its lines stay.</summary>
    public static string Expand(string html, string source) => IsXhtml(html, source)
        ? Closed().Replace(html, match => Void.Contains(match.Groups["name"].Value) ? match.Value : $"<{match.Groups["name"].Value}{match.Groups["rest"].Value}></{match.Groups["name"].Value}>")
        : html;

    /// <summary>The tag that nobody closes, where much of the page stands behind it.</summary>
    public static (string Tag, Location At)? Unclosed(string html, Location file)
    {
        foreach (var (start, end) in Swallowing)
        {
            var at = html.LastIndexOf(start, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || html.Length - at < LeastSwallowed || html.IndexOf(end, at, StringComparison.OrdinalIgnoreCase) >= 0) continue;
            if (start != "<script" && at > 0 && html.LastIndexOf("<script", at, StringComparison.OrdinalIgnoreCase) > html.LastIndexOf("</script", at, StringComparison.OrdinalIgnoreCase)) continue;
            if (html.IndexOf("</", at + start.Length, StringComparison.Ordinal) >= 0) return (start == "<!--" ? start : start + ">", new LineMap(html).At(at, file));
        }

        return null;
    }

    private static bool IsXhtml(string html, string source)
    {
        var start = html.AsSpan(0, Math.Min(html.Length, Beginning));
        return source.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".xht", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<?xml", StringComparison.Ordinal) || start.Contains("//DTD XHTML", StringComparison.OrdinalIgnoreCase) || start.Contains("http://www.w3.org/1999/xhtml", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("""<(?<name>[A-Za-z][A-Za-z0-9:-]*)(?<rest>(?>\s+[A-Za-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*/>""", RegexOptions.CultureInvariant)]
    private static partial Regex Closed();
}
