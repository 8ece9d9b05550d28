using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Schwerpunkt.Text;

namespace Schwerpunkt.Reading.Markdown;

/// <summary>Finds where the addresses of links, pictures and definitions stand in a Markdown text.</summary>
internal static class LinkPlaces
{
    /// <summary>In the order of the text; an address whose place is not sure is left out.</summary>
    public static IEnumerable<WrittenAddress> Of(string text) => MarkdownSyntax.TryParse(text) is not { } document ? []
        : Elements(document).Select(element => PlaceOf(element, text)).OfType<WrittenAddress>().DistinctBy(address => address.Span.Start).OrderBy(address => address.Span.Start);

    private static IEnumerable<MarkdownObject> Elements(MarkdownObject element) => element switch
    {
        ContainerBlock block => block.SelectMany(Elements).Prepend(element),
        LeafBlock { Inline: { } line } => Elements(line).Prepend(element),
        ContainerInline line => line.SelectMany(Elements).Prepend(element),
        _ => [element],
    };

    private static WrittenAddress? PlaceOf(MarkdownObject element, string text) => element switch
    {
        LinkInline { Reference: null, IsAutoLink: false, Url: { } url } link => At(link.UrlSpan, url, link.Span, text),
        FootnoteLinkReferenceDefinition => null,
        LinkReferenceDefinition { Url: { } url } definition => At(definition.UrlSpan, url, definition.Span, text),
        _ => null,
    };

    /// <summary>Markdig's place where the address stands there, else the last place in the element where it does.</summary>
    private static WrittenAddress? At(SourceSpan place, string url, SourceSpan element, string text)
    {
        if (url.Length == 0) return null;
        if (Find(place, url, element, text) is not { } found) return null;
        return element.IsEmpty || element.Start < 0 || element.End >= text.Length ? found : found with { Around = TextSpan.Between(element.Start, element.End + 1) };
    }

    private static WrittenAddress? Find(SourceSpan place, string url, SourceSpan element, string text)
    {
        if (place is { IsEmpty: false, Start: >= 0 } && place.End < text.Length && Inside(text, TextSpan.Between(place.Start, place.End + 1), url) is { } sure) return sure;
        if (element.IsEmpty || element.Start < 0 || element.End >= text.Length) return null;
        var at = text.LastIndexOf(url, element.End, element.Length, StringComparison.Ordinal);
        return at < 0 ? null : Inside(text, new TextSpan(at, url.Length), url);
    }

    private static WrittenAddress? Inside(string text, TextSpan span, string url)
    {
        var angle = span.Length > 1 && text[span.Start] == '<' && text[span.End - 1] == '>';
        var bare = angle ? TextSpan.Between(span.Start + 1, span.End - 1) : span;
        var written = text.Substring(bare.Start, bare.Length);
        if (HtmlHelper.Unescape(written) != url || written.Contains('\n', StringComparison.Ordinal)) return null;
        var isAngle = angle || (bare.Start > 0 && text[bare.Start - 1] == '<');
        return new WrittenAddress(bare, url, isAngle ? AddressSyntax.MarkdownAngle : AddressSyntax.Markdown);
    }
}
