using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress;

/// <summary>What stands in square brackets and may be a shortcode: a call of a plugin that WordPress replaces by what the plugin says.</summary>
internal sealed partial class WordPressShortcode
{
    /// <summary>Those of WordPress itself.</summary>
    public static readonly ImmutableHashSet<string> Core = ["caption", "wp_caption", "gallery", "embed", "audio", "video", "playlist"];

    /// <summary>Common ones that are plain words.</summary>
    private static readonly ImmutableHashSet<string> Common =
    [
        "toc", "ez-toc", "contact-form-7", "contact-form", "ninja-forms", "wpforms", "gravityform", "newsletter", "breadcrumb", "breadcrumbs", "sitemap", "html-sitemap", "wp-sitemap-page", "print-me", "table", "cookie-settings",
        "borlabs-cookie", "wpgmza", "googlemaps", "osm", "events-calendar", "tribe-events", "social-share", "addtoany", "shariff", "products", "cart", "checkout", "downloads", "ddownload", "sdm-download", "login-form",
    ];

    private ImmutableDictionary<string, string>? values;
    private ImmutableArray<(string Name, string Value)> written;

    private WordPressShortcode(Match match) => Match = match;

    private Match Match { get; }

    public int At => Match.Index;

    public int End => Match.Index + Match.Length;

    /// <summary>As it stands in the text.</summary>
    public string Text => Match.Value;

    public string Name => Match.Groups["name"].Value;

    public bool Closes => Match.Groups["close"].Success;

    public bool IsAlone => Match.Groups["self"].Success;

    /// <summary>Whether it has a second bracket before it, as an author writes it who means the brackets.</summary>
    public bool IsEscaped => Match.Groups["before"].Success;

    /// <summary>Whether it has a second bracket behind it.</summary>
    public bool HasBracketBehind => Match.Groups["behind"].Success;

    /// <summary>What it is told, in its order; values without a name have the numbers 0, 1, 2 …</summary>
    public ImmutableArray<(string Name, string Value)> Written => written.IsDefault ? written = [.. Read(Match.Groups["values"].Value)] : written;

    /// <summary>The same by name; the first of a name counts.</summary>
    public ImmutableDictionary<string, string> Values => values ??= Written.DistinctBy(value => value.Name, StringComparer.OrdinalIgnoreCase).ToImmutableDictionary(value => value.Name, value => value.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it calls a form, a list or another program; its words are names of settings.</summary>
    public bool IsProgram => Common.Contains(Name);

    /// <summary>The first of these values that is there and not empty.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Values.TryGetValue(name, out var value) && value.Trim().Length > 0) return value.Trim();
        }

        return null;
    }

    /// <summary>Whether it is a shortcode for itself: WordPress knows by its plugins, a reader by its looks.</summary>
    public bool LooksLikeOne => Core.Contains(Name) || Common.Contains(Name) || IsAlone || Name.Contains('_', StringComparison.Ordinal) || Assigned().IsMatch(Match.Groups["values"].Value);

    /// <summary>Whether it may be one, or a word in brackets.</summary>
    public bool IsDoubtful => Hyphened().IsMatch(Text);

    /// <summary>The one that begins at a place; null where none does.</summary>
    public static WordPressShortcode? TryRead(string text, int at) => Tag().Match(text, at) is { Success: true } match ? new WordPressShortcode(match) : null;

    private static IEnumerable<(string Name, string Value)> Read(string written)
    {
        var position = 0;
        foreach (Match pair in Pair().Matches(WebUtility.HtmlDecode(written)))
        {
            var name = pair.Groups["name"] is { Success: true, Value: var given } ? given : (position++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            yield return (name, pair.Groups["value"].Value);
        }
    }

    [GeneratedRegex(@"\G(?<before>\[(?=\[))?\[(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9_-]*)(?<values>(?:\s[^\[\]]*?)?)\s*(?<self>/)?\](?<behind>\])?", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:(?<name>[\w-]+)\s*=\s*)?(?:""(?<value>[^""]*)""|'(?<value>[^']*)'|[„“”″](?<value>[^„“”″]*)[“”″]|(?<value>[^\s""']+))", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();

    [GeneratedRegex(@"^\s+[\w-]+\s*=\s*(?:[""'„“”″&]|[\w#/.:-]+(?:\s|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Assigned();

    [GeneratedRegex(@"^\[[a-z0-9]+(?:-[a-z0-9]+)+\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Hyphened();
}
