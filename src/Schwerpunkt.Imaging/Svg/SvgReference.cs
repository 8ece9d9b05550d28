using System.Globalization;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Imaging.Svg;

/// <summary>Tells references within the drawing from those that leave it, in attributes and in CSS.</summary>
internal static partial class SvgReference
{
    private static readonly string[] Embedded = ["data:image/png", "data:image/jpeg", "data:image/webp"];

    /// <summary>Fragments and embedded pixels stay inside; an embedded SVG could bring anything along.</summary>
    public static bool StaysInside(string reference)
    {
        var target = reference.Trim();
        return target.Length == 0 || target[0] == '#' || Array.Exists(Embedded, prefix =>
            target.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && target.Length > prefix.Length && target[prefix.Length] is ';' or ',');
    }

    /// <summary>The first import or url() of a style or a presentation attribute that leaves the drawing; null if none does.</summary>
    public static string? FindExternal(string css)
    {
        var plain = css.Contains('\\', StringComparison.Ordinal) ? Escape().Replace(css, Unescape) : css;
        if (plain.Contains("@import", StringComparison.OrdinalIgnoreCase))
            return "@import";
        if (plain.Contains("image-set(", StringComparison.OrdinalIgnoreCase))
            return "image-set()";

        foreach (Match match in Url().Matches(plain))
        {
            var target = match.Groups["target"].Value.Trim().Trim('"', '\'');
            if (!StaysInside(target))
                return $"url({target})";
        }

        return null;
    }

    private static string Unescape(Match match)
    {
        var code = match.Groups["hex"].Value;
        if (code.Length == 0)
            return match.Groups["plain"].Value;

        var number = int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return number is > 0 and < 0x80 ? ((char)number).ToString() : "\uFFFD";
    }

    [GeneratedRegex(@"\\(?:(?<hex>[0-9a-fA-F]{1,6})\s?|(?<plain>[^\r\n]))")]
    private static partial Regex Escape();

    [GeneratedRegex(@"url\((?<target>[^)]*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
