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

    /// <summary>Code as it has to be written to be shown as it is.</summary>
    public Func<string, string> Code { get; init; } = code => code;
}
