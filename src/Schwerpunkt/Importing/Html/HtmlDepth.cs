using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Html;

/// <summary>How deep the tags of a page nest, measured before it is parsed: the parser's time grows with the square of it.</summary>
internal static partial class HtmlDepth
{
    /// <summary>Real pages stay below a hundred, those without end tags below a thousand.</summary>
    public const int Most = 2000;

    public static bool IsTooDeep(string html)
    {
        var depth = 0;
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            if (html[tag.Index + 1] != '/') depth++;
            else if (depth > 0) depth--;
            if (depth > Most) return true;
        }

        return false;
    }

    /// <summary>Tags that stay open until they are closed.</summary>
    [GeneratedRegex(@"</?(?:div|section|article|aside|main|header|footer|nav|span|font|b|i|em|strong|u|a|blockquote|ul|ol|dl|table|form|fieldset|center|details|button|figure|object|small|big|sup|sub)(?=[\s>/])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
