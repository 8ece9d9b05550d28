using System.Collections.Immutable;
using Schwerpunkt.Pictures;

namespace Schwerpunkt.Importing.Markdown;

/// <summary>Where one Markdown differs from another.</summary>
/// <param name="Figure">The lines of a picture with its caption and credit.</param>
internal sealed record MarkdownDialect(Func<Figure, ImmutableArray<string>> Figure)
{
    /// <summary>The one that this program reads.</summary>
    public static MarkdownDialect Own { get; } = new(MarkdownFigure.Lines);

    /// <summary>True where another language is marked in HTML, not in braces.</summary>
    public bool LanguagesInHtml { get; init; }

    /// <summary>True where the anchor of a heading is HTML, not in braces.</summary>
    public bool AnchorsInHtml { get; init; }

    /// <summary>Code that would not be left alone between its marks, and stands in HTML.</summary>
    public Predicate<string> IsCodeInHtml { get; init; } = _ => false;

    /// <summary>Code as HTML, without a sign that Markdown or a template would read.</summary>
    public static string InHtml(string code) =>
        code.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("{", "&#123;", StringComparison.Ordinal);
}
