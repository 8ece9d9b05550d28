using System.Collections.Immutable;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;
using Schwerpunkt.Text;

namespace Schwerpunkt.Themes.Mil;

/// <summary>The text of a page of content with what stands beside and below it, as its kind shows it.</summary>
/// <param name="Html">The parts of the text that stand here; none is empty.</param>
public sealed record TextColumn(Frame Frame, Article Article, ImmutableArray<Utf8Text> Html)
{
    private const int LeastSections = 3;

    /// <summary>In characters: about 200 words, a screen and a half of a phone.</summary>
    private const int LeastLength = 1500;

    /// <summary>The contents; none for a text of few sections or words, in which a heading is found faster than its entry in a list.</summary>
    public ImmutableArray<LinkView> Contents { get; } = Article.Contents.Length >= LeastSections && IsLong(Html) ? Article.Contents : [];

    /// <summary>The lead picture, where it belongs to the text; null where it stands above or is none.</summary>
    public FigureView? Figure { get; init; }

    /// <summary>True where terms and what they mean are set as key facts.</summary>
    public bool Facts { get; init; }

    /// <summary>True where the day of the last change stands at the end.</summary>
    public bool EndsWithStand { get; init; }

    /// <summary>True where the page has its end even if it has no text.</summary>
    public bool AlwaysEnds { get; init; } = true;

    /// <summary>The heading of the pages that <c>related</c> names.</summary>
    public Phrase RelatedTitle { get; init; } = new(Frame.Texts.RelatedPages, Frame.Texts.LanguageOf(nameof(InterfaceTexts.RelatedPages)));

    public bool IsEmpty => Figure is null && Html.IsEmpty && Article is { Downloads: [], Sources: [], Contact: null };

    /// <summary>The whole text with its picture.</summary>
    public static TextColumn Whole(Frame frame, Article article) => new(frame, article, Written(article.IntroHtml, article.TextHtml)) { Figure = article.LeadFigure, EndsWithStand = true };

    /// <summary>The text from the first heading on: introduction and picture stand above.</summary>
    public static TextColumn BelowIntro(Frame frame, Article article) => new(frame, article, Written(article.TextHtml));

    private static ImmutableArray<Utf8Text> Written(params ReadOnlySpan<Utf8Text> parts)
    {
        var written = ImmutableArray.CreateBuilder<Utf8Text>();
        foreach (var part in parts)
        {
            if (part.Length > 0) written.Add(part);
        }

        return written.ToImmutable();
    }

    /// <summary>Whether it has enough characters outside tags.</summary>
    private static bool IsLong(ImmutableArray<Utf8Text> html)
    {
        var length = 0;
        foreach (var part in html) part.Lend(text => length += LengthOf(text, LeastLength - length));
        return length >= LeastLength;
    }

    /// <summary>How many characters stand outside tags; at so many it stops to count.</summary>
    private static int LengthOf(ReadOnlySpan<char> html, int most)
    {
        var length = 0;
        while (length < most)
        {
            var tag = html.IndexOf('<');
            if (tag < 0) return length + html.Length;
            length += tag;
            var end = html[tag..].IndexOf('>');
            if (end < 0) return length;
            html = html[(tag + end + 1)..];
        }

        return length;
    }
}

/// <summary>The end of a page: tags, and what one can do next.</summary>
/// <param name="WithStand">True where the day of the last change belongs to it.</param>
public sealed record Ending(Frame Frame, bool WithStand = false);
