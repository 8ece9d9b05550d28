using System.Text.RegularExpressions;
using Schwerpunkt.Findings;

namespace Schwerpunkt.Reading.Yaml;

/// <summary>Finds Markdown and HTML in a value that is shown as it is written; a lone star or underscore may be meant.</summary>
internal static partial class MarkupInValue
{
    /// <summary>The first piece; null where there is none.</summary>
    public static string? In(string text) => Markup().Match(text) is { Success: true } found ? found.Value : null;

    /// <summary>Reports the first piece in the value of a key.</summary>
    public static void Report(YamlMap map, string key)
    {
        if (map.Place(key) is { } written && In(written.Text) is { } markup) map.Report(MarkdownInValue.At(written.Location, key, markup));
    }

    [GeneratedRegex(
        @"\*\*[^\s*](?:[^*]*[^\s*])?\*\*|!?\[[^\[\]]+\]\([^()\s]+\)|</?(?:br|b|i|u|em|strong|span|p|a|sub|sup|small|font|abbr|wbr|img|div|h[1-6])(?:\s[^<>]*)?/?>|&(?:nbsp|amp|shy|[aou]uml|szlig|[nm]dash|quot|lt|gt|#\d+);|^\#{1,6}[ ]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
