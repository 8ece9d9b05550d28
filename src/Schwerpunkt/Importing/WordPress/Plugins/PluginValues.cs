using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>Tells which of the values that plugins keep beside a text visitors read: words, not looks.</summary>
internal static partial class PluginValues
{
    private static readonly ImmutableHashSet<string> Headings = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "title", "heading", "headline", "question", "label", "tab_title", "toggle_title", "h2", "h4", "header", "subtitle", "sub_title", "subheading", "text", "titel", "untertitel");

    private static readonly ImmutableHashSet<string> Named = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase,
        "name", "author", "position", "job_title", "job", "role", "company", "button_text", "btn_title", "btn_text", "link_text", "number", "content", "description", "caption", "quote", "cite", "phone", "email", "address", "price", "date", "time",
        "rolle", "ort", "datum", "telefon", "beschreibung", "number_suffix", "button_one_text", "button_two_text", "testimonial_name", "testimonial_job", "ending_number", "tab_content", "item_description", "customtext", "buttontext");

    /// <summary>Whether it stands above the others.</summary>
    public static bool IsHeading(string name) => Headings.Contains(name);

    /// <summary>Whether a value is written to be read: by its name, or because it has words with a blank between them.</summary>
    public static bool IsRead(string name, string value)
    {
        if (value.Trim() is not { Length: > 0 } text || Technical().IsMatch(text)) return false;
        if (Headings.Contains(name)) return text.Any(char.IsLetterOrDigit);
        if (Named.Contains(name)) return text.Any(char.IsLetterOrDigit) && (!OneWord().IsMatch(text) || name is not ("name" or "position" or "author" or "role" or "content" or "job"));
        return !OfLooks().IsMatch(name) && text.Any(char.IsLetter) && text.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>Whether a value could be a word for readers, and not the name of a setting.</summary>
    public static bool MayBeRead(string name, string value) =>
        value.Trim() is { Length: > 0 } text && !Technical().IsMatch(text) && !OfLooks().IsMatch(name) && text.Any(char.IsLetter) && (char.IsUpper(text[0]) || text.Any(sign => sign == ' ' || !char.IsAscii(sign)));

    [GeneratedRegex(@"^_|(?:^|[_-])(?:class|classes|css|style|styles|font|fonts|color|colour|background|bg|gradient|margin|padding|animation|animate|align|alignment|orientation|width|height|size|icon|template|slug|admin|builder|version|module|id|ids|key|token|anchor|order|orderby|taxonomy|type|layout|shadow|border|spacing|view|effect|src|url|link|href|target|rel)(?:[_-]|$)|(?:Class|Name|Style|Color|Size|Align)s?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfLooks();

    [GeneratedRegex(@"^(?:yes|no|true|false|on|off|none|left|right|center|top|bottom|default|hide|show|full|auto|ja|nein)$|^#[0-9a-f]{3,8}$|^(?:url:|https?:|mailto:|data:)|^field_|\|\||!important|\{[^}]*:|^-?\d+(?:px|em|rem|%|vh|vw|ms)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Technical();

    [GeneratedRegex(@"^[a-z0-9_-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex OneWord();
}
