using System.Net;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>What visitors read of a shortcode of a plugin: what it encloses, and the words and links among its values.</summary>
internal static partial class ShortcodeText
{
    /// <summary>Ends a paragraph, and adds no line.</summary>
    private const string Edge = "<div></div>";

    /// <param name="tag">The shortcode.</param>
    /// <param name="pictures">Those that it names, in HTML.</param>
    /// <param name="inner">What it encloses.</param>
    /// <param name="isInLine">Whether it stands in a sentence.</param>
    public static string Of(WordPressShortcode tag, string pictures, string inner, bool isInLine)
    {
        var words = tag.IsProgram ? [] : Words(tag, inner, pictures.Length > 0);
        var link = tag.IsProgram ? "" : Target(tag);
        if (pictures.Length == 0 && isInLine) return InLine(words.ConvertAll(word => Encoded(word.Value)), inner, link);
        var shown = pictures + Apart(words, inner, link);
        return shown.Trim().Length == 0 ? shown : Edge + shown + Edge;
    }

    /// <summary>The values that could be words, and are not shown: a finding names them.</summary>
    public static IEnumerable<string> Unread(WordPressShortcode tag) => tag.Written.Where(value => (tag.IsProgram || !PluginValues.IsRead(value.Name, value.Value)) && PluginValues.MayBeRead(value.Name, value.Value)).Select(value => value.Value);

    private static List<(string Name, string Value)> Words(WordPressShortcode tag, string inner, bool hasPictures) =>
        [.. tag.Written.Where(value => PluginValues.IsRead(value.Name, value.Value) && !Says(inner, value.Name, value.Value.Trim()) && !(hasPictures && WordPressGallery.IsOfPicture(value.Name))).Select(value => (value.Name, value.Value.Trim())).DistinctBy(value => value.Item2)];

    /// <summary>Whether a text has these very words; a title only where it begins with it.</summary>
    private static bool Says(string text, string name, string words)
    {
        if (PluginValues.IsHeading(name)) text = Tags().Replace(text, " ").TrimStart();
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !PluginValues.IsHeading(name) && !char.IsLetterOrDigit(text[at - 1])) && (at + words.Length == text.Length || !char.IsLetterOrDigit(text[at + words.Length]));
    }

    private static string InLine(List<string> words, string inner, string link)
    {
        var text = inner.Trim().Length > 0 ? inner : string.Join(", ", words);
        var more = inner.Trim().Length > 0 && words.Count > 0 ? $" ({string.Join(", ", words)})" : "";
        return link.Length == 0 ? text + more : Linked(link, text) + more;
    }

    private static string Apart(List<(string Name, string Value)> words, string inner, string link)
    {
        var hasInner = inner.Trim().Length > 0;
        var button = words.FindIndex(word => word.Name is "button_text" or "btn_title" or "btn_text" or "link_text");
        if (button < 0 && words.Count > 0) button = Math.Max(0, words.FindIndex(word => PluginValues.IsHeading(word.Name)));
        var (above, behind) = ("", "");
        for (var i = 0; i < words.Count; i++)
        {
            var isLink = link.Length > 0 && i == button;
            var text = isLink ? Linked(link, Encoded(words[i].Value)) : Encoded(words[i].Value);
            var isHeading = PluginValues.IsHeading(words[i].Name);
            if (isHeading) above += isLink && !hasInner ? $"<p>{text}</p>" : $"<p><strong>{text}</strong></p>";
            else behind += $"<p>{text}</p>";
        }

        if (link.Length == 0 || words.Count > 0) return $"{above}{inner}{(behind.Length > 0 && hasInner ? Edge : "")}{behind}";
        return hasInner ? Linked(link, inner) : IsWeb(link) ? $"<p>{Linked(link, "")}</p>" : "";
    }

    private static string Linked(string link, string html) => $"<a href=\"{Encoded(link)}\">{(html.Length > 0 ? html : Encoded(link))}</a>";

    /// <summary>The address that it leads to; empty where it names none.</summary>
    private static string Target(WordPressShortcode tag)
    {
        if (tag.First("url", "link", "href", "button_url", "button_link") is { } link && Unpacked(link) is { Length: > 0 } target) return target;
        return tag.First("src") is { } source && IsWeb(source) && !WordPressGallery.IsPicture(source) ? source : "";
    }

    private static bool IsWeb(string link) => ImportAddress.TryWeb(link) is not null;

    /// <summary>The address, which WPBakery packs: <c>url:https%3A%2F%2F…|title:…</c>.</summary>
    private static string Unpacked(string link) =>
        link.StartsWith("url:", StringComparison.Ordinal) ? Uri.UnescapeDataString(link["url:".Length..].Split('|')[0]) : link.Contains('/', StringComparison.Ordinal) || link is ['#', _, ..] ? link : "";

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
