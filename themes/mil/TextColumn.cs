using System.Collections.Immutable;
using Schwerpunkt.Publishing.Views;
using Schwerpunkt.Sites;

namespace Schwerpunkt.Themes.Mil;

/// <summary>The text of a page of content with what stands beside and below it, as its kind shows it.</summary>
/// <param name="Html">The part of the text that stands here.</param>
public sealed record TextColumn(Frame Frame, Article Article, string Html)
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

    public bool IsEmpty => Figure is null && Html.Length == 0 && Article is { Downloads: [], Sources: [], Contact: null };

    /// <summary>The whole text with its picture.</summary>
    public static TextColumn Whole(Frame frame, Article article) => new(frame, article, article.IntroHtml.Length == 0 ? article.TextHtml : article.TextHtml.Length == 0 ? article.IntroHtml : article.IntroHtml + article.TextHtml) { Figure = article.LeadFigure, EndsWithStand = true };

    /// <summary>The text from the first heading on: introduction and picture stand above.</summary>
    public static TextColumn BelowIntro(Frame frame, Article article) => new(frame, article, article.TextHtml);

    /// <summary>Whether it has enough characters outside tags.</summary>
    private static bool IsLong(ReadOnlySpan<char> html)
    {
        var length = 0;
        while (length < LeastLength)
        {
            var tag = html.IndexOf('<');
            if (tag < 0) return length + html.Length >= LeastLength;
            length += tag;
            var end = html[tag..].IndexOf('>');
            if (end < 0) return length >= LeastLength;
            html = html[(tag + end + 1)..];
        }

        return true;
    }
}

/// <summary>The end of a page: tags, and what one can do next.</summary>
/// <param name="WithStand">True where the day of the last change belongs to it.</param>
public sealed record Ending(Frame Frame, bool WithStand = false);
