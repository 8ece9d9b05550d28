using System.Text;
using System.Text.RegularExpressions;

namespace Schwerpunkt.Importing.WordPress.Plugins;

/// <summary>Reads texts that hold several languages, as qTranslate writes them: <c>[:de]…[:en]…[:]</c> or <c>&lt;!--:de--&gt;…&lt;!--:--&gt;</c>.</summary>
internal static partial class TranslatedText
{
    /// <summary>The languages in a text.</summary>
    public static IEnumerable<string> Languages(string text) => Mark().Matches(text).Select(mark => mark.Groups["language"].Value).Where(language => language.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>A line in one language: that of the site, else the first; with what belongs to all.</summary>
    public static string Line(string text, string language)
    {
        if (!Mark().IsMatch(text)) return text;
        var languages = Languages(text).ToList();
        var wanted = languages.Find(one => language.StartsWith(one, StringComparison.OrdinalIgnoreCase)) ?? languages.FirstOrDefault("");
        return string.Concat(Parts(text).Where(part => part.Language.Length == 0 || part.Language == wanted).Select(part => part.Text));
    }

    /// <summary>The lines of the other languages, by language.</summary>
    public static IEnumerable<(string Language, string Text)> Others(string text, string language)
    {
        var own = Line(text, language);
        return Parts(text).Where(part => part.Language.Length > 0 && part.Text.Trim().Length > 0 && !own.Contains(part.Text, StringComparison.Ordinal));
    }

    /// <summary>A content with each language in an element of its own, at its place; no line is added or taken away.</summary>
    /// <param name="html">The content.</param>
    /// <param name="titles">What stands above it in each other language.</param>
    public static string Content(string html, IEnumerable<(string Language, string Text)> titles)
    {
        var above = titles.DistinctBy(title => title.Language).ToDictionary(title => title.Language, title => title.Text, StringComparer.Ordinal);
        var read = new StringBuilder(html.Length + 64);
        foreach (var (language, text) in Mark().IsMatch(html) ? Parts(html) : [("", html)])
        {
            var heading = above.Remove(language, out var title) ? Heading(title) : "";
            read.Append(language.Length == 0 ? text : Of(language, heading + text));
        }

        foreach (var (language, title) in above) read.Append(Of(language, Heading(title)));
        return read.ToString();
    }

    /// <summary>A text with all its languages, as one line.</summary>
    public static string All(string text) => Mark().IsMatch(text) ? string.Join(" / ", Parts(text).Select(part => part.Text.Trim()).Where(part => part.Length > 0)) : text;

    private static string Of(string language, string html) => $"<div lang=\"{language}\">{html}</div>";

    private static string Heading(string title) => $"<h2>{title.ReplaceLineEndings(" ")}</h2>";

    private static IEnumerable<(string Language, string Text)> Parts(string text)
    {
        var (language, last) = ("", 0);
        foreach (Match mark in Mark().Matches(text))
        {
            if (mark.Index > last) yield return (language, text[last..mark.Index]);
            (language, last) = (mark.Groups["language"].Value, mark.Index + mark.Length);
        }

        if (last < text.Length) yield return (language, text[last..]);
    }

    [GeneratedRegex(@"\[:(?<language>[a-z]{2})?\]|<!--:(?<language>[a-z]{2})?-->", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
