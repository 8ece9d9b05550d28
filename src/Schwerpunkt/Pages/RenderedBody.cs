using System.Collections.Immutable;
using Schwerpunkt.Text;

namespace Schwerpunkt.Pages;

/// <summary>The text of a page as it is shown.</summary>
/// <param name="IntroHtml">The paragraphs before anything else.</param>
/// <param name="RestHtml">Everything behind them, footnotes last; may be empty.</param>
/// <param name="Outline">Its headings of level 2 that say something.</param>
public sealed record RenderedBody(Utf8Text IntroHtml, Utf8Text RestHtml, ImmutableArray<OutlineEntry> Outline)
{
    /// <summary>The same in less room.</summary>
    public RenderedBody Packed() => this with { IntroHtml = IntroHtml.Packed(), RestHtml = RestHtml.Packed() };
}

/// <summary>A heading in the list of contents.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Html">The words with their languages marked; null where <c>Text</c> says it all.</param>
public readonly record struct OutlineEntry(string Id, string Text, string? Html);
