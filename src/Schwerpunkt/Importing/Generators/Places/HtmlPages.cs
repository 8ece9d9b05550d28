using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Schwerpunkt.Importing.Generators.Tags;
using Schwerpunkt.Importing.Generators.Tags.Razor;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Places;

/// <summary>Pages that are written in HTML, some with a program in it: which of them say something, and how they read among Markdown.</summary>
internal static partial class HtmlPages
{
    /// <summary>Loops in loops; nobody writes more.</summary>
    private const int Deepest = 10;

    /// <summary>Whether a file is a page; otherwise a program fills it.</summary>
    public static bool IsPage(Generator generator, SourcePage page) => generator switch
    {
        Generator.Statiq when GeneratorFiles.Ending(page.Path) == ".cshtml" => RazorText.HasWords(Body(page.Body)) || page.Head.Find("title") is not null && PathNames.Stem(page.Path).Equals("index", StringComparison.OrdinalIgnoreCase),
        Generator.Statiq => true,
        Generator.Eleventy => page.HasHead && page.Head.Find("pagination") is null && !OtherOutput().IsMatch(page.Head.Find("permalink")?.Words ?? "") && HasWords(page.Body),
        // Hugo runs no program that stands in a page.
        Generator.Hugo => page.HasHead,
        _ => page.HasHead && HasWords(page.Body),
    };

    /// <summary>Whether a text says something that no program puts there: outside loops, but for those over data, which are worked out.</summary>
    private static bool HasWords(string html)
    {
        if (!PageTags.IsTemplate(html) || html.Contains("in site.data.", StringComparison.Ordinal)) return true;
        var text = Silent().Replace(Body(html), "");
        for (var depth = 0; depth < Deepest && Loop().IsMatch(text); depth++) text = Loop().Replace(text, "");
        return Mark().Replace(text, "").Any(char.IsLetter);
    }

    /// <summary>Its first heading, else what the window is called; null where it has neither.</summary>
    public static string? Title(string body) =>
        (Heading().Match(body) is { Success: true } heading ? heading : Window().Match(body)) is { Success: true } found && !found.Value.Contains('@', StringComparison.Ordinal) && !found.Value.Contains('{', StringComparison.Ordinal)
            ? WhiteSpace.Fold(WebUtility.HtmlDecode(Tag().Replace(found.Groups["text"].Value, ""))) is { Length: > 0 } title ? title : null
            : null;

    /// <summary>Without the head of the window, and without the blanks in front of lines, which would make code of them.</summary>
    public static string Body(string html)
    {
        var (made, place, text) = (new StringBuilder(), 0, Frame().Replace(html, ""));
        foreach (Match kept in Preformatted().Matches(text))
        {
            made.Append(Indent().Replace(text[place..kept.Index], "")).Append(kept.Value);
            place = kept.Index + kept.Length;
        }

        return made.Append(Indent().Replace(text[place..], "")).ToString();
    }

    [GeneratedRegex(@"<(?<name>script|style|svg|template)\b.*?</\k<name>\s*>|<!--.*?-->|\{#.*?#\}|\{%-?\s*comment\b.*?\{%-?\s*endcomment\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Silent();

    [GeneratedRegex(@"\{%-?\s*for\b(?:(?!\{%-?\s*for\b).)*?\{%-?\s*endfor\s*-?%\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Loop();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}|<[^>]*>|&\w+;", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"<h1\b[^>]*>(?<text>.*?)</h1>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<title\b[^>]*>(?<text>.*?)</title>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Window();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"<!doctype[^>]*>|<head\b[^>]*>.*?</head>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Frame();

    [GeneratedRegex(@"<(?<name>pre|textarea|script)\b.*?</\k<name>\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"^[ \t]+", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex(@"\.(?:xml|json|txt|css|js|rss|webmanifest|ics)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherOutput();
}
