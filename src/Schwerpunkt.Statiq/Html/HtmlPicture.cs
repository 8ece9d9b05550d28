using System.Collections.Immutable;

namespace Schwerpunkt.Statiq.Html;

/// <summary>Where a picture stands in a page: what has to stay together with it, and what a credit can be put into.</summary>
/// <param name="Image">Its tag.</param>
/// <param name="First">Its own tag, or that of the <c>picture</c>, link or emphasis that holds nothing else.</param>
/// <param name="Last">The tag at the other end.</param>
/// <param name="Paragraph">Both tags of the paragraph that holds nothing else; null where there is none.</param>
/// <param name="Figure">Both tags of the figure around it; null where there is none.</param>
/// <param name="StandsAlone">True between blocks, where a figure may stand.</param>
internal sealed record HtmlPicture(HtmlTag Image, HtmlTag First, HtmlTag Last, (HtmlTag Start, HtmlTag End)? Paragraph, (HtmlTag Start, HtmlTag End)? Figure, bool StandsAlone)
{
    private static readonly HashSet<string> Wrappers = ["a", "picture", "span", "em", "strong", "b", "i"];

    /// <summary>What holds blocks, and so a figure.</summary>
    private static readonly HashSet<string> Containers =
        ["html", "body", "main", "article", "section", "aside", "header", "footer", "nav", "div", "li", "td", "th", "dd", "blockquote", "details", "form", "fieldset", "center"];

    private static readonly HashSet<string> Blocks =
        [.. Containers, "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "pre", "figure", "hr", "address", "hgroup", "search"];

    /// <summary>The pictures of a page in their order. What only browsers without scripts show, and what scripts may copy, is left out.</summary>
    public static IEnumerable<HtmlPicture> In(string html, ImmutableArray<HtmlTag> tags)
    {
        var (figures, apart) = (new Stack<int>(), 0);
        for (var i = 0; i < tags.Length; i++)
        {
            var tag = tags[i];
            if (tag.Name is "noscript" or "template") apart = Math.Max(0, apart + (tag.IsEnd ? -1 : 1));
            else if (tag is { Name: "figure", IsEnd: false }) figures.Push(i);
            else if (tag is { Name: "figure", IsEnd: true }) figures.TryPop(out _);
            else if (tag is { Name: "img" or "image", IsEnd: false } && apart == 0 && !InDrawing(tags, i)) yield return Of(html, tags, i, figures.TryPeek(out var figure) ? figure : -1);
        }
    }

    private static bool InDrawing(ImmutableArray<HtmlTag> tags, int at) =>
        tags[at].Name == "image" && tags.Take(at).LastOrDefault(tag => tag.Name == "svg") is { IsEnd: false };

    private static HtmlPicture Of(string html, ImmutableArray<HtmlTag> tags, int at, int figure)
    {
        var (first, last) = (at, at);
        // In a <picture>, the other sources stand before the image.
        for (var i = at - 1; i >= 0 && tags[i].Name == "source" && Touch(html, tags, i, i + 1); i--)
        {
            if (i > 0 && tags[i - 1] is { Name: "picture", IsEnd: false } && At(tags, at + 1) is { Name: "picture", IsEnd: true }) (first, last) = (i - 1, at + 1);
        }

        while (Around(html, tags, first, last) is { } pair && Wrappers.Contains(pair.Start.Name)) (first, last) = (first - 1, last + 1);
        var around = Around(html, tags, first, last);
        return new HtmlPicture(tags[at], tags[first], tags[last], around is { Start.Name: "p" } ? around : null, figure < 0 ? null : FigureAt(tags, figure), StandsBetweenBlocks(html, tags, first, last));
    }

    /// <summary>The element that holds these tags and nothing else but white space.</summary>
    private static (HtmlTag Start, HtmlTag End)? Around(string html, ImmutableArray<HtmlTag> tags, int first, int last) =>
        At(tags, first - 1) is { IsEnd: false } start && At(tags, last + 1) is { IsEnd: true } end && start.Name == end.Name && Touch(html, tags, first - 1, first) && Touch(html, tags, last, last + 1)
            ? (start, end)
            : null;

    private static bool StandsBetweenBlocks(string html, ImmutableArray<HtmlTag> tags, int first, int last)
    {
        var (before, behind) = (At(tags, first - 1), At(tags, last + 1));
        var (startsBlock, endsBlock) = (html[(before?.End ?? 0)..tags[first].Start], html[tags[last].End..(behind?.Start ?? html.Length)]);
        return string.IsNullOrWhiteSpace(startsBlock) && string.IsNullOrWhiteSpace(endsBlock)
            && (before is null || (before.IsEnd || before.Name == "hr" ? Blocks : Containers).Contains(before.Name))
            && (behind is null || (behind.IsEnd ? Containers : Blocks).Contains(behind.Name));
    }

    /// <summary>Both tags; null where the end is missing.</summary>
    private static (HtmlTag Start, HtmlTag End)? FigureAt(ImmutableArray<HtmlTag> tags, int start)
    {
        var depth = 0;
        foreach (var tag in tags.Skip(start).Where(tag => tag.Name == "figure"))
        {
            depth += tag.IsEnd ? -1 : 1;
            if (depth == 0) return (tags[start], tag);
        }

        return null;
    }

    private static bool Touch(string html, ImmutableArray<HtmlTag> tags, int one, int other) => html.AsSpan(tags[one].End..tags[other].Start).IsWhiteSpace();

    private static HtmlTag? At(ImmutableArray<HtmlTag> tags, int index) => index >= 0 && index < tags.Length ? tags[index] : null;
}
