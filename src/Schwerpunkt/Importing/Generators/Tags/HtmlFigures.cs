using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Schwerpunkt.Text;

namespace Schwerpunkt.Importing.Generators.Tags;

/// <summary>Takes figures out of the HTML of a page before other tags: caption and credit stay with their picture.</summary>
internal static partial class HtmlFigures
{
    public static void Apply(MovedPage page) => page.Text.Replace(Figure(), figure => (Written(page, figure.Groups["inner"].Value) ?? Several(page, figure.Groups["inner"].Value)) is { } made ? Containers.Around(page.Text.Text, figure, made, isNew: true) : null, End());

    /// <summary>Several pictures one below the other, the words for all behind them; null where a figure holds none.</summary>
    private static string? Several(MovedPage page, string inner)
    {
        var (caption, rest) = (Caption().Match(inner), Caption().Replace(inner, ""));
        var found = Linked().Matches(rest);
        if (found.Count == 0 || MarkdownPicture().IsMatch(rest)) return null;
        var below = Below(caption);
        // Named once for all, each needs it at its place.
        // Where more than one is named, nobody can say which picture is whose: the words stand below, and each picture is asked for.
        var shared = FigureCaption.Of(null, below);
        var credit = shared.Credit is { } last && !Pictures.Credit.MayBeIn(shared.Words.Replace(last, "", StringComparison.Ordinal)) ? last : null;
        var made = string.Concat(found.Select(picture => Building.Figure(page, Named(picture, credit), "")));
        return made + string.Concat(new[] { Frames().Replace(Linked().Replace(rest, ""), "").Trim(), below == credit ? "" : below }.Where(words => words.Length > 0).Select(words => words + "\n\n"));
    }

    /// <summary>The words below the pictures in one line; a credit in an element of its own stands behind a break.</summary>
    private static string Below(Match caption) => !caption.Success ? "" : WhiteSpace.Fold(Breaks().Replace(Frames().Replace(Part().Replace(caption.Groups["text"].Value, part =>
        Pictures.Credit.Find(part.Groups["text"].Value) is { Written: not null, Remainder.Length: 0 } ? $"<br>{part.Groups["text"].Value}" : part.Value), " "), "<br>"));

    private static TagParameters Named(Match picture, string? credit)
    {
        var attributes = picture.Groups["attributes"].Value;
        var (title, link) = (RawHtml.Attribute(attributes, "title"), RawHtml.Attribute(picture.Groups["link"].Value, "href"));
        (string Name, string? Value)[] words = [("src", RawHtml.Attribute(attributes, "src")), ("alt", RawHtml.Attribute(attributes, "alt")), ("caption", IsCredit(title) ? title : credit), ("link", link)];
        return new TagParameters([.. words.Where(word => word.Value is not null).Select(word => (word.Name, word.Value ?? ""))], []);
    }

    private static bool IsCredit(string? title) => title is not null && Pictures.Credit.Find(title).Written is not null;

    /// <summary>Null where a figure holds no picture, or several.</summary>
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
        var title = tags.Count > 0 ? RawHtml.Attribute(tags[0].Groups["attributes"].Value, "title") : null;
        var below = Below(caption);
        if (IsCredit(title) && !below.Contains(title ?? "", StringComparison.Ordinal)) below += (below.Length > 0 ? "<br>" : "") + title;
        Add("caption", below.Length > 0 ? below : null);
        var link = Link().Match(rest);
        Add("link", link.Success ? RawHtml.Attribute(link.Groups["attributes"].Value, "href") : null);
        var words = MarkdownPicture().Replace(Picture().Replace(link.Success ? Links().Replace(rest, "") : rest, ""), "");
        return Building.Figure(page, new TagParameters(named.DrainToImmutable(), []), "") + (Frames().Replace(words, "").Trim() is { Length: > 0 } left ? left + "\n\n" : "");
    }

    [GeneratedRegex(@"[ \t]*<figure\b[^>]*>(?<inner>(?:(?!<figure\b).)*?)</figure\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:<br\s*/?>\s*)?<(?<tag>small|span|cite|em|i|div|p)\b[^>]*>\s*(?<text>[^<>]+?)\s*</\k<tag>\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(@"</figure\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"<figcaption\b[^>]*>(?<text>.*?)</figcaption\s*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Caption();

    [GeneratedRegex(@"<img\b(?<attributes>[^>]*)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    /// <summary>A picture, perhaps in a link of its own.</summary>
    [GeneratedRegex(@"(?:<a\b(?<link>[^>]*)>\s*)?(?:<picture\b[^>]*>\s*(?:<source\b[^>]*>\s*)*)?<img\b(?<attributes>[^>]*)>(?:\s*</picture\s*>)?(?:\s*</a\s*>)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Linked();

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
