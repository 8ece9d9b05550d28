using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>What a tag was given to be read, and what nothing of that which it became says.</summary>
internal static partial class UnsaidWords
{
    /// <summary>The values in their order.</summary>
    /// <param name="words">What the tag was given.</param>
    /// <param name="made">What it became.</param>
    public static ImmutableArray<string> Of(TagParameters words, string made)
    {
        var said = Said(made);
        return [.. words.Named.Where(word => IsRead(word.Name, word.Value)).Select(word => word.Value.Trim()).Concat(words.Quoted.Where(word => IsRead("", word)).Select(word => word.Trim()))
            .Distinct(StringComparer.Ordinal).Where(value => !said.IsSupersetOf(Word().Matches(Visible(value)).Select(word => word.Value)))];
    }

    /// <summary>Whether a text shows words that another has not.</summary>
    public static bool Exceeds(string shown, string other) => !Said(other).IsSupersetOf(Word().Matches(Visible(shown)).Select(word => word.Value));

    /// <summary>Whether a value is there to be read: by its name, or because it is written as words are.</summary>
    public static bool IsRead(string name, string value)
    {
        var words = value.Trim();
        if (!Letters().IsMatch(words) || Silent().IsMatch(name) || Looks().IsMatch(words) || Building.IsAddress(words) || words.AsSpan().ContainsAny("{}$")) return false;
        return Named(name) || words.Contains(' ', StringComparison.Ordinal) || char.IsUpper(words[0]) && words.Any(char.IsLower);
    }

    /// <summary>Whether what goes by a name is text, whoever gave the name.</summary>
    public static bool Named(string name) => Readable().IsMatch(name);

    private static HashSet<string> Said(string made) => [.. Word().Matches(Visible(made)).Select(word => word.Value)];

    /// <summary>Without tags; what is said of a picture counts.</summary>
    private static string Visible(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, tag => $" {RawHtml.Attribute(tag.Groups["rest"].Value, "alt")} {RawHtml.Attribute(tag.Groups["rest"].Value, "title")} "));

    [GeneratedRegex("<[/!]?[A-Za-z-]+(?<rest>(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\p{L}{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>Parameters that are written to be read.</summary>
    [GeneratedRegex("^(?:description|summary|content|message|body|caption|subtitle|tagline|quote|author|alt|text|title|label|headline|heading|header|footer|name|titel|beschreibung|unterschrift|bildunterschrift|bildtext|inhalt|wort|kopf|überschrift|ueberschrift|untertitel|zitat|frage|antwort|hinweis|foto|fotograf(?:in)?|quelle|autor(?:in)?|(?:bild)?nachweis|urheber(?:in)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Readable();

    /// <summary>Parameters that say how something looks or works.</summary>
    [GeneratedRegex("^(?:class|className|style|styles|sizes?|srcset|allow|data-.*|on.*|aria-hidden|rel|target|id|icon|width|height|lang|language|code|sandbox|media|href|link|url|to|xref|src|relref|attrlink|type|kind|color|colour|background|position|align|alignment|loading|command|options?|method|theme|format|mode|filter|layout|effect|animation|variant|placement|direction|border|float|quality|resize|ratio|crop|zoom|lightbox|gallery|group|image|img|path|file|filename|image_path|thumb(?:nail)?|section|slot|client:.*|key|ref|sort|order|count|limit|tag|category|folder|ordner|dir)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Silent();

    /// <summary>Sizes, classes and switches.</summary>
    [GeneratedRegex(@"^\W*$|\d(?:vw|px|r?em|%)|^(?:lazy|eager|auto|true|false|left|right|center|full|half)$|^[a-z]+(?:-[\w-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Looks();
}
