using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Takes figures out of the HTML of a page before other tags: caption and credit stay with their picture.</summary>
internal static partial class HtmlFigures
{
    public static void Apply(MovedPage page) => page.Text.Replace(Figure(), figure => Written(page, figure.Groups["inner"].Value), End());

    /// <summary>Null where a figure holds no picture, or several: then its tags go, and its words stay.</summary>
    private static string? Written(MovedPage page, string inner)
    {
        var (caption, rest) = (Caption().Match(inner), Caption().Replace(inner, ""));
        var (tags, marks) = (Picture().Matches(rest), MarkdownPicture().Matches(rest));
        if (tags.Count + marks.Count != 1) return null;
        var named = ImmutableArray.CreateBuilder<(string, string)>();
        void Add(string name, string? value)
        {
            if (value is not null) named.Add((name, value));
        }

        Add("src", tags.Count > 0 ? RawHtml.Attribute(tags[0].Groups["attributes"].Value, "src") : marks[0].Groups["src"].Value);
        Add("alt", tags.Count > 0 ? RawHtml.Attribute(tags[0].Groups["attributes"].Value, "alt") : marks[0].Groups["alt"].Value);
        Add("caption", caption.Success ? WhiteSpace.Fold(Breaks().Replace(Frames().Replace(caption.Groups["text"].Value, " "), "<br>")) : null);
        var link = Link().Match(rest);
        Add("link", link.Success ? RawHtml.Attribute(link.Groups["attributes"].Value, "href") : null);
        var words = MarkdownPicture().Replace(Picture().Replace(link.Success ? Links().Replace(rest, "") : rest, ""), "");
        return Building.Figure(page, new TagParameters(named.DrainToImmutable(), []), "") + (Frames().Replace(words, "").Trim() is { Length: > 0 } left ? left + "\n\n" : "");
    }

    [GeneratedRegex(@"[ \t]*<figure\b[^>]*>(?<inner>(?:(?!<figure\b).)*?)</figure\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"</figure\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"<figcaption\b[^>]*>(?<text>.*?)</figcaption\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Caption();

    [GeneratedRegex(@"<img\b(?<attributes>[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"!\[(?<alt>[^\]\n]*)\]\((?<src>[^\s()]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownPicture();

    [GeneratedRegex(@"<a\b(?<attributes>[^>]*)>\s*(?:<picture\b[^>]*>\s*(?:<source\b[^>]*>\s*)*)?<img\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Link();

    [GeneratedRegex(@"</?a\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex(@"<br\s*/?>|</p\s*>(?=\s*\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"</?(?:div|span|small|cite|center|picture|source|section)\b[^>]*>|<p\b[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Frames();
}
